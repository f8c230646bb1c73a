// A sheet for each indicator, named only by a title or by the sheet.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodName, shortPeriodName } from "../../../shared/domain/period/period.ts";
import { anyReturn, expectSame, figureOf, type Wanted, written } from "./any-return.ts";
import { figuresOf, findingsOf, readSheets } from "./read-sheets.ts";
import { sheetOf, type Written } from "./sheet-of.ts";

const MONTHS = [
  ["Month", "Numerator", "Denominator", "%"],
  ["Apr-19", 62, 100, "62%"],
  ["May-19", 64, 100, "64%"],
];
const READ = ["CLA 11 2019-04 62", "CLA 11 2019-05 64"];

/** The four ways in which a sheet is told apart; the last is the name of the sheet. */
const TITLES: readonly ((indicator: Wanted["indicator"]) => readonly (readonly Written[])[])[] = [
  ({ reference, name }) => [[`${reference} ${name}`], []],
  ({ name }) => [["Corporate parenting return"], [name], []],
  ({ reference, name }) => [["Indicator", `${name} (${reference})`], []],
  () => [],
];

describe("any set of readings with a sheet for each indicator comes back as it was written", () => {
  const way = fc.integer({ min: 0, max: TITLES.length - 1 });

  it("with months down", () => {
    fc.assert(
      fc.property(anyReturn, way, fc.boolean(), ({ indicators, periods, wanted }, title, withParts) => {
        const sheets = indicators.map((indicator, place) => {
          const rows = periods.map((period): Written[] => {
            const one = figureOf(wanted, indicator, period);
            const value = one ? written(one, false) : null;
            const parts = withParts ? [one?.numerator ?? null, one?.denominator ?? null] : [];
            return [periodName(period), ...parts, value];
          });
          const headings = ["Month", ...(withParts ? ["Numerator", "Denominator"] : []), "Actual"];
          const above = TITLES[title]?.(indicator) ?? [];
          const name = title === 3 ? indicator.reference : `Sheet ${place + 1}`;
          return sheetOf([...above, headings, ...rows], { name });
        });
        expectSame(sheets, wanted, { withParts });
      }),
      { numRuns: 60 },
    );
  });

  it("with months across", () => {
    fc.assert(
      fc.property(anyReturn, way, ({ indicators, periods, wanted }, title) => {
        fc.pre(periods.length > 1);
        const sheets = indicators.map((indicator, place) => {
          const figures = periods.map((period) => {
            const one = figureOf(wanted, indicator, period);
            return one ? written(one, false) : null;
          });
          const rows = [
            [null, ...periods.map(shortPeriodName)],
            ["Actual", ...figures],
            ["Target", ...periods.map(() => 85)],
          ];
          const above = TITLES[title]?.(indicator) ?? [];
          const name = title === 3 ? indicator.reference : `Sheet ${place + 1}`;
          return sheetOf([...above, ...rows], { name });
        });
        expectSame(sheets, wanted);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a table without a column of names", () => {
  it("is read by the title above it, and it is said so once", () => {
    const read = readSheets(sheetOf([["CLA 11 Pathway plans"], [], ...MONTHS]));
    expect(figuresOf(read)).toEqual(READ);
    expect(read.candidates[0]).toMatchObject({ numerator: 62, denominator: 100, cell: "D4" });
    expect(read.findings).toEqual([
      {
        severity: "note",
        code: "indicator-from-title",
        sheet: "Return",
        cell: "A1",
        message:
          "The table A3:D5 has no column of names; the title above it, “CLA 11 Pathway plans”, names CLA 11 Eligible young people with a pathway plan.",
        action: "Taken as CLA 11.",
      },
    ]);
  });

  it("is read by a title that stands directly upon its headings", () => {
    const read = readSheets(sheetOf([["Indicator", "Pathway plans (CLA 11)"], ...MONTHS]));
    expect(figuresOf(read)).toEqual(READ);
    expect(findingsOf(read)).toEqual(["note indicator-from-title B1"]);
    const withReference = readSheets(sheetOf([["Indicator", "CLA 11 Pathway plans"], ...MONTHS]));
    expect(figuresOf(withReference)).toEqual(READ);
  });

  it("is read by the name of its sheet where no title names an indicator", () => {
    const read = readSheets(sheetOf([["Monthly figures"], ...MONTHS], { name: "CLA 11" }));
    expect(figuresOf(read)).toEqual(READ);
    expect(findingsOf(read)).toEqual(["note indicator-from-title A2"]);
  });

  it("is not read by the name of a sheet that holds two", () => {
    const read = readSheets(sheetOf([...MONTHS, [], ["By team"], ...MONTHS], { name: "CLA 11" }));
    expect(figuresOf(read)).toEqual([]);
  });

  it("is doubted where the sheet is named for another indicator", () => {
    const read = readSheets(sheetOf([["CLA 11 Pathway plans"], ...MONTHS], { name: "CLA 12" }));
    expect(figuresOf(read)).toEqual(READ);
    expect(findingsOf(read)).toEqual(["warning label-disagrees A1"]);
  });

  it.each<readonly [what: string, titles: readonly string[]]>([
    ["that name no indicator", ["Pathway plans"]],
    ["that name two", ["CLA 11 Pathway plans", "CLA 12 Care leavers"]],
    ["that only speak of one", ["This was once called CLA 11"]],
  ])("is not read beneath titles %s", (_, titles) => {
    expect(figuresOf(readSheets(sheetOf([...titles.map((title) => [title]), ...MONTHS])))).toEqual([]);
  });

  it("is read beneath a title with a remark that speaks of another indicator, or a target", () => {
    const titles = [["CLA 11 Pathway plans (target 85%)"], ["Replaces CLA 12 from April 2019"]];
    expect(figuresOf(readSheets(sheetOf([...titles, ...MONTHS])))).toEqual(READ);
  });

  it("gives no reading for what its months come to", () => {
    for (const sum of ["Total", "YTD", "Average", "Year to date 2019/20"]) {
      const read = readSheets(sheetOf([["CLA 11 Pathway plans"], ...MONTHS, [sum, 126, 200, "63%"]]));
      expect(figuresOf(read)).toEqual(READ);
    }
  });

  it("is not read where its rows are parts of the children that nobody named as such", () => {
    const teams = [
      ["CLA 11 Pathway plans"],
      ["Team", "Numerator", "Denominator"],
      ["North", 31, 50],
      ["South", 31, 50],
    ];
    expect(figuresOf(readSheets(sheetOf(teams)))).toEqual([]);
  });

  it("is not read by a name above figures that are headed as other indicators", () => {
    const read = readSheets(
      sheetOf([
        ["Children looked after"],
        ["Month", "Number of children starting to be looked after", "Number of UASC looked after"],
        ["Apr-19", 10, 60],
        ["May-19", 11, 61],
      ]),
    );
    expect(figuresOf(read).filter((figure) => figure.startsWith("CLA 01"))).toEqual([]);
  });

  it("does not stand in the way of tables that name their indicators on another sheet", () => {
    const read = readSheets(
      sheetOf([["CLA 11 Pathway plans"], ...MONTHS], { name: "Plans" }),
      sheetOf(
        [
          ["Indicator", "Apr-19", "May-19"],
          ["Dental checks up to date", "81%", "82%"],
        ],
        { name: "Health" },
      ),
    );
    expect(figuresOf(read)).toEqual([...READ, "CLA 20 2019-04 81", "CLA 20 2019-05 82"]);
  });
});
