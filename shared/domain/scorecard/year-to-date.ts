// The year to date: what the figures of a financial year come to, by what stretch of time each of them speaks of.
import { type Indicator, ratioIn } from "../indicator.ts";
import { type Period, periodsOfYearTo } from "../period/period.ts";
import { type Figure, figureValue, type Reading } from "../reading.ts";

type YearReading = Pick<Reading, "period" | "figure">;

/**
 * The indicator's figure for the financial year up to and with `period`, in its unit; null where there is none.
 * `readings` are those that stand, one to a period, of this indicator alone.
 *
 * A snapshot's is its latest value. Counts are added up; ratios are the sum of the numerators over the sum of the
 * denominators, never the mean of percentages, so there is none where only percentages were supplied. Neither is there
 * one where a period's figure is missing. A year to date or a rolling year is as supplied.
 */
export function yearToDate(
  indicator: Pick<Indicator, "unit" | "dataPeriod" | "frequency">,
  period: Period,
  readings: readonly YearReading[],
): number | null {
  const byPeriod = new Map(readings.map((reading) => [reading.period, reading.figure]));
  const figures = periodsOfYearTo(period).map((each) => byPeriod.get(each));
  const { unit, dataPeriod, frequency } = indicator;
  if (dataPeriod === "snapshot") return figures.map(figureValue).findLast((value) => value !== null) ?? null;
  if (dataPeriod === "year to date" || dataPeriod.startsWith("rolling")) return figureValue(figures.at(-1));
  // A quarter's figure that is sent each month would be counted three times over.
  if (dataPeriod !== frequency) return null;
  const counted = figures.filter((figure) => !isNothingToCount(figure));
  return unit === "number" ? sumOfValues(counted) : ratioOfSums(unit, counted);
}

/** Not due and not applicable add nothing, and leave nothing out. */
function isNothingToCount(figure: Figure | undefined): boolean {
  return figure?.kind === "not due" || figure?.kind === "not applicable";
}

function sumOfValues(figures: readonly (Figure | undefined)[]): number | null {
  const values = figures.map(figureValue);
  return values.length === 0 ? null : sumOf(values);
}

function ratioOfSums(unit: Indicator["unit"], figures: readonly (Figure | undefined)[]): number | null {
  const numerator = sumOf(figures.map((figure) => (figure?.kind === "value" ? figure.numerator : null)));
  const denominator = sumOf(figures.map((figure) => (figure?.kind === "value" ? figure.denominator : null)));
  return numerator === null || denominator === null ? null : ratioIn(unit, numerator, denominator);
}

/** Null where any part is missing: a sum of some of the parts would be taken for the whole. */
function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
