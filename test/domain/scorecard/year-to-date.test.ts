import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataPeriod, Frequency, Unit } from "../../../shared/domain/indicator.ts";
import { type Period, periodsBack } from "../../../shared/domain/period/period.ts";
import type { Blank, Figure } from "../../../shared/domain/reading.ts";
import { yearToDate } from "../../../shared/domain/scorecard/year-to-date.ts";

type Part = readonly [numerator: number, denominator: number] | number | Blank;

function figureOf(part: Part): Figure {
  if (typeof part === "string") return { kind: part };
  if (typeof part === "number") return { kind: "value", value: part, numerator: null, denominator: null };
  const [numerator, denominator] = part;
  return { kind: "value", value: (numerator / denominator) * 100, numerator, denominator };
}

/** Readings of the periods that end with `last`, the oldest first. */
function readingsTo(last: Period, parts: readonly Part[]) {
  const periods = periodsBack(last, parts.length);
  return parts.map((part, place) => ({ period: periods[place] ?? last, figure: figureOf(part) }));
}

function indicator(unit: Unit, dataPeriod: DataPeriod, frequency: Frequency = "month") {
  return { unit, dataPeriod, frequency };
}

describe("the year to date", () => {
  it("of a monthly count is the sum since April", () => {
    const readings = readingsTo("2019-06", [100, 7, 5, 9]);
    expect(yearToDate(indicator("number", "month"), "2019-06", readings)).toBe(21);
    expect(yearToDate(indicator("number", "month"), "2019-05", readings)).toBe(12);
  });

  it("of a ratio is the numerators over the denominators, not the mean of the percentages", () => {
    const readings = readingsTo("2019-05", [
      [1, 1],
      [9, 50],
      [1, 50],
    ]);
    expect(yearToDate(indicator("%", "month"), "2019-05", readings)).toBeCloseTo(10, 10);
  });

  it("of a ratio keeps to its unit", () => {
    const readings = readingsTo("FY2019-Q2", [
      [10, 2000],
      [14, 2000],
    ]);
    expect(yearToDate(indicator("rate per 10,000", "quarter", "quarter"), "FY2019-Q2", readings)).toBeCloseTo(
      60,
      10,
    );
    expect(yearToDate(indicator("average", "quarter", "quarter"), "FY2019-Q2", readings)).toBeCloseTo(
      0.006,
      10,
    );
  });

  it("is none where only percentages were supplied", () => {
    expect(yearToDate(indicator("%", "month"), "2019-05", readingsTo("2019-05", [80, 90]))).toBeNull();
    expect(yearToDate(indicator("%", "month"), "2019-05", readingsTo("2019-05", [80, [9, 10]]))).toBeNull();
  });

  it("of a snapshot is the latest value of the year", () => {
    const snapshot = indicator("number", "snapshot");
    expect(yearToDate(snapshot, "2019-05", readingsTo("2019-05", [401, 410]))).toBe(410);
    expect(yearToDate(snapshot, "2019-05", readingsTo("2019-05", [401, "not supplied"]))).toBe(401);
    expect(yearToDate(snapshot, "2019-05", readingsTo("2019-03", [401]))).toBeNull();
  });

  it.each<DataPeriod>(["year to date", "rolling 12 months"])(
    "of figures for a %s is as supplied",
    (dataPeriod) => {
      const readings = readingsTo("2019-05", [80, 84.2]);
      expect(yearToDate(indicator("%", dataPeriod), "2019-05", readings)).toBe(84.2);
      expect(yearToDate(indicator("%", dataPeriod), "2019-06", readings)).toBeNull();
    },
  );

  it.each<[Blank, number | null]>([
    ["not due", 14],
    ["not applicable", 14],
    ["not supplied", null],
    ["suppressed", null],
  ])("of a count with a month %s is %s", (blank, expected) => {
    const readings = readingsTo("2019-06", [5, blank, 9]);
    expect(yearToDate(indicator("number", "month"), "2019-06", readings)).toBe(expected);
  });

  it("is none where a month has no reading, or no month had anything to count", () => {
    const count = indicator("number", "month");
    expect(yearToDate(count, "2019-06", readingsTo("2019-05", [7, 5]))).toBeNull();
    expect(yearToDate(count, "2019-05", readingsTo("2019-05", ["not due", "not due"]))).toBeNull();
    expect(
      yearToDate(indicator("%", "month"), "2019-05", readingsTo("2019-05", ["not due", "not due"])),
    ).toBeNull();
  });

  it("is none where the figures overlap, since they would be counted more than once", () => {
    expect(
      yearToDate(indicator("number", "quarter"), "2019-06", readingsTo("2019-06", [5, 6, 7])),
    ).toBeNull();
  });

  it("of a ratio lies between the lowest and the highest of its parts", () => {
    const part = fc
      .tuple(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([numerator, denominator]) => [Math.min(numerator, denominator), denominator] as const);
    fc.assert(
      fc.property(fc.array(part, { minLength: 12, maxLength: 12 }), (parts) => {
        const whole = yearToDate(indicator("%", "month"), "2020-03", readingsTo("2020-03", parts));
        const percentages = parts.map(([numerator, denominator]) => (numerator / denominator) * 100);
        expect(whole).toBeGreaterThanOrEqual(Math.min(...percentages) - 1e-9);
        expect(whole).toBeLessThanOrEqual(Math.max(...percentages) + 1e-9);
      }),
    );
  });
});
