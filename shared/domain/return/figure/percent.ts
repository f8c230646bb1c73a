// Whether a column of percentages is in points (85) or in fractions (0.85), judged by the column.
import type { NumberCell } from "./read-cell.ts";

/** `small points`: in points, and figures below 1 are to be expected. */
export type PercentForm = "points" | "small points" | "fractions" | "unknown";

/** A figure above this cannot be a fraction of a whole, so its column is in points. */
const MOST_OF_A_FRACTION = 1.5;

/** In points: a figure rounded to a whole number agrees with its numerator and denominator. */
const RATIO_AGREES = 0.51;

export interface PercentForms {
  /** Of numbers that Excel shows times 100 with a % sign: 0.85 shown as 85%. */
  readonly formatted: PercentForm;
  /** Of bare numbers; never fractions, because nothing in a bare 0.85 says so. */
  readonly plain: PercentForm;
}

export type PercentRead =
  | { readonly points: number; readonly wasFraction: boolean }
  /** It could be either: 0.85 may be 85% or 0.85%. */
  | { readonly points: null };

/** The column's own form, or the table's where the column has too few figures to tell. */
export function columnForms(column: PercentForms, table: PercentForms): PercentForms {
  return {
    formatted: column.formatted === "unknown" ? table.formatted : column.formatted,
    plain: column.plain === "unknown" ? table.plain : column.plain,
  };
}

/**
 * Judges the percentages of one column. Numbers that show a % and bare numbers are judged apart: when a clerk
 * sees `85%` in one and `85` in another, both mean the same. Only those that show a % can be fractions.
 */
export function judgePercents(cells: readonly NumberCell[]): PercentForms {
  const valuesOf = (percent: "format" | "plain") =>
    cells.filter((cell) => cell.percent === percent).map((cell) => Math.abs(cell.value));
  const formatted = valuesOf("format");
  const hasPoints = (values: readonly number[]) => values.some((value) => value > MOST_OF_A_FRACTION);
  return {
    formatted: hasPoints(formatted) ? "points" : formatted.length > 0 ? "fractions" : "unknown",
    plain: hasPoints(valuesOf("plain")) ? "points" : "unknown",
  };
}

/** `ratio` is numerator over denominator as a percentage, where both were given: it settles most doubts. */
export function readPercent(cell: NumberCell, forms: PercentForms, ratio: number | null): PercentRead {
  const { value } = cell;
  const size = Math.abs(value);
  const asPoints = { points: value, wasFraction: false };
  const asFraction = { points: tidyNumber(value * 100), wasFraction: true };
  if (cell.percent === "sign" || value === 0) return asPoints;
  const isFormatted = cell.percent === "format";
  const form = isFormatted ? forms.formatted : forms.plain;
  if (form === "fractions" && size <= 1) return asFraction;
  if (size > MOST_OF_A_FRACTION) return asPoints;
  if (ratio !== null && Math.abs(asFraction.points - ratio) <= RATIO_AGREES) return asFraction;
  if (ratio !== null && Math.abs(value - ratio) <= RATIO_AGREES) return asPoints;
  if (form === "small points") return asPoints;
  return form === "points" && size >= 1 ? asPoints : { points: null };
}

/** Takes off the noise of binary fractions: 0.285 x 100 is 28.5. */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(12));
}
