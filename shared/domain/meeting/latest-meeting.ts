import type { IsoDate } from "../dates.ts";

/** The meeting at which the window opens. */
export function latestMeeting<Listed extends { readonly date: IsoDate }>(
  meetings: readonly [Listed, ...Listed[]],
): Listed {
  return meetings.reduce((last, meeting) => (meeting.date > last.date ? meeting : last));
}
