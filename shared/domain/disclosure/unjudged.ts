// Figures that are printed although nobody can say whether they rest on small counts: they came without them.
import type { Period } from "../period/period.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import { type Cell, pointId } from "./cells.ts";
import { type DisclosureSettings, exceptionsIn } from "./settings.ts";

/** Shares, rates and averages of one indicator whose counts are not known, from no other line either. */
export interface Unjudged {
  readonly indicator: string;
  readonly name: string;
  readonly latest: Period;
  /** Of how many periods. */
  readonly count: number;
}

/** In the order of the scorecard; none of an indicator that is always shown or always hidden, for that was judged. */
export function unjudgedIn(
  { sections }: Scorecard,
  cells: readonly Cell[],
  settings: DisclosureSettings,
): readonly Unjudged[] {
  const exceptionOf = exceptionsIn(settings);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return sections
    .flatMap(({ lines }) => lines)
    .filter(({ indicator }) => exceptionOf(indicator.reference) === null)
    .flatMap((line) => {
      const periods = periodsUnjudged(line, byId);
      const latest = periods.at(-1);
      const { reference, name } = line.indicator;
      return latest === undefined ? [] : [{ indicator: reference, name, latest, count: periods.length }];
    });
}

function periodsUnjudged(
  { indicator, series }: ScorecardLine,
  cells: ReadonlyMap<string, Cell>,
): readonly Period[] {
  return series.flatMap(({ period }) => {
    const cell = cells.get(pointId(indicator, period));
    return cell !== undefined && !isJudged(cell) ? [period] : [];
  });
}

function isJudged({ indicator, numerator, denominator }: Cell): boolean {
  switch (indicator.unit) {
    case "number":
      return true;
    case "%":
    case "rate per 10,000":
      return numerator !== null && denominator !== null;
    case "days":
    case "average":
    case "years:months":
      return denominator !== null;
  }
}
