// A new meeting: the day, the time and the place.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { longDate, weekday } from "../../shared/domain/dates.ts";
import type { Refusal } from "../../shared/errors.ts";
import { useLine } from "../backend.ts";
import { asRefusal } from "../line.ts";
import { words } from "../text/en-GB.ts";
import { readDay } from "./day.ts";
import { RefusalNote } from "./refusal-note.tsx";

const said = words.meetingForm;

export function MeetingForm({ onAdded }: { readonly onAdded?: () => void }) {
  const line = useLine();
  const [date, setDate] = useState("");
  const [time, setTime] = useState("");
  const [venue, setVenue] = useState("");
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const day = readDay(date);

  async function add(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (day === null) return;
    try {
      await line.call("meetings.add", { date: day, time: time.trim(), venue: venue.trim() });
      onAdded?.();
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  return (
    <form className="meeting-form" onSubmit={(event) => void add(event)} noValidate>
      {refusal && <RefusalNote refusal={refusal} />}
      <TextInput
        label={said.date}
        description={day === null ? said.dateHint : `${weekday(day)} ${longDate(day)}`}
        required
        autoFocus
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
