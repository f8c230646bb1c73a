// The minutes as they stand in the window, and what of them is to be saved.
import type { Input } from "../../../../shared/contract.ts";
import type { Attendance, Interest } from "../../../../shared/domain/meeting/meeting.ts";
import { type Minute, NOTHING_MINUTED } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";

/** A post on the roll. The key stays with it while it is moved. */
export interface Row {
  readonly key: number;
  readonly text: string;
}

export type Rows = readonly Row[];
export const ROLLS = ["present", "alsoPresent", "apologies"] as const satisfies readonly (keyof Attendance)[];
export type Roll = (typeof ROLLS)[number];

export interface Draft {
  readonly rolls: Readonly<Record<Roll, Rows>>;
  readonly substitutes: Attendance["substitutes"];
  readonly interests: readonly Interest[];
  readonly closedAt: string;
  /** By the id of their item; one that was not changed is the same object as before. */
  readonly minutes: Readonly<Record<string, Minute>>;
}

export function draftOf({ attendance, interests, meeting, items }: MeetingRecord): Draft {
  return {
    rolls: {
      present: rowsOf(attendance.present),
      alsoPresent: rowsOf(attendance.alsoPresent),
      apologies: rowsOf(attendance.apologies),
    },
    substitutes: attendance.substitutes,
    interests,
    closedAt: meeting.closedAt,
    minutes: Object.fromEntries(items.map(({ item, minute }) => [item.id, minute])),
  };
}

export function minuteOf(draft: Draft, itemId: string): Minute {
  return draft.minutes[itemId] ?? NOTHING_MINUTED;
}

export function withMinute(draft: Draft, itemId: string, minute: Minute): Draft {
  return { ...draft, minutes: { ...draft.minutes, [itemId]: minute } };
}

/** What is saved: without the empty rows, which are there only to be written in, and only the minutes that changed. */
export function savedForm(
  { rolls, substitutes, interests, closedAt, minutes }: Draft,
  saved: Draft,
): Omit<Input<"minutes.save">, "meeting" | "version"> {
  return {
    attendance: {
      present: textsOf(rolls.present),
      alsoPresent: textsOf(rolls.alsoPresent),
      apologies: textsOf(rolls.apologies),
      substitutes,
    },
    interests,
    closedAt: closedAt.trim(),
    minutes: Object.entries(minutes)
      .filter(([item, minute]) => minute !== saved.minutes[item])
      .map(([item, minute]) => ({ item, minute: savedMinute(minute) })),
  };
}

function savedMinute({ paragraphs, resolution, ...minute }: Minute): Minute {
  const wording = resolution?.wording.trim();
  return {
    ...minute,
    paragraphs: paragraphs.filter(({ text }) => text.trim() !== ""),
    resolution: resolution && wording ? { ...resolution, wording } : null,
  };
}

/** The record as it stands once the draft is saved, so that the window shows what will print. */
export function recordAsWritten(record: MeetingRecord, draft: Draft): MeetingRecord {
  const { attendance, interests, closedAt } = savedForm(draft, draft);
  return {
    ...record,
    ...{ attendance, interests },
    meeting: { ...record.meeting, closedAt },
    items: record.items.map((one) => ({ ...one, minute: savedMinute(minuteOf(draft, one.item.id)) })),
  };
}

export function written(rows: Rows, key: number, text: string): Rows {
  return rows.map((row) => (row.key === key ? { ...row, text } : row));
}

/** With an empty row after the one named, or at the end where none is; the new row's key is given back. */
export function added(rows: Rows, after: number | null): { readonly rows: Rows; readonly key: number } {
  const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
  const place = after === null ? rows.length : rows.findIndex((row) => row.key === after) + 1;
  return { rows: rows.toSpliced(place, 0, { key, text: "" }), key };
}

export function takenAway(rows: Rows, key: number): Rows {
  return rows.filter((row) => row.key !== key);
}

/** One place up (-1) or down (1); at either end it stays. */
export function moved(rows: Rows, key: number, by: -1 | 1): Rows {
  const from = rows.findIndex((row) => row.key === key);
  const row = rows[from];
  const to = from + by;
  if (!row || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

function rowsOf(texts: readonly string[]): Rows {
  return texts.map((text, place) => ({ key: place + 1, text }));
}

function textsOf(rows: Rows): string[] {
  return rows.map(({ text }) => text.trim()).filter(Boolean);
}
