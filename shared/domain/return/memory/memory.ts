// What the clerk said once about a sender's returns, so that next month's needs no question.
import type { Period } from "../../period/period.ts";
import type { Blank } from "../../reading.ts";

/** What a mark such as `-` means in the returns of one sender. */
export type MarkMeaning = Blank | "nought";

/** What a column may be said to hold; `nothing` is not read. */
export const COLUMN_MEANINGS = [
  "indicator",
  "reference",
  "period",
  "value",
  "numerator",
  "denominator",
  "comment",
  "nothing",
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export interface Memory {
  /** By the words of a heading: what stands beneath it. */
  readonly headings: Readonly<Record<string, ColumnMeaning>>;
  /** By the sender's own words for a line: the reference that it stands for, or null for a line that is not wanted. */
  readonly labels: Readonly<Record<string, string | null>>;
  readonly marks: Readonly<Record<string, MarkMeaning>>;
  /** By the reference of an indicator: whether 0.85 is 85% or 0.85%. */
  readonly percents: Readonly<Record<string, "fractions" | "points">>;
}

/** The words of a workbook that come back in each return of its sender; periods are not among them. */
export interface LayoutSeen {
  readonly headings: readonly string[];
  /** The sender's own names of the lines. */
  readonly labels: readonly string[];
}

export interface RememberedReturn {
  readonly sender: string;
  readonly layout: LayoutSeen;
  readonly memory: Memory;
  /** The latest period of the return in which it was last seen. */
  readonly period: Period | null;
}

/** What the clerk said of the return at hand; all but the period is remembered when the return is accepted. */
export interface Answers extends Memory {
  /** Of figures for which the workbook names none. */
  readonly period: Period | null;
}

export const NOTHING_SAID: Answers = { headings: {}, labels: {}, marks: {}, percents: {}, period: null };

/** What a clerk is asked once for all cells that it concerns. */
export type Question =
  | { readonly asks: "mark"; readonly mark: string; readonly cells: readonly CellNamed[] }
  | {
      readonly asks: "label";
      readonly label: string;
      /** References of the nearest indicators, the best first. */
      readonly nearest: readonly string[];
      readonly cells: readonly CellNamed[];
    }
  | {
      readonly asks: "percent";
      readonly indicator: string;
      readonly raw: string;
      readonly cells: readonly CellNamed[];
    }
  /** Of a column with figures that was not read; the cell is its heading's. */
  | { readonly asks: "heading"; readonly heading: string; readonly cells: readonly CellNamed[] }
  | { readonly asks: "period"; readonly cells: readonly CellNamed[] };

export interface CellNamed {
  readonly sheet: string;
  readonly cell: string;
}

/** Later answers before earlier ones. */
export function remembering(memory: Memory, answers: Memory): Memory {
  return {
    headings: { ...memory.headings, ...answers.headings },
    labels: { ...memory.labels, ...answers.labels },
    marks: { ...memory.marks, ...answers.marks },
    percents: { ...memory.percents, ...answers.percents },
  };
}

/** The key under which a label or a heading is remembered: letters and figures alone, in small letters. */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The key under which a mark is remembered: dashes of any length are one mark. */
export function markKey(raw: string): string {
  const mark = raw.trim().toLowerCase();
  return /^[-–—−]+$/.test(mark) ? "-" : mark;
}
