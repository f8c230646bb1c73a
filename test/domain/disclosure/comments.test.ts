import { expect, test } from "vitest";
import { countsNamed, numbersIn } from "../../../shared/domain/disclosure/comments.ts";

test("a count that is reported is one: heard that two had left", () => {
  expect(countsNamed("The Panel heard that two had left care.")).toEqual([2]);
});

test("that one and this one count nobody", () => {
  expect(countsNamed("Of the two reports, this one is new and that one is not.")).toEqual([2]);
});

test("a number is found at its place, a percentage with its sign", () => {
  const text = "It stood at 13.8% on 3 July 2019, four in all.";
  expect(numbersIn(text).map(({ from, to, isPercentage }) => [text.slice(from, to), isPercentage])).toEqual([
    ["13.8%", true],
    ["four", false],
  ]);
});
