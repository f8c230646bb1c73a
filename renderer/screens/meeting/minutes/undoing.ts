// Takes back what was changed beside the text of the minutes, and brings it back. The text has its own, in the editor.
import type { Minute } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { Draft } from "./draft.ts";

/** What was changed. */
export type Place = "attendance" | "interests" | "closing time" | "movements" | "resolution";

interface Change {
  readonly place: Place;
  /** The field that was typed in; null where something was put in, taken out or chosen. */
  readonly field: string | null;
  readonly before: Draft;
  readonly after: Draft;
  /** In milliseconds. */
  readonly at: number;
}

export interface Changes {
  /** The latest one last. */
  readonly past: readonly Change[];
  /** What was taken back; the first to be brought back last. */
  readonly future: readonly Change[];
}

export const NO_CHANGES: Changes = { past: [], future: [] };

/** Letters typed into one field that follow each other so quickly are one change. */
const TOGETHER_MS = 1000;

/** With the change from one draft to the next; a change of the text alone changes nothing here. */
export function recorded(changes: Changes, before: Draft, after: Draft, at: number): Changes {
  const place = placeOf(before, after);
  if (place === null) return changes;
  const field = fieldTypedIn(before, after);
  const last = changes.past.at(-1);
  const goesOn = field !== null && last?.field === field && at - last.at < TOGETHER_MS ? last : null;
  const change = { place, field, before: goesOn?.before ?? before, after, at };
  return { past: [...(goesOn ? changes.past.slice(0, -1) : changes.past), change], future: [] };
}

/** The last change is taken back; what was written in the text since then stays. */
export function undone(changes: Changes, draft: Draft): readonly [Changes, Draft] {
  const last = changes.past.at(-1);
  if (!last) return [changes, draft];
  const future = [...changes.future, last];
  return [{ past: changes.past.slice(0, -1), future }, withTextOf(draft, last.before)];
}

/** What was taken back last is brought back. */
export function redone(changes: Changes, draft: Draft): readonly [Changes, Draft] {
  const next = changes.future.at(-1);
  if (!next) return [changes, draft];
  const past = [...changes.past, next];
  return [{ past, future: changes.future.slice(0, -1) }, withTextOf(draft, next.after)];
}

function placeOf(before: Draft, after: Draft): Place | null {
  if (before.rolls !== after.rolls || before.substitutes !== after.substitutes) return "attendance";
  if (before.interests !== after.interests) return "interests";
  if (before.closedAt !== after.closedAt) return "closing time";
  for (const [item, minute] of Object.entries(after.minutes)) {
    const earlier = before.minutes[item];
    if (!earlier || earlier === minute) continue;
    if (earlier.movements !== minute.movements) return "movements";
    if (earlier.paragraphs === minute.paragraphs) return "resolution";
  }
  return null;
}

/** The way to the one text in which the two differ; null where they differ in more, or in anything but a text. */
function fieldTypedIn(before: unknown, after: unknown): string | null {
  if (typeof before === "string" && typeof after === "string") return "";
  if (!isHolder(before) || !isHolder(after)) return null;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const [only, ...others] = names.filter((name) => before[name] !== after[name]);
  if (only === undefined || others.length > 0) return null;
  const within = fieldTypedIn(before[only], after[only]);
  return within === null ? null : `${only}/${within}`;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function withTextOf(draft: Draft, other: Draft): Draft {
  const minutes = Object.entries(draft.minutes).map(([item, minute]): [string, Minute] => {
    const { paragraphs, ...beside } = other.minutes[item] ?? minute;
    return [item, sameBeside(minute, beside) ? minute : { ...beside, paragraphs: minute.paragraphs }];
  });
  return { ...other, minutes: Object.fromEntries(minutes) };
}

function sameBeside(minute: Minute, beside: Omit<Minute, "paragraphs">): boolean {
  return (Object.keys(beside) as (keyof typeof beside)[]).every((part) => minute[part] === beside[part]);
}
