import { expect, test } from "vitest";
import type { Numbering } from "../../../../../shared/domain/meeting/body.ts";
import { unbrokenNumbers } from "../../../../../shared/domain/reading-desk/checks/meeting/unbroken-numbers.ts";
import { foundByMeeting, someItem, someMeeting } from "../../some-meeting.ts";

function found(numbering: Numbering, numbers: readonly string[]): readonly string[] {
  const items = numbers.map((number, place) => someItem(place + 1, { number }));
  return foundByMeeting(unbrokenNumbers, someMeeting({ body: { numbering }, items }));
}

test.each([
  ["one left out", "item", ["1", "2", "4"], ["i3 agenda: Report 3"]],
  ["one given twice", "paragraph", ["1", "2", "2"], ["i3 agenda: Report 3"]],
  ["not from 1", "item", ["2", "3"], ["i1 agenda: Report 1"]],
  ["no number among numbers", "item", ["1", "", "3"], ["i2 agenda: Report 2"]],
  ["one of the year left out", "year", ["44/22", "46/22"], ["i2 agenda: Report 2"]],
  ["another year", "year", ["44/22", "45/23"], ["i2 agenda: Report 2"]],
] as const)("%s", (_, numbering, numbers, places) => {
  expect(found(numbering, numbers)).toEqual(places);
});

test.each([
  ["item", ["1", "2", "3"]],
  ["year", ["44/22", "45/22"]],
  ["none", ["", ""]],
] as const)("stays silent: %s", (numbering, numbers) => {
  expect(found(numbering, numbers)).toEqual([]);
});

test("the numbers of paragraphs typed by hand are held to the same row", () => {
  const said = ["1.1 The report was read.", "1.3 It was discussed.", "Members rose.", "1.4 It ended."];
  expect(foundByMeeting(unbrokenNumbers, someMeeting({ items: [someItem(1, { said })] }))).toEqual([
    "i1p2: 1.3 -> 1.2",
  ]);
});

test("a figure at the head of a paragraph is no number of it", () => {
  const said = ["1.5 per cent of the budget was spent.", "2.4 million was left."];
  expect(foundByMeeting(unbrokenNumbers, someMeeting({ items: [someItem(1, { said })] }))).toEqual([]);
});
