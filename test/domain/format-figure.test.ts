import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimalPlaces } from "../../shared/domain/decimal.ts";
import { blankWords, figureText, valueText } from "../../shared/domain/format-figure.ts";
import type { Unit } from "../../shared/domain/indicator.ts";

describe("a printed figure", () => {
  it.each<[Unit, number, number, string]>([
    ["%", 1, 18, "18.0%"],
    ["%", 0, 84.5, "85%"],
    ["%", 1, 0, "0.0%"],
    ["%", 1, -0.04, "0.0%"],
    ["%", 1, -0.05, "-0.1%"],
    ["%", 2, 1.005, "1.01%"],
    ["%", 0, 1.005 * 100, "101%"],
    ["%", 1, (1 / 3) * 100, "33.3%"],
    ["%", 1, (2 / 3) * 100, "66.7%"],
    ["number", 0, 1234, "1,234"],
    ["number", 0, 999.5, "1,000"],
    ["number", 0, 81770, "81,770"],
    ["number", 0, 1234567, "1,234,567"],
    ["number", 0, -1234, "-1,234"],
    ["number", 0, 1.5e21, "1,500,000,000,000,000,000,000"],
    ["number", 2, 1e-7, "0.00"],
    ["rate per 10,000", 0, 67, "67"],
    ["average", 1, 14.85, "14.9"],
    ["average", 1, 14.9, "14.9"],
    ["days", 0, 426, "426"],
    ["years:months", 0, 30, "2:06"],
    ["years:months", 0, 11.5, "1:00"],
    ["years:months", 0, -0.3, "0:00"],
  ])("in %s with %i decimal places, %d is %s", (unit, decimalPlaces, value, printed) => {
    expect(valueText({ unit, decimalPlaces }, value)).toBe(printed);
  });

  it("says in words why there is none, and tells the kinds apart", () => {
    const printing = { unit: "%", decimalPlaces: 1 } as const;
    const kinds = ["not supplied", "not due", "not applicable", "suppressed", "suppressed by us"] as const;
    expect(kinds.map((kind) => figureText(printing, { kind }))).toEqual([
      "Not supplied",
      "Not due",
      "Not applicable",
      "Hidden by the sender",
      "Hidden to protect confidentiality",
    ]);
    expect(new Set(kinds.map(blankWords)).size).toBe(kinds.length);
    const figure = { kind: "value", value: 18, numerator: 9, denominator: 50 } as const;
    expect(figureText(printing, figure)).toBe("18.0%");
  });

  it("refuses what is not a number rather than print it", () => {
    expect(() => valueText({ unit: "%", decimalPlaces: 1 }, Number.NaN)).toThrow(RangeError);
    expect(() => valueText({ unit: "years:months", decimalPlaces: 0 }, Number.POSITIVE_INFINITY)).toThrow(
      RangeError,
    );
  });

  it("is made of digits alone, with no sign on nothing, for any finite number", () => {
    const units = fc.constantFrom<Unit>("%", "number", "days", "years:months");
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map((n) => n / 1000),
    );
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 4 }), numbers, (unit, decimalPlaces, value) => {
        const printed = valueText({ unit, decimalPlaces }, value);
        expect(printed).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?%?$|^-?\d+:\d\d$/);
        expect(printed).not.toMatch(/^-[0.,:%]*$/);
      }),
    );
  });

  it("lies within half a unit of its last place from the value", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (thousandths, places) => {
        const value = thousandths / 1000;
        const printed = Number(toDecimalPlaces(value, places));
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
        expect(toDecimalPlaces(-value, places).replace("-", "")).toBe(
          toDecimalPlaces(value, places).replace("-", ""),
        );
      }),
    );
  });
});
