// Day, time and place of the meeting; the day stays once the agenda is out.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Meeting } from "../../../../../shared/domain/meeting/meeting.ts";
import { meetingInWords } from "../../../../../shared/domain/paper/meeting-blocks.ts";
import { words } from "../../../../text/en-GB.ts";
import { DayField } from "../day-field.tsx";

const said = words.agenda;

type When = Pick<Meeting, "date" | "time" | "venue">;

interface WhenAndWhereProps {
  readonly meeting: Meeting;
  /** False where it could not be changed. */
  readonly onChange: (when: When) => Promise<boolean>;
}

export function WhenAndWhere({ meeting, onChange }: WhenAndWhereProps) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <section className="agenda-aside-part" aria-label={said.when}>
      <h2>{said.when}</h2>
      {isOpen ? (
        <WhenForm
          meeting={meeting}
          onChange={async (when) => {
            if (await onChange(when)) setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          <p>{meetingInWords(meeting)}</p>
          <div>
            <Button
              variant="default"
              autoFocus={wasOpen}
              onClick={() => {
                setOpen(true);
                setWasOpen(true);
              }}
            >
              {said.changeWhen}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface WhenFormProps {
  readonly meeting: Meeting;
  readonly onChange: (when: When) => Promise<void>;
  readonly onCancel: () => void;
}

function WhenForm({ meeting, onChange, onCancel }: WhenFormProps) {
  const [date, setDate] = useState<Meeting["date"] | null>(meeting.date);
  const [time, setTime] = useState(meeting.time);
  const [venue, setVenue] = useState(meeting.venue);
  const isOut = meeting.agendaPublishedOn !== null;

  function save(event: FormEvent) {
    event.preventDefault();
    if (date !== null) void onChange({ date, time: time.trim(), venue: venue.trim() });
  }

  return (
    <form className="agenda-aside-part" onSubmit={save} noValidate>
      <DayField
        label={words.meetingForm.date}
        hint={words.meetingForm.dateNeeded}
        value={meeting.date}
        onChange={setDate}
        disabled={isOut}
      />
      {isOut && <p className="quiet">{said.dayStays}</p>}
      <TextInput
        label={words.meetingForm.time}
        description={words.meetingForm.timeHint}
        maxLength={100}
        autoFocus
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <TextInput
        label={words.meetingForm.venue}
        maxLength={300}
        value={venue}
        onChange={(event) => setVenue(event.currentTarget.value)}
      />
      <div className="agenda-line">
        <Button type="submit">{said.saveWhen}</Button>
        <Button variant="default" onClick={onCancel}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
