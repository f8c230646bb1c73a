import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { owedMissing } from "../../../../shared/domain/return/findings/owed-findings.ts";
import { indicator, reading } from "../../owed/owed-parts.ts";
import { candidate } from "./some-candidate.ts";

const register = [
  indicator("A"),
  indicator("B"),
  indicator("C"),
  indicator("Q", { frequency: "quarter" }),
  indicator("T", { frequency: "term" }),
];

describe("what a sender owes and a return does not have", () => {
  it("is named in one finding", () => {
    const findings = owedMissing([candidate("A")], ["A", "B", "C"], register);
    expect(findings).toMatchObject([
      { severity: "warning", code: "indicator-owed-missing", sheet: null, cell: null },
    ]);
    expect(findings[0]?.message).toBe(
      "2 indicators that this sender sends are not in the return for June 2019: B Name of B; C Name of C.",
    );
    expect(owedMissing([candidate("A")], ["A", "B"], register)[0]?.message).toBe(
      "An indicator that this sender sends is not in the return for June 2019: B Name of B.",
    );
  });

  it("is nothing where each has a figure, a blank or something unclear, or came in another workbook", () => {
    const sent = [
      candidate("A"),
      candidate("B", { kind: "not supplied", value: null }),
      candidate("C", { kind: "unclear", value: null }),
    ];
    expect(owedMissing(sent, ["A", "B", "C"], register)).toEqual([]);
    expect(owedMissing([candidate("A")], ["A", "B"], register, [reading("B", "2019-06", 1)])).toEqual([]);
    expect(owedMissing([candidate("A")], ["A", "B"], register, [reading("B", "2019-05", 1)])).toHaveLength(1);
  });

  it("holds a quarterly indicator at the end of the quarter alone, by its quarter", () => {
    expect(owedMissing([candidate("A")], ["A", "Q"], register)[0]?.message).toContain("Q Name of Q");
    expect(owedMissing([candidate("A", { period: "2019-05" })], ["A", "Q"], register)).toEqual([]);
    expect(
      owedMissing([candidate("A"), candidate("Q", { period: "FY2019-Q1" })], ["A", "Q"], register),
    ).toEqual([]);
  });

  it("holds no monthly indicator where the return has no month", () => {
    expect(owedMissing([candidate("T", { period: "2019-summer" })], ["A", "T"], register)).toEqual([]);
  });

  it("is told by the period that most indicators end with, not by one mistyped year", () => {
    const sent = [candidate("A"), candidate("B"), candidate("C", { period: "2091-06" })];
    expect(owedMissing(sent, ["A", "B", "C"], register)[0]?.message).toContain("June 2019: C Name of C");
  });

  it("is nothing for a return of which no figure has an indicator and a period, or a sender who owes nothing", () => {
    expect(owedMissing([], ["A"], register)).toEqual([]);
    expect(owedMissing([candidate(null), candidate("A", { period: null })], ["A"], register)).toEqual([]);
    expect(owedMissing([candidate("A")], [], register)).toEqual([]);
  });

  it("names ten at most", () => {
    const many = Array.from({ length: 14 }, (_, place) => indicator(`I${place}`));
    const [finding] = owedMissing(
      [candidate("I0")],
      many.map(({ reference }) => reference),
      many,
    );
    expect(finding?.message).toMatch(/^13 indicators .*; I10 Name of I10; and 3 more\.$/);
  });

  it("and what it has are together all that is owed", () => {
    const monthly = ["A", "B", "C"];
    fc.assert(
      fc.property(fc.subarray(monthly, { minLength: 1 }), fc.subarray(monthly), (sent, owes) => {
        const [finding] = owedMissing(
          sent.map((reference) => candidate(reference)),
          owes,
          register,
        );
        for (const reference of monthly)
          expect(finding?.message.includes(`Name of ${reference}`) ?? false).toBe(
            owes.includes(reference) && !sent.includes(reference),
          );
      }),
    );
  });
});
