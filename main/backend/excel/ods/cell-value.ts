// What a cell of an OpenDocument sheet holds (ODF 1.2, 19.385): the value that was kept, never what a formula would give.
import type { CellValue } from "../../../../shared/domain/return/workbook.ts";
import { numberFrom } from "../parts/cell-bytes.ts";
import { isoDateText } from "../parts/serial-date.ts";
import type { XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { attribute } from "./open-document.ts";

/** What a cell's opening tag says; its text follows behind. */
export interface CellTag {
  readonly type: string;
  readonly value: string | null;
  readonly hasFormula: boolean;
  readonly isError: boolean;
}

const ERROR_TEXT = /^(?:#[A-Z][A-Z0-9/]*[!?]?|Err:\d{3})$/;
const DURATION = /^(-)?P(?:(\d{1,7})D)?T?(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,](\d{1,9})\d*)?S)?$/;
const DAY_SECONDS = 86_400;

export function readCellTag(xml: XmlTokenizer): CellTag {
  const type = attribute.office(xml, "value-type") ?? "";
  return {
    type,
    value: valueAttribute(xml, type),
    hasFormula: attribute.table(xml, "formula") !== null,
    isError: type === "string" && attribute.calc(xml, "value-type") === "error",
  };
}

function valueAttribute(xml: XmlTokenizer, type: string): string | null {
  switch (type) {
    case "":
      return null;
    case "string":
      return attribute.office(xml, "string-value");
    case "date":
    case "time":
    case "boolean":
      return attribute.office(xml, `${type}-value`);
    default:
      return attribute.office(xml, "value");
  }
}

/** Null for an empty cell. A value that is not of the type which the cell states is the text that is shown. */
export function cellValue(tag: CellTag, text: string, isDuration: boolean): CellValue | null {
  const { type, value, hasFormula } = tag;
  const isNothing = type === "" && value === null && text === "";
  if (isNothing) return hasFormula ? { type: "uncalculated", value: null } : null;
  if (tag.isError || (hasFormula && ERROR_TEXT.test(text))) return { type: "error", value: text };
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
      const date = isoDateText(value);
      return date === null ? null : { type: "date", value: date };
    }
    case "time":
      return timeOrDuration(value, isDuration);
    default:
      return null;
  }
}

/** A time of day within the day; elapsed time is a number of days, as Excel keeps it. */
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
  const milliseconds = Math.round(total * 1000);
  if (isDuration || sign === "-" || milliseconds >= DAY_SECONDS * 1000)
    return { type: "number", value: ((sign === "-" ? -1 : 1) * total) / DAY_SECONDS };
  const clock = new Date(milliseconds).toISOString();
  return { type: "date", value: clock.slice(11, clock.endsWith(".000Z") ? 19 : 23) };
}
