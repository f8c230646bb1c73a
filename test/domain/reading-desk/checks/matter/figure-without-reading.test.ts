import { expect, test } from "vitest";
import { figureWithoutReading } from "../../../../../shared/domain/reading-desk/checks/matter/figure-without-reading.ts";
import { foundBy } from "../../read-desk.ts";
import { someScorecard } from "./some-scorecard.ts";

const scorecard = someScorecard([
  { name: "Eligible young people with a pathway plan", value: 18, numerator: 9, denominator: 50, target: 85 },
  { name: "Initial health assessments completed within 20 working days", value: 44.8 },
]);
const title = "Children in Care Performance Scorecard";

test.each([
  ["a share that is not there", "Plans stood at 19%.", ["19%"]],
  ["a share to more places than it has", "Assessments stood at 44.7%.", ["44.7%"]],
  ["a count that is not there", "There were 61 young people.", ["61"]],
  ["the same figure once", "Plans stood at 19%. It was 19% in April.", ["19%"]],
])("beside a scorecard finds: %s", (_, text, found) => {
  expect(foundBy(figureWithoutReading, text, { scorecard })).toEqual(found);
});

test.each([
  "Plans stood at 18% against a target of 85%.",
  "Plans stood at 18.0%.",
  "Assessments stood at 45%, or 44.8% to be exact.",
  "Of 50 young people, 9 plans were in place.",
  "The Director gave an oral update: plans stood at 24%.",
  "Plans were due at 16 years and 3 months, within 20 working days.",
  "The Panel met at 5.00 pm on 3 July 2019 and spent £250.",
])("what is on the scorecard, marked or no figure of it stays silent: %s", (text) => {
  expect(foundBy(figureWithoutReading, text, { scorecard })).toEqual([]);
});

test.each([
  ["a share of nobody knows what", "Work was to be done as 18% of care leavers were eligible.", ["18%"]],
  ["a share in words", "The service had reached 85 per cent.", ["85 per cent"]],
])("with no scorecard at hand, on a paper of figures: %s", (_, text, found) => {
  expect(foundBy(figureWithoutReading, text, { title })).toEqual(found);
});

test.each([
  "The scorecard showed that 18% had a plan.",
  "In May 2019, 18% had a plan.",
  "Plans stood at 18% (9 of 50).",
  "Plans (CLA 11) stood at 18%.",
  "Plans stood at 18% against a target of 85%.",
  "Plans were at 24%, an oral update from the Director.",
  "Plans stood at 71%, compared with 44% a year earlier.",
  "There were 612 children in care.",
])("a figure that says where it is from stays silent: %s", (text) => {
  expect(foundBy(figureWithoutReading, text, { title })).toEqual([]);
});

test("on a paper that is none of figures nothing is said", () => {
  expect(foundBy(figureWithoutReading, "It was 18%.", { title: "Fostering Strategy" })).toEqual([]);
});
