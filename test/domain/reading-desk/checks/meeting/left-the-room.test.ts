import { expect, test } from "vitest";
import type { Interest } from "../../../../../shared/domain/meeting/meeting.ts";
import type { Movement } from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import { leftTheRoom } from "../../../../../shared/domain/reading-desk/checks/meeting/left-the-room.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

const PECUNIARY: Interest = {
  who: "Councillor Ash",
  kind: "disclosable pecuniary interest",
  itemId: "i1",
  nature: "owns the building",
  leftTheRoom: null,
};
const OTHER = { ...PECUNIARY, kind: "non-registrable interest" } as const;

function found(interest: Interest, movements: readonly Movement[] = [], speaker: string | null = null) {
  const items = [someItem(1, { said: [{ text: "It was so.", speaker }], minute: { movements } })];
  return foundByMeeting(leftTheRoom, someMeeting({ interests: [interest], items }));
}

test.each([
  ["not known whether", PECUNIARY, null],
  ["not known whether, of another interest", OTHER, null],
  ["not known, of no one item", { ...PECUNIARY, itemId: null }, null],
  ["stayed with a pecuniary interest", { ...PECUNIARY, leftTheRoom: false }, null],
  ["left, and speaks", { ...PECUNIARY, leftTheRoom: true }, "Cllr Ash"],
] as const)("finds: %s", (_, interest, speaker) => {
  const place = interest.itemId === null ? "interests declared by 0" : "i1 interests declared by 0";
  expect(found(interest, [], speaker)).toEqual([`${place}: Councillor Ash`]);
});

test.each([
  ["left", { ...PECUNIARY, leftTheRoom: true }],
  ["stayed with another interest", { ...OTHER, leftTheRoom: false }],
  ["stayed with a dispensation", { ...PECUNIARY, leftTheRoom: false, nature: "under a dispensation" }],
  ["an interest in all items", { ...OTHER, itemId: null }],
] as const)("stays silent: %s", (_, interest) => {
  expect(found(interest)).toEqual([]);
});

test("a movement at the item answers the question as well", () => {
  expect(found(PECUNIARY, [{ who: "Cllr Ash", moved: "left for the item" }])).toEqual([]);
  expect(found(PECUNIARY, [{ who: "Cllr Birch", moved: "left for the item" }])).toHaveLength(1);
});

test("before the meeting nobody has left", () => {
  const empty = { said: [], resolved: null };
  const record = someMeeting({ interests: [PECUNIARY], items: [someItem(1, empty)] });
  const meeting = { ...record.meeting, openedOn: null };
  expect(foundByMeeting(leftTheRoom, { ...record, meeting })).toEqual([]);
});

test("another of the same kind who left is not the one who declared", () => {
  const [one, other] = ["Co-opted Member (care leavers)", "Co-opted Member (foster carers)"] as const;
  expect(found({ ...PECUNIARY, who: one }, [{ who: other, moved: "left for the item" }])).toEqual([
    `i1 interests declared by 0: ${one}`,
  ]);
  expect(found({ ...PECUNIARY, who: one }, [{ who: one, moved: "left for the item" }])).toEqual([]);
});
