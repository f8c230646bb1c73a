// What has to be done by when, backwards from the meeting.
import { longDate, weekday } from "../../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { type TimetableStep, timetable } from "../../../../shared/domain/meeting/timetable.ts";
import { words } from "../../../text/en-GB.ts";
import { canBeCounted } from "./publication.ts";

/** Those that are nobody's custom. */
const FIXED: readonly TimetableStep[] = ["Latest publication of the agenda", "Meeting"];

export function TimetablePart({ record: { meeting, body } }: { readonly record: MeetingRecord }) {
  if (!canBeCounted(meeting.date)) return null;
  return (
    <section className="agenda-aside-part" aria-label={words.agenda.timetable}>
      <h2>{words.agenda.timetable}</h2>
      <dl className="agenda-timetable">
        {timetable(meeting.date, body).map(({ date, what }) => (
          <div key={what} className={FIXED.includes(what) ? "agenda-fixed" : undefined}>
            <dt>{what}</dt>
            <dd className="quiet">
              {weekday(date)} {longDate(date)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
