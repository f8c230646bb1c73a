// Every reading of a figure's period, the newest first, each with the cell that it came from.
import { longDate } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { Figure } from "../../../shared/domain/reading.ts";
import type { SourcedReading } from "../../../shared/domain/scorecard/scorecard.ts";
import { figureOrDash } from "../../parts/figure-text.ts";
import { words } from "../../text/en-GB.ts";

const said = words.story;

interface SourcesProps {
  readonly history: readonly SourcedReading[];
  readonly indicator: Indicator;
  /** The id of the reading that stands. */
  readonly current: string | null;
}

export function Sources({ history, indicator, current }: SourcesProps) {
  if (history.length === 0) return <p className="quiet">{said.noSource}</p>;
  return (
    <ol className="sources">
      {history.map(({ reading, fileName, sender, acceptedOn }) => (
        <li key={reading.id}>
          <p>
            <strong>{figureOrDash(indicator, reading.figure)}</strong>
            {partsWords(reading.figure)}{" "}
            <span className="quiet">{reading.id === current ? said.current : said.replaced}</span>
          </p>
          <dl className="facts">
            <dt>{said.file}</dt>
            <dd>{fileName}</dd>
            <dt>{said.sender}</dt>
            <dd>{sender}</dd>
            <dt>{said.accepted}</dt>
            <dd>{longDate(acceptedOn)}</dd>
            <dt>{said.cell}</dt>
            <dd>
              {reading.source.sheet}, {reading.source.cell}
            </dd>
            <dt>{said.raw}</dt>
            <dd>
              <code>{reading.source.raw}</code>
            </dd>
            {reading.comment && (
              <>
                <dt>{said.comment}</dt>
                <dd>{reading.comment}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function partsWords(figure: Figure): string {
  if (figure.kind !== "value" || figure.numerator === null || figure.denominator === null) return "";
  return ` (${said.parts(String(figure.numerator), String(figure.denominator))})`;
}
