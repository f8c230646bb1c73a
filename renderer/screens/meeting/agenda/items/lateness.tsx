// That an item was added after the agenda was out, and the special circumstances for which it is taken all the same.
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { words } from "../../../../text/en-GB.ts";
import { DayField } from "../day-field.tsx";

const said = words.agenda;

interface LatenessProps {
  readonly item: AgendaItem;
  readonly onChange: (item: AgendaItem) => void;
}

export function Lateness({ item, onChange }: LatenessProps) {
  const { lateness } = item;
  const [isTurned, setTurned] = useState(false);
  const put = (next: AgendaItem["lateness"]) => onChange({ ...item, lateness: next });
  function turn(next: AgendaItem["lateness"]) {
    setTurned(true);
    put(next);
  }
  return (
    <section className="agenda-part">
      <h3>{said.lateness}</h3>
      {lateness === null ? (
        <div className="agenda-line">
          <p className="quiet">{said.notLate}</p>
          <Button
            variant="default"
            autoFocus={isTurned}
            onClick={() => turn({ addedOn: null, circumstances: "" })}
          >
            {said.markLate}
          </Button>
        </div>
      ) : (
        <>
          <DayField
            label={said.addedOn}
            hint={said.publishHint}
            autoFocus={isTurned}
            value={lateness.addedOn}
            onChange={(addedOn) => put({ ...lateness, addedOn })}
          />
          <Textarea
            label={said.circumstances}
            description={said.circumstancesHint}
            autosize
            minRows={2}
            maxLength={20_000}
            value={lateness.circumstances}
            onChange={(event) => put({ ...lateness, circumstances: event.currentTarget.value })}
          />
          <div role="status">
            {lateness.circumstances.trim() === "" && <p className="note">{said.circumstancesNeeded}</p>}
          </div>
          <div>
            <Button variant="default" onClick={() => turn(null)}>
              {said.notMarkLate}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
