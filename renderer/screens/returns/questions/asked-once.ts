// What a return asks once, in words, for all cells that it concerns, and what the clerk answered.
import type { ReturnReading } from "../../../../shared/contract.ts";
import type { Period } from "../../../../shared/domain/period/period.ts";
import {
  type Answers,
  type ColumnMeaning,
  labelKey,
  type MarkMeaning,
  markKey,
  type Question,
} from "../../../../shared/domain/return/memory/memory.ts";

/** An answer to a question, or what is done with it meanwhile. */
export type Answer =
  | { readonly says: "mark"; readonly meaning: MarkMeaning }
  /** The indicator that a line stands for; null for a line that is not wanted. */
  | { readonly says: "label"; readonly indicator: string | null }
  | { readonly says: "heading"; readonly holds: ColumnMeaning }
  | { readonly says: "percent"; readonly written: "fractions" | "points" }
  | { readonly says: "period"; readonly period: Period };

/** The same for the same question in any reading of the workbook. */
export function questionKey(question: Question): string {
  switch (question.asks) {
    case "mark":
      return `mark ${markKey(question.mark)}`;
    case "label":
      return `label ${labelKey(question.label)}`;
    case "heading":
      return `heading ${labelKey(question.heading)}`;
    case "percent":
      return `percent ${question.indicator}`;
    case "period":
      return "period";
  }
}

/** What was answered to a question, or null. */
export function answerTo(answers: Answers, question: Question): Answer | null {
  switch (question.asks) {
    case "mark": {
      const meaning = answers.marks[markKey(question.mark)];
      return meaning ? { says: "mark", meaning } : null;
    }
    case "label": {
      const indicator = answers.labels[labelKey(question.label)];
      return indicator === undefined ? null : { says: "label", indicator };
    }
    case "heading": {
      const holds = answers.headings[labelKey(question.heading)];
      return holds ? { says: "heading", holds } : null;
    }
    case "percent": {
      const written = answers.percents[question.indicator];
      return written ? { says: "percent", written } : null;
    }
    case "period":
      return answers.period ? { says: "period", period: answers.period } : null;
  }
}

/** The answers with this one; null takes back what was answered. */
export function withAnswerTo(answers: Answers, question: Question, answer: Answer | null): Answers {
  switch (question.asks) {
    case "mark": {
      const meaning = answer?.says === "mark" ? answer.meaning : undefined;
      return { ...answers, marks: withEntry(answers.marks, markKey(question.mark), meaning) };
    }
    case "label": {
      const indicator = answer?.says === "label" ? answer.indicator : undefined;
      return { ...answers, labels: withEntry(answers.labels, labelKey(question.label), indicator) };
    }
    case "heading": {
      const holds = answer?.says === "heading" ? answer.holds : undefined;
      return { ...answers, headings: withEntry(answers.headings, labelKey(question.heading), holds) };
    }
    case "percent": {
      const written = answer?.says === "percent" ? answer.written : undefined;
      return { ...answers, percents: withEntry(answers.percents, question.indicator, written) };
    }
    case "period":
      return { ...answers, period: answer?.says === "period" ? answer.period : null };
  }
}

/** The entries with this one; undefined takes it away. */
function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string,
  entry: T | undefined,
): Readonly<Record<string, T>> {
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(entry === undefined ? others : [...others, [key, entry]]);
}

/**
 * What to show after the workbook was read again: what was asked before and is answered or still asked stays in its
 * place, because a reading no longer asks what it was told; what is asked anew comes after it.
 */
export function askedAfter(
  before: readonly Question[],
  answers: Answers,
  { questions }: Pick<ReturnReading, "questions">,
): readonly Question[] {
  const now = new Map(questions.map((question) => [questionKey(question), question]));
  const stays = before.filter((question) => now.has(questionKey(question)) || answerTo(answers, question));
  const known = new Set(before.map(questionKey));
  return [
    ...stays.map((question) => now.get(questionKey(question)) ?? question),
    ...questions.filter((question) => !known.has(questionKey(question))),
  ];
}

/** Those that the reading asks and that were neither answered nor left for now. */
export function unanswered(
  { questions }: Pick<ReturnReading, "questions">,
  answers: Answers,
  leftForNow: readonly string[],
): readonly Question[] {
  return questions.filter(
    (question) => answerTo(answers, question) === null && !leftForNow.includes(questionKey(question)),
  );
}
