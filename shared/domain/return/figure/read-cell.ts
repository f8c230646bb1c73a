// What one cell says where a figure is due, before anything is known of its column.
import type { Blank } from "../../reading.ts";
import type { Cell } from "../workbook.ts";
import { withoutFootnotes } from "./footnote-marks.ts";
import { placeholderMeaning } from "./placeholders.ts";
import { readNumber } from "./read-number.ts";

export type CellRead =
  | NumberCell
  | { readonly read: "blank"; readonly blank: Blank }
  | { readonly read: "nil" }
  | { readonly read: "unclear"; readonly why: Unclear }
  | { readonly read: "empty" };

export interface NumberCell {
  readonly read: "number";
  readonly value: number;
  /** `sign`: shown as it is with a %, so in points. `format`: shown times 100 with a %. `plain`: neither. */
  readonly percent: "sign" | "format" | "plain";
  readonly provisional: boolean;
  readonly revised: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export type Unclear = "placeholder" | "text" | "date" | "boolean" | "error" | "uncalculated";

/** Quoted text, escaped letters, and the letters that stand for a width or fill the cell. */
const LETTERS_IN_FORMAT = /"[^"]*"?|\\.|_.|\*./g;
/** What Excel shows where a formula failed, pasted as text. */
const ERROR_AS_TEXT =
  /^(?:#(?:n\/a|div\/0!|ref!|value!|name\?|null!|num!|spill!|calc!|getting_data)|err:\d{3})$/i;

/** Reads a cell where a figure is due. Never guesses: what has more than one meaning is `unclear`. */
export function readCell(cell: Cell | undefined): CellRead {
  if (!cell) return { read: "empty" };
  switch (cell.type) {
    case "number":
      return plainNumber(cell.value, percentShown(cell.format));
    case "text":
      return readText(cell.value);
    case "boolean":
      return { read: "unclear", why: "boolean" };
    case "date":
      return { read: "unclear", why: "date" };
    case "error":
      return { read: "unclear", why: "error" };
    case "uncalculated":
      return { read: "unclear", why: "uncalculated" };
  }
}

/** What stood in the cell, as text. */
export function rawText(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return "";
  if (cell.type === "boolean") return cell.value ? "TRUE" : "FALSE";
  return String(cell.value);
}

/** How a number format shows a %: scaling the number by 100, or as a mere letter in quotes or behind a backslash. */
export function percentShown(format: string): NumberCell["percent"] {
  if (!format.includes("%")) return "plain";
  return format.replace(LETTERS_IN_FORMAT, "").includes("%") ? "format" : "sign";
}

function readText(written: string): CellRead {
  if (written.trim() === "") return { read: "empty" };
  const text = withoutFootnotes(written);
  if (ERROR_AS_TEXT.test(text.trim())) return { read: "unclear", why: "error" };
  const meaning = placeholderMeaning(text);
  if (meaning === "nil") return { read: "nil" };
  if (meaning === "unclear") return { read: "unclear", why: "placeholder" };
  if (meaning) return { read: "blank", blank: meaning };
  const number = readNumber(text);
  if (!number) return { read: "unclear", why: "text" };
  const { percentSign, ...rest } = number;
  return { read: "number", percent: percentSign ? "sign" : "plain", ...rest };
}

function plainNumber(value: number, percent: NumberCell["percent"]): NumberCell {
  return {
    read: "number",
    value,
    percent,
    provisional: false,
    revised: false,
    numerator: null,
    denominator: null,
  };
}
