import { describe, expect, it } from "vitest";
import {
  answerWords,
  choicesOf,
  placeOfAnswer,
  writtenIndicator,
  writtenPeriod,
} from "../../renderer/screens/returns/questions/answer-choices.ts";
import {
  type Answer,
  answerTo,
  askedAfter,
  questionKey,
  unanswered,
  withAnswerTo,
} from "../../renderer/screens/returns/questions/asked-once.ts";
import type { Indicator } from "../../shared/domain/indicator.ts";
import { NOTHING_SAID, type Question } from "../../shared/domain/return/memory/memory.ts";

const at = (cell: string) => [{ sheet: "Monthly", cell }];
const dash: Question = { asks: "mark", mark: "–", cells: at("D4") };
const plans: Question = {
  asks: "label",
  label: "Pathway Plans (16-17)",
  nearest: ["CLA 11"],
  cells: at("D5"),
};
const share: Question = { asks: "percent", indicator: "CLA 33", raw: "0.85", cells: at("D6") };
const column: Question = { asks: "heading", heading: "Outturn", cells: at("F1") };
const period: Question = { asks: "period", cells: at("D4") };

const answers: readonly (readonly [Question, Answer])[] = [
  [dash, { says: "mark", meaning: "suppressed" }],
  [plans, { says: "label", indicator: "CLA 11" }],
  [plans, { says: "label", indicator: null }],
  [share, { says: "percent", written: "fractions" }],
  [column, { says: "heading", holds: "nothing" }],
  [period, { says: "period", period: "2019-05" }],
];

const register = new Map<string, Indicator>(
  [
    ["CLA 11", "Pathway plans in place"],
    ["CLA 33", "In family-based placements"],
  ].map(([reference = "", name = ""]) => [reference, { reference, name } as Indicator]),
);

describe("a question that is asked once", () => {
  it.each(answers)("%o is answered with %o, and the answer can be taken back", (question, answer) => {
    const said = withAnswerTo(NOTHING_SAID, question, answer);
    expect(answerTo(said, question)).toEqual(answer);
    expect(withAnswerTo(said, question, null)).toEqual(NOTHING_SAID);
  });

  it("takes no answer that is for another kind of question", () => {
    expect(withAnswerTo(NOTHING_SAID, dash, { says: "period", period: "2019-05" })).toEqual(NOTHING_SAID);
  });

  it("is the same one however its dash or its label is written", () => {
    expect(questionKey({ ...dash, mark: "-" })).toBe(questionKey(dash));
    expect(questionKey({ ...plans, label: "pathway plans 16–17" })).toBe(questionKey(plans));
  });

  it("stays in its place when the next reading no longer asks it, because it was answered", () => {
    const said = withAnswerTo(NOTHING_SAID, dash, { says: "mark", meaning: "not due" });
    const asked = askedAfter([dash, plans], said, { questions: [share, plans] });
    expect(asked).toEqual([dash, plans, share]);
  });

  it("goes when the next reading does not ask it and nobody answered it", () => {
    expect(askedAfter([dash, plans], NOTHING_SAID, { questions: [plans] })).toEqual([plans]);
  });

  it("is open until it is answered or left for now", () => {
    const reading = { questions: [dash, plans, share] };
    const said = withAnswerTo(NOTHING_SAID, dash, { says: "mark", meaning: "not due" });
    expect(unanswered(reading, said, [questionKey(plans)])).toEqual([share]);
  });
});

describe("the answers to choose from", () => {
  const labels = (question: Question) => choicesOf(question, register, "2019-04").map(({ label }) => label);

  it("name the nearest indicators, and that the line is not wanted", () => {
    expect(labels(plans)).toEqual(["CLA 11 Pathway plans in place", "Not wanted"]);
  });

  it("say what a fraction would be", () => {
    expect(labels(share)).toEqual(["85%", "0.85%"]);
    expect(labels({ ...share, raw: "0.07%" })).toEqual(["7%", "0.07%"]);
  });

  it("begin with the month after the one that the scorecard reports", () => {
    expect(labels(period).slice(0, 3)).toEqual(["May 2019", "April 2019", "March 2019"]);
  });

  it("have the answer that was given among them, or do not", () => {
    const choices = choicesOf(plans, register, null);
    expect(placeOfAnswer(choices, { says: "label", indicator: null })).toBe(1);
    expect(placeOfAnswer(choices, { says: "label", indicator: "CLA 33" })).toBe(-1);
    expect(answerWords({ says: "label", indicator: "CLA 33" }, register)).toBe(
      "CLA 33 In family-based placements",
    );
  });
});

describe("an answer that is written", () => {
  it.each([
    ["cla 33", "CLA 33"],
    ["In family-based placements", "CLA 33"],
    ["CLA 11 Pathway plans in place", "CLA 11"],
    ["CLA 1", null],
    ["", null],
  ])("as “%s” is the indicator %s", (text, reference) => {
    expect(writtenIndicator(text, register)).toBe(reference);
  });

  it.each([
    ["May 2019", "2019-05"],
    ["Q1 2019/20", "FY2019-Q1"],
    ["soon", null],
    ["", null],
  ])("as “%s” is the period %s", (text, read) => {
    expect(writtenPeriod(text)).toBe(read);
  });
});
