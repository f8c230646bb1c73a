// Days as a person lists them: to a line, after commas, or from one day to another.
import { HOLIDAY_YEARS } from "../../../shared/domain/clear-days/bank-holidays.ts";
import { addDays, type IsoDate, weekday, yearOf } from "../../../shared/domain/dates.ts";
import { readDay } from "../../parts/day.ts";

export interface DaysInText {
  /** In the order of the calendar, each once. */
  readonly days: readonly IsoDate[];
  /** Word for word. */
  readonly notUnderstood: readonly string[];
}

/** A span longer than this is a slip of the pen. */
const LONGEST_SPAN_DAYS = 60;

const BETWEEN_DAYS =
  /[\n\t;]+|\s+and\s+|(?<!\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)),/i;

/** Of a span (`24 December 2019 to 1 January 2020`) the days from Monday to Friday, its ends among them. */
export function daysIn(text: string): DaysInText {
  const days = new Set<IsoDate>();
  const notUnderstood: string[] = [];
  for (const written of text.split(BETWEEN_DAYS).map((part) => part.trim())) {
    if (written === "") continue;
    const found = daysOf(written);
    if (found.length === 0) notUnderstood.push(written);
    for (const day of found) days.add(day);
  }
  return { days: [...days].sort(), notUnderstood };
}

function daysOf(written: string): readonly IsoDate[] {
  const day = dayIn(written);
  if (day !== null) return [day];
  const [first = "", last, ...more] = written.split(/\s+(?:to|until|–|-)\s+|\s*–\s*/i);
  if (last === undefined || more.length > 0) return [];
  const [from, until] = [dayIn(first), dayIn(last)];
  return from === null || until === null ? [] : workingDays(from, until);
}

/** Null for a year of which the bank holidays are not known: it is a slip of the pen. */
function dayIn(written: string): IsoDate | null {
  const day = readDay(written);
  return day === null || yearOf(day) < HOLIDAY_YEARS.first || yearOf(day) > HOLIDAY_YEARS.last ? null : day;
}

function workingDays(from: IsoDate, until: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (days.length > LONGEST_SPAN_DAYS) return [];
    if (weekday(day) !== "Saturday" && weekday(day) !== "Sunday") days.push(day);
  }
  return days;
}
