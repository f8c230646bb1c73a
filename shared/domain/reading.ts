// A reading is what one return said of one indicator in one period. Readings are only ever added.
import type { IsoDate } from "./dates.ts";
import type { Period } from "./period/period.ts";

/** Why there is no number. The four are told apart on paper. */
export type Blank = "not supplied" | "not due" | "not applicable" | "suppressed";

/** What was reported: a value in the indicator's unit (percentages as points: 18, not 0.18), or a kind of blank. */
export type Figure =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly numerator: number | null;
      readonly denominator: number | null;
    }
  | { readonly kind: Blank };

/** A figure as a paper shows it: the public one leaves some out that were sent, so that nobody can be known by them. */
export type ShownFigure = Figure | { readonly kind: "suppressed by us" };

/** Where a figure was found, so that anyone can open the workbook and look. */
export interface Source {
  /** The id of the accepted return. */
  readonly returnId: string;
  readonly sheet: string;
  /** An address as Excel writes it, `D14`. */
  readonly cell: string;
  /** What stood in that cell, letter for letter. */
  readonly raw: string;
}

/** `CLA 11|2019-05`, by which figures of one indicator and period are looked up; no period has a bar in it. */
export function figureKey(indicator: string, period: Period): string {
  return `${indicator}|${period}`;
}

export interface Reading {
  readonly id: string;
  readonly indicator: string;
  readonly period: Period;
  /** The day on which the figure was true. */
  readonly asAt: IsoDate;
  readonly figure: Figure;
  readonly provisional: boolean;
  readonly comment: string | null;
  readonly source: Source;
  /** The id of the reading that this one replaces, or null for the first of its period. */
  readonly supersedes: string | null;
}

/** A reading as a paper shows it. */
export interface ShownReading extends Omit<Reading, "figure"> {
  readonly figure: ShownFigure;
}

export function figureValue(figure: ShownFigure | null | undefined): number | null {
  return figure?.kind === "value" ? figure.value : null;
}
