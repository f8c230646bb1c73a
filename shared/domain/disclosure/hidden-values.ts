// What the public scorecard hides, with the figures themselves, for those who must keep them out of other public papers.
import type { Indicator } from "../indicator.ts";
import type { Period } from "../period/period.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import type { ForThePublic, HiddenFigure } from "./public-scorecard.ts";

export interface HiddenValue {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly place: Exclude<HiddenFigure["place"], "comment">;
  readonly reason: string;
  readonly value: number;
  /** How many are above the line and how many below it, by which a share could be told; none where they are not known. */
  readonly counts: readonly number[];
}

/** In the order of the scorecard. `scorecard` is the one from which the public one was made. */
export function hiddenValues(
  scorecard: Scorecard,
  { hidden }: Pick<ForThePublic, "hidden">,
): readonly HiddenValue[] {
  const lines = new Map(
    scorecard.sections.flatMap((section) => section.lines.map((line) => [line.indicator.reference, line])),
  );
  return hidden.flatMap((figure) => {
    const line = lines.get(figure.indicator);
    if (!line || figure.place === "comment") return [];
    const { period, place, reason } = figure;
    return figuresAt(line, figure, scorecard).map((told) => ({
      indicator: line.indicator,
      period,
      place,
      reason,
      ...told,
    }));
  });
}

function figuresAt(
  { indicator, series, yearToDate }: ScorecardLine,
  { place, period }: HiddenFigure,
  { oralUpdates }: Scorecard,
): readonly Pick<HiddenValue, "value" | "counts">[] {
  if (place === "year to date") return yearToDate === null ? [] : [{ value: yearToDate, counts: [] }];
  if (place === "oral update")
    return oralUpdates
      .filter((told) => told.indicator === indicator.reference && told.period === period && !told.isExempt)
      .map(({ value }) => ({ value, counts: [] }));
  const point = series.find((one) => one.period === period);
  if (point === undefined || point.value === null) return [];
  const { numerator = 0, denominator = 0 } = point.counts ?? {};
  return [{ value: point.value, counts: [numerator, denominator - numerator].filter((count) => count > 0) }];
}
