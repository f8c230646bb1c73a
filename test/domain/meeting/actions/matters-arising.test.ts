import { describe, expect, it } from "vitest";
import type { FollowedAction, RecordedAction } from "../../../../shared/domain/meeting/actions/action.ts";
import {
  mattersArising,
  mattersAsOpened,
  privateAsNow,
  withItsMatters,
} from "../../../../shared/domain/meeting/actions/matters-arising.ts";
import {
  matterLines,
  mattersMinuted,
  nothingArises,
} from "../../../../shared/domain/meeting/actions/matters-in-words.ts";
import { proposeActions } from "../../../../shared/domain/meeting/actions/propose-actions.ts";
import { type Minute, narrative } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import { EXEMPTION } from "../../reading-desk/some-meeting.ts";
import { recorded, someItem, someMinute, someRecord } from "../some-meeting.ts";

const PROMISE = "Officers undertook to bring the audit to the next meeting.";
const HEARD = recorded({ kind: "matters arising" }, { kind: "actions" });
const UNHEARD = recorded({ kind: "matters arising" });

function earlier(items: readonly RecordedItem[]): MeetingRecord {
  const record = someRecord({ items });
  return { ...record, meeting: { ...record.meeting, id: "june", date: "2019-06-05" } };
}

function action(made: Partial<RecordedAction> = {}): RecordedAction {
  return {
    ...{ id: "audit", meetingId: "june", itemId: "item 1", itemTitle: "Visits", isExempt: false },
    ...{ sentence: PROMISE, task: "Bring the audit", owner: "Head of Service", due: null },
    ...{ state: "open", updates: [], ...made },
  };
}

function followed(one: RecordedAction): FollowedAction {
  return { ...one, promisedOn: "2019-06-05", isOverdue: false, silentFor: 0 };
}

function arisingFrom(
  items: readonly RecordedItem[],
  { actions = [], ahead = HEARD }: { actions?: readonly RecordedAction[]; ahead?: typeof HEARD } = {},
) {
  const open = actions.filter(({ state }) => state === "open");
  return mattersArising(earlier(items), actions, { items: ahead, actions: open.map(followed) });
}

function saidAt(minute: Minute, given: Parameters<typeof arisingFrom>[1] = {}): readonly string[] {
  const { matters } = arisingFrom(recorded({ title: "Visits", minute }), given);
  return matters.map(({ what, sentence }) => `${what}: ${sentence}`);
}

const said = (...texts: readonly string[]) => saidAt(someMinute(texts));

describe("what arises from the minutes of the meeting before", () => {
  it("is an item that was put off, with its number, its exact title and the sentence that says so", () => {
    const minute = someMinute(["The Head of Service was away. The report was deferred to September."]);
    expect(arisingFrom(recorded({ title: "Apologies" }, { title: "Visits, 2018–19", minute }))).toEqual({
      of: { id: "june", date: "2019-06-05" },
      isUnwritten: false,
      hasPrivatePart: false,
      matters: [
        {
          ...{ what: "deferred", itemId: "item 2", number: "2", itemTitle: "Visits, 2018–19" },
          sentence: "The report was deferred to September.",
          isExempt: false,
        },
      ],
    });
  });

  it("is an item that the body resolved to defer, once, in the sentence of the resolution", () => {
    const resolution = { verb: "agree", wording: "to defer the Visits", vote: null } as const;
    expect(saidAt(someMinute(["It was agreed to defer the report."], { resolution }))).toEqual([
      "deferred: The Panel RESOLVED to defer the Visits.",
    ]);
  });

  it("is what was put off of an item that was withdrawn", () => {
    const minute = someMinute(["The item was withdrawn and deferred."]);
    expect(arisingFrom(recorded({ isWithdrawn: true, minute })).matters).toHaveLength(1);
  });

  it("is a promise that the clerk has neither accepted nor refused", () => {
    expect(said(PROMISE)).toEqual([`promised: ${PROMISE}`]);
  });

  it("is a paragraph that the clerk called a promise, whatever its words", () => {
    const paragraph = { ...narrative("p", "A word with the school."), role: "promise" } as const;
    expect(saidAt(someMinute([], { paragraphs: [paragraph] }))).toEqual([
      "promised: A word with the school.",
    ]);
  });

  it("is a question that the minutes say was left open, and one to which they have no answer", () => {
    const asks = { ...narrative("p", "Members asked why visits were late."), role: "question and answer" };
    const open = someMinute(["Officers could not say how many children had moved."]);
    const paragraphs = [...open.paragraphs, asks] as Minute["paragraphs"];
    expect(saidAt({ ...open, paragraphs })).toEqual([
      "question: Officers could not say how many children had moved.",
      "question: Members asked why visits were late.",
    ]);
  });

  it("is no question that is answered in its paragraph or in the next, and none that was only told of", () => {
    const asked = "Members asked why visits were late.";
    const question = { ...narrative("p", asked), role: "question and answer" } as const;
    const paragraphs = [question, narrative("q", "The Head of Service said that staff had left.")];
    expect(saidAt(someMinute([], { paragraphs }))).toEqual([]);
    expect(said(asked)).toEqual([]);
  });

  it("is nothing that those minutes only quote of earlier ones", () => {
    expect(
      said(`Item 3 of 1 May 2019, Fees (promised, not answered): “${PROMISE}” It had been done.`),
    ).toEqual([]);
  });

  it("is nothing where all was noted", () => {
    expect(said("Members noted the report.", "The Panel thanked the staff.")).toEqual([]);
  });
});

describe("nothing stands both in the update on actions and among the matters arising", () => {
  const minute = someMinute([PROMISE]);

  it.each(["open", "done", "dropped", "refused"] as const)("where the promise is an action: %s", (state) => {
    expect(saidAt(minute, { actions: [action({ state })] })).toEqual([]);
  });

  it("where the sentence of an action also says that something was put off or left open", () => {
    const sentence = "No answer was given, and officers undertook to write to Members.";
    const actions = [action({ sentence })];
    expect(saidAt(someMinute([sentence]), { actions })).toEqual([]);
    expect(saidAt(someMinute([sentence]))).toEqual([`promised: ${sentence}`]);
    expect(saidAt(someMinute([sentence]), { actions: [action({ sentence, state: "refused" })] })).toEqual([
      `question: ${sentence}`,
    ]);
  });

  it("but an agenda without that update hears here of an action of which nothing was said since", () => {
    const given = { ahead: UNHEARD };
    expect(saidAt(minute, { ...given, actions: [action()] })).toEqual([`promised: ${PROMISE}`]);
    const updates = [{ meetingId: null, on: "2019-06-20", text: "It has come." }] as const;
    expect(saidAt(minute, { ...given, actions: [action({ updates })] })).toEqual([]);
    expect(saidAt(minute, { ...given, actions: [action({ state: "done" })] })).toEqual([]);
    expect(saidAt(minute, { ...given, actions: [action({ meetingId: "may" })] })).toEqual([]);
    expect(saidAt(minute, { ...given, actions: [action({ isExempt: true })] })).toEqual([]);
    const withdrawn = recorded({ kind: "matters arising" }, { kind: "actions", isWithdrawn: true });
    expect(saidAt(minute, { ahead: withdrawn, actions: [action()] })).toHaveLength(1);
  });
});

describe("the words of the matters", () => {
  const open = someMinute(["The report was deferred."]);
  const secret = someMinute(["The tender of the second bidder was put off. The tender paper was deferred."]);
  const both = arisingFrom(
    recorded({ title: "Visits", minute: open }, { title: "Tender", exemption: EXEMPTION, minute: secret }),
  );
  const OPEN = "Item 1 of 5 June 2019, Visits (deferred): “The report was deferred.”";
  const SECRET = "Item 2 of 5 June 2019, Tender (deferred): “The tender paper was deferred.”";

  it("tell nothing of a private item to everybody, and all of it to members", () => {
    expect(matterLines(both, "everybody")).toEqual([OPEN]);
    expect(matterLines(both, "members")).toEqual([OPEN, SECRET]);
    expect(mattersMinuted(both, "everybody")).toEqual([`${OPEN} [add what was said]`]);
  });

  it("give an item without a number by its title, and quote within a quotation in single marks", () => {
    const items = recorded({ title: "Visits", minute: someMinute(["The report “Home” was deferred."]) });
    const unnumbered = items.map((one) => ({ ...one, number: "" }));
    expect(matterLines(arisingFrom(unnumbered), "everybody")).toEqual([
      "“Visits” of 5 June 2019 (deferred): “The report ‘Home’ was deferred.”",
    ]);
  });

  it("say plainly that nothing arises, of the public minutes where there is a private part", () => {
    const nothing = arisingFrom(recorded({ minute: someMinute(["It was noted."]) }));
    expect(nothingArises(nothing, "everybody")).toBe("No matters arise from the minutes of 5 June 2019.");
    expect(mattersMinuted(nothing, "everybody")).toEqual([
      "No matters arose from the minutes of 5 June 2019.",
    ]);
    const inPrivate = { ...both, matters: both.matters.slice(1) };
    expect(nothingArises(inPrivate, "everybody")).toBe(
      "No matters arise from the public minutes of 5 June 2019.",
    );
    expect(nothingArises(inPrivate, "members")).toBeNull();
  });

  it("claim nothing of minutes that are not written yet, and begin no minute with it", () => {
    const unwritten = arisingFrom(recorded({ title: "Visits" }));
    expect(nothingArises(unwritten, "everybody")).toBe("The minutes of 5 June 2019 are not written yet.");
    expect(mattersMinuted(unwritten, "everybody")).toEqual([]);
  });

  it("in a minute are no promise, nothing put off and no question of that minute", () => {
    const texts = [PROMISE, "The report was deferred.", "No answer was given."];
    const begun = mattersMinuted(
      arisingFrom(recorded({ title: "Visits", minute: someMinute(texts) })),
      "everybody",
    );
    expect(begun).toHaveLength(3);
    const minute = someMinute(begun.map((text) => text.replace("[add what was said]", "It was noted.")));
    expect(arisingFrom(recorded({ title: "Matters arising", minute })).matters).toEqual([]);
    expect(proposeActions(earlier(recorded({ minute })), [], null)).toEqual([]);
  });
});

describe("the matters as they were kept when the meeting was opened", () => {
  const arising = arisingFrom(recorded({ title: "Visits", minute: someMinute([PROMISE]) }));

  it("stay with their item, and with no other", () => {
    const kept = [someItem(), someItem({ kind: "matters arising" })].map((one) =>
      withItsMatters(one, arising),
    );
    expect(kept[0]).not.toHaveProperty("arising");
    expect(mattersAsOpened(kept)).toEqual(arising);
    expect(mattersAsOpened([someItem()])).toBeNull();
    expect(mattersAsOpened(null)).toBeNull();
  });

  it("turn private when their item is made private afterwards", () => {
    const exempt = recorded({ title: "Visits", exemption: EXEMPTION });
    expect(matterLines(privateAsNow(arising, exempt), "everybody")).toEqual([]);
    expect(privateAsNow(arising, recorded({ title: "Visits" }))).toEqual(arising);
  });
});
