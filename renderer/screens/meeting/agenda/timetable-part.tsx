// What has to be done by when, backwards from the meeting.
import { longDate, weekday } from "../../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { timetable } from "../../../../shared/domain/meeting/timetable.ts";
import { words } from "../../../text/en-GB.ts";
import { canBeCounted } from "./publication.ts";

export function TimetablePart({ record: { meeting, body } }: { readonly record: MeetingRecord }) {
  if (!canBeCounted(meeting.date)) return null;
  return (
    <section className="agenda-aside-part" aria-label={words.agenda.timetable}>
      <h2>{words.agenda.timetable}</h2>
      <dl className="agenda-timetable">
        {timetable(meeting.date, body).map(({ date, what }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {weekday(date).slice(0, 3)} {longDate(date)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
