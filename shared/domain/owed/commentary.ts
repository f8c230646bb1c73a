// Which figures owe a word of explanation: those that are red, and those that got worse twice running.
import type { Period } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import { travel } from "../scorecard/direction-of-travel.ts";
import type { ScorecardLine } from "../scorecard/scorecard.ts";

export type WhyCommentary = "red" | "worse twice";

export interface CommentaryDue {
  readonly reference: string;
  readonly name: string;
  readonly period: Period;
  readonly why: WhyCommentary;
}

/** Why the line's latest figure owes a comment, or null; whether it has one is not looked at. */
export function whyCommentary(line: ScorecardLine): WhyCommentary | null {
  if (line.current?.figure.kind !== "value") return null;
  if (line.rating.status === "red") return "red";
  return line.travel.travel === "worse" && wasWorseBefore(line) ? "worse twice" : null;
}

/** The commentary that is due on the line's latest figure and blank, or null. */
export function commentaryDue(line: ScorecardLine): CommentaryDue | null {
  const why = whyCommentary(line);
  if (why === null || hasComment(line.current)) return null;
  const { reference, name } = line.indicator;
  return { reference, name, period: line.period, why };
}

export function hasComment(reading: Pick<Reading, "comment"> | null): boolean {
  return (reading?.comment ?? "").trim() !== "";
}

/** Both movements are judged by the target now in force. */
function wasWorseBefore({ indicator, target, series }: ScorecardLine): boolean {
  const [before, previous] = series.slice(-3).map(({ value }) => value);
  const movement = travel(indicator.polarity, previous ?? null, before ?? null, {
    target: target?.value ?? null,
  });
  return movement.travel === "worse";
}
