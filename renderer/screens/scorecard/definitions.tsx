// When an indicator began to mean something else: what is known of it, and a line to mark one more.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { type IsoDate, longDate } from "../../../shared/domain/dates.ts";
import type { DefinitionChange } from "../../../shared/domain/scorecard/definition-change.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { useLine } from "../../backend.ts";
import { asRefusal } from "../../line.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { DayField } from "../meeting/agenda/day-field.tsx";

const said = words.story.definitions;

type Change = Omit<DefinitionChange, "indicator">;

interface DefinitionsProps {
  readonly reference: string;
  /** The earliest first. */
  readonly changes: readonly Change[];
}

export function Definitions({ reference, changes }: DefinitionsProps) {
  const line = useLine();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function keep(kept: readonly Change[]) {
    setRefusal(null);
    try {
      const asSent = kept.map(({ from, words: since }) => ({ from, words: since }));
      await line.call("indicators.define", { reference, changes: asSent });
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  return (
    <>
      <h4>{said.title}</h4>
      {changes.length === 0 && <p className="quiet">{said.none}</p>}
      <ul className="plain-list">
        {changes.map((change) => (
          <li key={change.from}>
            {said.from(longDate(change.from))}: {change.words}{" "}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={said.takeBackSpoken(longDate(change.from))}
              onClick={() => void keep(changes.filter((one) => one !== change))}
            >
              {said.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      {refusal && <RefusalNote refusal={refusal} />}
      <MarkChange key={changes.length} onMark={(change) => void keep([...changes, change])} />
    </>
  );
}

function MarkChange({ onMark }: { readonly onMark: (change: Change) => void }) {
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [since, setSince] = useState("");

  function mark(event: FormEvent) {
    event.preventDefault();
    if (from !== null && since.trim() !== "") onMark({ from, words: since.trim() });
  }

  return (
    <details>
      <summary>{said.add}</summary>
      <form className="mark-definition" onSubmit={mark}>
        <p className="quiet">{said.about}</p>
        <DayField label={said.day} value={from} onChange={setFrom} />
        <TextInput
          label={said.words}
          value={since}
          maxLength={300}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={from === null || since.trim() === ""}>
          {said.save}
        </Button>
      </form>
    </details>
  );
}
