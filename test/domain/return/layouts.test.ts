// Whatever is written into a layout comes back as it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import {
  type Period,
  periodName,
  periodsBack,
  shortPeriodName,
} from "../../../shared/domain/period/period.ts";
import { type Candidate, understand } from "../../../shared/domain/return/understand.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { percent, sheetOf, type Written, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;
const monthly = register.filter(({ frequency }) => frequency === "month");

interface Wanted {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly kind: "value" | "suppressed" | "not due" | "not applicable";
  readonly value: number | null;
}

const PLACEHOLDERS = { suppressed: "c", "not due": "not due", "not applicable": "n/a" } as const;

/** From one to twelve months, some indicators, and a figure for each, most of them values. */
const anyReturn = fc
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
        const blank = ([null, "suppressed", "not due", "not applicable"] as const)[kind] ?? null;
        if (blank) return { indicator, period, kind: blank, value: null };
        return { indicator, period, kind: "value", value: valueIn(indicator, size) };
      }),
    );
    return { indicators, periods, wanted };
  });

/** Percentages from 2 to 100, which nobody can mistake for fractions. */
function valueIn({ unit }: Indicator, size: number): number {
  return unit === "%" ? Math.round(20 + size * 0.98) / 10 : size;
}

function written({ kind, value, indicator }: Wanted, asFractions: boolean): Written {
  if (kind !== "value") return PLACEHOLDERS[kind];
  return asFractions && indicator.unit === "%" ? percent((value ?? 0) / 100) : value;
}

function expectSame(sheets: readonly Sheet[], wanted: readonly Wanted[], fileName = "Return.xlsx") {
  const understood = understand(workbookOf(...sheets), register, { fileName, today: "2021-08-01" });
  const shown = (indicator: string | null, period: string | null, kind: string, value: number | null) =>
    `${indicator} ${period} ${kind} ${value === null ? "" : value.toFixed(6)}`;
  const got = understood.candidates.map((one: Candidate) =>
    shown(one.indicator, one.period, one.kind, one.value),
  );
  const expected = wanted.map((one) => shown(one.indicator.reference, one.period, one.kind, one.value));
  expect(got.sort()).toEqual(expected.sort());
  expect(understood.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
}

const figureOf = (wanted: readonly Wanted[], indicator: Indicator, period: Period) =>
  wanted.find((one) => one.indicator === indicator && one.period === period);

describe("any set of readings comes back as it was written", () => {
  it("with months across, with and without references, in points and in fractions", () => {
    fc.assert(
      fc.property(
        anyReturn,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ({ indicators, periods, wanted }, byName, gaps, fractions) => {
          const line = (cells: readonly Written[]) => (gaps ? cells.flatMap((cell) => [cell, null]) : cells);
          const rows: Written[][] = [
            ["Children in care: return"],
            [],
            [
              ...(byName ? ["Indicator"] : ["Ref", "Indicator"]),
              ...line(periods.map(shortPeriodName)),
              "Target",
            ],
          ];
          for (const indicator of indicators) {
            const figures = periods.map((period) => {
              const one = figureOf(wanted, indicator, period);
              return one ? written(one, fractions) : null;
            });
            const names = byName ? [indicator.name] : [indicator.reference, indicator.name];
            rows.push([`Section of ${indicator.section}`], [...names, ...line(figures), 85]);
          }
          expectSame([sheetOf(rows)], wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("with one row for each reading", () => {
    fc.assert(
      fc.property(anyReturn, fc.boolean(), ({ wanted }, fractions) => {
        const rows = wanted.map((one): Written[] => [
          periodName(one.period),
          one.indicator.name,
          "a comment",
          written(one, fractions),
          one.indicator.reference.toLowerCase(),
        ]);
        expectSame([sheetOf([["Month", "Measure", "Narrative", "Actual", "PI ref"], ...rows])], wanted);
      }),
      { numRuns: 60 },
    );
  });

  it("with one period for the workbook and a sheet for each section", () => {
    fc.assert(
      fc.property(anyReturn, fc.boolean(), ({ wanted, periods }, fractions) => {
        const [period = "2019-05"] = periods;
        const ofPeriod = wanted.filter((one) => one.period === period);
        const sections = [...new Set(ofPeriod.map(({ indicator }) => indicator.section))];
        const sheets = sections.map((section) =>
          sheetOf(
            [
              [`${section}: performance return`],
              [`Figures for ${periodName(period)}`],
              [],
              ["Indicator", "Result", "Target", "Comment"],
              ...ofPeriod
                .filter(({ indicator }) => indicator.section === section)
                .map((one): Written[] => [one.indicator.name, written(one, fractions), 85, "On course"]),
            ],
            { name: section.slice(0, 31) },
          ),
        );
        expectSame(sheets, ofPeriod);
      }),
      { numRuns: 60 },
    );
  });
});
