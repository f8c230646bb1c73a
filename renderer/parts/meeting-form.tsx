// A new meeting: of which body, the day, the time and the place.
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { longDate, weekday } from "../../shared/domain/dates.ts";
import type { Refusal } from "../../shared/errors.ts";
import { useLine, useQuery } from "../backend.ts";
import { asRefusal } from "../line.ts";
import { words } from "../text/en-GB.ts";
import { readDay } from "./day.ts";
import { RefusalNote } from "./refusal-note.tsx";

const said = words.meetingForm;

interface MeetingFormProps {
  /** The body that is offered first, where there are several. */
  readonly body?: string;
  readonly onAdded?: (meeting: string) => void;
}

export function MeetingForm({ body, onAdded }: MeetingFormProps) {
  const line = useLine();
  const bodies = useQuery("bodies.list", {});
  const [chosen, setChosen] = useState(body ?? null);
  const [date, setDate] = useState("");
  const [time, setTime] = useState("");
  const [venue, setVenue] = useState("");
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const day = readDay(date);
  if (bodies.state === "loading") return null;
  if (bodies.state === "refused") return <RefusalNote refusal={bodies.refusal} />;
  const all = bodies.value;

  async function add(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (day === null) return;
    try {
      const of = chosen ?? all[0]?.id;
      const facts = { date: day, time: time.trim(), venue: venue.trim(), ...(of && { body: of }) };
      const { meeting } = await line.call("meetings.add", facts);
      onAdded?.(meeting);
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  return (
    <form className="meeting-form" onSubmit={(event) => void add(event)} noValidate>
      {refusal && <RefusalNote refusal={refusal} />}
      {all.length > 1 && (
        <NativeSelect
          label={said.body}
          value={chosen ?? all[0]?.id ?? ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={all.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextInput
        label={said.date}
        description={day === null ? said.dateHint : `${weekday(day)} ${longDate(day)}`}
        required
        autoFocus
        data-autofocus
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
        error={tried && day === null ? said.dateNeeded : null}
      />
      <TextInput
        label={said.time}
        description={said.timeHint}
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <TextInput label={said.venue} value={venue} onChange={(event) => setVenue(event.currentTarget.value)} />
      <Button type="submit">{said.add}</Button>
    </form>
  );
}
