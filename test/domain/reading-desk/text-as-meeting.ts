// A text of minutes as the minute of the one item of a meeting, for measuring the checks of a meeting.
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { someItem, someMeeting } from "./some-meeting.ts";

/** What is known of a text beside its words; the officers by post, as those at the meeting who are on the roll. */
export interface TextFacts {
  readonly file: string;
  readonly title: string;
  readonly meeting: IsoDate;
  readonly asAt: IsoDate | null;
  readonly callsItself: string;
  readonly previous: IsoDate | null;
  readonly officers: readonly string[];
}

/** Each line is a paragraph, spoken by the officer with whom it begins; the title above is that of the item. */
export function asMeeting(text: string, { officers, ...known }: TextFacts): MeetingRecord {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const said = lines.slice(1).map((line) => ({
    text: line,
    speaker: officers.find((post) => line.startsWith(`The ${post} `)) ?? null,
  }));
  const record = someMeeting({ items: [someItem(1, { title: known.title, said, resolved: null })] });
  return {
    ...record,
    body: {
      ...record.body,
      callsItself: known.callsItself,
      roll: officers.map((name) => ({
        id: name,
        kind: "officer",
        name,
        office: null,
        isSubstitute: false,
        from: null,
        until: null,
      })),
    },
    attendance: { ...record.attendance, present: ["The Chair"], alsoPresent: officers },
    asAt: known.asAt,
    previous: known.previous === null ? null : { id: "previous", date: known.previous },
    meeting: { ...record.meeting, date: known.meeting, openedOn: `${known.meeting}T16:00:00.000Z` },
  };
}
