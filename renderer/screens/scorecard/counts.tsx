// How many are green, amber and red of those that were rated, and what is missing.
import type { StatusCounts } from "../../../shared/domain/scorecard/scorecard.ts";
import { words } from "../../text/en-GB.ts";

const said = words.scorecard.counts;
const SHAPES = { green: "●", amber: "▲", red: "■" } as const;

export function Counts({ counts }: { readonly counts: StatusCounts }) {
  const rated = counts.green + counts.amber + counts.red;
  const asides = [
    ...(counts.notSupplied > 0 ? [said.notSupplied(counts.notSupplied)] : []),
    ...(counts.revised > 0 ? [said.revised(counts.revised)] : []),
  ];
  return (
    <p className="counts">
      {(["green", "amber", "red"] as const).map((status) => (
        <span key={status} className={`count status-${status}`}>
          <span aria-hidden className="shape">
            {SHAPES[status]}
          </span>
          <strong>{counts[status]}</strong> {said[status]}
        </span>
      ))}
      <span className="quiet">{[said.rated(rated), ...asides].join(" · ")}</span>
    </p>
  );
}
