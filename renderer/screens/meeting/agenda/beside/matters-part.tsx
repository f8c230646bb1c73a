// What arises from the minutes of the meeting before, where the agenda has an item for it.

import { longDate } from "../../../../../shared/domain/dates.ts";
import { matterLines, nothingArises } from "../../../../../shared/domain/meeting/actions/matters-in-words.ts";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";
import { InPrivate } from "../../../actions/in-private.tsx";

const said = words.agenda;

interface MattersPartProps {
  readonly record: MeetingRecord;
  readonly items: readonly AgendaItem[];
}

export function MattersPart({ record: { arising, meeting, previous }, items }: MattersPartProps) {
  if (!items.some(({ kind }) => kind === "matters arising")) return null;
  if (arising === null)
    return previous === null && meeting.openedOn === null ? (
      <section className="agenda-aside-part" aria-label={said.arising}>
        <h2>{said.arising}</h2>
        <p className="quiet">{said.noEarlierMeeting}</p>
      </section>
    ) : null;
  const lead = nothingArises(arising, "members") ?? said.arisingFrom(longDate(arising.of.date));
  return (
    <section className="agenda-aside-part" aria-label={said.arising}>
      <h2>{said.arising}</h2>
      <p className="quiet">{lead}</p>
      <ul className="agenda-actions">
        {arising.matters.map((matter) => (
          <li key={`${matter.itemId} ${matter.sentence}`}>
            {matterLines({ ...arising, matters: [matter] }, "members")} {matter.isExempt && <InPrivate />}
          </li>
        ))}
      </ul>
    </section>
  );
}
