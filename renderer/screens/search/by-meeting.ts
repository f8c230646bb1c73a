// What was found, put together by meeting.
import type { Spoken } from "../../../shared/contract.ts";

export interface FoundAtMeeting {
  readonly meetingId: string;
  readonly body: string;
  readonly date: Spoken["date"];
  readonly found: readonly Spoken[];
}

/** The meetings in the order in which each is first met. */
export function byMeeting(found: readonly Spoken[]): readonly FoundAtMeeting[] {
  const meetings = new Map<string, Spoken[]>();
  for (const spoken of found)
    meetings.set(spoken.meetingId, [...(meetings.get(spoken.meetingId) ?? []), spoken]);
  return [...meetings].flatMap(([meetingId, of]) =>
    of[0] ? [{ meetingId, body: of[0].body, date: of[0].date, found: of }] : [],
  );
}
