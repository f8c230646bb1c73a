// Any set of readings, to be written into a layout and to be read back.
import fc from "fast-check";
import { expect } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { type Period, periodsBack } from "../../../shared/domain/period/period.ts";
import type { Blank } from "../../../shared/domain/reading.ts";
import { type Candidate, understand } from "../../../shared/domain/return/understand.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { percent, type Written, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;
const monthly = register.filter(({ frequency }) => frequency === "month");

export interface Wanted {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly kind: "value" | Blank;
  readonly value: number | null;
  /** Of a share; null where there is none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const PLACEHOLDERS: Readonly<Record<Blank, string>> = {
  suppressed: "c",
  "not due": "not due",
  "not applicable": "n/a",
  "not supplied": "not supplied",
};

/** From one to twelve months, some indicators, and a figure for each, most of them values. */
export const anyReturn = fc
  .record({
    indicators: fc.shuffledSubarray(monthly, { minLength: 4 }),
    last: fc.integer({ min: 0, max: 30 }),
    months: fc.integer({ min: 1, max: 12 }),
    seeds: fc.array(
      fc.record({ size: fc.integer({ min: 0, max: 1000 }), kind: fc.integer({ min: 0, max: 9 }) }),
      {
        minLength: 500,
        maxLength: 500,
      },
    ),
  })
  .map(({ indicators, last, months, seeds }) => {
    const latest = periodsBack("2021-06", 31)[last] ?? "2021-06";
    const periods = periodsBack(latest, months);
    const wanted = indicators.flatMap((indicator, line) =>
      periods.map((period, place): Wanted => {
        const { size = 0, kind = 0 } = seeds[line * 12 + place] ?? {};
        const blank =
          ([null, "suppressed", "not due", "not applicable", "not supplied"] as const)[kind] ?? null;
        if (blank) return { indicator, period, kind: blank, ...NO_FIGURE };
        return { indicator, period, kind: "value", ...figureIn(indicator, size) };
      }),
    );
    return { indicators, periods, wanted };
  });

const NO_FIGURE = { value: null, numerator: null, denominator: null };

/** Percentages from 2 to 100, which nobody can mistake for fractions; counts that may look like years. */
function figureIn({ unit }: Indicator, size: number): Pick<Wanted, "value" | "numerator" | "denominator"> {
  if (unit !== "%") return { ...NO_FIGURE, value: size * 3 };
  const denominator = 50 + (size % 150);
  const numerator = 2 + Math.floor((size / 1000) * (denominator - 2));
  return { value: Math.round((numerator / denominator) * 1000) / 10, numerator, denominator };
}

export function written({ kind, value, indicator }: Wanted, asFractions: boolean): Written {
  if (kind !== "value") return PLACEHOLDERS[kind];
  return asFractions && indicator.unit === "%" ? percent((value ?? 0) / 100) : value;
}

export interface Readback {
  readonly fileName?: string;
  /** Whether numerators and denominators were written down, too. */
  readonly withParts?: boolean;
}

/** Reads the sheets and expects the wanted readings and nothing to doubt. */
export function expectSame(
  sheets: readonly Sheet[],
  wanted: readonly Wanted[],
  { fileName = "Return.xlsx", withParts = false }: Readback = {},
) {
  const understood = understand(workbookOf(...sheets), register, { fileName, today: "2021-08-01" });
  const shown = (
    indicator: string | null,
    { period, kind, value, numerator, denominator }: Wanted | Candidate,
  ) => {
    const parts = withParts ? `${numerator}/${denominator}` : "";
    return `${indicator} ${period} ${kind} ${value === null ? "" : value.toFixed(6)} ${parts}`;
  };
  const got = understood.candidates.map((one) => shown(one.indicator, one));
  const expected = wanted.map((one) => shown(one.indicator.reference, one));
  expect(got.sort()).toEqual(expected.sort());
  expect(understood.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
}

export const figureOf = (wanted: readonly Wanted[], indicator: Indicator, period: Period) =>
  wanted.find((one) => one.indicator === indicator && one.period === period);
