// The moment at which the meeting begins and the agenda stands as it is.
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { dayOfInstant, longDate } from "../../../../../shared/domain/dates.ts";
import type { MattersArising } from "../../../../../shared/domain/meeting/actions/matter.ts";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.agenda;

interface OpeningProps {
  readonly record: MeetingRecord;
  readonly items: readonly AgendaItem[];
  readonly onOpen: () => void;
}

export function Opening({ record: { meeting, actions, arising }, items, onOpen }: OpeningProps) {
  const opened = useRef<HTMLParagraphElement>(null);
  const before = useRef(meeting.openedOn);
  // The button that was pressed is gone, so the keyboard stands at what took its place.
  useEffect(() => {
    if (before.current !== meeting.openedOn) opened.current?.focus();
    before.current = meeting.openedOn;
  }, [meeting.openedOn]);
  const willReport = actions.length > 0 && items.some(({ kind }) => kind === "actions");
  const arisesHere = items.find(({ kind }) => kind === "matters arising");
  const matters = arisesHere && arising ? told(arising, arisesHere) : 0;
  return (
    <section className="agenda-aside-part" aria-label={said.opening}>
      <h2>{said.opening}</h2>
      {meeting.openedOn ? (
        <p tabIndex={-1} ref={opened}>
          {said.wasOpened(longDate(dayOfInstant(meeting.openedOn)))}
        </p>
      ) : (
        <>
          <p>
            {said.openingWords} {matters > 0 && said.openingMatters(matters)}{" "}
            {willReport && said.openingActions(actions.length)}
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

/** How many matters its minute tells of: those of private items only where it is itself taken in private. */
function told({ matters }: MattersArising, { exemption }: AgendaItem): number {
  return matters.filter(({ isExempt }) => !isExempt || exemption !== null).length;
}
