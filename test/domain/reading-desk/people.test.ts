import { expect, test } from "vitest";
import {
  headCount,
  isChairByPost,
  isGroup,
  isSamePerson,
  peopleIn,
} from "../../../shared/domain/reading-desk/people.ts";

test.each([
  ["Councillor Ash (Chair)", ["Councillor Ash"], 1],
  ["Councillor Ash, Vice-Chair", ["Councillor Ash"], 1],
  ["Councillor Ash (in the Chair)", ["Councillor Ash"], 1],
  [
    "Councillors Ash, Birch and Cole (Vice-Chair)",
    ["Councillor Ash", "Councillor Birch", "Councillor Cole"],
    3,
  ],
  ["Head of Corporate Parenting", ["Head of Corporate Parenting"], 1],
  ["The Chair", ["The Chair"], 1],
  ["Four Members of the Panel", [], 4],
  ["12 young people", [], 12],
  ["A foster carer representative", [], 1],
  ["Members of the Panel", [], null],
  ["  ", [], 0],
] as const)("who a line names, and how many it stands for: %s", (line, people, count) => {
  expect(peopleIn(line)).toEqual(people);
  expect(headCount(line)).toBe(count);
});

test.each([
  ["Councillor Jane Ash", "Cllr. Jane Ash"],
  ["Councillor Jane Ash", "Cllr J. Ash"],
  ["Councillor Jane Ash", "Councillor Ash"],
  ["Councillor Jane Ash", "Jane Ash"],
  ["Ms Ash, foster carers’ representative", "Ms Ash"],
  ["Head of Children’s Services", "the head of Children's services"],
  ["Director of Housing & Property", "Director of Housing and Property"],
  ["Councillor Ash (Chair)", "Councillor Ash"],
])("one and the same: %s, %s", (one, other) => {
  expect(isSamePerson(one, other)).toBe(true);
  expect(isSamePerson(other, one)).toBe(true);
});

test.each([
  ["Councillor Jane Ash", "Councillor Peter Ash"],
  ["Councillor Ash", "Councillor Birch"],
  ["Head of Housing", "Head of Finance"],
  ["Director of Housing", "Head of Housing"],
  ["", "Councillor Ash"],
  ["Two Members", "Two Members"],
])("not the same: %s, %s", (one, other) => {
  expect(isSamePerson(one, other)).toBe(false);
});

test("a group is known by its number or its plural, and so is who is chair by post", () => {
  expect(["Officers", "A Member", "Three Members", "Members of the public"].every(isGroup)).toBe(true);
  expect(["Councillors Ash and Birch", "Councillor Ash", "Head of Housing"].some(isGroup)).toBe(false);
  expect(["Chair", "the Vice-Chair", "Chair of the Panel"].every(isChairByPost)).toBe(true);
  expect(["Chair Ash", "Head of Housing"].some(isChairByPost)).toBe(false);
});
