import { describe, expect, it } from "vitest";
import type { Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Interest } from "../../../shared/domain/meeting/meeting.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { recorded, someBody, someMinute, someRecord } from "../meeting/some-meeting.ts";
import { under } from "./lines.ts";

const PRIVATE: Exemption = { paragraph: 3, publicInterest: "", publicTitle: "A contract", publicSummary: "" };
const ITEMS = recorded(
  { kind: "apologies", title: "Apologies for absence" },
  { kind: "interests", title: "Declarations of interest" },
  { title: "Schools" },
  { title: "Contract with the zebra", exemption: PRIVATE },
);
const ATTENDANCE = { present: ["Councillor A"], alsoPresent: [], apologies: [], substitutes: [] };
const INTEREST: Interest = {
  ...{ who: "Councillor A", kind: "other registrable interest", itemId: "item 3" },
  ...{ nature: "a governor of the school", leftTheRoom: true },
};

function printed(heading: string, record: Partial<MeetingRecord> = {}): readonly string[] {
  return under(
    heading,
    minutesPaper(someRecord({ items: ITEMS, attendance: ATTENDANCE, ...record }), "public"),
  );
}

describe("apologies of which the clerk has written nothing", () => {
  const apologies = (attendance: Partial<MeetingRecord["attendance"]>, record: Partial<MeetingRecord> = {}) =>
    printed("1 Apologies for absence", { attendance: { ...ATTENDANCE, ...attendance }, ...record });

  it("are minuted from the list, with those who stood in", () => {
    expect(
      apologies({
        apologies: ["Councillor B", "Head of Service"],
        substitutes: [{ name: "Councillor D", standsInFor: "Councillor B" }],
      }),
    ).toEqual([
      "minute: Apologies for absence were received from Councillor B and the Head of Service. " +
        "Councillor D attended as a substitute for Councillor B.",
    ]);
  });

  it("are minuted as none where there were none", () => {
    expect(apologies({})).toEqual(["minute: There were no apologies for absence."]);
  });

  it("are not made up while nobody is recorded as present", () => {
    expect(apologies({ present: [" "] })).toEqual([]);
  });

  it("are numbered as paragraphs are", () => {
    expect(apologies({}, { body: someBody({ numbering: "paragraph" }) })).toEqual([
      "minute: 1.1 There were no apologies for absence.",
    ]);
  });

  it("give way to the clerk’s own words", () => {
    const items = recorded({
      kind: "apologies",
      title: "Apologies for absence",
      minute: someMinute(["Nobody was away."]),
    });
    expect(apologies({ apologies: ["Councillor B"] }, { items })).toEqual(["minute: Nobody was away."]);
  });
});

describe("interests of which the clerk has written nothing", () => {
  const interests = (...declared: readonly Partial<Interest>[]) =>
    printed("2 Declarations of interest", {
      interests: declared.map((interest) => ({ ...INTEREST, ...interest })),
    });

  it("are minuted as none where there were none", () => {
    expect(interests()).toEqual(["minute: There were no declarations of interest."]);
  });

  it("are minuted one by one, each with its kind and its item; the room is told of at the item", () => {
    expect(interests({}, { itemId: null, nature: "", kind: "non-registrable interest" })).toEqual([
      "minute: Councillor A declared an interest in item 3, Schools (other registrable interest): a governor of the school.",
      "minute: Councillor A declared an interest (non-registrable interest). Councillor A left the room.",
    ]);
  });

  it("say of those in private items only that they are in Part B, and never that there were none", () => {
    const told = interests({ itemId: "item 4", who: "Councillor Z" });
    expect(told).toEqual([
      "minute: What was declared in items that were taken in private is recorded in Part B of these minutes.",
    ]);
  });
});
