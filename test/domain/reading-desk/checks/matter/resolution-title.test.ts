import { expect, test } from "vitest";
import { resolutionTitle } from "../../../../../shared/domain/reading-desk/checks/matter/resolution-title.ts";
import { foundBy } from "../../read-desk.ts";

const FACTS = { title: "Children in Care Performance Scorecard" };

test.each([
  [
    "a Dashboard that is a Scorecard",
    "The Panel RESOLVED to note the Children’s Performance Dashboard.",
    ["Children’s Performance Dashboard -> Children in Care Performance Scorecard"],
  ],
  [
    "the title with a word left out",
    "RESOLVED: That the Children in Care Scorecard be noted.",
    ["Children in Care Scorecard -> Children in Care Performance Scorecard"],
  ],
  [
    "the title with its last word small",
    "RESOLVED to note the Children in Care Performance scorecard.",
    ["Children in Care Performance scorecard -> Children in Care Performance Scorecard"],
  ],
  [
    "a resolution that agrees the paper itself",
    "The Forum AGREED the Children in Need Performance Scorecard.",
    ["Children in Need Performance Scorecard -> Children in Care Performance Scorecard"],
  ],
])("finds: %s", (_, text, found) => {
  expect(foundBy(resolutionTitle, text, FACTS)).toEqual(found);
});

test.each([
  "The Panel RESOLVED to note the Children in Care Performance Scorecard.",
  "RESOLVED: That the Children in Care Performance Scorecard, data as at 31 May 2019, be noted.",
  "RESOLVED –\n(1) That the Children in Care Performance Scorecard be noted.\n(2) That the Performance Report for Children be circulated.",
  "The Panel RESOLVED to note the report.",
  "The Forum AGREED the Children in Care Performance Scorecard.",
  "The Panel RESOLVED to thank the Director of Children’s Services.",
  "The Panel RESOLVED to recommend the Winter Maintenance Plan to Cabinet.",
  "The Panel spoke of the Children’s Performance Dashboard.",
])("stays silent: %s", (text) => {
  expect(foundBy(resolutionTitle, text, FACTS)).toEqual([]);
});

test("with no title known nothing is said", () => {
  expect(
    foundBy(resolutionTitle, "The Panel RESOLVED to note the Children’s Performance Dashboard."),
  ).toEqual([]);
});

test("a title stands in a sentence with a small first letter, and with either apostrophe", () => {
  const facts = { title: "Update on the Children's Plan" };
  expect(foundBy(resolutionTitle, "RESOLVED to note the update on the Children’s Plan.", facts)).toEqual([]);
});

const QUARTER = { title: "Corporate Risk Register: Quarter 1 2019/20" };

test("another quarter than the title's is found", () => {
  const text = "RESOLVED: That the Corporate Risk Register: Quarter 2 2019/20 be noted.";
  expect(foundBy(resolutionTitle, text, QUARTER)).toEqual([
    "Corporate Risk Register: Quarter 2 2019/20 -> Corporate Risk Register: Quarter 1 2019/20",
  ]);
});

test.each([
  "RESOLVED: That the Corporate Risk Register: Quarter 1 2019/20 be noted.",
  "RESOLVED: That the progress made in Quarter 1 be noted.",
])("the title's own quarter stays silent: %s", (text) => {
  expect(foundBy(resolutionTitle, text, QUARTER)).toEqual([]);
});
