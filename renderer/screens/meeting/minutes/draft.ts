// The minutes as they stand in the window: rows of text that can be written, added, moved and taken away.
import type { Input, MeetingRecord } from "../../../shared/contract.ts";
import type { Attendance } from "../../../shared/domain/meeting/meeting.ts";
import type { MinutedResolution } from "../../../shared/domain/meeting/minutes.ts";

/** A paragraph, or a post on the roll. The key stays with it while it is moved. */
export interface Row {
  readonly key: number;
  readonly text: string;
}

export type Rows = readonly Row[];
export type Roll = keyof Attendance;
export const ROLLS = ["present", "alsoPresent", "apologies"] as const satisfies readonly Roll[];

export interface Draft {
  readonly attendance: Readonly<Record<Roll, Rows>>;
  readonly paragraphs: Rows;
  readonly resolution: MinutedResolution | null;
}

export function draftOf({ attendance, minute }: MeetingRecord): Draft {
  return {
    attendance: {
      present: rowsOf(attendance.present),
      alsoPresent: rowsOf(attendance.alsoPresent),
      apologies: rowsOf(attendance.apologies),
    },
    paragraphs: rowsOf(minute.paragraphs),
    resolution: minute.resolution,
  };
}

/** What is saved: rows without the empty ones, which are there only to be written in. */
export function savedForm({
  attendance,
  paragraphs,
  resolution,
}: Draft): Pick<Input<"minutes.save">, "attendance" | "minute"> {
  return {
    attendance: {
      present: textsOf(attendance.present),
      alsoPresent: textsOf(attendance.alsoPresent),
      apologies: textsOf(attendance.apologies),
    },
    minute: {
      paragraphs: textsOf(paragraphs),
      resolution: resolution?.wording.trim() ? { ...resolution, wording: resolution.wording.trim() } : null,
    },
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
