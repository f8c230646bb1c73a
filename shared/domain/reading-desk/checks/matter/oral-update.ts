// Words that mark a figure as given by mouth, newer than the paper.
const ORAL_UPDATE =
  /\b(?:oral(?:ly)?|verbal(?:ly)?|by mouth|reported at the meeting|told the meeting|at the meeting|(?:latest|current|most recent|unpublished|provisional) (?:figures?|data|position)|since the (?:report|paper|scorecard)|as of (?:today|that day))\b/i;

export function isOralUpdate(text: string): boolean {
  return ORAL_UPDATE.test(text);
}
