// What is to do at a meeting: open actions, which of them are late, and of which nobody has spoken.
import { type IsoDate, longDate } from "../../dates.ts";
import type { ActionUpdate, FollowedAction, RecordedAction } from "./action.ts";

export interface HeldMeeting {
  readonly id: string;
  readonly date: IsoDate;
}

/** An action of which nothing was said for so many meetings is said aloud. */
export const SILENT_TOO_LONG = 2;

/**
 * The open actions that were promised before the day, the overdue and the silent first, then by due date. `meetings` are
 * those of the body, the earliest first; `on` is the day of the meeting at which they are looked at.
 */
export function followActions(
  actions: readonly RecordedAction[],
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
  action: RecordedAction,
  promisedOn: IsoDate,
  meetings: readonly HeldMeeting[],
  on: IsoDate,
): FollowedAction {
  const spokenOf = lastSaid(action.updates, on)?.on ?? promisedOn;
  return {
    ...action,
    promisedOn,
    isOverdue: action.due !== null && action.due < on,
    silentFor: meetings.filter(({ date }) => date > spokenOf && date < on).length,
  };
}

/** The newest update that was there on the day; those of later days are no news yet. */
function lastSaid(updates: readonly ActionUpdate[], on: IsoDate): ActionUpdate | null {
  return updates
    .filter((update) => update.on <= on)
    .reduce<ActionUpdate | null>((last, update) => (last && last.on > update.on ? last : update), null);
}

/** The action as public papers may tell of it: without what was said of it in private. */
export function toldInPublic<Told extends RecordedAction>(action: Told): Told {
  return { ...action, updates: action.updates.filter(({ isExempt }) => !isExempt) };
}

/**
 * One sentence to an action, as on the agenda of the day: who does what, since when, by when, and what is amiss. What the
 * minutes of that very day say of it comes after.
 */
export function actionLine(action: FollowedAction, on: IsoDate): string {
  const { owner, task, promisedOn, due, isOverdue, silentFor, updates } = action;
  const last = lastSaid(
    updates.filter((update) => !(update.isMinuted && update.on === on)),
    on,
  );
  const parts = [
    `promised on ${longDate(promisedOn)}`,
    due === null ? "no date given" : `${isOverdue ? "overdue since" : "due"} ${longDate(due)}`,
    ...(silentFor >= SILENT_TOO_LONG ? [`not spoken of for ${silentFor} meetings`] : []),
    ...(last ? [`on ${longDate(last.on)}: ${withoutStop(last.text)}`] : []),
  ];
  return `${owner.trim() || "Nobody named"}: ${withoutStop(task)} (${parts.join("; ")}).`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.+$/, "");
}
