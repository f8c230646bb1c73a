// Whether a column of percentages is in points (85) or in fractions (0.85), judged by the column.
import type { NumberCell } from "./read-cell.ts";

/** `small points`: in points, and figures below 1 are to be expected. */
export type PercentForm = "points" | "small points" | "fractions" | "unknown";

/** A figure above this cannot be a fraction of a whole, so its column is in points. */
const MOST_OF_A_FRACTION = 1.5;

/** In points: a figure rounded to a whole number agrees with its numerator and denominator. */
const RATIO_AGREES = 0.51;

export interface PercentForms {
  /** Of numbers that Excel shows with a % sign: 0.85 shown as 85%. */
  readonly formatted: PercentForm;
  /** Of bare numbers. */
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
 * sees `85%` in one and `85` in another, both mean the same. A column of bare numbers of which at least two lie
 * between 0 and 1 and none above 1.5 is taken as fractions.
 */
export function judgePercents(cells: readonly NumberCell[]): PercentForms {
  return {
    formatted: judge(cells, "format", 1),
    plain: judge(cells, "plain", 2),
  };
}

/** `ratio` is numerator over denominator as a percentage, where both were given: it settles most doubts. */
export function readPercent(cell: NumberCell, forms: PercentForms, ratio: number | null): PercentRead {
  const { value } = cell;
  const asPoints = { points: value, wasFraction: false };
  const asFraction = { points: tidyNumber(value * 100), wasFraction: true };
  if (cell.percent === "sign" || value === 0) return asPoints;
  if (cell.percent === "format" && forms.formatted === "fractions") return asFraction;
  if (Math.abs(value) > MOST_OF_A_FRACTION) return asPoints;
  if (ratio !== null && Math.abs(asFraction.points - ratio) <= RATIO_AGREES) return asFraction;
  if (ratio !== null && Math.abs(value - ratio) <= RATIO_AGREES) return asPoints;
  const form = cell.percent === "format" ? forms.formatted : forms.plain;
  if (form === "fractions") return asFraction;
  if (form === "small points") return asPoints;
  return form === "points" && Math.abs(value) >= 1 ? asPoints : { points: null };
}

/** Takes off the noise of binary fractions: 0.285 x 100 is 28.5. */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(12));
}

function judge(
  cells: readonly NumberCell[],
  percent: "format" | "plain",
  leastFractions: number,
): PercentForm {
  const values = cells.filter((cell) => cell.percent === percent).map((cell) => Math.abs(cell.value));
  if (values.some((value) => value > MOST_OF_A_FRACTION)) return "points";
  const between = values.filter((value) => value > 0 && (percent === "format" || value < 1));
  return between.length >= leastFractions ? "fractions" : "unknown";
}
