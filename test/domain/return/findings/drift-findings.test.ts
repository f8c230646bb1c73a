import { describe, expect, it } from "vitest";
import { understand } from "../../../../shared/domain/return/understand.ts";
import { indicator } from "../../owed/owed-parts.ts";
import { sheetOf, type Written, workbookOf } from "../sheet-of.ts";

const register = [
  indicator("CLA 1", { name: "Visits in time", polarity: "high", unit: "%" }),
  indicator("CLA 2", { name: "Moves of placement", polarity: "low", unit: "number", decimalPlaces: 0 }),
  indicator("CLA 3", { name: "Children looked after", polarity: "information", unit: "number" }),
  indicator("CLA 4", { name: "Rate of children", polarity: "target", unit: "rate per 10,000" }),
];

/** Each line: reference, name, unit, what is good, figure. */
function drifts(lines: readonly (readonly Written[])[], good = "Good is") {
  const header = ["Ref", "Indicator", "Unit", good, "May 2019"];
  const context = { fileName: "Return.xlsx", today: "2019-06-20" as const };
  const { findings } = understand(workbookOf(sheetOf([header, ...lines])), register, context);
  return findings.filter(({ code }) => code.endsWith("-drifted"));
}

describe("a return that says something else of an indicator than the register", () => {
  it.each(["Good is", "Polarity", "Good performance"])("is noticed by the column “%s”", (heading) => {
    const found = drifts([["CLA 1", "Visits in time", "%", "Low", 85]], heading);
    expect(found).toMatchObject([
      { severity: "warning", code: "polarity-drifted", sheet: "Return", cell: "D2" },
    ]);
    expect(found[0]?.message).toBe(
      "The return says “Low” of CLA 1 Visits in time; by the register high is good.",
    );
  });

  it("is noted where one of the two does not judge", () => {
    expect(drifts([["CLA 3", "Children looked after", "Number", "Lower is better", 800]])).toMatchObject([
      { severity: "note", code: "polarity-drifted" },
    ]);
  });

  it.each([
    ["CLA 1", "Visits in time", "Number"],
    ["CLA 2", "Moves of placement", "%"],
    ["CLA 2", "Moves of placement", "Rate per 10,000"],
    ["CLA 4", "Rate of children", "Number"],
  ])("is noticed by the unit of %s %s: %s", (reference, name, unit) => {
    expect(drifts([[reference, name, unit, null, 7]])).toMatchObject([
      { severity: "warning", code: "unit-drifted", cell: "C2" },
    ]);
  });

  it("is not looked for in the rows of a numerator and a denominator", () => {
    const rows = [
      ["CLA 1", "Visits in time", "Number", "Numerator", 85],
      ["CLA 1", "Visits in time", "Number", "Denominator", 100],
    ];
    expect(drifts(rows, "Measure type")).toEqual([]);
  });

  it("is said once, though the indicator has many rows", () => {
    const row = ["CLA 1", "Visits in time", "Number", "Low", 85];
    expect(drifts([row, row])).toHaveLength(2);
  });

  it("is none where both agree in whatever words, or the words are not known", () => {
    expect(
      drifts([
        ["CLA 1", "Visits in time", "Percentage", "Higher is better", 85],
        ["CLA 2", "Moves of placement", "No.", "low", 7],
        ["CLA 3", "Children looked after", "Count", "Neither", 800],
        ["CLA 4", "Rate of children", "per 10,000", "On target", 67],
      ]),
    ).toEqual([]);
    expect(drifts([["CLA 1", "Visits in time", "children", "-", 85]])).toEqual([]);
    expect(drifts([["CLA 1", "Visits in time", null, null, 85]])).toEqual([]);
  });
});
