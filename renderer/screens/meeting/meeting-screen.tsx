// Meeting: when and where it is, its agenda, its minutes, and where these have been.
import "../../styles/meeting.css";
import "../../styles/agenda.css";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { longDate, weekday } from "../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Answer } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { AddMeeting } from "./add-meeting.tsx";
import { AgendaView } from "./agenda/agenda-view.tsx";
import { MinutesView } from "./minutes/minutes-view.tsx";
import { VersionsView } from "./versions/versions-view.tsx";

const said = words.meeting;
const VIEWS = ["agenda", "minutes", "versions"] as const;
type View = (typeof VIEWS)[number];

interface MeetingScreenProps {
  readonly record: Answer<MeetingRecord>;
  /** Goes over to a meeting that was added or is named here. */
  readonly onMeeting: (meeting: string) => void;
}

export default function MeetingScreen({ record, onMeeting }: MeetingScreenProps) {
  if (record.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (record.state === "refused") return <RefusalNote refusal={record.refusal} />;
  return <Meeting record={record.value} onMeeting={onMeeting} />;
}

interface MeetingProps extends Pick<MeetingScreenProps, "onMeeting"> {
  readonly record: MeetingRecord;
}

function Meeting({ record, onMeeting }: MeetingProps) {
  const { body, meeting } = record;
  const say = useNotice();
  const [view, setView] = useState<View>(() => firstView(record));
  function show(next: View) {
    say(null);
    setView(next);
  }
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
        <div className="meeting-buttons">
          <AddMeeting body={body.id} onMeeting={onMeeting} />
          <SegmentedControl
            aria-label={said.viewsLabel}
            value={view}
            onChange={(value) => show(value as View)}
            data={VIEWS.map((value) => ({ value, label: said.views[value] }))}
          />
        </div>
      </div>
      {view === "agenda" && <AgendaView record={record} />}
      {view === "minutes" && <MinutesView record={record} />}
      {view === "versions" && <VersionsView record={record} onMeeting={onMeeting} />}
    </div>
  );
}

/** The agenda until it is out, then the minutes. */
function firstView({ meeting, items }: MeetingRecord): View {
  const isBegun = items.some(({ minute }) => minute.paragraphs.length > 0 || minute.resolution !== null);
  return meeting.openedOn !== null || meeting.agendaPublishedOn !== null || isBegun ? "minutes" : "agenda";
}
