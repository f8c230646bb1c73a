import { isoDate, longDate, MONTHS, weekday } from "../../../dates.ts";
import type { Check, Found } from "../../check.ts";
import type { Paragraph } from "../../minute-text.ts";
import { withoutQuotations } from "../../told.ts";
import { type WrittenDate, writtenDates } from "../../written-dates.ts";

const WEEKDAY_BEFORE = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?$/;
/** The earlier days of a list that shares its month: "3rd and 4th July". */
const DAYS_BEFORE = /(?:\b\d{1,2}(?:st|nd|rd|th)(?:, | and | to | or | ?[-–] ?))+$/;

/** A date not in the form `3 July 2019`, a day that the calendar does not have, a weekday that is not the date's. */
export const dateForm: Check = {
  name: "date-form",
  severity: "error",
  look: ({ paragraphs }) => paragraphs.flatMap(lookAtParagraph),
};

function lookAtParagraph(paragraph: Paragraph): readonly Found[] {
  const shown = withoutQuotations(paragraph.text);
  return writtenDates(shown).flatMap((date) => {
    const before = shown.slice(0, date.from);
    const found = wrongDay(date, before) ?? (paragraph.kind === "heading" ? null : wrongForm(date, before));
    return found ? [{ ...found, from: paragraph.from + found.from, to: paragraph.from + found.to }] : [];
  });
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
