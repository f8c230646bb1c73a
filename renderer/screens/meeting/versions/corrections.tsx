// What was put right of these minutes, and what this meeting put right of earlier ones.
import { Button, Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import { areApproved } from "../../../../shared/domain/meeting/minutes-way.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { useLine, useQuery } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.corrections;

export function Corrections({ record }: { readonly record: MeetingRecord }) {
  const { meeting, corrections } = record;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{said.title}</h2>
      <p className="quiet">{said.hint}</p>
      <ul>
        {corrections.map(({ id, of, madeAt, text, isExempt }) => (
          <li key={id}>
            {of.id === meeting.id ? said.madeAt(longDate(madeAt.date)) : said.of(longDate(of.date))} “{text}”
            {isExempt && ` (${words.meeting.inPrivate})`}
          </li>
        ))}
      </ul>
      {!areApproved(meeting.minutesState) && <NewCorrection record={record} />}
    </section>
  );
}

function NewCorrection({ record: { meeting, body } }: { readonly record: MeetingRecord }) {
  const line = useLine();
  const say = useNotice();
  const meetings = useQuery("meetings.list", {});
  const earlier =
    meetings.state === "ready"
      ? meetings.value.filter((one) => one.body === body.name && one.date < meeting.date).toReversed()
      : [];
  const [of, setOf] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [isExempt, setExempt] = useState(false);
  const chosen = of ?? earlier[0]?.id ?? null;
  if (chosen === null) return <p className="quiet">{said.noEarlier}</p>;

  async function correct(corrected: string) {
    say(null);
    try {
      await line.call("minutes.correct", { of: corrected, madeAt: meeting.id, isExempt, text });
      setText("");
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (
    <form
      className="new-correction"
      onSubmit={(event) => {
        event.preventDefault();
        void correct(chosen);
      }}
    >
      <NativeSelect
        label={said.which}
        value={chosen}
        onChange={(event) => setOf(event.currentTarget.value)}
        data={earlier.map(({ id, date }) => ({ value: id, label: longDate(date) }))}
      />
      <Textarea
        label={said.text}
        placeholder={said.example}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={said.isExempt}
        checked={isExempt}
        onChange={(event) => setExempt(event.currentTarget.checked)}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ""}>
        {said.add}
      </Button>
    </form>
  );
}
