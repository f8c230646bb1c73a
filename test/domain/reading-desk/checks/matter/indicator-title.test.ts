import { expect, test } from "vitest";
import { indicatorTitle } from "../../../../../shared/domain/reading-desk/checks/matter/indicator-title.ts";
import { foundBy } from "../../read-desk.ts";
import { someScorecard } from "./some-scorecard.ts";

const scorecard = someScorecard([
  { name: "Initial health assessments requested within 3 working days", value: 60 },
  { name: "Initial health assessments completed within 20 working days", value: 44.8 },
  { name: "Care leavers in education, employment or training", value: 50 },
  { name: "Care plans", value: 90 },
]);

test.each([
  [
    "another number",
    "Initial health assessments completed within 28 working days had improved.",
    ["Initial health assessments completed within 28 working days"],
  ],
  [
    "a word left out",
    "Few initial health assessments were completed within 20 days.",
    ["initial health assessments were completed within 20 days"],
  ],
  [
    "another word",
    "Care leavers in education, employment or apprenticeship training rose, as did care leavers in education, work or training.",
    ["care leavers in education, work or training"],
  ],
])("a name that is one word beside the scorecard's is found: %s", (_, text, found) => {
  expect(foundBy(indicatorTitle, text, { scorecard })).toEqual(found);
});

test.each([
  "Initial health assessments completed within 20 working days had improved.",
  "Of initial health assessments, 44.8% had been completed within 20 working days.",
  "The initial health assessments that had been completed within the 20 working days were few.",
  "Initial health assessments requested within 3 working days were few.",
  "Care leavers not in education, employment or training were few.",
  "The care plan was ready.",
  "Initial health assessments had improved.",
])("its own name, put into a sentence or not, stays silent: %s", (text) => {
  expect(foundBy(indicatorTitle, text, { scorecard })).toEqual([]);
});

test("with no scorecard nothing is said", () => {
  expect(foundBy(indicatorTitle, "Initial health assessments completed within 28 working days.")).toEqual([]);
});
