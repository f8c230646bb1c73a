import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import { under } from "../paper/lines.ts";
import { scorecardOf, someIndicator } from "./some-public.ts";

const promise: FollowedAction = {
  ...{ id: "a", meetingId: "m", itemId: "i", itemTitle: "Scorecard", isExempt: false },
  ...{ sentence: "", task: "Bring the audit programme", owner: "Head of Service", due: "2019-04-30" },
  ...{ state: "open", updates: [], promisedOn: "2019-04-03", isOverdue: true, silentFor: 0 },
};

/** What the first page of the public paper says of a promise, beside one figure. */
function toldOf(promised: Partial<FollowedAction>, figure: number) {
  const indicator = someIndicator("A", { dataPeriod: "snapshot" });
  const scorecard = {
    ...scorecardOf("2019-05", [{ indicator, figures: { "2019-05": figure } }]),
    promises: [{ ...promise, ...promised }],
  };
  const paper = scorecardPaper(publicScorecard(scorecard, []).scorecard, [], "public");
  return under("What was promised and not done", paper);
}

const SMALL = 3;
const LARGE = 40;

describe("what was promised, in public", () => {
  it("is told where it names no number, whatever else is hidden", () => {
    for (const figure of [SMALL, LARGE])
      expect(toldOf({}, figure)).toEqual([
        "• Head of Service: Bring the audit programme (promised on 3 April 2019; overdue since 30 April 2019).",
      ]);
  });

  it("names no number beside a hidden figure, whether or not it is the figure's", () => {
    for (const task of ["Say why 3 children left", "Say why nine children left"])
      expect(toldOf({ task }, SMALL)).toEqual([
        "• Head of Service: Hidden to protect confidentiality (promised on 3 April 2019; overdue since 30 April 2019).",
      ]);
    expect(toldOf({ task: "Say why 3 children left" }, LARGE).join()).toContain("Say why 3 children left");
  });

  it("is told without what was said of it in private", () => {
    const update = { meetingId: "m2", on: "2019-05-02", text: "The tender is void" } as const;
    expect(toldOf({ updates: [update] }, LARGE).join()).toContain("on 2 May 2019: The tender is void");
    expect(toldOf({ updates: [{ ...update, isExempt: true }] }, LARGE).join()).not.toContain("tender");
  });

  it("is not told at all where it was promised in private", () => {
    expect(toldOf({ isExempt: true }, LARGE)).toEqual([
      "body: No action that the body was promised is overdue.",
    ]);
  });
});
