import { describe, expect, test } from "vitest";
import { readRegister, shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { Refused } from "../../../shared/errors.ts";

function refusalOf(csv: string) {
  try {
    readRegister(csv);
    return null;
  } catch (error) {
    const { code, details } = error as Refused;
    return { code, ...details };
  }
}

describe("the register that ships", () => {
  test("has every children-in-care indicator, each reference once", () => {
    const { indicators } = shippedRegister();
    expect(indicators).toHaveLength(42);
    expect(new Set(indicators.map(({ reference }) => reference)).size).toBe(42);
  });

  test("knows what a pathway plan is measured by", () => {
    const { indicators, targets } = shippedRegister();
    expect(indicators.find(({ reference }) => reference === "CLA 11")).toMatchObject({
      name: "Eligible young people with a pathway plan",
      unit: "%",
      polarity: "high",
      dataPeriod: "snapshot",
    });
    expect(targets.get("CLA 11")).toBe(85);
  });

  test("knows what England had, of which year and by whom", () => {
    const { comparators } = shippedRegister();
    expect(comparators).toHaveLength(13);
    expect(comparators.find(({ indicator }) => indicator === "CLA 20")).toEqual({
      ...{ indicator: "CLA 20", comparedWith: "England", financialYear: 2024, value: 81 },
      source: "Department for Education",
    });
  });
});

describe("a council's own register", () => {
  test("needs only a reference, a name and a unit", () => {
    expect(readRegister("unit,reference,name\nnumber,X 1,Visits\n").indicators).toMatchObject([
      { reference: "X 1", name: "Visits", unit: "number", polarity: "information", frequency: "month" },
    ]);
  });

  test("may bring what neighbours and England had in several years, and since when a definition holds", () => {
    const csv =
      "reference,name,unit,neighbours_2018,england_2018,england_2017,definition_from,definition_change\n" +
      "X 1,Visits,%,81,84,,2019-05-01,Within 20 days\n";
    const { comparators, definitionChanges } = readRegister(csv);
    expect(comparators.map((one) => [one.comparedWith, one.financialYear, one.value])).toEqual([
      ["statistical neighbours", 2017, 81],
      ["England", 2017, 84],
    ]);
    expect(definitionChanges).toEqual([{ indicator: "X 1", from: "2019-05-01", words: "Within 20 days" }]);
  });

  test.each([
    ["no line at all", "", { line: 1, column: "reference" }],
    ["no column for the unit", "reference,name\nA,B", { line: 1, column: "unit" }],
    ["a unit that is not known", "reference,name,unit\nA,B,furlongs", { line: 2, column: "unit" }],
    ["a reference twice", "reference,name,unit\nA,B,%\nA,C,%", { line: 3, column: "reference" }],
    [
      "a target that is no number",
      "reference,name,unit,example_target\nA,B,%,high",
      { line: 2, column: "example_target" },
    ],
    [
      "a day that is none",
      "reference,name,unit,definition_from\nA,B,%,2019-02-30",
      { line: 2, column: "definition_from" },
    ],
    [
      "a definition from a day and no words",
      "reference,name,unit,definition_from\nA,B,%,2019-02-28",
      { line: 2, column: "definition_change" },
    ],
    ["a stray quotation mark", 'reference,name,unit\nA,"B"x,%', { line: 1, column: "all" }],
  ])("is refused with the place at fault: %s", (_, csv, place) => {
    expect(refusalOf(csv)).toEqual({ code: "register-not-understood", ...place });
  });
});
