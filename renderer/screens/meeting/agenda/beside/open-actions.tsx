// What was promised at earlier meetings and is not done: it goes into the minute of Update on actions.

import { actionLine, SILENT_TOO_LONG } from "../../../../../shared/domain/meeting/actions/follow-actions.ts";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.agenda;

interface OpenActionsProps {
  readonly record: MeetingRecord;
  readonly items: readonly AgendaItem[];
}

export function OpenActions({ record: { actions, meeting }, items }: OpenActionsProps) {
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
  const silent = actions.filter(({ silentFor }) => silentFor >= SILENT_TOO_LONG).length;
  const hasItem = items.some(({ kind }) => kind === "actions");
  return (
    <section className="agenda-aside-part" aria-label={said.actions}>
      <h2>{said.actions}</h2>
      <p className="quiet">
        {actions.length === 0 ? said.noActions : said.actionCounts(actions.length, overdue, silent)}
      </p>
      {actions.length > 0 && !hasItem && <p className="note">{said.noActionsItem}</p>}
      <ul className="agenda-actions">
        {actions.map((action) => (
          <li key={action.id} className={action.isOverdue ? "agenda-overdue" : undefined}>
            {actionLine(action, meeting.date)}
          </li>
        ))}
      </ul>
    </section>
  );
}
