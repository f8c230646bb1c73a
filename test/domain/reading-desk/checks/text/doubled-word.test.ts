import { expect, test } from "vitest";
import { doubledWord } from "../../../../../shared/domain/reading-desk/checks/text/doubled-word.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["demonstrated by the the service", "the the -> the"],
  ["develop a  a new design", "a  a -> a"],
  ["The the Panel", "The the -> The"],
])("a word that stands twice is found: %s", (text, found) => {
  expect(foundBy(doubledWord, text)).toEqual([found]);
});

test.each([
  "They had had an improvement.",
  "It was said that that was so.",
  "18 18 and 85",
  "the end. The Panel",
  "no, no",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(doubledWord, text)).toEqual([]);
});
