import { describe, expect, it } from "vitest";
import { lastDay, type Period, periodsBack } from "../../../shared/domain/period/period.ts";
import type { Figure, Reading } from "../../../shared/domain/reading.ts";
import { type ClerkDecision, planChanges } from "../../../shared/domain/return/plan.ts";
import type { Candidate } from "../../../shared/domain/return/understand.ts";

function candidate(some: Partial<Candidate> = {}): Candidate {
  return {
    indicator: "CLA 11",
    label: "Pathway plans",
    period: "2019-05",
    asAt: null,
    kind: "value",
    doubt: null,
    value: 18,
    numerator: null,
    denominator: null,
    unit: "%",
    provisional: false,
    comment: null,
    sheet: "Return",
    cell: "C4",
    raw: "18",
    ...some,
  };
}

function stored(period: Period, value: number, some: Partial<Reading> = {}): Reading {
  const figure: Figure = { kind: "value", value, numerator: null, denominator: null };
  const source = { returnId: "r1", sheet: "Return", cell: "C4", raw: String(value) };
  return {
    id: `id of ${period}`,
    indicator: "CLA 11",
    period,
    asAt: lastDay(period),
    figure,
    provisional: false,
    comment: null,
    source,
    supersedes: null,
    ...some,
  };
}

const decide = (take: ClerkDecision["take"], cell = "C4"): ClerkDecision => ({ sheet: "Return", cell, take });
const unclear = candidate({ kind: "unclear", value: null, raw: "-" });

describe("the plan of changes", () => {
  it("adds a figure that is new, beside the figure of the period before", () => {
    const { plan, findings, leftOut } = planChanges([candidate()], [], [stored("2019-04", 18.1)]);
    expect(plan).toMatchObject([
      {
        indicator: "CLA 11",
        period: "2019-05",
        change: "new",
        stored: null,
        supersedes: null,
        previous: { value: 18.1 },
      },
    ]);
    expect(findings).toEqual([]);
    expect(leftOut).toBe(0);
  });

  it("takes the period before from the same return where it stands there too", () => {
    const { plan } = planChanges(
      [candidate({ period: "2019-04", value: 20, cell: "B4" }), candidate()],
      [],
      [stored("2019-04", 18.1)],
    );
    expect(plan[1]?.previous).toMatchObject({ value: 20 });
  });

  it("revises a stored figure and says so", () => {
    const { plan, findings } = planChanges([candidate()], [], [stored("2019-05", 19)]);
    expect(plan).toMatchObject([{ change: "revised", stored: { value: 19 }, supersedes: "id of 2019-05" }]);
    expect(findings).toMatchObject([{ severity: "warning", code: "revision", sheet: "Return", cell: "C4" }]);
    expect(findings[0]?.message).toMatch(/was reported before as 19% and is now [\d.]+%\.$/);
  });

  it.each([
    [18, 18],
    [18.1, 18.085106383],
    [18.085106383, 18.1],
  ])("stores nothing where %d is sent and %d is stored", (sent, before) => {
    const { plan, findings } = planChanges([candidate({ value: sent })], [], [stored("2019-05", before)]);
    expect(plan).toMatchObject([{ change: "same", supersedes: null }]);
    expect(findings).toEqual([]);
  });

  it.each([
    [85, 84.6],
    [0.08, 0.07],
    [18.2, 18.085106383],
  ])("revises where %d is sent and %d is stored", (sent, before) => {
    const { plan } = planChanges([candidate({ value: sent })], [], [stored("2019-05", before)]);
    expect(plan[0]?.change).toBe("revised");
  });

  it("says in stronger words that a published figure is revised, as the paper has it", () => {
    const published = new Map([["CLA 11|2019-05", { value: 19.5, meeting: "2019-07-03" as const }]]);
    const { plan, findings } = planChanges([candidate()], [], [stored("2019-05", 19)], published);
    expect(plan).toMatchObject([{ change: "revised" }]);
    expect(findings).toMatchObject([{ severity: "warning", code: "revision-published", cell: "C4" }]);
    expect(findings[0]?.message).toBe(
      "CLA 11 for May 2019 was published as 19.5% in the scorecard for the meeting of 3 July 2019 and is now 18%.",
    );
  });

  it("calls it a revision alone where the figure comes back to what was published, or another was published", () => {
    const back = new Map([["CLA 11|2019-05", { value: 18, meeting: "2019-07-03" as const }]]);
    const other = new Map([["CLA 11|2019-04", { value: 20, meeting: "2019-07-03" as const }]]);
    for (const published of [back, other])
      expect(planChanges([candidate()], [], [stored("2019-05", 19)], published).findings).toMatchObject([
        { code: "revision" },
      ]);
    const same = new Map([["CLA 11|2019-05", { value: 19, meeting: "2019-07-03" as const }]]);
    expect(planChanges([candidate()], [], [stored("2019-05", 18)], same).findings).toEqual([]);
  });

  it("takes words that come with a figure that is stored, and does not call that a revision", () => {
    const before = stored("2019-05", 18, {
      figure: { kind: "value", value: 18, numerator: 9, denominator: 50 },
    });
    const { plan, findings } = planChanges([candidate({ comment: "Forms wait." })], [], [before]);
    expect(plan).toMatchObject([
      { change: "commented", supersedes: null, figure: { numerator: 9, denominator: 50 } },
    ]);
    expect(findings).toEqual([]);
    const revised = { ...before, supersedes: "id of the first" };
    expect(planChanges([candidate({ comment: "Forms wait." })], [], [revised]).plan).toMatchObject([
      { change: "commented", supersedes: "id of the first" },
    ]);
  });

  it.each([null, " ", "Forms wait. "])("stores nothing for a stored figure with the words %j", (comment) => {
    const before = stored("2019-05", 18, { comment: "Forms wait." });
    expect(planChanges([candidate({ comment })], [], [before]).plan).toMatchObject([{ change: "same" }]);
  });

  it("never lets a blank replace a stored figure", () => {
    const blank = candidate({ kind: "not supplied", value: null, raw: "" });
    expect(planChanges([blank], [], [stored("2019-05", 19)])).toEqual({ plan: [], findings: [], leftOut: 1 });
    expect(planChanges([blank], [], []).plan).toMatchObject([
      { figure: { kind: "not supplied" }, change: "new" },
    ]);
  });

  it("leaves out what is unclear, of no known indicator or of no known period", () => {
    const left = [
      unclear,
      candidate({ indicator: null, cell: "C5" }),
      candidate({ period: null, cell: "C6" }),
    ];
    expect(planChanges(left, [], [])).toEqual({ plan: [], findings: [], leftOut: 3 });
  });

  it("takes what the clerk decided, as a value or as a kind of blank", () => {
    expect(planChanges([unclear], [decide({ kind: "value", value: 85 })], []).plan).toMatchObject([
      { figure: { kind: "value", value: 85 } },
    ]);
    expect(planChanges([unclear], [decide({ kind: "not due" })], []).plan).toMatchObject([
      { figure: { kind: "not due" } },
    ]);
    expect(planChanges([candidate()], [decide({ kind: "left out" })], [])).toMatchObject({
      plan: [],
      leftOut: 1,
    });
  });

  it("counts the same figure twice once", () => {
    const twice = [candidate(), candidate({ sheet: "Summary", cell: "B9" })];
    expect(planChanges(twice, [], [])).toMatchObject({ plan: [{ candidate: { cell: "C4" } }], leftOut: 0 });
  });

  it("leaves two different figures for one period out until the clerk leaves one of them out", () => {
    const twice = [candidate(), candidate({ value: 20, sheet: "Summary", cell: "B9" })];
    expect(planChanges(twice, [], [])).toMatchObject({ plan: [], leftOut: 2 });
    expect(planChanges(twice, [decide({ kind: "left out" })], [])).toMatchObject({
      plan: [{ figure: { value: 20 } }],
      leftOut: 1,
    });
    expect(planChanges(twice, [decide({ kind: "value", value: 18 })], [])).toMatchObject({
      plan: [{ figure: { value: 18 } }],
      leftOut: 1,
    });
  });

  const steady = periodsBack("2019-04", 8).map((period, place) => stored(period, 80 + (place % 2)));

  it("says when a figure moves further than its series ever has", () => {
    const { plan, findings } = planChanges([candidate({ value: 55 })], [], steady);
    expect(plan).toMatchObject([{ change: "new" }]);
    expect(findings).toMatchObject([{ severity: "warning", code: "jump", cell: "C4" }]);
    expect(findings[0]?.message).toContain("went from 81% to 55%");
  });

  it("is silent on a usual step, and on a jump in a series that is too short to judge by", () => {
    expect(planChanges([candidate({ value: 78 })], [], steady).findings).toEqual([]);
    expect(planChanges([candidate({ value: 55 })], [], steady.slice(-3)).findings).toEqual([]);
  });
});
