import { describe, expect, it } from "vitest";
import {
  findingsBeside,
  findingsUnsettled,
  openQuestions,
  questionsOf,
  suggestedValue,
  withAnswer,
} from "../../renderer/screens/returns/questions/questions.ts";
import type { Decision } from "../../shared/contract.ts";
import { someCandidate, someReading, someWarning } from "./some-return.ts";

const dash = (cell: string) => someCandidate({ kind: "unclear", value: null, raw: "-", cell });
const unclear = (raw: string, cell: string) => someCandidate({ kind: "unclear", value: null, raw, cell });

describe("what a return leaves to be said", () => {
  it("is nothing where every figure is plain", () => {
    expect(questionsOf(someReading({ candidates: [someCandidate()] }), [])).toEqual([]);
  });

  it("asks once about a mark that stands in several cells", () => {
    const reading = someReading({ candidates: [dash("D4"), dash("D9"), dash("D11")] });
    const questions = questionsOf(reading, []);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.candidates.map(({ cell }) => cell)).toEqual(["D4", "D9", "D11"]);
  });

  it("asks about each doubtful number by itself", () => {
    const reading = someReading({ candidates: [unclear("0.85", "D4"), unclear("0.85", "D9")] });
    expect(questionsOf(reading, [])).toHaveLength(2);
  });

  it("does not ask about a row that matches no indicator, which no answer could save", () => {
    const stranger = someCandidate({ indicator: null, kind: "unclear", value: null });
    expect(questionsOf(someReading({ candidates: [stranger] }), [])).toEqual([]);
  });

  it("puts what must be answered before what was taken with a warning, and gives the warning", () => {
    const reading = someReading({
      candidates: [someCandidate({ cell: "D2" }), dash("D4")],
      findings: [someWarning("D2")],
    });
    const [first, second] = questionsOf(reading, []);
    expect(first).toMatchObject({ raw: "-", mustAnswer: true });
    expect(second).toMatchObject({ mustAnswer: false, why: ["The figure in D2 is far from the series."] });
  });

  it("is still shown when it was answered, so that the answer can be changed, but is not open", () => {
    const reading = someReading({ candidates: [dash("D4")] });
    const decisions: Decision[] = [{ sheet: "Monthly", cell: "D4", take: { kind: "not due" } }];
    expect(questionsOf(reading, decisions)[0]?.taken).toEqual({ kind: "not due" });
    expect(openQuestions(reading, decisions)).toEqual([]);
    expect(openQuestions(reading, [])).toHaveLength(1);
  });

  it("is open while only some cells of a mark have the answer", () => {
    const reading = someReading({ candidates: [dash("D4"), dash("D9")] });
    const decisions: Decision[] = [{ sheet: "Monthly", cell: "D4", take: { kind: "not due" } }];
    expect(openQuestions(reading, decisions)).toHaveLength(1);
  });

  it("asks which of two figures for one period holds, until one of them is taken", () => {
    const [one, other] = [someCandidate({ cell: "D4" }), someCandidate({ cell: "D9", value: 21, raw: "21" })];
    const findings = ["D4", "D9"].map((cell) => ({ ...someWarning(cell), severity: "error" as const }));
    const reading = someReading({ candidates: [one, other], findings });
    expect(openQuestions(reading, [])).toHaveLength(2);
    const decisions: Decision[] = [{ sheet: "Monthly", cell: "D9", take: { kind: "value", value: 21 } }];
    const planned = {
      candidate: other,
      indicator: "CLA 11",
      period: "2019-05",
      figure: { kind: "value", value: 21, numerator: null, denominator: null },
      change: "new",
      stored: null,
      supersedes: null,
      previous: null,
    } as const;
    expect(openQuestions({ ...reading, plan: [planned] }, decisions)).toEqual([]);
  });

  it("does not ask again about a cell of which a question in words speaks", () => {
    const questions = [{ asks: "mark", mark: "-", cells: [{ sheet: "Monthly", cell: "D4" }] }] as const;
    const reading = someReading({ candidates: [dash("D4")], questions, findings: [someWarning("D4")] });
    expect(questionsOf(reading, [])).toEqual([]);
    expect(findingsBeside(reading, [])).toEqual([]);
  });

  it("keeps cells of the same address on two sheets apart", () => {
    const reading = someReading({ candidates: [dash("D4"), { ...dash("D4"), sheet: "Quarterly" }] });
    const decisions: Decision[] = [{ sheet: "Quarterly", cell: "D4", take: { kind: "not due" } }];
    expect(openQuestions(reading, decisions)).toHaveLength(1);
  });
});

describe("the findings beside the questions", () => {
  it("leave out what a question already says, and keep warnings about figures that were taken", () => {
    const reading = someReading({
      candidates: [dash("D4"), someCandidate({ cell: "D9" })],
      findings: [someWarning("D4"), someWarning("D9")],
    });
    expect(findingsBeside(reading, []).map(({ cell }) => cell)).toEqual(["D9"]);
  });

  it("are settled by the clerk's answer about their cell", () => {
    const reading = someReading({ findings: [someWarning("D4"), someWarning("D9")] });
    const decisions: Decision[] = [{ sheet: "Monthly", cell: "D4", take: { kind: "not due" } }];
    expect(findingsUnsettled(reading, decisions).map(({ cell }) => cell)).toEqual(["D9"]);
  });
});

describe("an answer", () => {
  const reading = someReading({ candidates: [dash("D4"), dash("D9")] });
  const [question] = questionsOf(reading, []);
  if (!question) throw new Error("There is no question.");
  const other: Decision = { sheet: "Monthly", cell: "E1", take: { kind: "left out" } };

  it("becomes a decision for each cell of the question and leaves others alone", () => {
    expect(withAnswer([other], question, { kind: "suppressed" })).toEqual([
      other,
      { sheet: "Monthly", cell: "D4", take: { kind: "suppressed" } },
      { sheet: "Monthly", cell: "D9", take: { kind: "suppressed" } },
    ]);
  });

  it("replaces the answer before it", () => {
    const once = withAnswer([], question, { kind: "suppressed" });
    expect(withAnswer(once, question, { kind: "not due" }).map(({ take }) => take.kind)).toEqual([
      "not due",
      "not due",
    ]);
  });

  it("can be taken back", () => {
    expect(withAnswer(withAnswer([other], question, { kind: "suppressed" }), question, null)).toEqual([
      other,
    ]);
  });
});

describe("the number offered for a doubtful cell", () => {
  it.each([
    ["0.85", "%", 85],
    ["0.071", "%", 7.1],
    ["85", "%", 85],
    ["85%", "%", 85],
    ["0.85", "average", 0.85],
    ["-", "%", null],
    ["", "%", null],
  ] as const)("of “%s” in %s is %s", (raw, unit, value) => {
    expect(suggestedValue(someCandidate({ raw, unit, value: null }))).toBe(value);
  });
});
