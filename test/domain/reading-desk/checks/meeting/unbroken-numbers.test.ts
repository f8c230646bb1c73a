import { describe, expect, test } from "vitest";
import type { Numbering } from "../../../../../shared/domain/meeting/body.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { unbrokenNumbers } from "../../../../../shared/domain/reading-desk/checks/meeting/unbroken-numbers.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { SOME_FACTS, someItem, someMeeting } from "../../some-meeting.ts";

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
] as const)("finds: %s", (_, numbering, numbers, places) => {
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

describe("over the meetings of the municipal year", () => {
  const elsewhere = (...numbers: readonly string[]): MeetingRecord["numbersElsewhere"] =>
    numbers.map((number) => ({ number, date: "2019-09-04", isOut: true }));
  const items = (...numbers: readonly string[]) =>
    numbers.map((number, place) => someItem(place + 1, { number }));
  const messages = (meeting: Parameters<typeof someMeeting>[0]) =>
    unbrokenNumbers
      .look(someMeeting({ body: { numbering: "year" }, ...meeting }), SOME_FACTS)
      .map(({ itemId, message }) => `${itemId}: ${message}`);

  test("a number that another meeting has, too, is found and the meeting named", () => {
    const doubled = { items: items("5/19", "6/19"), numbersElsewhere: elsewhere("6/19", "7/19") };
    expect(messages(doubled)).toEqual([
      "i2: The number 6/19 is given twice: an item of the meeting on 4 September 2019 has it, too.",
    ]);
  });

  test("a number that no meeting has is found at both its sides", () => {
    const gap = "5/19 is given to no item.";
    expect(messages({ items: items("3/19", "4/19"), numbersElsewhere: elsewhere("6/19") })).toEqual([
      `i2: This item has the number 4/19; ${gap}`,
    ]);
    expect(messages({ items: items("6/19"), numbersElsewhere: elsewhere("3/19", "4/19") })).toEqual([
      `i1: This item has the number 6/19; ${gap}`,
    ]);
  });

  test("what lies before the first number that is known was given before, and no other year counts", () => {
    expect(messages({ items: items("44/19"), numbersElsewhere: elsewhere("45/19") })).toEqual([]);
    expect(messages({ items: items("44/19"), numbersElsewhere: elsewhere("40/18", "44/18") })).toEqual([]);
  });

  test("lettered and withdrawn items leave no gap", () => {
    const all = {
      items: items("4/19", "4A/19", "5/19", "5A/19"),
      numbersElsewhere: elsewhere("3/19", "6/19"),
    };
    expect(messages(all)).toEqual([]);
  });

  test("a number out of its place is found on the agenda, and left to the Chair once the meeting is open", () => {
    expect(messages({ items: items("1/19", "3/19", "2/19") })).toEqual([
      "i3: This item has the number 2/19 and stands behind 3/19; put it in its place.",
    ]);
    expect(messages({ items: items("1/19", "3/19", "2/19"), agendaAsOpened: [] })).toEqual([]);
  });

  test("nothing is said of it at approved minutes, which stay as they are", () => {
    const { meeting } = someMeeting({});
    const approved = { ...meeting, minutesState: "approved" } as const;
    expect(
      messages({ meeting: approved, items: items("6/19"), numbersElsewhere: elsewhere("6/19") }),
    ).toEqual([]);
  });
});

test("the number of a lettered item stands ahead of its paragraphs", () => {
  const said = ["5A/19.1 The report was read.", "5A/19.3 It was discussed."];
  const items = [someItem(1, { number: "5A/19", said })];
  expect(foundByMeeting(unbrokenNumbers, someMeeting({ body: { numbering: "year" }, items }))).toEqual([
    "i1p2: 5A/19.3 -> 5A/19.2",
  ]);
});
