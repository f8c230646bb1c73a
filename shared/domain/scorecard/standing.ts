// What is said of a line by itself, in the same words on the screen and on paper.
import type { ScorecardLine } from "./scorecard.ts";

/** From this many periods in a row on, a red indicator is named by itself. */
export const REPEATEDLY_RED = 3;

/** Not supplied; what is not due or not applicable is not missing, and what is hidden is known. */
export function isMissing({ current }: Pick<ScorecardLine, "current">): boolean {
  return current === null || current.figure.kind === "not supplied";
}

export function isRepeatedlyRed({ redFor }: Pick<ScorecardLine, "redFor">): boolean {
  return redFor >= REPEATEDLY_RED;
}

/** The series is as far back as one can see, so an indicator that was red all along it may have been so for longer. */
export function redWords({ redFor, series }: Pick<ScorecardLine, "redFor" | "series">): string {
  const isAllAlong = redFor >= series.length;
  if (isAllAlong) return `red for ${redFor} ${redFor === 1 ? "period" : "periods"} or more`;
  return redFor === 1 ? "red for 1 period" : `red for ${redFor} periods in a row`;
}
