import { expect, test } from "vitest";
import { missingSpace } from "../../../../../shared/domain/reading-desk/checks/text/missing-space.ts";
import { foundBy } from "../../read-desk.ts";
import { dictionaryOf } from "./few-words.ts";

test.each([
  ["was in time.The Panel", "time.The -> time. The"],
  ["was in time.the Panel", "time.the -> time. the"],
  ["visits,reviews and plans", "visits,reviews -> visits, reviews"],
  ["In May,2019 it", "May,2019 -> May, 2019"],
  ["visits;reviews", "visits;reviews -> visits; reviews"],
  ["asked:what of it", "asked:what -> asked: what"],
  ["that it was .The company", ".The -> . The"],
  ["was low ,but the", ",but -> , but"],
  ["plans(PEPs) were", "plans(PEPs -> plans (PEPs"],
  ["(the plans)were", "plans)were -> plans) were"],
  ["“It was late.”The Panel", "late.”The -> late.” The"],
  ["at the end of 2019.The Panel", "2019.The -> 2019. The"],
  ["since May2019 there", "May2019 -> May 2019"],
  ["only 18children were", "18children -> 18 children"],
  ["over 85%which was", "85%which -> 85% which"],
])("a missing space is found: %s", (text, found) => {
  expect(foundBy(missingSpace, text)).toEqual([found]);
});

test.each([
  "The end. The Panel, 2019; it was so: yes (all of it).",
  "1,234 children, £1.5m, 10.30am, 10:30, 7.1, 85%, 1:4 and 5.00 p.m.",
  "e.g. CLA 11, CLA11, Q1, 16+, i.e. the U.K., No.7 and Catch22",
  "councillor(s), child(ren), section 22(3)(a) and (un)paid",
  "see www.example.gov.uk, the.clerk@example.gov.uk, https://example.org/a,b and minutes.docx",
  "the 1990s, the 3rd, 10am, 30mins, 12noon, tenfold, 20mph",
  "and/or, he/she; “tick box exercise”, (c), 2019/20",
  "The Panel’s plans, “as read”.",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(missingSpace, text)).toEqual([]);
});

test("letters that are no word are a reference, and keep their figure", () => {
  const words = dictionaryOf("since may");
  expect(foundBy(missingSpace, "Covid19, Pfx12 and 12abcd", words)).toEqual([]);
});
