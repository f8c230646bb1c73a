// Clear days before a meeting: working days between publication and meeting, neither end counted (R v Swansea City
// Council, ex parte Elitestone Ltd, Court of Appeal 1993, on section 100B of the Local Government Act 1972).
import { addDays, type IsoDate, weekday } from "../dates.ts";
import { bankHolidayName } from "./bank-holidays.ts";
import { NOTICE_RULES, type Regime } from "./regime.ts";

export interface SkippedDay {
  readonly date: IsoDate;
  /** `Saturday`, `Sunday`, the name of the bank holiday, or that the council is closed. */
  readonly reason: string;
}

/** Each day between the latest publication and the meeting is either counted or skipped; the two ends are neither. */
export interface ClearDays {
  readonly latestPublication: IsoDate;
  /** As they are counted: back from the meeting, the latest day first. */
  readonly counted: readonly IsoDate[];
  /** In the same order. */
  readonly skipped: readonly SkippedDay[];
}

/**
 * The last day on which papers can be published with so many clear days before the meeting. The meeting is in a year of `HOLIDAY_YEARS`.
 * `closureDays` are those on which the council's offices are shut although others work.
 */
export function clearDays(meeting: IsoDate, days: number, closureDays: readonly IsoDate[] = []): ClearDays {
  const counted: IsoDate[] = [];
  const skipped: SkippedDay[] = [];
  for (let date = addDays(meeting, -1); ; date = addDays(date, -1)) {
    const reason = whyNotCounted(date, closureDays);
    if (reason !== null) skipped.push({ date, reason });
    else if (counted.length < days) counted.push(date);
    else return { latestPublication: date, counted, skipped };
  }
}

/** The clear days that a meeting has had: working days after the day of publication and before that of the meeting. */
export function clearDaysBetween(
  published: IsoDate,
  meeting: IsoDate,
  closureDays: readonly IsoDate[] = [],
): number {
  let days = 0;
  const first = addDays(dayOfPublication(published, closureDays), 1);
  for (let date = first; date < meeting; date = addDays(date, 1))
    if (whyNotCounted(date, closureDays) === null) days += 1;
  return days;
}

/**
 * Whether papers put out on that day leave the meeting lawful: as many clear days as are asked for, or a regime under
 * which no law asks for any.
 */
export function lawful(
  published: IsoDate,
  meeting: IsoDate,
  asked: { readonly regime: Regime; readonly days: number; readonly closureDays?: readonly IsoDate[] },
): boolean {
  if (!NOTICE_RULES[asked.regime].isBinding) return true;
  return clearDaysBetween(published, meeting, asked.closureDays) >= asked.days;
}

/** Papers have to lie open at the offices, so what is put out while they are shut is published when they open again. */
export function dayOfPublication(putOut: IsoDate, closureDays: readonly IsoDate[] = []): IsoDate {
  let date = putOut;
  while (whyNotCounted(date, closureDays) !== null) date = addDays(date, 1);
  return date;
}

function whyNotCounted(date: IsoDate, closureDays: readonly IsoDate[]): string | null {
  const day = weekday(date);
  if (day === "Saturday" || day === "Sunday") return day;
  return bankHolidayName(date) ?? (closureDays.includes(date) ? "closure day of the council" : null);
}
