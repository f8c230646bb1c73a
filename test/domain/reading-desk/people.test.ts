import { describe, expect, test } from "vitest";
import {
  headCount,
  isChairByPost,
  isGroup,
  isSameOn,
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
  ["Co-opted Member (care leavers)", ["Co-opted Member (care leavers)"], 1],
  ["Member for North Ward (Chair)", ["Member for North Ward"], 1],
  ["Head of Housing (for item 5)", ["Head of Housing"], 1],
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
  ["Co-opted Member (care leavers)", "Co-opted Member"],
])("one and the same: %s, %s", (one, other) => {
  expect(isSamePerson(one, other)).toBe(true);
  expect(isSamePerson(other, one)).toBe(true);
});

test.each([
  ["Councillor Jane Ash", "Councillor Peter Ash"],
  ["Councillor Ash", "Councillor Birch"],
  ["Head of Housing", "Head of Finance"],
  ["Director of Housing", "Head of Housing"],
  ["Co-opted Member (care leavers)", "Co-opted Member (foster carers)"],
  ["Chair of the Panel", "Vice-Chair of the Panel"],
  ["", "Councillor Ash"],
  ["Two Members", "Two Members"],
])("not the same: %s, %s", (one, other) => {
  expect(isSamePerson(one, other)).toBe(false);
});

describe("with a roll at hand", () => {
  const roll = [
    "Councillor Jane Ash",
    "Councillor Peter Ash",
    "Councillor Birch",
    "Co-opted Member (care leavers)",
    "Co-opted Member (foster carers)",
    "Parent representative",
    "Parent representative",
  ];

  test.each([
    ["Councillor Jane Ash", "Cllr J. Ash"],
    ["Councillor Birch (Chair)", "Cllr Birch"],
    ["Co-opted member (care leavers)", "Co-opted Member (care leavers)"],
    ["Councillor Ash", "Councillor Ash"],
    ["Councillor Dole", "Cllr Dole"],
  ])("one and the same: %s, %s", (one, other) => {
    expect(isSameOn(roll, one, other)).toBe(true);
    expect(isSameOn(roll, other, one)).toBe(true);
  });

  test.each([
    ["a likeness to two on it is none", "Councillor Jane Ash", "Councillor Ash"],
    ["what stands in brackets tells them apart", roll[3], roll[4]],
    ["who of two is not said", roll[3], "Co-opted Member"],
    ["two on it bear one name", roll[5], roll[6]],
  ])("%s", (_, one = "", other = "") => {
    expect(isSameOn(roll, one, other)).toBe(false);
    expect(isSameOn(roll, other, one)).toBe(false);
  });
});

test("a group is known by its number or its plural, and so is who is chair by post", () => {
  expect(["Officers", "A Member", "Three Members", "Members of the public"].every(isGroup)).toBe(true);
  expect(
    ["Councillors Ash and Birch", "Councillor Ash", "Head of Housing", "Co-opted Member (care leavers)"].some(
      isGroup,
    ),
  ).toBe(false);
  expect(["Chair", "the Vice-Chair", "Chair of the Panel"].every(isChairByPost)).toBe(true);
  expect(["Chair Ash", "Head of Housing"].some(isChairByPost)).toBe(false);
});
