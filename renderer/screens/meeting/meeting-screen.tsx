// Meeting: when and where it is, and its minutes.
import { longDate, weekday } from "../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Answer } from "../../line.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { AddMeeting } from "./add-meeting.tsx";
import { MinutesView } from "./minutes/minutes-view.tsx";

export default function MeetingScreen({ record }: { readonly record: Answer<MeetingRecord> }) {
  if (record.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (record.state === "refused") return <RefusalNote refusal={record.refusal} />;
  const { body, meeting } = record.value;
  return (
    <div className="screen meeting">
      <div className="screen-head">
        <div>
          <h1>
            {body.name}, {longDate(meeting.date)}
          </h1>
          <p className="quiet">
            {[weekday(meeting.date), meeting.time, meeting.venue].filter(Boolean).join(", ")}
          </p>
        </div>
        <AddMeeting />
      </div>
      <MinutesView record={record.value} />
    </div>
  );
}
