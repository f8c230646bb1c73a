import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Interest } from "../../../shared/domain/meeting/meeting.ts";
import type { Movement } from "../../../shared/domain/meeting/minutes/minutes.ts";
import { membersOn, quorumByItem } from "../../../shared/domain/meeting/quorum.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { onTheRoll, recorded, someBody, someMinute, someRecord } from "./some-meeting.ts";

const [A, B, C, D] = ["Councillor A", "Councillor B", "Councillor C", "Councillor D"] as const;

describe("the members on a day", () => {
  const roll = [
    onTheRoll(A, { office: "chair" }),
    onTheRoll(B, { from: "2019-05-15", until: "2020-05-14" }),
    onTheRoll(C, { until: "2019-05-14" }),
    onTheRoll("Care leaver", { kind: "co-opted member" }),
    onTheRoll(D, { isSubstitute: true }),
    onTheRoll("Head of Corporate Parenting", { kind: "officer" }),
  ];

  it.each<[IsoDate, readonly string[]]>([
    ["2019-05-14", [A, C, "Care leaver"]],
    ["2019-05-15", [A, B, "Care leaver"]],
    ["2020-05-14", [A, B, "Care leaver"]],
    ["2020-05-15", [A, "Care leaver"]],
  ])("%s are %j", (date, names) => {
    expect(membersOn(roll, date).map(({ name }) => name)).toEqual(names);
  });
});

const moves = (...movements: readonly Movement[]) => ({ minute: someMinute([], { movements }) });
const left = (who: string): Movement => ({ who, moved: "left" });
const joined = (who: string): Movement => ({ who, moved: "joined" });
const out = (who: string): Movement => ({ who, moved: "left for the item" });

/** A body of A, B and C, all present, with a quorum of two, and D to stand in. */
function meetingOf(
  items: MeetingRecord["items"],
  record: Partial<Pick<MeetingRecord, "attendance" | "interests">> = {},
): MeetingRecord {
  return someRecord({
    body: someBody({
      quorum: 2,
      roll: [onTheRoll(A), onTheRoll(B), onTheRoll(C), onTheRoll(D, { isSubstitute: true })],
    }),
    attendance: { present: [A, B, C], alsoPresent: [], apologies: [], substitutes: [] },
    items,
    ...record,
  });
}

const counts = (record: MeetingRecord) => quorumByItem(record).map(({ present }) => present);
const held = (record: MeetingRecord) => quorumByItem(record).map(({ isQuorate }) => isQuorate);

describe("the quorum", () => {
  it("counts two of one kind, told apart in brackets, as two", () => {
    const kinds = ["Co-opted Member (care leavers)", "Co-opted Member (foster carers)"];
    const record = someRecord({
      body: someBody({ quorum: 2, roll: kinds.map((name) => onTheRoll(name)) }),
      attendance: { present: kinds, alsoPresent: [], apologies: [], substitutes: [] },
      items: recorded({}, moves(left("Co-opted Member (foster carers)"))),
    });
    expect(counts(record)).toEqual([2, 1]);
  });

  it("is lost when members leave, and had again when one comes back", () => {
    const record = meetingOf(recorded({}, moves(left(A), left(B)), {}, moves(joined(A)), {}));
    expect(counts(record)).toEqual([3, 1, 1, 2, 2]);
    expect(held(record)).toEqual([true, false, false, true, true]);
  });

  it("counts who came late from the item at which they joined", () => {
    expect(counts(meetingOf(recorded({}, moves(joined(C)), {})))).toEqual([2, 3, 3]);
  });

  it("does not count who left the room for one item, by a movement or for an interest", () => {
    const interest = (leftTheRoom: boolean | null): Interest => ({
      who: B,
      kind: "disclosable pecuniary interest",
      itemId: "item 2",
      nature: "",
      leftTheRoom,
    });
    const items = recorded({}, moves(out(C)), {});
    expect(counts(meetingOf(items, { interests: [interest(true)] }))).toEqual([3, 1, 3]);
    expect(counts(meetingOf(items, { interests: [interest(false)] }))).toEqual([3, 2, 3]);
    expect(counts(meetingOf(items, { interests: [interest(null)] }))).toEqual([3, 2, 3]);
  });

  it("counts a substitute who stands in for a member, once, and neither officers nor guests", () => {
    const attendance = {
      present: [`${A} (Chair)`, D, "Head of Corporate Parenting", "A guest"],
      alsoPresent: [],
      apologies: [B],
      substitutes: [{ name: D, standsInFor: B }],
    };
    expect(counts(meetingOf(recorded({}), { attendance }))).toEqual([2]);
    expect(counts(meetingOf(recorded({}), { attendance: { ...attendance, substitutes: [] } }))).toEqual([1]);
  });

  it("counts all who were present where the roll names nobody", () => {
    const record = meetingOf(recorded({}));
    expect(counts({ ...record, body: { ...record.body, roll: [] } })).toEqual([3]);
  });

  it("is held throughout where the body has set none", () => {
    const record = meetingOf(recorded(moves(left(A), left(B), left(C))));
    expect(held({ ...record, body: { ...record.body, quorum: null } })).toEqual([true]);
  });

  it("never counts more members than the roll has, and is never held below its number", () => {
    const anyMove = fc.record({
      who: fc.constantFrom(A, B, C, D, "A guest"),
      moved: fc.constantFrom<Movement["moved"]>("joined", "left", "left for the item"),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyMove)), fc.integer({ min: 0, max: 5 }), (items, quorum) => {
        const record = meetingOf(recorded(...items.map((movements) => moves(...movements))));
        for (const { present, isQuorate } of quorumByItem({ ...record, body: { ...record.body, quorum } })) {
          expect(present).toBeLessThanOrEqual(3);
          expect(isQuorate).toBe(present >= quorum);
        }
      }),
    );
  });
});
