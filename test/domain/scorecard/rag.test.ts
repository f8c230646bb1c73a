import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Polarity } from "../../../shared/domain/indicator.ts";
import { type Rating, rate, ratingWord, redFor } from "../../../shared/domain/scorecard/rag.ts";
import type { RagRule, Target } from "../../../shared/domain/scorecard/target.ts";

const floorAndTarget = (floor: number): RagRule => ({ rule: "floor and target", floor });
const percentOfTarget = (green: number, amber: number): RagRule => ({
  rule: "percent of target",
  green,
  amber,
});
const points = (green: number, amber: number): RagRule => ({ rule: "points", green, amber });
const lastYearToo = (tolerance: number): RagRule => ({ rule: "target and last year", tolerance });
const bands: RagRule = {
  rule: "bands",
  green: { from: 90, to: null },
  amber: { from: 80, to: 89.9 },
  red: { from: null, to: 79.9 },
};

function targetOf(value: number | null, rag: RagRule): Target {
  return { indicator: "CLA 11", financialYear: 2019, value, rag };
}

const RANK = { green: 0, amber: 1, red: 2, none: 3 } as const;

describe("a rating", () => {
  it.each<[string, Polarity, number, RagRule, number, Rating["status"]]>([
    ["at the target", "high", 85, floorAndTarget(75), 85, "green"],
    ["beyond the target", "high", 85, floorAndTarget(75), 92, "green"],
    ["just short of the target", "high", 85, floorAndTarget(75), 84.9, "amber"],
    ["on the floor", "high", 85, floorAndTarget(75), 75, "amber"],
    ["below the floor", "high", 85, floorAndTarget(75), 74.9, "red"],
    ["under a target that is better low", "low", 10, floorAndTarget(15), 8, "green"],
    ["above a floor that is better low", "low", 10, floorAndTarget(15), 15.1, "red"],
    ["beside a target on its floor's other side", "target", 14, floorAndTarget(16), 12, "amber"],
    ["further than the floor on the other side", "target", 14, floorAndTarget(16), 11.9, "red"],

    ["9.5% short of 95", "high", 95, percentOfTarget(5, 10), 86, "amber"],
    ["9 points short of 95, within 10", "high", 95, points(5, 10), 86, "amber"],
    ["9 points short of 95, beyond 8", "high", 95, points(5, 8), 86, "red"],
    ["exactly 10% short of 95", "high", 95, percentOfTarget(5, 10), 85.5, "amber"],
    ["exactly 10% short of 0.7, which binary misses", "high", 0.7, percentOfTarget(5, 10), 0.63, "amber"],
    ["a little more than 10% short of 95", "high", 95, percentOfTarget(5, 10), 85.49, "red"],
    ["5% above a target that is better low", "low", 20, percentOfTarget(5, 10), 21, "green"],
    ["5% to either side of what should be close: above", "target", 200, percentOfTarget(5, 10), 211, "amber"],
    ["5% to either side of what should be close: below", "target", 200, percentOfTarget(5, 10), 189, "amber"],
    ["10% short of a target below nought", "high", -20, percentOfTarget(5, 10), -22, "amber"],

    ["0.3 points short, which binary makes more", "high", 0.3, points(0.1, 0.2), 0.1, "amber"],
    ["within points of a target of nought", "low", 0, points(0, 2), 2, "amber"],

    ["in the green band", "high", 90, bands, 90, "green"],
    ["in the amber band", "high", 90, bands, 80, "amber"],
    ["in the red band", "high", 90, bands, 0, "red"],

    ["within tolerance of the target", "high", 90, lastYearToo(2), 88, "green"],
    ["beyond it, as good as last year", "high", 90, lastYearToo(2), 80, "amber"],
    ["beyond it, worse than last year", "high", 90, lastYearToo(2), 79.9, "red"],
    ["beyond it, better than last year, low", "low", 10, lastYearToo(1), 79, "amber"],
    ["beyond it, worse than last year, low", "low", 10, lastYearToo(1), 81, "red"],
    ["as far from the target as last year, on the other side", "target", 70, lastYearToo(1), 60, "amber"],
    ["further from the target than last year", "target", 70, lastYearToo(1), 59, "red"],
  ])("%s (%s is good, target %d) is given by the rule", (_, polarity, target, rule, value, status) => {
    expect(rate(polarity, targetOf(target, rule), value, 80)).toEqual({ status });
  });

  it.each<[string, Polarity, Target | null, number | null, string]>([
    ["there is no figure", "high", targetOf(85, points(1, 2)), null, "Not supplied"],
    ["it is for information", "information", targetOf(85, points(1, 2)), 80, "For information"],
    ["there is no target", "high", null, 80, "No target"],
    ["the target has no value", "high", targetOf(null, points(1, 2)), 80, "No target"],
    [
      "a share of nought is asked",
      "low",
      targetOf(0, percentOfTarget(5, 10)),
      0,
      "No percentage of a target of 0",
    ],
    ["no band has the figure", "high", targetOf(null, bands), 79.95, "The figure is in none of the bands"],
    [
      "last year is not known and decides",
      "high",
      targetOf(90, lastYearToo(2)),
      80,
      "Nothing from last year to compare with",
    ],
  ])("is not given where %s, and says why", (_, polarity, target, value, reason) => {
    expect(rate(polarity, target, value, null)).toEqual({ status: "none", reason });
  });

  it("needs no last year where the target is met", () => {
    expect(rate("high", targetOf(90, lastYearToo(2)), 91, null)).toEqual({ status: "green" });
  });

  it("takes bands with no target beside them", () => {
    expect(rate("high", targetOf(null, bands), 95, null)).toEqual({ status: "green" });
  });

  it("has a word to print, which is the reason where there is none", () => {
    expect((["green", "amber", "red"] as const).map((status) => ratingWord({ status }))).toEqual([
      "Green",
      "Amber",
      "Red",
    ]);
    expect(ratingWord({ status: "none", reason: "Not supplied" })).toBe("Not supplied");
  });
});

describe("any rating", () => {
  const figure = fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10);
  const limit = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
  const limits = fc.tuple(limit, limit).map((pair) => pair.toSorted((a, b) => a - b) as [number, number]);
  const anyRule: fc.Arbitrary<RagRule> = fc.oneof(
    figure.map(floorAndTarget),
    limits.map(([green, amber]) => percentOfTarget(green, amber)),
    limits.map(([green, amber]) => points(green, amber)),
    limit.map(lastYearToo),
  );
  const notNought = figure.filter((value) => value !== 0);

  it("is no worse for a better figure", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Polarity>("high", "low"),
        notNought,
        anyRule,
        figure,
        figure,
        figure,
        (polarity, target, rule, one, other, lastYear) => {
          const [worse, better] = one < other === (polarity === "high") ? [one, other] : [other, one];
          const ratingOf = (value: number) => rate(polarity, targetOf(target, rule), value, lastYear).status;
          expect(RANK[ratingOf(better)]).toBeLessThanOrEqual(RANK[ratingOf(worse)]);
        },
      ),
    );
  });

  it("is the same for high and for low when all is turned round", () => {
    fc.assert(
      fc.property(notNought, limits, figure, (target, [green, amber], value) => {
        const rule = percentOfTarget(green, amber);
        expect(rate("high", targetOf(target, rule), value, null)).toEqual(
          rate("low", targetOf(-target, rule), -value, null),
        );
      }),
    );
  });

  it("is the same on both sides of a target that should be close", () => {
    fc.assert(
      fc.property(notNought, anyRule, figure, figure, (target, rule, distance, lastYear) => {
        const ratingOf = (value: number) => rate("target", targetOf(target, rule), value, lastYear);
        expect(ratingOf(target + distance)).toEqual(ratingOf(target - distance));
      }),
    );
  });
});

describe("how long an indicator has been red", () => {
  const ratings = (statuses: string): Rating[] =>
    [...statuses].map((letter) => {
      if (letter === "-") return { status: "none", reason: "Not supplied" };
      return { status: letter === "r" ? "red" : letter === "a" ? "amber" : "green" };
    });

  it.each([
    ["", 0],
    ["g", 0],
    ["r", 1],
    ["rrr", 3],
    ["rrg", 0],
    ["rgrr", 2],
    ["rr-r", 1],
    ["rr-", 0],
  ])("%s, the oldest first, is %i periods", (statuses, periods) => {
    expect(redFor(ratings(statuses))).toBe(periods);
  });
});
