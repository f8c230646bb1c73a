// The moment at which the meeting begins and the agenda stands as it is.
import { Button } from "@mantine/core";
import { dayOfInstant, longDate } from "../../../../shared/domain/dates.ts";
import type { AgendaItem } from "../../../../shared/domain/meeting/agenda.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.agenda;

interface OpeningProps {
  readonly record: MeetingRecord;
  readonly items: readonly AgendaItem[];
  readonly onOpen: () => void;
}

export function Opening({ record: { meeting, actions }, items, onOpen }: OpeningProps) {
  const willReport = actions.length > 0 && items.some(({ kind }) => kind === "actions");
  return (
    <section className="agenda-aside-part" aria-label={said.opening}>
      <h2>{said.opening}</h2>
      {meeting.openedOn ? (
        <p>{said.wasOpened(longDate(dayOfInstant(meeting.openedOn)))}</p>
      ) : (
        <>
          <p>
            {said.openingWords} {willReport && said.openingActions(actions.length)}
          </p>
          <div>
            <Button variant="default" onClick={onOpen}>
              {said.openNow}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
