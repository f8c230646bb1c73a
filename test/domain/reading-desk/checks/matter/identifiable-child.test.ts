import { expect, test } from "vitest";
import { identifiableChild } from "../../../../../shared/domain/reading-desk/checks/matter/identifiable-child.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["a small count in words", "Officers said that two children had gone missing.", ["two children"]],
  ["a small count in figures", "There were 3 young people in custody.", ["3 young people"]],
  [
    "one child among some",
    "One looked after child had been excluded from school.",
    ["One looked after child"],
  ],
  ["an age", "The Panel heard of a 14-year-old girl at a school in the north.", ["a 14-year-old girl"]],
  ["a name", "The Panel heard of a child called Alex.", ["a child called Alex"]],
  [
    "carers by name",
    "The Panel thanked foster carers Mr and Mrs Example.",
    ["foster carers Mr and Mrs Example"],
  ],
])("finds: %s", (_, text, found) => {
  expect(foundBy(identifiableChild, text)).toEqual(found);
});

test.each([
  "There were three children’s homes and one child protection plan.",
  "One child in five was seen, and one in two children in the north.",
  "A 16-year-old young person would be entitled to a plan.",
  "Some foster carers miss out on respite.",
  "One of the Members asked about children in care.",
  "Three or more placements were rare.",
  "At least two children in each home had been asked.",
  "Fewer than five children had been missing.",
  "Two young people addressed the Panel on their experience.",
  "Two care leavers had joined the meeting.",
  "There were 612 children in care, 45 of them new.",
  "A plan was due for children at 16 years and 3 months.",
  "Children aged two to five years were seen.",
  "The Panel met twice and saw three reports.",
  "Each one child mattered to the service.",
  "The Panel looked at item 5, children in care.",
])("stays silent: %s", (text) => {
  expect(foundBy(identifiableChild, text)).toEqual([]);
});
