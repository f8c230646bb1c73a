// What has to be done by when, backwards from the meeting.
import { longDate, weekday } from "../../../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { type TimetableStep, timetable } from "../../../../../shared/domain/meeting/timetable.ts";
import { soonestDue } from "../../../../../shared/domain/owed/due.ts";
import { periodName } from "../../../../../shared/domain/period/period.ts";
import { useQuery } from "../../../../backend.ts";
import { words } from "../../../../text/en-GB.ts";
import { canBeCounted } from "./publication.ts";

/** Those that are nobody's custom. */
const FIXED: readonly TimetableStep[] = ["Latest publication of the agenda", "Meeting"];

export function TimetablePart({ record: { meeting, body } }: { readonly record: MeetingRecord }) {
  const bodies = useQuery("bodies.list", {});
  if (!canBeCounted(meeting.date) || bodies.state !== "ready") return null;
  return (
    <section className="agenda-aside-part" aria-label={words.agenda.timetable}>
      <h2>{words.agenda.timetable}</h2>
      <dl className="agenda-timetable">
        {timetable(meeting.date, body, soonestDue(bodies.value)).map(({ date, what, month }) => (
          <div key={what} className={FIXED.includes(what) ? "agenda-fixed" : undefined}>
            <dt>{month ? words.agenda.stepFor(what, periodName(month)) : what}</dt>
            <dd className="quiet">
              {weekday(date)} {longDate(date)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
