// What has to be done by when, counted backwards from a meeting.
import { clearDays, dayOfPublication } from "../clear-days/clear-days.ts";
import { NOTICE_RULES } from "../clear-days/regime.ts";
import { addDays, type IsoDate } from "../dates.ts";
import type { Body } from "./body.ts";

/**
 * Working days between the steps. Only the clear days before the meeting are law; these are what is usual among councils:
 * the chair sees the reports three days before the agenda has to be out, the reports are in three days before that,
 * and the returns five days earlier, so that the scorecard can be put together and commented on. The draft minutes
 * are out two weeks after the meeting.
 */
const USUAL_GAPS = { briefingToPublication: 3, reportsToBriefing: 3, returnsToReports: 5, minutes: 10 };

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
}

/** In the order of the days, each a working day of the council; but the meeting itself is on the day that is given. */
export function timetable(
  meeting: IsoDate,
  { regime, closureDays }: Pick<Body, "regime" | "closureDays">,
): readonly TimetableDay[] {
  const { agendaDays, noticeDays } = NOTICE_RULES[regime];
  const published = clearDays(meeting, agendaDays, closureDays).latestPublication;
  const settled = workingDaysBefore(published, USUAL_GAPS.briefingToPublication, closureDays);
  const reported = workingDaysBefore(settled, USUAL_GAPS.reportsToBriefing, closureDays);
  const returned = workingDaysBefore(reported, USUAL_GAPS.returnsToReports, closureDays);
  const notice: readonly TimetableDay[] =
    noticeDays === null
      ? []
      : [
          {
            date: clearDays(meeting, noticeDays, closureDays).latestPublication,
            what: "Notice of private business and key decisions",
          },
        ];
  return [
    ...notice,
    { date: returned, what: "Returns due" },
    { date: reported, what: "Reports to the clerk" },
    { date: settled, what: "Chair’s briefing: agenda settled" },
    { date: published, what: "Latest publication of the agenda" },
    { date: meeting, what: "Meeting" },
    { date: workingDaysAfter(meeting, USUAL_GAPS.minutes, closureDays), what: "Draft minutes out" },
  ];
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
