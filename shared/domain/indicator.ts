// What is measured. A register is the list of indicators that a council reports on.

/** A figure in `years:months` counts whole months and is only printed so: 30 is `2:06`. */
export const UNITS = ["%", "number", "rate per 10,000", "days", "average", "years:months"] as const;
export type Unit = (typeof UNITS)[number];

/** Which way is good; `target` means the closer to the target the better. */
export const POLARITIES = ["high", "low", "target", "information"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What stretch of time one figure speaks of. */
export type DataPeriod =
  | "snapshot"
  | "month"
  | "quarter"
  | "term"
  | "year"
  | "year to date"
  | `rolling ${number} months`;

/** How often a figure is due. */
export const FREQUENCIES = ["month", "quarter", "term", "year"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface Indicator {
  /** The council's own reference, `CLA 11`; it identifies the indicator. */
  readonly reference: string;
  /** The heading under which a scorecard shows it. */
  readonly section: string;
  readonly name: string;
  /** What is counted above the line, in words. */
  readonly numerator: string;
  /** What is counted below the line, in words; empty where there is no ratio. */
  readonly denominator: string;
  readonly unit: Unit;
  readonly decimalPlaces: number;
  readonly polarity: Polarity;
  readonly dataPeriod: DataPeriod;
  readonly frequency: Frequency;
  /** The statutory or practice basis, or empty. */
  readonly basis: string;
}

const RATIO_SCALE: Readonly<Record<Unit, number>> = {
  "%": 100,
  "rate per 10,000": 10_000,
  number: 1,
  days: 1,
  average: 1,
  "years:months": 1,
};

/** The ratio in the unit: 9 of 50 is 18 in percent; null where nothing is below the line. */
export function ratioIn(unit: Unit, numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (numerator / denominator) * RATIO_SCALE[unit];
}
