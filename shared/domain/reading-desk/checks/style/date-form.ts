import { isoDate, longDate, MONTHS, weekday } from "../../../dates.ts";
import type { Check, Found } from "../../check.ts";
import type { Paragraph } from "../../minute-text.ts";
import { withoutQuotations } from "../../told.ts";

const MONTH = MONTHS.join("|");
const SHORT_MONTH = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const YEAR = "(?:19|20)\\d{2}";
const START = "(?<![\\p{L}\\p{N}/.:_-])";
const END = "(?![\\p{L}\\p{N}/_-]|[.:]\\p{N})";

interface Form {
  readonly form: RegExp;
  /** The places of day, month and year among its groups; the year may be missing. */
  readonly groups: readonly [day: number, month: number, year: number];
}

const form = (pattern: string, ...groups: Form["groups"]): Form => ({
  form: new RegExp(START + pattern + END, "gu"),
  groups,
});

/** Day, month and year in any order and dress. Two numbers with a stroke are never a date: `44/22` is a minute. */
const DATES: readonly Form[] = [
  form(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}|${SHORT_MONTH})\\b\\.?,? (${YEAR})`, 1, 2, 3),
  form(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?!,? ${YEAR})`, 1, 2, 3),
  form(`(${MONTH}|${SHORT_MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})`, 2, 1, 3),
  form(`(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)`, 2, 1, 3),
  form(`(\\d{1,2})/(\\d{1,2})/(${YEAR}|\\d{2})`, 1, 2, 3),
  form(`(\\d{1,2})[.-](\\d{1,2})[.-](${YEAR})`, 1, 2, 3),
  form(`(\\d{1,2})-(${SHORT_MONTH}|May)-(${YEAR}|\\d{2})`, 1, 2, 3),
  form(`(${YEAR})-(\\d{2})-(\\d{2})`, 3, 2, 1),
];

const WEEKDAY_BEFORE = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?$/;
/** The earlier days of a list that shares its month: "3rd and 4th July". */
const DAYS_BEFORE = /(?:\b\d{1,2}(?:st|nd|rd|th)(?:, | and | to | or | ?[-–] ?))+$/;

interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** A date not in the form `3 July 2019`, a day that the calendar does not have, a weekday that is not the date's. */
export const dateForm: Check = {
  name: "date-form",
  severity: "error",
  look: ({ paragraphs }) => paragraphs.flatMap(lookAtParagraph),
};

function lookAtParagraph(paragraph: Paragraph): readonly Found[] {
  const shown = withoutQuotations(paragraph.text);
  return datesIn(shown).flatMap((date) => {
    const before = shown.slice(0, date.from);
    const found = wrongDay(date, before) ?? (paragraph.kind === "heading" ? null : wrongForm(date, before));
    return found ? [{ ...found, from: paragraph.from + found.from, to: paragraph.from + found.to }] : [];
  });
}

function datesIn(text: string): readonly WrittenDate[] {
  return DATES.flatMap(({ form, groups: [day, month, year] }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const date = {
        from: match.index,
        to: match.index + match[0].length,
        text: match[0],
        day: Number(match[day]),
        month: monthNumber(match[month] ?? ""),
        year: match[year] === undefined ? null : fullYear(match[year]),
      };
      return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? [date] : [];
    }),
  );
}

function monthNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return MONTHS.findIndex((month) => month.startsWith(written.slice(0, 3))) + 1;
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function wrongDay({ from, to, text, day, month, year }: WrittenDate, before: string): Found | null {
  // In a leap year every day that any year has is there.
  const date = isoDate(year ?? 2000, month, day);
  if (!date) return { from, to, message: `The calendar has no ${text}.` };
  const said = WEEKDAY_BEFORE.exec(before);
  if (!said || year === null || said[1] === weekday(date)) return null;
  const message = `${longDate(date)} was a ${weekday(date)}, not a ${said[1]}: put the weekday or the date right.`;
  return { from: said.index, to, message };
}

function wrongForm({ from, to, text, day, month, year }: WrittenDate, before: string): Found | null {
  const right = inHouseForm(day, month, year);
  if (text === right) return null;
  const earlier = DAYS_BEFORE.exec(before)?.[0] ?? "";
  const article = / of /.test(text) || /\bon the $/.test(before) ? (/\bthe $/.exec(before)?.[0] ?? "") : "";
  const days = earlier.replaceAll(/(\d)(?:st|nd|rd|th)/g, "$1");
  const fix = days + right;
  return {
    from: from - Math.max(earlier.length, article.length),
    to,
    message: `Dates are written “${fix}”.`,
    fix,
  };
}

function inHouseForm(day: number, month: number, year: number | null): string {
  return [day, MONTHS[month - 1], year ?? ""].join(" ").trim();
}
