// Where the minutes have been: each version as it was passed on, what changed since, and what was put right later.
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { dayOfInstant, longDate } from "../../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { useQuery } from "../../../backend.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { Changes } from "./changes.tsx";
import { Corrections } from "./corrections.tsx";
import { BackFromWord } from "./returned/back-from-word.tsx";

const said = words.meeting.versions;

interface VersionsViewProps {
  readonly record: MeetingRecord;
  readonly onMeeting: (meeting: string) => void;
}

export function VersionsView({ record, onMeeting }: VersionsViewProps) {
  const { meeting } = record;
  const versions = useQuery("minutes.versions", { meeting: meeting.id });
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  if (versions.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (versions.state === "refused") return <RefusalNote refusal={versions.refusal} />;
  const named = versions.value.map(({ id, state, at, who }) => ({
    id,
    label: said.version(words.meeting.states[state], longDate(dayOfInstant(at)), who),
  }));
  return (
    <div className="versions">
      <section aria-labelledby="versions">
        <h2 id="versions">{said.title}</h2>
        {named.length === 0 ? (
          <p className="quiet">{said.none}</p>
        ) : (
          <ol className="version-list">
            {named.map(({ id, label }) => (
              <li key={id}>
                {label}
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={`${said.since}: ${label}`}
                  onClick={() => setFrom(id)}
                >
                  {said.since}
                </Button>
              </li>
            ))}
          </ol>
        )}
        {from !== null && (
          <>
            <div className="compare-fields">
              <NativeSelect
                label={said.from}
                value={String(from)}
                onChange={(event) => setFrom(Number(event.currentTarget.value))}
                data={named.map(({ id, label }) => ({ value: String(id), label }))}
              />
              <NativeSelect
                label={said.to}
                value={String(to ?? "")}
                onChange={({ currentTarget: { value } }) => setTo(value === "" ? null : Number(value))}
                data={[
                  { value: "", label: said.now },
                  ...named.map(({ id, label }) => ({ value: String(id), label })),
                ]}
              />
            </div>
            <Changes meeting={meeting.id} from={from} to={to} />
          </>
        )}
      </section>
      <BackFromWord record={record} />
      <Corrections record={record} onMeeting={onMeeting} />
    </div>
  );
}
