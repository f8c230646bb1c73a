// Whether an agenda that was put out on a day was out long enough before the meeting.
import { HOLIDAY_YEARS } from "../../../../../shared/domain/clear-days/bank-holidays.ts";
import { clearDaysBetween, dayOfPublication } from "../../../../../shared/domain/clear-days/clear-days.ts";
import { NOTICE_RULES } from "../../../../../shared/domain/clear-days/regime.ts";
import { type IsoDate, yearOf } from "../../../../../shared/domain/dates.ts";
import type { Body } from "../../../../../shared/domain/meeting/body.ts";

export interface Publication {
  readonly clearDays: number;
  /** How many clear days are wanting; 0 where it is in time. */
  readonly short: number;
  /** `by law`: it is unlawful when it is short. */
  readonly asked: "by law" | "by the body";
  /** The day from which it counts, where the offices were shut on the day itself; else null. */
  readonly countsFrom: IsoDate | null;
}

/** The meeting is in a year of which bank holidays are known. */
export function publicationOn(
  putOut: IsoDate,
  meeting: IsoDate,
  { regime, closureDays }: Pick<Body, "regime" | "closureDays">,
): Publication {
  const { agendaDays, isBinding } = NOTICE_RULES[regime];
  const clearDays = clearDaysBetween(putOut, meeting, closureDays);
  const published = dayOfPublication(putOut, closureDays);
  return {
    clearDays,
    short: Math.max(0, agendaDays - clearDays),
    asked: isBinding ? "by law" : "by the body",
    countsFrom: published === putOut ? null : published,
  };
}

/** Whether clear days can be counted before the day: bank holidays of the far past and future are not known. */
export function canBeCounted(date: IsoDate): boolean {
  return yearOf(date) > HOLIDAY_YEARS.first && yearOf(date) <= HOLIDAY_YEARS.last;
}
