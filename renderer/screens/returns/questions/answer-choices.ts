// What a question that is asked once can be answered with.
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { parsePeriod } from "../../../../shared/domain/period/parse-period.ts";
import { nextPeriod, type Period, periodName, periodsBack } from "../../../../shared/domain/period/period.ts";
import {
  COLUMN_MEANINGS,
  type MarkMeaning,
  type Question,
} from "../../../../shared/domain/return/memory/memory.ts";
import { words } from "../../../text/en-GB.ts";
import type { Answer } from "./asked-once.ts";

const said = words.questions;

export interface Choice {
  readonly label: string;
  readonly answer: Answer;
}

const MEANINGS: readonly MarkMeaning[] = [
  "not supplied",
  "not due",
  "not applicable",
  "suppressed",
  "nought",
];
const PERIODS_OFFERED = 6;

/** The likeliest answers, for a list to choose from. `reports` is the period that the scorecard shows. */
export function choicesOf(
  question: Question,
  register: ReadonlyMap<string, Indicator>,
  reports: Period | null,
): readonly Choice[] {
  switch (question.asks) {
    case "mark":
      return MEANINGS.map((meaning) => ({
        label: said.meanings[meaning],
        answer: { says: "mark", meaning },
      }));
    case "label":
      return [
        ...question.nearest.map(
          (reference): Choice => ({
            label: indicatorWords(reference, register),
            answer: { says: "label", indicator: reference },
          }),
        ),
        { label: said.notWanted, answer: { says: "label", indicator: null } },
      ];
    case "heading":
      return COLUMN_MEANINGS.map((holds) => ({
        label: said.columns[holds],
        answer: { says: "heading", holds },
      }));
    case "percent":
      return (["fractions", "points"] as const).map((written) => ({
        label: percentWords(question.raw, written),
        answer: { says: "percent", written },
      }));
    case "period":
      return reports === null ? [] : periodsNear(reports).map(periodChoice);
  }
}

/** What was chosen of that list, as its place; -1 for an answer that is not on it. */
export function placeOfAnswer(choices: readonly Choice[], answer: Answer): number {
  return choices.findIndex((choice) => JSON.stringify(choice.answer) === JSON.stringify(answer));
}

/** An answer in words, also one that is on no list. */
export function answerWords(answer: Answer, register: ReadonlyMap<string, Indicator>): string {
  if (answer.says === "mark") return said.meanings[answer.meaning];
  if (answer.says === "period") return periodName(answer.period);
  if (answer.says === "percent") return answer.written;
  if (answer.says === "heading") return said.columns[answer.holds];
  return answer.indicator === null ? said.notWanted : indicatorWords(answer.indicator, register);
}

export function indicatorWords(reference: string, register: ReadonlyMap<string, Indicator>): string {
  const indicator = register.get(reference);
  return indicator ? `${reference} ${indicator.name}` : reference;
}

/** The indicator that was written: its reference, its name, or both as they are offered; null for any other text. */
export function writtenIndicator(text: string, register: ReadonlyMap<string, Indicator>): string | null {
  const written = text.trim().toLowerCase();
  const found = [...register.values()].find(({ reference, name }) =>
    [reference, name, `${reference} ${name}`].some((each) => each.toLowerCase() === written),
  );
  return found?.reference ?? null;
}

/** The period that was written, or null. */
export function writtenPeriod(text: string): Period | null {
  const parsed = parsePeriod(text.trim());
  return parsed && "period" in parsed ? parsed.period : null;
}

function periodChoice(period: Period): Choice {
  return { label: periodName(period), answer: { says: "period", period } };
}

function periodsNear(reports: Period): readonly Period[] {
  return periodsBack(nextPeriod(reports), PERIODS_OFFERED).toSorted().toReversed();
}

/** `0.85` as 85% or as 0.85%. */
function percentWords(raw: string, written: "fractions" | "points"): string {
  const number = Number(raw.replace("%", "").trim());
  const points = written === "fractions" ? Math.round(number * 1e6) / 1e4 : number;
  return said.percentIs(String(points));
}
