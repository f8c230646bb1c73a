// Which month a meeting's papers report on.
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Meeting } from "../../../shared/domain/meeting/meeting.ts";
import { lastDay, type Month } from "../../../shared/domain/period/period.ts";
import type { House } from "../house.ts";
import { latestMonthBefore } from "../store/readings.ts";

/** The month that a paper for the meeting reports on, or null while no monthly figure stands. */
export async function reportingPeriod(
  house: House,
  meeting: Meeting,
): Promise<{ readonly month: Month; readonly asAt: IsoDate } | null> {
  const month = await latestMonthBefore(house.store.db, meeting.date);
  return month ? { month, asAt: lastDay(month) } : null;
}
