// One figure: its value, numerator and denominator cells read together, in the indicator's unit.
import { type Indicator, ratioIn, type Unit } from "../../indicator.ts";
import type { Blank } from "../../reading.ts";
import type { Cell } from "../workbook.ts";
import { type PercentForms, readPercent, tidyNumber } from "./percent.ts";
import { type CellRead, type NumberCell, readCell, type Unclear } from "./read-cell.ts";

export interface FigureCells {
  readonly value: Cell | undefined;
  readonly numerator: Cell | undefined;
  readonly denominator: Cell | undefined;
}

export interface FigureRead {
  readonly kind: "value" | Blank | "unclear";
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: Unit | null;
  readonly provisional: boolean;
  /** How the kind and the value were come by, where that is not plain from the cell. */
  readonly how: How;
}

export type How =
  | "as written"
  | "as told"
  | "fraction read as percent"
  | "percent or fraction"
  | "worked out"
  | "nothing to divide"
  | "nil read as nought"
  | "nil or blank"
  | "percent where a number is due"
  | "numerator or denominator alone"
  | "words of something else"
  | "two figures"
  | "several periods"
  | Unclear;

/** Null where all three cells are empty. */
export function readFigure(
  cells: FigureCells,
  indicator: Indicator | null,
  forms: PercentForms,
): FigureRead | null {
  const value = readCell(cells.value);
  const above = readCell(cells.numerator);
  const below = readCell(cells.denominator);
  if (value.read === "empty" && above.read === "empty" && below.read === "empty") return null;
  const own = value.read === "number" ? value : null;
  const numerator = countOf(above) ?? own?.numerator ?? null;
  const denominator = countOf(below) ?? own?.denominator ?? null;
  const unit = indicator?.unit ?? (own && own.percent !== "plain" ? "%" : null);
  const provisional = [value, above, below].some((cell) => cell.read === "number" && cell.provisional);
  const parts = { numerator, denominator, unit, provisional };
  const isShareOfMany = (indicator?.decimalPlaces ?? 0) >= 2;
  return { ...parts, ...outcomeOf(value, above, parts, isShareOfMany ? smallPoints(forms) : forms) };
}

/** A share printed to two decimal places is often below 1%, so among points it is in points too. */
function smallPoints(forms: PercentForms): PercentForms {
  return forms.plain === "points" ? { ...forms, plain: "small points" } : forms;
}

/** What numerator and denominator come to in a unit that is a ratio, or null where they come to nothing. */
export function ratioSaid(
  unit: Unit | null,
  numerator: number | null,
  denominator: number | null,
): number | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (unit === null || unit === "number" || unit === "years:months") return null;
  const ratio = ratioIn(unit, numerator, denominator);
  return ratio === null ? null : tidyNumber(ratio);
}

type Parts = Pick<FigureRead, "numerator" | "denominator" | "unit" | "provisional">;
type Outcome = Pick<FigureRead, "kind" | "value" | "how">;

function outcomeOf(value: CellRead, above: CellRead, parts: Parts, forms: PercentForms): Outcome {
  switch (value.read) {
    case "number":
      return numberIn(value, parts, forms);
    case "blank":
      return { kind: value.blank, value: null, how: "as written" };
    case "nil":
      return nilIn(parts);
    case "unclear":
      return unclearIn(value.why, parts);
    case "empty":
      return withoutValue(above, parts);
  }
}

function numberIn(cell: NumberCell, parts: Parts, forms: PercentForms): Outcome {
  if (parts.unit !== "%") {
    if (parts.unit !== null && cell.percent !== "plain")
      return { kind: "unclear", value: null, how: "percent where a number is due" };
    return { kind: "value", value: cell.value, how: "as written" };
  }
  const read = readPercent(cell, forms, ratioSaid("%", parts.numerator, parts.denominator));
  if (read.points === null) return { kind: "unclear", value: null, how: "percent or fraction" };
  return {
    kind: "value",
    value: read.points,
    how: read.wasFraction ? "fraction read as percent" : "as written",
  };
}

/** "nil" is a nought where things are counted; of a share it may as well mean that none were due. */
function nilIn({ unit, numerator, denominator }: Parts): Outcome {
  const counted = unit === "number" || (numerator === 0 && (denominator ?? 0) > 0);
  if (counted) return { kind: "value", value: 0, how: "nil read as nought" };
  return { kind: "unclear", value: null, how: "nil or blank" };
}

function unclearIn(why: Unclear, { unit, numerator, denominator }: Parts): Outcome {
  if (why === "error" && denominator === 0)
    return { kind: "not applicable", value: null, how: "nothing to divide" };
  const ratio = why === "error" ? ratioSaid(unit, numerator, denominator) : null;
  if (ratio !== null) return { kind: "value", value: ratio, how: "worked out" };
  return { kind: "unclear", value: null, how: why };
}

/** Only numerator and denominator were given, or only a count in the numerator's column. */
function withoutValue(above: CellRead, { unit, numerator, denominator }: Parts): Outcome {
  if (above.read === "blank") return { kind: above.blank, value: null, how: "as written" };
  if (above.read === "unclear") return { kind: "unclear", value: null, how: above.why };
  const ratio = ratioSaid(unit, numerator, denominator);
  if (ratio !== null) return { kind: "value", value: ratio, how: "worked out" };
  if (unit === "number" && numerator !== null) return { kind: "value", value: numerator, how: "as written" };
  if (numerator === 0 && denominator === 0)
    return { kind: "not applicable", value: null, how: "nothing to divide" };
  if (numerator === null && denominator === null)
    return { kind: "not supplied", value: null, how: "as written" };
  return { kind: "unclear", value: null, how: "numerator or denominator alone" };
}

function countOf(cell: CellRead): number | null {
  if (cell.read === "nil") return 0;
  return cell.read === "number" ? cell.value : null;
}
