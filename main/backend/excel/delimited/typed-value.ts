// What a field of text holds, as Excel in British English shows it, but for what Excel gets wrong: `007` keeps its
// noughts, `1-5` and `2:06` are no dates, and `85%` stays text, because it says itself that it is in points.
import { isoDate } from "../../../../shared/domain/dates.ts";
import type { CellValue } from "../../../../shared/domain/return/workbook.ts";

export type FormattedValue = CellValue & { readonly format: string };

const NUMBER = /^[-+−]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?(?<=\d)$/;
/** As programs write very large and very small numbers; `1E5` without a sign may as well be a reference. */
const SCIENTIFIC = /^[-+]?\d(?:\.\d+)?[eE][-+]\d{1,2}$/;
/** Numbers and days. */
const FIGURE_START = /^[-+−.\d]/;
const WORD_START = /^[=#TtFf]/;
/** More digits than a number keeps are no figure but somebody's number. */
const MOST_DIGITS = 15;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,]+(.+))?$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](.+))?$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;
/** Excel reads a year of two digits below this as one of this century. */
const CENTURY_TURNS = 30;
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
/** How programs keep Excel from taking a text for a number. */
const TEXT_AS_FORMULA = /^="((?:[^"]|"")*)"$/;
const FORMULA = /^=[-+(]*(?:[A-Za-z.]+\(|\$?[A-Za-z]{1,3}\$?\d|\d)/;

/** Null where the field is blank. */
export function typedValue(field: string): FormattedValue | null {
  const text = field.trim();
  if (text === "") return null;
  const typed = FIGURE_START.test(text) ? (numberIn(text) ?? dateIn(text)) : wordIn(text);
  if (typed !== null) return typed;
  const shielded = TEXT_AS_FORMULA.exec(text)?.[1]?.replaceAll('""', '"');
  if (shielded === undefined) return plain({ type: "text", value: field });
  return shielded.trim() === "" ? null : plain({ type: "text", value: shielded });
}

function plain({ type, value }: CellValue): FormattedValue {
  return { type, value, format: "General" } as FormattedValue;
}

function numberIn(text: string): FormattedValue | null {
  if (!NUMBER.test(text))
    return SCIENTIFIC.test(text) ? plain({ type: "number", value: Number(text) }) : null;
  if (text.length > MOST_DIGITS && text.replaceAll(/\D/g, "").length > MOST_DIGITS) return null;
  const isGrouped = text.includes(",");
  const value = Number((isGrouped ? text.replaceAll(",", "") : text).replace("−", "-"));
  if (!isGrouped) return plain({ type: "number", value });
  return { type: "number", value, format: text.includes(".") ? "#,##0.00" : "#,##0" };
}

function dateIn(text: string): FormattedValue | null {
  const dayFirst = DAY_FIRST.exec(text);
  const yearFirst = dayFirst ? null : YEAR_FIRST.exec(text);
  if (!dayFirst && !yearFirst) return null;
  const [year, month, day, clock] = dayFirst
    ? [fullYear(dayFirst[4] ?? ""), dayFirst[3], dayFirst[1], dayFirst[5]]
    : [Number(yearFirst?.[1]), yearFirst?.[2], yearFirst?.[3], yearFirst?.[4]];
  const date = isoDate(year, Number(month), Number(day));
  if (date === null) return null;
  if (clock === undefined) return { type: "date", value: date, format: "dd/mm/yyyy" };
  const time = timeIn(clock);
  if (time === null) return null;
  const value = time === "00:00:00" ? date : `${date}T${time}`;
  return { type: "date", value, format: "dd/mm/yyyy hh:mm" };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < CENTURY_TURNS ? 2000 + year : 1900 + year;
}

function timeIn(text: string): string | null {
  const [, hours = "", minutes = "", seconds = "00"] = CLOCK.exec(text) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}:${seconds}`;
}

function wordIn(text: string): FormattedValue | null {
  if (!WORD_START.test(text)) return null;
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return plain({ type: "boolean", value: word === "TRUE" });
  if (ERROR.test(word)) return plain({ type: "error", value: word });
  return FORMULA.test(text) ? plain({ type: "uncalculated", value: null }) : null;
}
