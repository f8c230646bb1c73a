import { expect, test } from "vitest";
import { minuteForEachItem } from "../../../../../shared/domain/reading-desk/checks/meeting/minute-for-each-item.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

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
  ["a heading of the item’s own", [someItem(1, { said: ["Pathway plans", "They were discussed."] })]],
] as const)("stays silent: %s", (_, items) => {
  expect(found(...items)).toEqual([]);
});

test("apologies and interests are minuted from their lists once it is recorded who was there, not before", () => {
  const items = [
    someItem(1, { ...EMPTY, kind: "apologies" }),
    someItem(2, { ...EMPTY, kind: "interests" }),
    someItem(3),
  ];
  const record = someMeeting({ items });
  const attendance = { ...record.attendance, present: ["Councillor A"] };
  expect(foundByMeeting(minuteForEachItem, { ...record, attendance })).toEqual([]);
  expect(foundByMeeting(minuteForEachItem, record)).toEqual([
    "i1 paragraphs: Report 1",
    "i2 paragraphs: Report 2",
  ]);
});

test("before the meeting nothing is missing", () => {
  const record = someMeeting({ items: [someItem(1, EMPTY)] });
  const meeting = { ...record.meeting, openedOn: null };
  expect(foundByMeeting(minuteForEachItem, { ...record, meeting })).toEqual([]);
  expect(foundByMeeting(minuteForEachItem, record)).toHaveLength(1);
});

const ITEMS = [someItem(1), someItem(2), someItem(3)] as const;
const [one, two, three] = ITEMS;
const agendaAsOpened = ITEMS.map(({ item }) => item);

test.each([
  ["an item that was lost", [one, three], ["i2 agenda: Report 2"]],
  ["an item that was not there", [one, two, three, someItem(4)], ["i4 agenda title: Report 4"]],
  ["another order", [one, three, two], ["i3 agenda title: Report 3"]],
] as const)(
  "the minutes are held to the agenda with which the meeting was opened: %s",
  (_, items, places) => {
    expect(foundByMeeting(minuteForEachItem, someMeeting({ items, agendaAsOpened }))).toEqual(places);
  },
);

test.each([
  ["the same items", ITEMS],
  ["a late one more", [...ITEMS, someItem(4, { item: { lateness: { addedOn: null, circumstances: "" } } })]],
  [
    "another order that is told of",
    [someItem(1, { said: ["The Chair varied the order of business."] }), three, two],
  ],
] as const)("beside the agenda as opened it stays silent: %s", (_, items) => {
  expect(foundByMeeting(minuteForEachItem, someMeeting({ items, agendaAsOpened }))).toEqual([]);
});

test("nothing need be minuted of an item that was withdrawn", () => {
  const items = [one, someItem(2, { said: [], resolved: null, item: { isWithdrawn: true } })];
  expect(foundByMeeting(minuteForEachItem, someMeeting({ items }))).toEqual([]);
});
