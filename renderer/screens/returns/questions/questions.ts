// The single figures of a return that are doubtful; marks that mean the same are asked about together.
import type { Decision, ReturnReading } from "../../../../shared/contract.ts";
import type { Finding } from "../../../../shared/domain/return/finding.ts";
import type { Candidate } from "../../../../shared/domain/return/understand.ts";

export type Take = Decision["take"];

export interface Question {
  readonly key: string;
  /** What stands in the cells, letter for letter. */
  readonly raw: string;
  /** One, or all that hold the same mark. */
  readonly candidates: readonly Candidate[];
  /** What the clerk said, or null. */
  readonly taken: Take | null;
  /** False where the figure was taken but a person should look at it. */
  readonly mustAnswer: boolean;
  /** What was found about these cells, one sentence each. */
  readonly why: readonly string[];
}

/**
 * The doubtful figures of a return of which no question in words speaks, answered ones too: those that must be
 * answered first, then in the sheet's order.
 */
export function questionsOf(reading: ReturnReading, decisions: readonly Decision[]): readonly Question[] {
  const groups = new Map<string, Candidate[]>();
  const covered = new Set(reading.questions.flatMap(({ cells }) => cells.map(placeKey)));
  for (const candidate of reading.candidates) {
    if (covered.has(placeKey(candidate)) || !isDoubtful(candidate, reading, decisions)) continue;
    const key = questionKey(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const questions = [...groups].map(([key, candidates]) => ({
    key,
    raw: candidates[0]?.raw ?? "",
    candidates,
    taken: commonDecision(candidates, decisions),
    mustAnswer: candidates.some((candidate) => isNotTaken(candidate, reading)),
    why: [...new Set(candidates.flatMap((candidate) => doubtsAt(candidate, reading)))],
  }));
  return questions.toSorted((left, right) => Number(right.mustAnswer) - Number(left.mustAnswer));
}

/** Those without an answer whose figures are not taken until there is one. */
export function openQuestions(reading: ReturnReading, decisions: readonly Decision[]): readonly Question[] {
  const planned = new Set(reading.plan.map(({ indicator, period }) => `${indicator} ${period}`));
  return questionsOf(reading, decisions).filter(
    ({ mustAnswer, taken, candidates }) =>
      mustAnswer &&
      taken === null &&
      candidates.some(({ indicator, period }) => !planned.has(`${indicator} ${period}`)),
  );
}

/** The findings that no question speaks of which must be answered, so that nothing is said twice. */
export function findingsBeside(reading: ReturnReading, decisions: readonly Decision[]): readonly Finding[] {
  const asked = questionsOf(reading, decisions)
    .filter(({ mustAnswer }) => mustAnswer)
    .flatMap(({ candidates }) => candidates);
  const inWords = reading.questions.flatMap(({ cells }) => cells);
  return reading.findings.filter((finding) => ![...asked, ...inWords].some((place) => isAt(place, finding)));
}

/** The findings that the clerk's answers have not settled. */
export function findingsUnsettled(
  { findings }: ReturnReading,
  decisions: readonly Decision[],
): readonly Finding[] {
  return findings.filter(
    ({ sheet, cell }) => !decisions.some((decision) => decision.sheet === sheet && decision.cell === cell),
  );
}

/** The decisions with this answer for each cell of the question; null takes the answer back. */
export function withAnswer(
  decisions: readonly Decision[],
  { candidates }: Question,
  take: Take | null,
): readonly Decision[] {
  const others = decisions.filter((decision) => !candidates.some((candidate) => isAt(candidate, decision)));
  return take === null
    ? others
    : [...others, ...candidates.map(({ sheet, cell }) => ({ sheet, cell, take }))];
}

/** The number to offer for a doubtful cell: a fraction among points is offered as points. */
export function suggestedValue({ raw, unit, value }: Candidate): number | null {
  if (value !== null) return value;
  const number = Number(raw.replace("%", "").trim());
  if (raw.trim() === "" || !Number.isFinite(number)) return null;
  const isFraction = unit === "%" && !raw.includes("%") && Math.abs(number) <= 1;
  return isFraction ? Math.round(number * 1e6) / 1e4 : number;
}

function isDoubtful(candidate: Candidate, reading: ReturnReading, decisions: readonly Decision[]): boolean {
  if (candidate.indicator === null || candidate.period === null) return false;
  if (candidate.kind === "unclear") return true;
  if (decisions.some((decision) => isAt(candidate, decision))) return true;
  return doubtsAt(candidate, reading).length > 0;
}

function isNotTaken(candidate: Candidate, { findings }: ReturnReading): boolean {
  if (candidate.kind === "unclear") return true;
  return findings.some((finding) => finding.severity === "error" && isAt(candidate, finding));
}

function doubtsAt(candidate: Candidate, { findings }: ReturnReading): readonly string[] {
  return findings
    .filter((finding) => finding.severity !== "note" && isAt(candidate, finding))
    .map(({ message }) => message);
}

/** A mark such as "-" is asked about once; a number stands for itself. */
function questionKey({ raw, sheet, cell }: Candidate): string {
  const mark = raw.trim();
  const isNumber = mark !== "" && Number.isFinite(Number(mark.replace("%", "")));
  return isNumber ? placeKey({ sheet, cell }) : `mark ${mark.toLowerCase()}`;
}

function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function commonDecision(candidates: readonly Candidate[], decisions: readonly Decision[]): Take | null {
  const takes = candidates.map((candidate) => decisions.find((decision) => isAt(candidate, decision))?.take);
  const [first] = takes;
  if (first === undefined) return null;
  return takes.every((take) => JSON.stringify(take) === JSON.stringify(first)) ? first : null;
}

function isAt(
  candidate: Pick<Candidate, "sheet" | "cell">,
  place: { readonly sheet: string | null; readonly cell: string | null },
): boolean {
  return candidate.sheet === place.sheet && candidate.cell === place.cell;
}
