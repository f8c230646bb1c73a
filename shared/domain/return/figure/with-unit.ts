// A figure of a return as a finding quotes it.
import { valueText } from "../../format-figure.ts";
import type { Unit } from "../../indicator.ts";
import { decimalsOf } from "../same-period.ts";

const MOST_DECIMALS = 2;

/** With its unit, and in as many decimal places as it was written in, two at most: `92.2%`, `1,234`, `2:06`. */
export function withUnit(value: number, unit: Unit | null): string {
  return valueText(
    { unit: unit ?? "number", decimalPlaces: Math.min(MOST_DECIMALS, decimalsOf(value)) },
    value,
  );
}
