import { expect, test } from "vitest";
import { inAdverb } from "../../../../../shared/domain/reading-desk/checks/text/in-adverb.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["aspirations, in particularly around the reviews", "in particularly -> in particular"],
  ["In particularly, the visits were late.", "In particularly -> In particular"],
  ["In additionally the Panel asked", "In additionally -> In addition"],
])("an adverb in place of a noun is found: %s", (text, found) => {
  expect(foundBy(inAdverb, text)).toEqual([found]);
});

test.each([
  "in particularly complex cases",
  "The children were in generally good health.",
  "in particular around the reviews",
  "Generally, in short, it was so.",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(inAdverb, text)).toEqual([]);
});
