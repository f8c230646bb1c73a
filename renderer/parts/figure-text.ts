// Figures as they stand on the screen where the register is not at hand, and a dash where there is none.
import { figureText, valueText } from "../../shared/domain/format-figure.ts";
import type { Indicator } from "../../shared/domain/indicator.ts";
import type { ShownFigure } from "../../shared/domain/reading.ts";
import type { Candidate } from "../../shared/domain/return/understand.ts";
import { words } from "../text/en-GB.ts";

export type Measure = Pick<Indicator, "unit" | "decimalPlaces">;

export function figureOrDash(measure: Measure, figure: ShownFigure | null | undefined): string {
  return figure ? figureText(measure, figure) : words.figures.none;
}

export function valueOrDash(measure: Measure, value: number | null | undefined): string {
  return value === null || value === undefined ? words.figures.none : valueText(measure, value);
}

/** As the paper says it. */
export function valueOrNone(measure: Measure, value: number | null | undefined): string {
  return value === null || value === undefined ? words.scorecard.noSuchFigure : valueText(measure, value);
}

/** The unit of a figure in a return, with as many decimal places as any of the values needs. */
export function measureOf({ unit }: Candidate, values: readonly (number | null)[]): Measure {
  const places = values.map((value) => String(value ?? 0).split(".")[1]?.length ?? 0);
  return { unit: unit ?? "number", decimalPlaces: Math.min(2, Math.max(0, ...places)) };
}
