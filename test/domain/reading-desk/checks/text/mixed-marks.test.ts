import { expect, test } from "vitest";
import { mixedMarks } from "../../../../../shared/domain/reading-desk/checks/text/mixed-marks.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  [
    "a straight apostrophe among curly ones",
    "the child’s plan, the panel’s view and the board's",
    ["' -> ’"],
  ],
  ["a curly one among straight ones", "the child's plan, the panel's view and the board’s", ["’ -> '"]],
  ["straight quotation marks beside curly", '“one” and "two"', ['"two" -> “two”']],
  ["single ones beside double", "“one”, “two” and ‘the child’s’", ["‘the child’s’ -> “the child’s”"]],
  ["a hyphen for a dash beside dashes", "the panel – all of it – met - late", [" -  ->  – "]],
  ["a dash among hyphens in years", "2018-19, 2019-20 and 2020–21", ["2020–21 -> 2020-21"]],
])("%s is found", (_what, text, found) => {
  expect(foundBy(mixedMarks, text)).toEqual(found);
});

test.each([
  ["one way throughout", "the child’s plan – the panel’s view – “as read”, 2019-20"],
  ["another way throughout", "the child's plan - the panel's view - \"as read\", 2019/20"],
  ["single marks within double", "“He said ‘so’ to the carers’ forum.”"],
  ["a date and a range of days", "2019-05-31, 2018-19, 3–5 July, pages 2-4"],
  ["an apostrophe behind a plural", "“one”, the carers’ forum and the members’ views"],
])("%s stays silent", (_what, text) => {
  expect(foundBy(mixedMarks, text)).toEqual([]);
});
