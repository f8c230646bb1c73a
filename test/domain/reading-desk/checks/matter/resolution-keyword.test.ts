import { expect, test } from "vitest";
import { resolutionKeyword } from "../../../../../shared/domain/reading-desk/checks/matter/resolution-keyword.ts";
import { foundBy } from "../../read-desk.ts";

const FACTS = { keyword: "RESOLVED" } as const;

test.each([
  ["another case than the body's", "The Panel Resolved to note the report.", ["Resolved -> RESOLVED"]],
  ["another word than the body's", "AGREED: That the report be noted.", ["AGREED -> RESOLVED"]],
  ["the keyword written small", "The Panel resolved to note the report.", ["resolved -> RESOLVED"]],
])("finds: %s", (_, text, found) => {
  expect(foundBy(resolutionKeyword, text, FACTS)).toEqual(found);
});

test.each([
  "The Panel RESOLVED to note the report.",
  "RESOLVED: That the report be noted.",
  "RESOLVED –\n(1) That the report be noted.",
  "Officers had resolved to improve the reviews.",
  "The complaint was resolved to the satisfaction of the family.",
  "Members agreed that the reviews mattered.",
])("stays silent: %s", (text) => {
  expect(foundBy(resolutionKeyword, text, FACTS)).toEqual([]);
});

test("a body of another form is held to its own", () => {
  const facts = { keyword: "Resolved" } as const;
  expect(foundBy(resolutionKeyword, "Resolved: That the report be noted.", facts)).toEqual([]);
  expect(foundBy(resolutionKeyword, "RESOLVED: That it be noted.", facts)).toEqual(["RESOLVED -> Resolved"]);
});

test("where the form is not known, two forms in one text are one too many", () => {
  const text = "The Panel RESOLVED to note the report.\n\nThe Panel resolved to thank the officers.";
  expect(foundBy(resolutionKeyword, text)).toEqual(["resolved -> RESOLVED"]);
  expect(foundBy(resolutionKeyword, "The Panel resolved to note the report.")).toEqual([]);
});
