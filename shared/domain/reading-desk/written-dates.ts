// Days of the calendar as clerks write them, in any order and dress.
import { MONTHS } from "../dates.ts";
import type { Span } from "./minute-text.ts";

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

/** Places are offsets in the text that was given. */
export interface WrittenDate extends Span {
  readonly day: number;
  readonly month: number;
  /** Null where it does not stand there. */
  readonly year: number | null;
}

/** In the order of their forms; a day that no calendar has is among them: `31 June 2019`. */
export function writtenDates(text: string): readonly WrittenDate[] {
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
