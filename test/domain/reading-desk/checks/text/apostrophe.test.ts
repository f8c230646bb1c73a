import { expect, test } from "vitest";
import { apostrophe } from "../../../../../shared/domain/reading-desk/checks/text/apostrophe.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["developing a care leaver’s forum, which", "leaver’s -> leavers’"],
  ["the parent's council", "parent's -> parents'"],
  ["support the services’ processed and their journey", "services’ processed"],
  ["The officers’ had agreed.", "officers’ -> officers"],
  ["The PEP’s were late.", "PEP’s -> PEPs"],
  ["The plan's are due.", "plan's -> plans"],
  ["in the 1990's", "1990's -> 1990s"],
  ["on it’s own", "it’s -> its"],
  ["the foster carers annual reviews", "carers -> carers’"],
  ["in two weeks time", "two weeks -> two weeks’"],
  ["unfair to driver’s who had bought", "driver’s -> drivers"],
  ["sought the Committees approval", "Committees -> Committee’s"],
  ["told that its expected that staff", "its"],
  ["the childs social worker", "childs -> child’s"],
  ["Childrens Services", "Childrens -> Children’s"],
])("a wrong apostrophe is found: %s", (text, found) => {
  expect(foundBy(apostrophe, text)).toEqual([found]);
});

test.each([
  "the care leavers’ forum, a child’s life, the young person’s six-monthly review, Children’s Services",
  "the carer’s assessment, the foster carers’ annual reviews, each councillor’s ward",
  "the officers’ detailed answers and the members’ continued support",
  "It’s late, and that’s all there is. The members were thanked. The carers are here.",
  "Children’s are better; everyone’s are.",
  "known as ‘care leavers’ were told; known as 'care leavers' were told",
  "in two weeks’ time, the 1990s, its own, three weeks later",
  "its expected outturn, its proposed budget, its own, the Committees met, the Council’s approval",
  "The Panel asked carers about their views. Members viewed the plan.",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(apostrophe, text)).toEqual([]);
});
