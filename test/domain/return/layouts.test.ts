// Whatever is written into a layout comes back as it was.
import fc from "fast-check";
import { describe, it } from "vitest";
import { longDate } from "../../../shared/domain/dates.ts";
import {
  financialYearName,
  financialYearOf,
  lastDay,
  periodName,
  shortPeriodName,
} from "../../../shared/domain/period/period.ts";
import { anyReturn, expectSame, figureOf, type Wanted, written } from "./any-return.ts";
import { sheetOf, type Written } from "./sheet-of.ts";

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

  it("with numerator, denominator and share in columns beneath each month of a merged year", () => {
    fc.assert(
      fc.property(anyReturn, fc.boolean(), ({ indicators, periods, wanted }, parts) => {
        const heads = parts ? ["Num", "Den", "%"] : ["Numerator", "Denominator", "Value"];
        const rows = indicators.map((indicator): Written[] => [
          indicator.name,
          ...periods.flatMap((period) => threeCells(figureOf(wanted, indicator, period))),
        ]);
        const sheet = sheetOf(
          [
            [null, ...periods.flatMap((period) => [shortPeriodName(period), null, null])],
            ["Indicator", ...periods.flatMap(() => heads)],
            ...rows,
          ],
          { merges: periods.map((_, place) => merge(1, 2 + 3 * place, 1, 4 + 3 * place)) },
        );
        expectSame([sheet], wanted, { withParts: true });
      }),
      { numRuns: 40 },
    );
  });

  it("with numerator, denominator and share in rows of their own", () => {
    fc.assert(
      fc.property(anyReturn, ({ indicators, periods, wanted }) => {
        const rows = indicators.flatMap((indicator): Written[][] => {
          const cells = periods.map((period) => threeCells(figureOf(wanted, indicator, period)));
          return ["Numerator", "Denominator", "Value"].map((part, place) => [
            place === 0 ? indicator.name : null,
            part,
            ...cells.map((three) => three[place] ?? null),
          ]);
        });
        const merges = indicators.map((_, place) => merge(2 + 3 * place, 1, 4 + 3 * place, 1));
        expectSame(
          [sheetOf([["Indicator", "Measure type", ...periods.map(periodName)], ...rows], { merges })],
          wanted,
          {
            withParts: true,
          },
        );
      }),
      { numRuns: 40 },
    );
  });

  it("with months down and indicators across, with and without a word in the corner, space between or a target", () => {
    fc.assert(
      fc.property(
        anyReturn,
        fc.record({
          corner: fc.boolean(),
          refs: fc.boolean(),
          space: fc.boolean(),
          target: fc.boolean(),
          fractions: fc.boolean(),
        }),
        ({ indicators, periods, wanted }, { corner, refs, space, target, fractions }) => {
          const head = corner ? "Month" : null;
          const months = periods.flatMap((period): Written[][] => {
            const row = indicators.map((indicator) => cellOf(figureOf(wanted, indicator, period), fractions));
            return space ? [[shortPeriodName(period), ...row], []] : [[shortPeriodName(period), ...row]];
          });
          const rows: Written[][] = [
            ["Children in care: return"],
            [],
            ...(refs ? [[null, ...indicators.map(({ reference }) => reference)]] : []),
            [head, ...indicators.map(({ name }) => name)],
            ...months,
            ...(target ? [["Target", ...indicators.map(() => 85)]] : []),
          ];
          expectSame([sheetOf(rows)], wanted);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("with numerator, denominator and share across beneath each name, and months down", () => {
    fc.assert(
      fc.property(anyReturn, ({ indicators, periods, wanted }) => {
        const rows: Written[][] = [
          ["Month", ...indicators.flatMap(({ name }) => [name, null, null])],
          [null, ...indicators.flatMap(() => ["Num", "Den", "%"])],
          ...periods.map((period): Written[] => [
            shortPeriodName(period),
            ...indicators.flatMap((indicator) => threeCells(figureOf(wanted, indicator, period))),
          ]),
        ];
        const merges = indicators.map((_, place) => merge(1, 2 + 3 * place, 1, 4 + 3 * place));
        expectSame([sheetOf(rows, { merges })], wanted, { withParts: true });
      }),
      { numRuns: 40 },
    );
  });

  it("with one column for each reading", () => {
    fc.assert(
      fc.property(anyReturn, fc.boolean(), ({ wanted }, fractions) => {
        const rows: Written[][] = [
          ["Ref", ...wanted.map(({ indicator }) => indicator.reference)],
          ["Period", ...wanted.map(({ period }) => periodName(period))],
          ["Actual", ...wanted.map((one) => written(one, fractions))],
          ["Comment", ...wanted.map(() => "As planned")],
        ];
        expectSame([sheetOf(rows)], wanted);
      }),
      { numRuns: 40 },
    );
  });

  it("with a sheet for each month, named by it with or without its year, or with it in the title", () => {
    fc.assert(
      fc.property(
        anyReturn,
        fc.constantFrom("name", "short name", "month alone", "title"),
        ({ indicators, periods, wanted }, naming) => {
          const years = new Set(periods.map(financialYearOf));
          const [year = 0] = years;
          fc.pre(naming !== "month alone" || years.size === 1);
          const sheets = periods.map((period, place) => {
            const full = periodName(period);
            const names = {
              name: full,
              "short name": shortPeriodName(period),
              "month alone": full.split(" ")[0],
              title: `Sheet${place + 1}`,
            };
            const title =
              naming === "title" ? `Data as at ${longDate(lastDay(period))} (${full})` : "Children in care";
            return sheetOf(
              [
                [title],
                ["Indicator", "Numerator", "Denominator", "Value", "Target", "Comment"],
                ...indicators.map((indicator): Written[] => [
                  indicator.name,
                  ...threeCells(figureOf(wanted, indicator, period)),
                  85,
                ]),
              ],
              { name: names[naming] ?? full },
            );
          });
          const fileName =
            naming === "month alone"
              ? `CiC return ${financialYearName(year)}.xlsx`.replace("/", "-")
              : "Return.xlsx";
          expectSame(sheets, wanted, { fileName, withParts: true });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("with two tables one beneath the other or side by side, with months across or down", () => {
    fc.assert(
      fc.property(anyReturn, fc.boolean(), fc.boolean(), ({ indicators, periods, wanted }, beside, down) => {
        const half = indicators.length >> 1;
        const [one, other] = [indicators.slice(0, half), indicators.slice(half)].map((some): Written[][] => {
          if (down)
            return [
              ["Month", ...some.map(({ name }) => name)],
              ...periods.map((period) => [
                shortPeriodName(period),
                ...some.map((indicator) => cellOf(figureOf(wanted, indicator, period), false)),
              ]),
            ];
          return [
            ["Indicator", ...periods.map(shortPeriodName)],
            ...some.map((indicator) => [
              indicator.name,
              ...periods.map((period) => cellOf(figureOf(wanted, indicator, period), false)),
            ]),
          ];
        });
        expectSame(
          [
            sheetOf(
              beside ? sideBySide(one ?? [], other ?? []) : [...(one ?? []), [], ["More"], ...(other ?? [])],
            ),
          ],
          wanted,
        );
      }),
      { numRuns: 80 },
    );
  });
});

function cellOf(one: Wanted | undefined, asFractions: boolean): Written {
  return one ? written(one, asFractions) : null;
}

/** Numerator, denominator and the figure itself. */
function threeCells(one: Wanted | undefined): readonly Written[] {
  return one ? [one.numerator, one.denominator, written(one, false)] : [null, null, null];
}

function merge(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

/** With an empty column between them. */
function sideBySide(one: readonly Written[][], other: readonly Written[][]): readonly Written[][] {
  const width = one[0]?.length ?? 0;
  const rows = Math.max(one.length, other.length);
  return Array.from({ length: rows }, (_, row) => [
    ...Array.from({ length: width }, (_, column) => one[row]?.[column] ?? null),
    null,
    ...(other[row] ?? []),
  ]);
}
