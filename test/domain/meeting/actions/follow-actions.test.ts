import { describe, expect, it, test } from "vitest";
import type { FollowedAction, RecordedAction } from "../../../../shared/domain/meeting/actions/action.ts";
import { actionLine, followActions } from "../../../../shared/domain/meeting/actions/follow-actions.ts";

const MEETINGS = [
  { id: "july", date: "2019-07-03" },
  { id: "september", date: "2019-09-18" },
  { id: "november", date: "2019-11-13" },
  { id: "january", date: "2020-01-15" },
] as const;

function some(action: Partial<RecordedAction> = {}): RecordedAction {
  return {
    id: "audit",
    meetingId: "july",
    itemId: "item",
    itemTitle: "Scorecard",
    isExempt: false,
    sentence: "Officers undertook to bring the audit.",
    task: "Bring the audit",
    owner: "Head of Service",
    due: null,
    state: "open",
    updates: [],
    ...action,
  };
}

function only(actions: readonly FollowedAction[]): FollowedAction {
  const [action] = actions;
  if (!action || actions.length > 1) throw new Error("One action was expected");
  return action;
}

describe("what is to do at a meeting", () => {
  it("is what earlier meetings left open, not what its own minutes promise", () => {
    const ids = (on: "2019-07-03" | "2019-09-18") =>
      followActions([some(), some({ id: "later", meetingId: "september" })], MEETINGS, on).map(
        ({ id }) => id,
      );
    expect(ids("2019-07-03")).toEqual([]);
    expect(ids("2019-09-18")).toEqual(["audit"]);
  });

  it.each(["done", "dropped", "refused"] as const)("has nothing that is %s", (state) => {
    expect(followActions([some({ state })], MEETINGS, "2019-09-18")).toEqual([]);
  });

  it("has the overdue first, then those that were silent longest, then by the day on which they are due", () => {
    const silent = some({ id: "silent" });
    const spoken = [{ meetingId: "november", on: "2019-11-13", text: "begun" }] as const;
    const actions = [
      some({ id: "no date", updates: spoken }),
      some({ id: "due later", updates: spoken, due: "2020-06-30" }),
      some({ id: "due sooner", updates: spoken, due: "2020-03-31" }),
      silent,
      some({ id: "overdue", updates: spoken, due: "2020-01-14" }),
    ];
    expect(followActions(actions, MEETINGS, "2020-01-15").map(({ id }) => id)).toEqual([
      "overdue",
      "silent",
      "due sooner",
      "due later",
      "no date",
    ]);
  });

  test("on the day by which it is due an action is not overdue yet", () => {
    const on = (due: "2019-09-17" | "2019-09-18") =>
      only(followActions([some({ due })], MEETINGS, "2019-09-18")).isOverdue;
    expect(on("2019-09-18")).toBe(false);
    expect(on("2019-09-17")).toBe(true);
  });
});

describe("silence", () => {
  const silentAt = (
    on: "2019-09-18" | "2019-11-13" | "2020-01-15",
    updates: RecordedAction["updates"] = [],
  ) => only(followActions([some({ updates })], MEETINGS, on)).silentFor;

  it("counts the meetings between the promise and the day", () => {
    expect(silentAt("2019-09-18")).toBe(0);
    expect(silentAt("2019-11-13")).toBe(1);
    expect(silentAt("2020-01-15")).toBe(2);
  });

  it("begins anew with each update, also one that came between meetings", () => {
    expect(silentAt("2020-01-15", [{ meetingId: "september", on: "2019-09-18", text: "begun" }])).toBe(1);
    expect(silentAt("2020-01-15", [{ meetingId: null, on: "2019-12-01", text: "begun" }])).toBe(0);
  });

  it("is not broken by what was said later", () => {
    expect(silentAt("2019-11-13", [{ meetingId: null, on: "2019-12-01", text: "begun" }])).toBe(1);
  });
});

describe("the line on the agenda", () => {
  const lineOn = (on: "2019-09-18" | "2020-01-15", action: Partial<RecordedAction> = {}) =>
    actionLine(only(followActions([some(action)], MEETINGS, on)), on);

  it("says who does what, since when and by when", () => {
    expect(lineOn("2019-09-18", { due: "2019-09-30" })).toBe(
      "Head of Service: Bring the audit (promised on 3 July 2019; due 30 September 2019).",
    );
  });

  it("says aloud that it is overdue and was not spoken of for two meetings", () => {
    expect(lineOn("2020-01-15", { due: "2019-09-30" })).toBe(
      "Head of Service: Bring the audit (promised on 3 July 2019; overdue since 30 September 2019; not spoken of for 2 meetings).",
    );
  });

  it("says that nobody was named and no date was given", () => {
    expect(lineOn("2019-09-18", { owner: " " })).toBe(
      "Nobody named: Bring the audit (promised on 3 July 2019; no date given).",
    );
  });

  it("ends with the newest update of the day or before, in whatever order they were written down", () => {
    const updates = [
      { meetingId: "september", on: "2019-09-18", text: "Terms agreed." },
      { meetingId: null, on: "2019-08-01", text: "Begun" },
      { meetingId: null, on: "2019-10-01", text: "Stopped" },
    ] as const;
    expect(lineOn("2019-09-18", { updates })).toContain("; on 18 September 2019: Terms agreed).");
  });
});
