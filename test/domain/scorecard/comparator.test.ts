import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDay, type Period } from "../../../shared/domain/period/period.ts";
import {
  COMPARED_WITH,
  type Comparator,
  comparatorsFor,
  comparatorWords,
} from "../../../shared/domain/scorecard/comparator.ts";

const share = { reference: "CLA 20", unit: "%", decimalPlaces: 0 } as const;

function england(financialYear: number, value = 80): Comparator {
  return { indicator: "CLA 20", comparedWith: "England", financialYear, value, source: "DfE" };
}

describe("what others have", () => {
  it.each([
    ["2019-05", [2017, 2018], 2018],
    ["2019-03", [2017, 2018], 2018],
    ["2019-02", [2017, 2018], 2017],
    ["FY2018-Q3", [2017, 2018], 2017],
  ] as const)("beside %s is of the latest year that had ended by then", (period, years, shown) => {
    const found = comparatorsFor(
      share,
      years.map((year) => england(year)),
      period,
    );
    expect(found.map(({ financialYear }) => financialYear)).toEqual([shown]);
  });

  it("is never of a later year: England 2024/25 does not stand on a paper of 2019", () => {
    expect(comparatorsFor(share, [england(2024)], "2019-05")).toEqual([]);
  });

  it("is not set beside a plain count", () => {
    expect(comparatorsFor({ ...share, unit: "number" }, [england(2017)], "2019-05")).toEqual([]);
  });

  it("has neighbours before England, and nothing of another indicator", () => {
    const neighbours = { ...england(2016), comparedWith: "statistical neighbours" } as const;
    const other = { ...england(2018), indicator: "CLA 21" };
    expect(comparatorsFor(share, [england(2017), neighbours, other], "2019-05")).toEqual([
      neighbours,
      england(2017),
    ]);
  });

  it("says its year", () => {
    expect(comparatorWords(share, england(2017, 88))).toBe("England 2017/18: 88%");
  });

  it("is at most one of each kind and none of a year that had not ended, whatever is known", () => {
    const known = fc.array(
      fc.record({
        indicator: fc.constantFrom("CLA 20", "CLA 21"),
        comparedWith: fc.constantFrom(...COMPARED_WITH),
        financialYear: fc.integer({ min: 2010, max: 2030 }),
        value: fc.nat(100),
        source: fc.constant("DfE"),
      }),
    );
    const periods = fc.constantFrom<Period>("2019-05", "FY2018-Q4", "2019-spring", "FY2020");
    fc.assert(
      fc.property(known, periods, (comparators, period) => {
        const found = comparatorsFor(share, comparators, period);
        expect(new Set(found.map(({ comparedWith }) => comparedWith)).size).toBe(found.length);
        for (const { financialYear } of found)
          expect(lastDay(`FY${financialYear}`) <= lastDay(period)).toBe(true);
      }),
    );
  });
});
