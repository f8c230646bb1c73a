import { describe, expect, it } from "vitest";
import { periodsBack } from "../../../../shared/domain/period/period.ts";
import type { Reading } from "../../../../shared/domain/reading.ts";
import type { Candidate } from "../../../../shared/domain/return/candidate.ts";
import { commentaryMissing } from "../../../../shared/domain/return/findings/commentary-findings.ts";
import { planChanges } from "../../../../shared/domain/return/plan.ts";
import { indicator, reading, target } from "../../owed/owed-parts.ts";
import { candidate } from "./some-candidate.ts";

const register = [indicator("A"), indicator("B")];
const targets = [target("A", 100), target("B", 100)];

function findingsOn(candidates: readonly Candidate[], standing: readonly Reading[] = []) {
  const { plan } = planChanges(candidates, [], standing);
  return commentaryMissing({ plan, standing, register, targets });
}

const commented = candidate("B", { value: 100, comment: "On course.", cell: "C5" });

describe("a comment that a return owes", () => {
  it("is missed with a warning at a red figure, where the sheet has comments", () => {
    expect(findingsOn([candidate("A"), commented])).toMatchObject([
      { severity: "warning", code: "commentary-due", sheet: "Return", cell: "C4" },
    ]);
    expect(findingsOn([candidate("A"), commented])[0]?.message).toBe(
      "A for June 2019 is red and has no comment.",
    );
  });

  it("is missed with a note at a figure that got worse twice running, also by figures of the same return", () => {
    const before = [reading("A", "2019-04", 99), reading("A", "2019-05", 98)];
    const worse = candidate("A", { value: 97 });
    expect(findingsOn([worse, commented], before)).toMatchObject([
      { severity: "note", code: "commentary-due" },
    ]);
    const months = periodsBack("2019-06", 3).map((period, place) =>
      candidate("A", { period, value: 99 - place, cell: `C${place + 1}` }),
    );
    expect(findingsOn([...months, commented])).toMatchObject([{ severity: "note", cell: "C3" }]);
  });

  it("is not missed where there are words, where the figure is well, or where there is none", () => {
    expect(findingsOn([candidate("A", { comment: "Staff left." }), commented])).toEqual([]);
    expect(findingsOn([candidate("A", { value: 100 }), commented])).toEqual([]);
    expect(findingsOn([candidate("A", { kind: "not due", value: null }), commented])).toEqual([]);
  });

  it("is asked for the latest period alone", () => {
    const early = candidate("A", { period: "2019-05" });
    expect(findingsOn([early, candidate("A", { value: 100, cell: "C5" }), commented])).toEqual([]);
  });

  it("is not asked for a quarter's figure of an indicator that is reported by the month", () => {
    const before = reading("A", "2019-06", 50);
    expect(findingsOn([candidate("A", { period: "FY2019-Q1" }), commented], [before])).toEqual([]);
  });

  it("is not missed where the same figure came with words before", () => {
    const before = { ...reading("A", "2019-06", 50), comment: "Staff left." };
    expect(findingsOn([candidate("A"), commented], [before])).toEqual([]);
  });

  it("is noted once for a sheet that has no comments", () => {
    const findings = findingsOn([candidate("A"), candidate("B", { cell: "C5" })]);
    expect(findings).toMatchObject([
      { severity: "note", code: "commentary-due", sheet: "Return", cell: "C4" },
    ]);
    expect(findings[0]?.message).toBe(
      "“Return” has no comments, and 2 figures that are red or worse for the second time running: A, B.",
    );
  });

  it("is missed at each figure of a sheet without comments whose indicators had some before", () => {
    const may = { ...reading("A", "2019-05", 50), comment: "Staff left." };
    expect(findingsOn([candidate("A")], [may])).toMatchObject([{ severity: "warning", cell: "C4" }]);
  });
});
