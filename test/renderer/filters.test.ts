import { describe, expect, it } from "vitest";
import {
  countPassing,
  type Filter,
  firstLines,
  sectionsInSight,
} from "../../renderer/screens/scorecard/filters.ts";
import { someLine, someScorecard } from "./some-line.ts";

const missing = someLine("CLA 40", { current: null });
const worse = someLine("CLA 11", { travel: { travel: "worse" }, redFor: 3 });
const redTwice = someLine("CLA 12", { redFor: 2 });
const better = someLine("CLA 50", { travel: { travel: "better" } });
const scorecard = someScorecard({ "Care planning": [worse, redTwice], Health: [missing, better] });

const inSight = (filter: Filter, typed = "") =>
  sectionsInSight(scorecard, filter, typed).flatMap(({ lines }) =>
    lines.map(({ indicator }) => indicator.reference),
  );

describe("the scorecard's filters", () => {
  it.each([
    ["all", ["CLA 11", "CLA 12", "CLA 40", "CLA 50"]],
    ["worse", ["CLA 11"]],
    ["red three times", ["CLA 11"]],
    ["improved", ["CLA 50"]],
    ["missing", ["CLA 40"]],
  ] as const)("“%s” leaves %j in sight and counts them", (filter, references) => {
    expect(inSight(filter)).toEqual(references);
    expect(countPassing(scorecard, filter)).toBe(references.length);
  });

  it("count a figure that was reported as not supplied as missing, but not one that was not due", () => {
    const [notSupplied, notDue] = (["not supplied", "not due"] as const).map((kind) => {
      const line = someLine("CLA 60");
      return { ...line, current: line.current && { ...line.current, figure: { kind } } };
    });
    expect(countPassing(someScorecard({ Health: notSupplied ? [notSupplied] : [] }), "missing")).toBe(1);
    expect(countPassing(someScorecard({ Health: notDue ? [notDue] : [] }), "missing")).toBe(0);
  });

  it("find by reference with or without its space, by name and by section, in capitals or not", () => {
    expect(inSight("all", "cla11")).toEqual(["CLA 11"]);
    expect(inSight("all", "indicator cla 12")).toEqual(["CLA 12"]);
    expect(inSight("all", "HEALTH")).toEqual(["CLA 40", "CLA 50"]);
  });

  it("leave out sections with no line in sight", () => {
    expect(sectionsInSight(scorecard, "improved", "").map(({ name }) => name)).toEqual(["Health"]);
    expect(sectionsInSight(scorecard, "improved", "pathway")).toEqual([]);
  });
});

describe("the lines that are drawn first", () => {
  it.each([
    [1, [["CLA 11"]]],
    [2, [["CLA 11", "CLA 12"]]],
    [3, [["CLA 11", "CLA 12"], ["CLA 40"]]],
    [
      9,
      [
        ["CLA 11", "CLA 12"],
        ["CLA 40", "CLA 50"],
      ],
    ],
  ])("are the first %i, in their sections", (count, references) => {
    const drawn = firstLines(scorecard.sections, count);
    expect(drawn.map(({ lines }) => lines.map(({ indicator }) => indicator.reference))).toEqual(references);
  });
});
