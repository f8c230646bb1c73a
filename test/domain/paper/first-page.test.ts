// The first page of a scorecard: what stands on it, in what order, and that there is room for it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { itemsWithRoom } from "../../../shared/domain/paper/first-page-room.ts";
import { firstPage } from "../../../shared/domain/paper/scorecard-first-page.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { someLine, someScorecard } from "../../renderer/some-line.ts";
import { lines, under } from "./lines.ts";

const promise: FollowedAction = {
  ...{ id: "a", meetingId: "m", itemId: "i", itemTitle: "Scorecard", isExempt: false },
  ...{ sentence: "", task: "Bring the audit programme", owner: "Head of Service", due: "2019-06-01" },
  ...{ state: "open", updates: [], promisedOn: "2019-04-03", isOverdue: true, silentFor: 0 },
};

function pageOf(scorecard: Scorecard, twin: "public" | "part B" = "public") {
  return { sections: [{ orientation: "portrait", blocks: firstPage(scorecard, twin) }] } as const;
}

const better = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    someLine(`CLA ${place}`, { travel: { travel: "better" }, series: [] }),
  );

describe("the first page", () => {
  it("says the worst first, then what is missing", () => {
    const headings = lines(pageOf(someScorecard({ Plans: [someLine("CLA 11")] }))).filter((line) =>
      line.startsWith("# "),
    );
    expect(headings).toEqual([
      "# What got worse",
      "# Red for the third time or more",
      "# What was promised and not done",
      "# What improved",
      "# What is missing",
    ]);
  });

  it("names the post that brings the paper, and nobody where none is named", () => {
    const scorecard = someScorecard({ Plans: [] });
    expect(lines(pageOf(scorecard))).toContain("body: Report of the Head of Corporate Parenting");
    expect(lines(pageOf({ ...scorecard, author: "" })).join()).not.toContain("Report of");
  });

  it("says what was promised and not done, since when", () => {
    const scorecard = { ...someScorecard({ Plans: [] }), promises: [promise] };
    expect(under("What was promised and not done", pageOf(scorecard))).toEqual([
      "• Head of Service: Bring the audit programme (promised on 3 April 2019; overdue since 1 June 2019).",
    ]);
  });

  it("does not call missing what is not due", () => {
    const { current } = someLine("CLA 21");
    const notDue = someLine("CLA 21", { current: current && { ...current, figure: { kind: "not due" } } });
    const gone = someLine("CLA 34", { current: null });
    expect(under("What is missing", pageOf(someScorecard({ Health: [notDue, gone] })))).toEqual([
      "• CLA 34 Indicator CLA 34: Not supplied for May 2019.",
    ]);
  });

  it("is cut where a list is long, and says how many more the tables have", () => {
    const said = under("What improved", pageOf(someScorecard({ Plans: better(19) })));
    const shown = said.filter((line) => line.startsWith("• ")).length;
    expect(shown).toBeLessThan(19);
    expect(said.at(-1)).toBe(`body: And ${19 - shown} more, in the tables below.`);
  });
});

const anyLists = fc.array(
  fc.array(
    fc.integer({ min: 1, max: 300 }).map((length) => "x".repeat(length)),
    { maxLength: 30 },
  ),
  { minLength: 1, maxLength: 5 },
);

describe("the room of the first page", () => {
  const height = (item: string) => Math.ceil(item.length / 76);

  it("is never more than there is, but for the line that each list has", () => {
    fc.assert(
      fc.property(anyLists, fc.integer({ min: 0, max: 30 }), (lists, room) => {
        const shown = itemsWithRoom(
          lists.map((items) => ({ items })),
          room,
        );
        const used = lists.reduce((sum, items, list) => {
          const count = shown[list] ?? 0;
          const said = items.slice(0, count).reduce((lines, item) => lines + height(item), 0);
          return sum + said + (count < items.length || items.length === 0 ? 1 : 0);
        }, 0);
        expect(used).toBeLessThanOrEqual(Math.max(room, lists.length));
      }),
    );
  });

  it("is shared: a short list of little urgency is not pushed out by a long one", () => {
    const long = { items: Array.from({ length: 20 }, () => "x") };
    expect(itemsWithRoom([long, { items: ["x", "x"] }], 10)).toEqual([7, 2]);
  });

  it("is all given where all fits", () => {
    expect(itemsWithRoom([{ items: ["x"] }, { items: ["x", "y"] }], 3)).toEqual([1, 2]);
  });
});
