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
});

describe("a council's own register", () => {
  test("needs only a reference, a name and a unit", () => {
    expect(readRegister("unit,reference,name\nnumber,X 1,Visits\n").indicators).toMatchObject([
      { reference: "X 1", name: "Visits", unit: "number", polarity: "information", frequency: "month" },
    ]);
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
    ["a stray quotation mark", 'reference,name,unit\nA,"B"x,%', { line: 1, column: "all" }],
  ])("is refused with the place at fault: %s", (_, csv, place) => {
    expect(refusalOf(csv)).toEqual({ code: "register-not-understood", ...place });
  });
});
