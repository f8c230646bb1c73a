import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import type { OralUpdate } from "../../../shared/domain/scorecard/scorecard.ts";
import { someLine, someScorecard } from "../../renderer/some-line.ts";
import { lines, under } from "./lines.ts";

const update: OralUpdate = {
  ...{ indicator: "CLA 11", period: "2019-06", value: 21, givenBy: "Head of Service" },
  ...{ meeting: "2019-07-03", bodyId: "body", heardBy: "the Panel", isExempt: false },
};

function paperWith(oralUpdates: readonly OralUpdate[]) {
  const scorecard = { ...someScorecard({ Plans: [someLine("CLA 11")] }), oralUpdates };
  return scorecardPaper(publicScorecard(scorecard, []).scorecard, [], "public");
}

describe("a newer figure that was given at a meeting", () => {
  it("stands in the notes, with the post that gave it", () => {
    const said = lines(paperWith([update])).filter((line) => line.startsWith("• CLA 11 Indicator"));
    expect(said).toEqual([
      "• CLA 11 Indicator CLA 11. Oral update at the meeting on 3 July 2019: 21% (June 2019), Head of Service.",
    ]);
    expect(lines(paperWith([update]))).toContain("## Newer figures given at a meeting");
    expect(under("Notes", paperWith([update]))).toEqual(expect.arrayContaining(said));
  });

  it("stands nowhere where it was given in private, and no heading tells of it", () => {
    expect(paperWith([{ ...update, isExempt: true }])).toEqual(paperWith([]));
  });
});
