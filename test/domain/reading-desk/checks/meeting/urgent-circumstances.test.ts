import { expect, test } from "vitest";
import { urgentCircumstances } from "../../../../../shared/domain/reading-desk/checks/meeting/urgent-circumstances.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

const found = (some: Parameters<typeof someItem>[1]) =>
  foundByMeeting(urgentCircumstances, someMeeting({ items: [someItem(1, some)] }));
const late = (circumstances: string) => ({ lateness: { addedOn: "2019-07-01", circumstances } }) as const;

test.each([
  ["a late item without them", { item: late("  ") }],
  ["urgent business without them", { kind: "urgent", said: ["The closure of a home was discussed."] }],
] as const)("finds: %s", (_, some) => {
  expect(found(some)).toEqual(["i1 agenda: Report 1"]);
});

test.each([
  ["a late item with them", { item: late("The inspectors' letter came on 1 July 2019.") }],
  ["an item that is not late", {}],
  ["no urgent business", { kind: "urgent", said: ["There was no urgent business."], resolved: null }],
  ["none minuted yet", { kind: "urgent", said: [], resolved: null }],
  [
    "urgent business with them",
    { kind: "urgent", said: ["The Chair agreed to take the item by reason of the date of the letter."] },
  ],
] as const)("stays silent: %s", (_, some) => {
  expect(found(some)).toEqual([]);
});
