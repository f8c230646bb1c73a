// What a cell of an OpenDocument sheet holds (ODF 1.2, 19.385): the value that was kept, never what a formula would give.
import type { CellValue } from "../../../../shared/domain/return/workbook.ts";
import { numberFrom } from "../xlsx/cell-bytes.ts";
import { isoDateText, serialToIso } from "../xlsx/serial-date.ts";

/** What a cell's opening tag says of its value; its text follows behind. */
export interface StoredValue {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`, or nothing. */
  readonly type: string;
  readonly value: string | null;
  readonly hasFormula: boolean;
  readonly isError: boolean;
}

const ERROR_TEXT = /^(?:#[A-Z][A-Z0-9/]*[!?]?|Err:\d{3})$/;
const DURATION = /^(-)?P(?:(\d{1,7})D)?T?(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,](\d{1,9})\d*)?S)?$/;
/** The day from which days are counted: a time with it is a time alone. */
const DAY_NOUGHT = /^1899-12-30(?=T)/;
const DAY_SECONDS = 86_400;

/**
 * Null for an empty cell; `paragraphs` are null where the cell has not even an empty paragraph. A value that is not of the type
 * which the cell states is the text that is shown.
 */
export function cellValue(
  { type, value, hasFormula, isError }: StoredValue,
  paragraphs: string | null,
  isDuration: boolean,
): CellValue | null {
  const text = paragraphs ?? "";
  if (type === "" && value === null && paragraphs === null)
    return hasFormula ? { type: "uncalculated", value: null } : null;
  if (isError || (hasFormula && ERROR_TEXT.test(text))) return { type: "error", value: text };
  // LibreOffice keeps the result of TRUE() as 1, and shows it as it is.
  if (type === "float" && /^(?:TRUE|FALSE)$/.test(text)) return { type: "boolean", value: text === "TRUE" };
  const typed = value === null ? null : typedValue(type, value.trim(), isDuration);
  if (typed !== null) return typed;
  const shown = type === "string" && text === "" ? (value ?? "") : text;
  return shown.trim() === "" ? null : { type: "text", value: shown };
}

function typedValue(type: string, value: string, isDuration: boolean): CellValue | null {
  switch (type) {
    case "float":
    case "percentage":
    case "currency": {
      const number = numberFrom(value);
      return number === null ? null : { type: "number", value: number };
    }
    case "boolean":
      return { type: "boolean", value: value === "true" };
    case "date": {
      const date = isoDateText(value.replace(DAY_NOUGHT, ""));
      return date === null ? null : { type: "date", value: date };
    }
    case "time":
      return timeOrDuration(value, isDuration);
    default:
      return null;
  }
}

/** A time of day; elapsed time is a number of days, as Excel keeps it. */
function timeOrDuration(written: string, isDuration: boolean): CellValue | null {
  const match = DURATION.exec(written);
  if (match === null || written.length < 3) return null;
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = "0"] = match;
  const total =
    Number(days) * DAY_SECONDS +
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(seconds) +
    Number(`0.${fraction}`);
  const serial = ((sign === "-" ? -1 : 1) * total) / DAY_SECONDS;
  const clock = isDuration ? null : serialToIso(serial, false, true);
  return clock === null ? { type: "number", value: serial } : { type: "date", value: clock };
}
