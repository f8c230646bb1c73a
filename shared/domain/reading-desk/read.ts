// The reading desk: every check over one text, its remarks in the order of the text.
import type { Check, Facts, Remark } from "./check.ts";
import { checks } from "./checks/checks.ts";
import { type MinuteText, readMinuteText } from "./minute-text.ts";

/** Two remarks on the very same place are one: the graver is kept, else the one whose check stands first. */
export function readMinute(text: string, facts: Facts): readonly Remark[] {
  const minute = readMinuteText(text);
  return onePerPlace(checks.flatMap((check) => remarksOf(check, minute, facts)));
}

export function remarksOf(check: Check, minute: MinuteText, facts: Facts): readonly Remark[] {
  const { name, severity } = check;
  return check
    .look(minute, facts)
    .map((one) => ({ ...one, check: name, severity, text: minute.text.slice(one.from, one.to) }));
}

/** In the order of the text. */
export function onePerPlace(remarks: readonly Remark[]): readonly Remark[] {
  const kept = new Map<string, Remark>();
  for (const remark of remarks) {
    const place = `${remark.from} ${remark.to}`;
    const before = kept.get(place);
    if (!before || (before.severity === "warning" && remark.severity === "error")) kept.set(place, remark);
  }
  return [...kept.values()].sort((left, right) => left.from - right.from || left.to - right.to);
}
