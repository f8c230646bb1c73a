// Beside the agenda: its publication, the timetable, what arises, the open actions, when and where, and the opening of the meeting.

import { type IsoDate, longDate } from "../../../../../shared/domain/dates.ts";
import { areApproved } from "../../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { meetingInWords, type Twin } from "../../../../../shared/domain/paper/meeting-blocks.ts";
import { useLine } from "../../../../backend.ts";
import { asRefusal } from "../../../../line.ts";
import { useNotice } from "../../../../parts/notices.tsx";
import { words } from "../../../../text/en-GB.ts";
import type { Saved, Step } from "../../use-saving.ts";
import type { AgendaDraft } from "../agenda-draft.ts";
import { PackPart } from "../files/pack-part.tsx";
import { MattersPart } from "./matters-part.tsx";
import { OpenActions } from "./open-actions.tsx";
import { Opening } from "./opening.tsx";
import { canBeCounted, publicationOn } from "./publication.ts";
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

  /** What is said when it is done may tell what came of it. */
  async function carryOut(done: string | (() => string), command: Parameters<Step>[0]): Promise<boolean> {
    say(null);
    try {
      const isDone = await saveAnd(command);
      if (isDone) say({ notice: "done", text: typeof done === "string" ? done : done() });
      return isDone;
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
      return false;
    }
  }

  async function publish(on: IsoDate): Promise<boolean> {
    let printedOtherwise: readonly Twin[] = [];
    return carryOut(
      () => publishedWords(record, on, printedOtherwise),
      async (version) => {
        const published = await line.call("agenda.publish", { meeting, version, on });
        ({ printedOtherwise } = published);
        return published;
      },
    );
  }

  return (
    <aside className="agenda-side" aria-label={said.beside}>
      <PublicationPart record={record} onPublish={isReadOnly ? null : publish} />
      <PackPart record={record} draft={draft} save={save} />
      <Opening
        record={record}
        items={draft.items}
        onOpen={() =>
          void carryOut(said.opened, (version) => line.call("meetings.open", { meeting, version }))
        }
      />
      <TimetablePart record={record} />
      <MattersPart record={record} items={draft.items} />
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

/** That it is recorded, how late it was, and which paper was printed with other words. */
function publishedWords({ meeting, body }: MeetingRecord, on: IsoDate, otherwise: readonly Twin[]): string {
  const short = canBeCounted(on) ? publicationOn(on, meeting.date, body).short : 0;
  return [
    said.recorded(longDate(on)),
    ...(short > 0 ? [said.lateBy(short)] : []),
    ...otherwise.map((twin) => said.printedOtherwise[twin]),
  ].join(" ");
}
