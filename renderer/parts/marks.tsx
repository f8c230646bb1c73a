// Status, travel and trend as shape, word and colour together, so that none of them is needed alone.
import type { Indicator } from "../../shared/domain/indicator.ts";
import type { ShownReading } from "../../shared/domain/reading.ts";
import { type Travel, travelWord } from "../../shared/domain/scorecard/direction-of-travel.ts";
import { oralUpdateWords } from "../../shared/domain/scorecard/oral-updates.ts";
import { type Rating, ratingWord } from "../../shared/domain/scorecard/rag.ts";
import type { OralUpdate } from "../../shared/domain/scorecard/scorecard.ts";
import { words } from "../text/en-GB.ts";

const SHAPES = { green: "●", amber: "▲", red: "■", none: "○" } as const;

export function StatusMark({ rating }: { readonly rating: Rating }) {
  return (
    <span
      className={`status status-${rating.status}`}
      title={rating.status === "none" ? rating.reason : undefined}
    >
      <span aria-hidden className="shape">
        {SHAPES[rating.status]}
      </span>
      {ratingWord(rating)}
    </span>
  );
}

export function TravelMark({ travel }: { readonly travel: Travel }) {
  return <span className={`travel travel-${travel.travel.replace(" ", "-")}`}>{travelWord(travel)}</span>;
}

/** That a figure is provisional, or took the place of one that was reported before. */
export function ReadingMarks({ reading }: { readonly reading: ShownReading | null }) {
  return (
    <>
      {reading?.provisional && <span className="aside">{words.scorecard.provisional}</span>}
      {reading?.supersedes && <span className="aside">{words.scorecard.revised}</span>}
    </>
  );
}

interface OralUpdatesProps {
  readonly indicator: Indicator;
  readonly updates: readonly OralUpdate[];
}

/** Newer figures that were given at meetings, each in a line. */
export function OralUpdates({ indicator, updates }: OralUpdatesProps) {
  return updates.map((update) => (
    <span key={`${update.meeting} ${update.period} ${update.isExempt}`} className="aside oral-update">
      {oralUpdateWords(indicator, update)}
      {update.isExempt && ` (${words.scorecard.inPrivate})`}
    </span>
  ));
}
