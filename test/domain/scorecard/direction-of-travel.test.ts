import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Polarity } from "../../../shared/domain/indicator.ts";
import { type Travel, travel, travelWord } from "../../../shared/domain/scorecard/direction-of-travel.ts";

describe("direction of travel", () => {
  it.each<[Polarity, number, number, Travel["travel"]]>([
    ["high", 21, 18, "worse"],
    ["high", 18, 21, "better"],
    ["low", 21, 18, "better"],
    ["low", 18, 21, "worse"],
    ["target", 66, 69, "better"],
    ["target", 74, 71, "better"],
    ["target", 71, 66, "worse"],
    ["target", 66, 74, "no change"],
    ["information", 400, 410, "risen"],
    ["information", 410, 400, "fallen"],
    ["information", 410, 410, "no change"],
    ["high", 0.3, 0.1 + 0.2, "no change"],
  ])("where %s is good, from %d to %d is %s (target 70)", (polarity, before, current, expected) => {
    expect(travel(polarity, current, before, { target: 70 })).toEqual({ travel: expected });
  });

  it("is no change within the tolerance, both ends included", () => {
    expect(travel("high", 85.3, 85, { target: null, tolerance: 0.3 })).toEqual({ travel: "no change" });
    expect(travel("high", 84.7, 85, { target: null, tolerance: 0.3 })).toEqual({ travel: "no change" });
    expect(travel("high", 84.6, 85, { target: null, tolerance: 0.3 })).toEqual({ travel: "worse" });
  });

  it.each<[string, Polarity, number | null, number | null, string]>([
    ["the figure", "high", null, 18, "Not supplied"],
    ["the one before", "high", 18, null, "Nothing to compare with"],
    ["the target that it should be close to", "target", 18, 21, "No target is set"],
  ])("says so where it lacks %s", (_, polarity, current, before, reason) => {
    expect(travel(polarity, current, before, { target: null })).toEqual({ travel: "none", reason });
  });

  it("is printed as an arrow and a word, or as the reason", () => {
    const words = (["better", "worse", "no change", "risen", "fallen"] as const).map((way) =>
      travelWord({ travel: way }),
    );
    expect(words).toEqual(["↑ Better", "↓ Worse", "→ No change", "↑ Risen", "↓ Fallen"]);
    expect(travelWord({ travel: "none", reason: "Not supplied" })).toBe("Not supplied");
  });

  it("turns round when the two figures change places", () => {
    const opposite = {
      better: "worse",
      worse: "better",
      risen: "fallen",
      fallen: "risen",
      "no change": "no change",
      none: "none",
    };
    const figure = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.constantFrom<Polarity>("high", "low", "target", "information"),
        figure,
        figure,
        figure,
        fc.integer({ min: 0, max: 50 }),
        (polarity, one, other, target, tolerance) => {
          const there = travel(polarity, one, other, { target, tolerance });
          const back = travel(polarity, other, one, { target, tolerance });
          expect(back.travel).toBe(opposite[there.travel]);
        },
      ),
    );
  });
});
