// What one check says of a text, for tests.
import type { Check, Facts } from "../../../shared/domain/reading-desk/check.ts";
import { readMinuteText } from "../../../shared/domain/reading-desk/minute-text.ts";

export const NOTHING_KNOWN: Facts = {
  title: null,
  meeting: null,
  asAt: null,
  period: null,
  staleAfterDays: 45,
  scorecard: null,
  keyword: null,
  isWord: null,
  suggest: () => [],
};

/** `the the -> the`: what stands at each place that was found, and its fix. */
export function foundBy(check: Check, text: string, facts: Partial<Facts> = {}): readonly string[] {
  return check
    .look(readMinuteText(text), { ...NOTHING_KNOWN, ...facts })
    .map(({ from, to, fix }) => text.slice(from, to) + (fix === undefined ? "" : ` -> ${fix}`));
}
