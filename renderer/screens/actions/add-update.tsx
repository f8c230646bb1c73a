// What was said of an action, on which day; on the day of a meeting it was said at that meeting.
import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { MeetingSummary } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type { RecordedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { inOrderOfDays } from "../../../shared/domain/meeting/actions/minuted-updates.ts";
import { readDay } from "../../parts/day.ts";
import { useUnsent } from "../../parts/use-unsent.ts";
import { words } from "../../text/en-GB.ts";
import type { Answers } from "./use-answers.ts";

const said = words.actions;

interface AddUpdateProps {
  readonly action: RecordedAction;
  readonly meeting: MeetingSummary;
  readonly answers: Answers;
  readonly onClose: () => void;
}

export function AddUpdate({ action, meeting, answers, onClose }: AddUpdateProps) {
  const empty = { text: "", written: longDate(meeting.date) };
  const [typed, type] = useUnsent(`update of ${action.id}`, empty);
  const { text, written } = typed;
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const on = readDay(written);

  async function add(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (on === null || text.trim() === "") return;
    const update = { meetingId: on === meeting.date ? meeting.id : null, on, text: text.trim() };
    const updates = inOrderOfDays([...action.updates, update]);
    if (await answers.change(action, { ...action, updates }, said.answered.updated(action.task))) close();
  }

  function close(): void {
    type(empty);
    onClose();
  }

  return (
    <form
      className="add-update"
      onSubmit={(event) => void add(event)}
      noValidate
      onKeyDown={({ key }) => key === "Escape" && close()}
    >
      <Textarea
        ref={field}
        label={said.update}
        rows={2}
        value={text}
        onChange={(event) => type({ ...typed, text: event.currentTarget.value })}
        error={tried && text.trim() === "" ? said.updateNeeded : null}
      />
      <TextInput
        label={said.updateOn}
        value={written}
        onChange={(event) => type({ ...typed, written: event.currentTarget.value })}
        error={tried && on === null ? said.updateOnNeeded : null}
      />
      <div className="buttons">
        <Button type="submit" size="compact-md">
          {said.addUpdate}
        </Button>
        <Button size="compact-md" variant="default" onClick={close}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
