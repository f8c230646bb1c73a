import { describe, expect, it } from "vitest";
import { oralFindings } from "../../../../shared/domain/return/findings/oral-findings.ts";
import { planChanges } from "../../../../shared/domain/return/plan.ts";
import type { OralUpdate } from "../../../../shared/domain/scorecard/scorecard.ts";
import { indicator, reading } from "../../owed/owed-parts.ts";
import { candidate } from "./some-candidate.ts";

const register = [indicator("A"), indicator("B")];

function told(update: Partial<OralUpdate> = {}): OralUpdate {
  return {
    ...{ indicator: "A", period: "2019-06", value: 21, givenBy: "Head of Service", meeting: "2019-07-03" },
    ...{ bodyId: "body", heardBy: "the Panel", isExempt: false },
    ...update,
  };
}

const sent = (value: number) => planChanges([candidate("A", { value })], [], []).plan;

describe("what a body was told before the return came", () => {
  it("is held against what the return says", () => {
    expect(oralFindings(sent(20.5), [told()], register)).toEqual([
      {
        severity: "warning",
        code: "oral-update-differs",
        sheet: "Return",
        cell: "C4",
        message:
          "A for June 2019: the Panel was told 21% on 3 July 2019 by the Head of Service; the return says 20.5%.",
        action: "The figure of the return takes the place of the oral update; tell the body if it matters.",
      },
    ]);
  });

  it("is only noted where the return prints as the same figure", () => {
    expect(oralFindings(sent(21.04), [told({ givenBy: "" })], register)).toMatchObject([
      {
        severity: "note",
        code: "oral-update-agrees",
        message: "A for June 2019: the Panel was told 21% on 3 July 2019; the return says the same.",
      },
    ]);
  });

  it("is what it was told last, and each body's own", () => {
    const later = told({ meeting: "2019-07-10", value: 22 });
    const board = told({ bodyId: "board", heardBy: "the Board", value: 23 });
    const messages = oralFindings(sent(20.5), [later, told(), board], register).map((one) => one.message);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain("the Panel was told 22%");
    expect(messages[1]).toContain("the Board was told 23%");
  });

  it("raises nothing of another indicator or period, of a blank, or of what the store has already", () => {
    expect(
      oralFindings(sent(20.5), [told({ indicator: "B" }), told({ period: "2019-05" })], register),
    ).toEqual([]);
    const blank = planChanges([candidate("A", { kind: "not supplied", value: null })], [], []).plan;
    expect(blank).toHaveLength(1);
    expect(oralFindings(blank, [told()], register)).toEqual([]);
    const again = planChanges([candidate("A", { value: 20.5 })], [], [reading("A", "2019-06", 20.5)]).plan;
    expect(again).toMatchObject([{ change: "same" }]);
    expect(oralFindings(again, [told()], register)).toEqual([]);
  });
});
