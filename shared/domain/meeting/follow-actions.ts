// What is to do at a meeting: open actions, which of them are late, and of which nobody has spoken.
import { type IsoDate, longDate } from "../dates.ts";
import type { Action, FollowedAction } from "./action.ts";

export interface HeldMeeting {
  readonly id: string;
  readonly date: IsoDate;
}

/** An action of which nothing was said for so many meetings is said aloud. */
export const SILENT_TOO_LONG = 2;

/**
 * The actions that were promised before the day and were open on it, the overdue and the silent first, then by due date.
 * `meetings` are those of the body, the earliest first; `on` is the day of the meeting at which they are looked at.
 */
export function followActions(
  actions: readonly Action[],
  meetings: readonly HeldMeeting[],
  on: IsoDate,
): readonly FollowedAction[] {
  return actions
    .filter(({ state }) => state === "open")
    .flatMap((action) => {
      const promised = meetings.find(({ id }) => id === action.meetingId);
      return promised && promised.date < on ? [followed(action, promised.date, meetings, on)] : [];
    })
    .sort(
      (left, right) =>
        Number(right.isOverdue) - Number(left.isOverdue) ||
        right.silentFor - left.silentFor ||
        (left.due ?? "9999").localeCompare(right.due ?? "9999"),
    );
}

function followed(
  action: Action,
  promisedOn: IsoDate,
  meetings: readonly HeldMeeting[],
  on: IsoDate,
): FollowedAction {
  const spokenOf = action.updates.reduce((last, update) => (update.on > last ? update.on : last), promisedOn);
  return {
    ...action,
    promisedOn,
    isOverdue: action.due !== null && action.due < on,
    silentFor: meetings.filter(({ date }) => date > spokenOf && date < on).length,
  };
}

/** One sentence to an action, for the agenda: who does what, since when, by when, and what is amiss. */
export function actionLine({
  owner,
  task,
  promisedOn,
  due,
  isOverdue,
  silentFor,
  updates,
}: FollowedAction): string {
  const last = updates.at(-1);
  const parts = [
    `promised on ${longDate(promisedOn)}`,
    due === null ? "no date given" : `${isOverdue ? "overdue since" : "due"} ${longDate(due)}`,
    ...(silentFor >= SILENT_TOO_LONG ? [`not spoken of for ${silentFor} meetings`] : []),
    ...(last ? [`on ${longDate(last.on)}: ${last.text}`] : []),
  ];
  return `${owner || "Nobody named"}: ${task} (${parts.join("; ")}).`;
}
