import { expect, test } from "vitest";
import { minuteForEachItem } from "../../../../../shared/domain/reading-desk/checks/meeting/minute-for-each-item.ts";
import { foundByMeeting, someItem, someMeeting } from "../../some-meeting.ts";

const found = (...items: readonly ReturnType<typeof someItem>[]) =>
  foundByMeeting(minuteForEachItem, someMeeting({ items }));

const EMPTY = { said: ["  "], resolved: null };

test("an item of which nothing is minuted is found", () => {
  expect(found(someItem(1), someItem(2, EMPTY), someItem(3))).toEqual(["i2 paragraphs: Report 2"]);
});

test("the heading of another item is found in a minute that it does not belong to", () => {
  const items = [
    someItem(1, { title: "Fostering Strategy", said: ["Health Report", "It was discussed."] }),
    someItem(2, { title: "Health Report", said: ["2. Health Report", "It was discussed."] }),
  ];
  expect(found(...items)).toEqual(["i1p1: Health Report"]);
});

test("a number that another item has, or none, is found at the head of a heading", () => {
  const items = [
    someItem(1, { number: "44/22", said: ["45/22 Fostering", "47/22 Adoption", "44/22 The strategy"] }),
    someItem(2, { number: "45/22" }),
  ];
  expect(found(...items)).toEqual(["i1p1: 45/22 Fostering", "i1p2: 47/22 Adoption"]);
});

test.each([
  ["items that are minuted", [someItem(1), someItem(2, { said: [] })]],
  [
    "apologies and interests, whose lists say it",
    [someItem(1, { ...EMPTY, kind: "apologies" }), someItem(2)],
  ],
  ["a heading of the item’s own", [someItem(1, { said: ["Pathway plans", "They were discussed."] })]],
] as const)("stays silent: %s", (_, items) => {
  expect(found(...items)).toEqual([]);
});

test("before the meeting nothing is missing", () => {
  const record = someMeeting({ items: [someItem(1, EMPTY)] });
  const meeting = { ...record.meeting, openedOn: null };
  expect(foundByMeeting(minuteForEachItem, { ...record, meeting })).toEqual([]);
  expect(foundByMeeting(minuteForEachItem, record)).toHaveLength(1);
});
