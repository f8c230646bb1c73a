// The day on which the returns for a month are due: one rule for the list of returns, the chase note and the timetable.
import { addDays, type IsoDate } from "../dates.ts";
import type { Body } from "../meeting/body.ts";
import { lastDay, latestPeriod, type Month, previousPeriod } from "../period/period.ts";

/** All bodies draw on the same returns, so these are due when the first of the bodies needs them. */
export function soonestDue(bodies: readonly Pick<Body, "returnsDueDays">[]): number {
  return Math.min(...bodies.map(({ returnsDueDays }) => returnsDueDays));
}

/** The last day on which a return for the month is in time; it may be a day on which nobody works. */
export function returnsDueOn(month: Month, dueDays: number): IsoDate {
  return addDays(lastDay(month), dueDays);
}

/** The newest month whose returns are due before the day. */
export function monthDueBefore(day: IsoDate, dueDays: number): Month {
  let month = latestPeriod("month", day) as Month;
  while (returnsDueOn(month, dueDays) >= day) month = previousPeriod(month) as Month;
  return month;
}
