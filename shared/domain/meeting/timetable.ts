// What has to be done by when, counted backwards from a meeting.
import { clearDays, dayOfPublication } from "../clear-days/clear-days.ts";
import { NOTICE_RULES } from "../clear-days/regime.ts";
import { addDays, type IsoDate } from "../dates.ts";
import { monthDueBefore, returnsDueOn } from "../owed/due.ts";
import type { Month } from "../period/period.ts";
import type { Body } from "./body.ts";

/**
 * Working days between the steps. Only the clear days before the meeting are law; these are what is usual among councils:
 * the chair sees the reports three days before the agenda has to be out, and the reports are in three days before that.
 * The draft minutes are out two weeks after the meeting.
 */
const USUAL_GAPS = { briefingToPublication: 3, reportsToBriefing: 3, minutes: 10 };

export type TimetableStep =
  | "Notice of private business and key decisions"
  | "Returns due"
  | "Reports to the clerk"
  | "Chair’s briefing: agenda settled"
  | "Latest publication of the agenda"
  | "Meeting"
  | "Draft minutes out";

export interface TimetableDay {
  readonly date: IsoDate;
  readonly what: TimetableStep;
  /** The month whose returns are due. */
  readonly month?: Month;
}

/**
 * In the order of the days, each a working day of the council; but the meeting is on the day that is given, and returns are
 * due as they are said to be: those of the newest month that are due before the reports have to be in.
 */
export function timetable(
  meeting: IsoDate,
  { regime, closureDays }: Pick<Body, "regime" | "closureDays">,
  returnsDueDays: number,
): readonly TimetableDay[] {
  const { agendaDays, noticeDays } = NOTICE_RULES[regime];
  const published = clearDays(meeting, agendaDays, closureDays).latestPublication;
  const settled = workingDaysBefore(published, USUAL_GAPS.briefingToPublication, closureDays);
  const reported = workingDaysBefore(settled, USUAL_GAPS.reportsToBriefing, closureDays);
  const month = monthDueBefore(reported, returnsDueDays);
  const notice: readonly TimetableDay[] =
    noticeDays === null
      ? []
      : [
          {
            date: clearDays(meeting, noticeDays, closureDays).latestPublication,
            what: "Notice of private business and key decisions",
          },
        ];
  const days: readonly TimetableDay[] = [
    ...notice,
    { date: returnsDueOn(month, returnsDueDays), what: "Returns due", month },
    { date: reported, what: "Reports to the clerk" },
    { date: settled, what: "Chair’s briefing: agenda settled" },
    { date: published, what: "Latest publication of the agenda" },
    { date: meeting, what: "Meeting" },
    { date: workingDaysAfter(meeting, USUAL_GAPS.minutes, closureDays), what: "Draft minutes out" },
  ];
  return days.toSorted((one, other) => one.date.localeCompare(other.date));
}

/** At least one day. */
function workingDaysBefore(date: IsoDate, days: number, closureDays: readonly IsoDate[]): IsoDate {
  return clearDays(date, days - 1, closureDays).latestPublication;
}

function workingDaysAfter(date: IsoDate, days: number, closureDays: readonly IsoDate[]): IsoDate {
  let day = date;
  for (let count = 0; count < days; count += 1) day = dayOfPublication(addDays(day, 1), closureDays);
  return day;
}
