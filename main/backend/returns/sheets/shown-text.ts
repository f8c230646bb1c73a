// What stands in a cell as Excel would show it, roughly: percentages as %, thousands parted, dates day first.
import { MONTHS } from "../../../../shared/domain/dates.ts";
import { toDecimalPlaces } from "../../../../shared/domain/decimal.ts";
import type { Cell } from "../../../../shared/domain/return/workbook.ts";
import { formatKind } from "../../excel/xlsx/number-formats.ts";

/** Longer than any cell of a return, shorter than the 32,767 characters that a cell can hold. */
const LONGEST_TEXT = 500;
/** As many figures as a usual column has room for under the format `General`. */
const GENERAL_FIGURES = 10;

/** One line of text, cut where it is very long; empty for a formula that was never calculated. */
export function shownText(cell: Cell): string {
  switch (cell.type) {
    case "number":
      return shownNumber(cell.value, cell.format);
    case "date":
      return shownDate(cell.value, cell.format);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "text":
    case "error":
      return cell.value.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_TEXT);
    case "uncalculated":
      return "";
  }
}

function shownNumber(value: number, format: string): string {
  const [first = "", second] = format.slice(0, 200).split(";");
  const isSecond = value < 0 && second !== undefined && second.trim() !== "";
  const section = (isSecond ? second : first)
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replaceAll(/\[[^\]]*\]|_.|\*./g, "");
  if (formatKind(format) === "duration") return hoursAndMinutes(value);
  const code = section.replaceAll(/"([^"]*)"?|\\(.)/g, "");
  if (!/[0#]/.test(code) || /[/eE@]/.test(code)) return general(value);
  const isPercent = code.includes("%");
  const scaled = (isSecond ? Math.abs(value) : value) * (isPercent ? 100 : 1);
  const digits = toDecimalPlaces(scaled, Math.min(10, /\.([0#]+)/.exec(code)?.[1]?.length ?? 0));
  const shown = /[0#],[0#]/.test(code) ? parted(digits) : digits;
  return `${aroundNumber(section, "before")}${shown}${aroundNumber(section, "after")}`;
}

/** What a format writes before or after the number itself: `£`, `(`, `%` and text in quotes. */
function aroundNumber(section: string, side: "before" | "after"): string {
  const [, before = "", after = ""] = /^((?:"[^"]*"|\\.|[^0#"\\])*)[0#,.?]+(.*)$/.exec(section) ?? [];
  return (side === "before" ? before : after).replaceAll(/"([^"]*)"|\\(.)/g, "$1$2").replaceAll(/[0#?]/g, "");
}

function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return value.toExponential(5).replace("e", "E");
  return String(Number(value.toPrecision(GENERAL_FIGURES)));
}

function parted(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replaceAll(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function hoursAndMinutes(days: number): string {
  const minutes = Math.round(Math.abs(days) * 24 * 60);
  return `${days < 0 ? "-" : ""}${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

/** `value` is a day, a day with a time, or a time alone. */
function shownDate(value: string, format: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?/.exec(value) ?? [];
  if (!day) return time ?? value;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const name = MONTHS[month - 1] ?? "";
  const kind = formatKind(format);
  const code = format.toLowerCase().replaceAll(/\[[^\]]*\]|"[^"]*"/g, "");
  const showsDate = /d/.test(code);
  const shortYear = two(year % 100);
  const shownYear = /yyy/.test(code) ? String(year) : shortYear;
  if (/mmm/.test(code)) {
    const shownMonth = /mmmm/.test(code) ? name : name.slice(0, 3);
    const gap = code.includes("-") ? "-" : " ";
    return [...(showsDate ? [date] : []), shownMonth, ...(/y/.test(code) ? [shownYear] : [])].join(gap);
  }
  const plain = `${date}/${month}/${year}`;
  return kind === "date and time" && time ? `${plain} ${time}` : plain;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
