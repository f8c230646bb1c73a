import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Action, ProposedAction } from "../../../../shared/domain/meeting/actions/action.ts";
import { proposeActions } from "../../../../shared/domain/meeting/actions/propose-actions.ts";
import type { Body } from "../../../../shared/domain/meeting/body.ts";
import { narrative } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { onTheRoll, recorded, someBody, someMinute, someRecord } from "../some-meeting.ts";

interface Around {
  readonly actions?: readonly Action[];
  readonly next?: IsoDate | null;
  readonly body?: Body;
  readonly speaker?: string;
}

/** What is proposed of a minute of the meeting on 3 July 2019 with these paragraphs. */
function proposedOf(
  paragraphs: readonly string[],
  { actions = [], next = null, body = someBody(), speaker }: Around = {},
): readonly ProposedAction[] {
  const minute = someMinute(paragraphs);
  const spoken = minute.paragraphs.map((one) => ({ ...one, speaker: speaker ?? null }));
  const items = recorded({ minute: { ...minute, paragraphs: spoken } });
  return proposeActions(someRecord({ items, body }), actions, next);
}

function promised(sentence: string, around: Around = {}): Partial<ProposedAction> {
  const [first] = proposedOf([sentence], around);
  return first ?? {};
}

function answered(sentence: string, state: Action["state"] = "open", itemId = "item 1"): Action {
  return {
    ...{ id: sentence, meetingId: "meeting", itemId, sentence },
    ...{ task: "", owner: "", due: null, state, updates: [] },
  };
}

describe("of the minutes of a real scorecard item", () => {
  const fixture = new URL("../../../fixtures/minutes/scorecard-item.txt", import.meta.url);
  const proposed = proposedOf(readFileSync(fixture, "utf8").split(/\r?\n/));

  it("proposes the audit programme, the care leavers' forum in September and the new pathway plan", () => {
    expect(proposed.map(({ task, due }) => [task, due])).toEqual([
      ["Introduce an audit programme", null],
      ["Develop a care leaver’s forum", "2019-09-30"],
      [
        "Develop a new design for the Croydon pathway plan making it a user friendly and meaningful document",
        null,
      ],
    ]);
  });

  it("quotes each sentence word for word", () => {
    expect(proposed[1]?.sentence).toBe(
      "Officers informed that the service was developing a care leaver’s forum, which was proposed to commence in September.",
    );
    const text = readFileSync(fixture, "utf8");
    for (const { sentence, words } of proposed) {
      expect(text).toContain(sentence);
      expect(sentence).toContain(words);
    }
  });
});

test.each([
  ["Officers undertook to bring a new design to the forum.", "Bring a new design to the forum"],
  ["The Head of Service agreed to circulate the figures by 5 August.", "Circulate the figures by 5 August"],
  ["The Director gave an undertaking to write to schools.", "Write to schools"],
  ["The Chair would write to the Minister.", "Write to the Minister"],
  [
    "Officers would also look into late visits and would report back.",
    "Look into late visits and report back",
  ],
  ["Officers planned to review the policy, which was old.", "Review the policy"],
  ["The service was setting up a helpline.", "Set up a helpline"],
  ["The plan would be brought to the next meeting.", "Bring the plan to the next meeting"],
  ["Officers confirmed that a breakdown would be circulated to Members.", "Circulate a breakdown to Members"],
  ["The new forum was due to start in October.", "The new forum to start in October"],
  ["This would be used to design the the leaflet.", "Design the leaflet"],
])("takes from “%s” the task “%s”", (sentence, task) => {
  expect(promised(sentence).task).toBe(task);
});

test("takes the whole paragraph where the clerk calls it a promise and no word of it does", () => {
  const paragraph = { ...narrative("1", "Figures by ward next time."), role: "promise" as const };
  const items = recorded({ minute: someMinute([], { paragraphs: [paragraph] }) });
  expect(proposeActions(someRecord({ items }), [], null)).toMatchObject([
    { sentence: "Figures by ward next time.", task: "Figures by ward next time" },
  ]);
});

test("proposes nothing of what was asked, hoped, usual or resolved", () => {
  expect(
    proposedOf([
      "Members asked whether officers would bring a report back.",
      "The Panel agreed to note the report.",
      "A team manager would review it.",
      "The Panel RESOLVED that officers would bring a report back.",
    ]),
  ).toEqual([]);
});

describe("the day by which it is to be done", () => {
  test.each([
    ["Officers undertook to report back by 30 September 2019.", "2019-09-30"],
    ["Officers undertook to report back by 30th September.", "2019-09-30"],
    ["Officers undertook to report back on 5/9/2019.", "2019-09-05"],
    ["Officers undertook to report back in September.", "2019-09-30"],
    ["Officers undertook to report back by the end of September 2020.", "2020-09-30"],
    ["Officers undertook to report back in early February.", "2020-02-29"],
    ["Officers undertook to report back in July.", "2019-07-31"],
    ["Officers undertook to report back on 4 June.", "2020-06-04"],
    ["In September officers would bring a report.", "2019-09-30"],
    ["Officers undertook to report in September on the visits in October.", "2019-09-30"],
  ])("of “%s” is %s", (sentence, due) => {
    expect(promised(sentence)).toMatchObject({ due });
  });

  test.each([
    "Officers undertook to report back by the autumn.",
    "Officers undertook to report back by the end of term.",
    "Officers undertook to bring the figures for June.",
    "Officers undertook to correct the report of 5 June 2019.",
    "Of the dip in June officers undertook to report back.",
    "Officers undertook to report back on 31 June.",
    "The service may report. Officers undertook to send what may be sent.",
  ])("is not made up of “%s”", (sentence) => {
    expect(proposedOf([sentence])).toMatchObject([{ due: null }]);
  });

  test("is that of the next meeting of the body, where that is known", () => {
    const sentence = "Officers undertook to bring a report to the next meeting.";
    expect(promised(sentence, { next: "2019-09-18" }).due).toBe("2019-09-18");
    expect(promised(sentence, { next: null }).due).toBeNull();
  });

  test("is not that of another body's next meeting", () => {
    const to = (body: string) => `Officers undertook to bring a report to the next meeting of ${body}.`;
    expect(promised(to("the Panel"), { next: "2019-09-18" }).due).toBe("2019-09-18");
    expect(promised(to("the Health and Wellbeing Board"), { next: "2019-09-18" }).due).toBeNull();
  });
});

describe("the owner", () => {
  const roll = [
    onTheRoll("Director", { kind: "officer" }),
    onTheRoll("Director of Children's Services", { kind: "officer" }),
    onTheRoll("Head of Fostering", { kind: "officer" }),
  ];
  const body = someBody({ roll });

  test.each([
    ["The Director of Children’s Services undertook to write.", "Director of Children's Services"],
    ["The Director undertook to write to the Head of Fostering.", "Director"],
    ["The Head of Fostering spoke and the Director agreed to write.", "Director"],
    ["A report would be brought to the next meeting by the Head of Fostering.", "Head of Fostering"],
    ["The Head of the Virtual School undertook to write to schools.", "Head of the Virtual School"],
  ])("of “%s” is the %s", (sentence, owner) => {
    expect(promised(sentence, { body })).toMatchObject({ owner });
  });

  test("is the speaker where the sentence names no post, and nobody where there is none", () => {
    const sentence = "Officers undertook to write to the Director.";
    expect(promised(sentence, { body, speaker: "Head of Fostering" }).owner).toBe("Head of Fostering");
    expect(promised(sentence, { body }).owner).toBe("");
  });
});

describe("what the clerk has answered", () => {
  const sentence = "Officers undertook to bring a report on visits to the meeting in September.";

  it.each(["open", "done", "dropped", "refused"] as const)("is not proposed again once it is %s", (state) => {
    expect(proposedOf([sentence], { actions: [answered(sentence, state)] })).toEqual([]);
  });

  it("answers one promise, and not another that is worded much the same", () => {
    const said = (what: string) =>
      `The Head of Corporate Parenting undertook to bring the ${what} to the next meeting of the Panel.`;
    const [audit, survey] = [said("audit"), said("survey")];
    const sentences = (...actions: readonly Action[]) =>
      proposedOf([audit, survey], { actions }).map(({ sentence }) => sentence);
    expect(sentences()).toEqual([audit, survey]);
    expect(sentences(answered(audit))).toEqual([survey]);
    expect(sentences(answered(survey, "refused"))).toEqual([audit]);
    expect(sentences(answered(said("audti")))).toEqual([survey]);
    expect(sentences(answered(audit), answered(said("survy")))).toEqual([]);
  });

  it("is not proposed again when a slip in the sentence is mended", () => {
    const before = sentence.replace("report", "reprot");
    expect(proposedOf([sentence], { actions: [answered(before)] })).toEqual([]);
  });

  it("leaves the other promises of the item", () => {
    const other = "Officers undertook to write to every foster carer.";
    expect(proposedOf([sentence, other], { actions: [answered(sentence)] })).toMatchObject([
      { sentence: other },
    ]);
  });

  it("is proposed once where a sentence stands twice in an item", () => {
    expect(proposedOf([sentence, sentence])).toHaveLength(1);
  });

  it("leaves the same sentence of another item", () => {
    expect(proposedOf([sentence], { actions: [answered(sentence, "open", "item 2")] })).toHaveLength(1);
  });
});

test("says of each whether its item was taken in private", () => {
  const exemption = { paragraph: 1, publicInterest: "", publicTitle: "", publicSummary: "" };
  const minute = someMinute(["Officers undertook to report back."]);
  const items = recorded({ title: "Visits", minute }, { title: "A placement", exemption, minute });
  expect(proposeActions(someRecord({ items }), [], null)).toMatchObject([
    { itemTitle: "Visits", isExempt: false },
    { itemTitle: "A placement", isExempt: true },
  ]);
});
