import { describe, expect, it } from "vitest";
import { countStatuses } from "../../../shared/domain/scorecard/build-scorecard.ts";
import {
  isMissing,
  isRepeatedlyRed,
  REPEATEDLY_RED,
  redWords,
} from "../../../shared/domain/scorecard/standing.ts";
import { someLine } from "../../renderer/some-line.ts";

const { current } = someLine("CLA 11");
const blank = (kind: "not supplied" | "not due" | "not applicable" | "suppressed by us") =>
  someLine("CLA 11", { current: current && { ...current, figure: { kind } } });

describe("what is missing", () => {
  it.each([
    ["a figure that is there", someLine("CLA 11"), false],
    ["no reading", someLine("CLA 11", { current: null }), true],
    ["not supplied", blank("not supplied"), true],
    ["not due", blank("not due"), false],
    ["not applicable", blank("not applicable"), false],
    ["hidden", blank("suppressed by us"), false],
  ])("%s: %#", (_, line, expected) => {
    expect(isMissing(line)).toBe(expected);
    expect(countStatuses([line]).notSupplied).toBe(expected ? 1 : 0);
  });
});

describe("red again", () => {
  const series = Array.from({ length: 13 }, () => ({ period: "2019-05", value: 1 }) as const);

  it("is said in a row, and or more where the series has no beginning of it", () => {
    expect(redWords({ redFor: 5, series })).toBe("red for 5 periods in a row");
    expect(redWords({ redFor: 13, series })).toBe("red for 13 periods or more");
  });

  it("begins with the third", () => {
    expect(isRepeatedlyRed({ redFor: REPEATEDLY_RED - 1 })).toBe(false);
    expect(isRepeatedlyRed({ redFor: REPEATEDLY_RED })).toBe(true);
  });
});
