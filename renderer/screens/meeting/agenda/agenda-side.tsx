// Beside the agenda: its publication, the timetable, the open actions, when and where, and the opening of the meeting.

import { longDate } from "../../../../shared/domain/dates.ts";
import { areApproved } from "../../../../shared/domain/meeting/minutes-way.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { meetingInWords } from "../../../../shared/domain/paper/meeting-blocks.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";
import type { Saved, Step } from "../use-saving.ts";
import type { AgendaDraft } from "./agenda-draft.ts";
import { OpenActions } from "./open-actions.tsx";
import { Opening } from "./opening.tsx";
import { PackPart } from "./pack-part.tsx";
import { PublicationPart } from "./publication-part.tsx";
import { TimetablePart } from "./timetable-part.tsx";
import { WhenAndWhere } from "./when-and-where.tsx";

const said = words.agenda;

interface AgendaSideProps {
  readonly record: MeetingRecord;
  readonly agenda: Saved<AgendaDraft>;
}

export function AgendaSide({ record, agenda: { draft, save, saveAnd } }: AgendaSideProps) {
  const line = useLine();
  const say = useNotice();
  const meeting = record.meeting.id;
  const isReadOnly = areApproved(record.meeting.minutesState);

  async function carryOut(done: string, command: Parameters<Step>[0]): Promise<boolean> {
    say(null);
    try {
      const isDone = await saveAnd(command);
      if (isDone) say({ notice: "done", text: done });
      return isDone;
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
      return false;
    }
  }

  return (
    <aside className="agenda-side" aria-label={said.beside}>
      <PublicationPart
        record={record}
        onPublish={
          isReadOnly
            ? null
            : (on) =>
                carryOut(said.recorded(longDate(on)), (version) =>
                  line.call("agenda.publish", { meeting, version, on }),
                )
        }
      />
      <PackPart record={record} draft={draft} save={save} />
      <Opening
        record={record}
        items={draft.items}
        onOpen={() =>
          void carryOut(said.opened, (version) => line.call("meetings.open", { meeting, version }))
        }
      />
      <TimetablePart record={record} />
      <OpenActions record={record} items={draft.items} />
      {!isReadOnly && (
        <WhenAndWhere
          meeting={record.meeting}
          onChange={(when) =>
            carryOut(said.whenSaved(meetingInWords(when)), (version) =>
              line.call("meetings.change", { meeting, version, ...when }),
            )
          }
        />
      )}
    </aside>
  );
}
