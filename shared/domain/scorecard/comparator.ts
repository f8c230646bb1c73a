// What others have of the same indicator. Official figures come a year at a time and late, so each says its year.
import { valueText } from "../format-figure.ts";
import type { Indicator } from "../indicator.ts";
import { financialYearName, lastDay, type Period } from "../period/period.ts";

/** In the order in which they are shown. */
export const COMPARED_WITH = ["statistical neighbours", "England"] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];

export interface Comparator {
  readonly indicator: string;
  readonly comparedWith: ComparedWith;
  /** The year in which the financial year starts: 2017 for the year ending 31 March 2018. */
  readonly financialYear: number;
  /** In the indicator's unit. */
  readonly value: number;
  /** Who published it, in words. */
  readonly source: string;
}

/**
 * The latest of each kind whose year had ended when the period did: a later one would set the figure beside what nobody
 * knew then. Of a plain count there is none, for a council cannot be compared with a country by it.
 */
export function comparatorsFor(
  { reference, unit }: Pick<Indicator, "reference" | "unit">,
  comparators: readonly Comparator[],
  period: Period,
): readonly Comparator[] {
  if (unit === "number") return [];
  const known = comparators.filter(
    ({ indicator, financialYear }) =>
      indicator === reference && lastDay(`FY${financialYear}`) <= lastDay(period),
  );
  return COMPARED_WITH.flatMap((comparedWith) => {
    const ofKind = known.filter((comparator) => comparator.comparedWith === comparedWith);
    const latest = ofKind.toSorted((one, other) => other.financialYear - one.financialYear)[0];
    return latest ? [latest] : [];
  });
}

const SHOWN_AS: Readonly<Record<ComparedWith, string>> = {
  "statistical neighbours": "Neighbours",
  England: "England",
};

/** `England 2017/18: 88%` */
export function comparatorWords(
  indicator: Pick<Indicator, "unit" | "decimalPlaces">,
  { comparedWith, financialYear, value }: Comparator,
): string {
  return `${SHOWN_AS[comparedWith]} ${financialYearName(financialYear)}: ${valueText(indicator, value)}`;
}

/** `England 88%` on one line, and with its year where that is not said elsewhere: `England 88% in 2017/18`. */
export function figureOfOthers(
  indicator: Pick<Indicator, "unit" | "decimalPlaces">,
  { comparedWith, financialYear, value }: Comparator,
  { withYear }: { readonly withYear: boolean },
): string {
  const year = withYear ? ` in\u00a0${financialYearName(financialYear)}` : "";
  return `${SHOWN_AS[comparedWith]}\u00a0${valueText(indicator, value)}${year}`;
}

export const NO_COMPARATOR = "No comparator for this period";
