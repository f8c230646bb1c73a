// Who was at the meeting, who stood in for whom, who declared an interest, and when it closed.
import { TextInput } from "@mantine/core";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";
import { type Draft, ROLLS } from "../draft.ts";
import { Interests } from "./interests.tsx";
import { MembersTable } from "./members-table.tsx";
import { RollEditor } from "./roll-editor.tsx";
import { Substitutes } from "./substitutes.tsx";

const said = words.meeting;

interface AttendancePanelProps {
  readonly record: MeetingRecord;
  readonly draft: Draft;
  readonly people: readonly string[];
  readonly onChange: (draft: Draft) => void;
}

export function AttendancePanel({ record, draft, people, onChange }: AttendancePanelProps) {
  return (
    <>
      <MembersTable record={record} rolls={draft.rolls} onChange={(rolls) => onChange({ ...draft, rolls })} />
      {ROLLS.map((roll) => (
        <RollEditor
          key={roll}
          roll={roll}
          rows={draft.rolls[roll]}
          onChange={(rows) => onChange({ ...draft, rolls: { ...draft.rolls, [roll]: rows } })}
        />
      ))}
      <Substitutes
        substitutes={draft.substitutes}
        people={people}
        onChange={(substitutes) => onChange({ ...draft, substitutes })}
      />
      <Interests
        interests={draft.interests}
        items={record.items}
        people={people}
        onChange={(interests) => onChange({ ...draft, interests })}
      />
      <TextInput
        label={said.closedAt}
        placeholder={said.closedAtHint}
        maxLength={100}
        value={draft.closedAt}
        onChange={(event) => onChange({ ...draft, closedAt: event.currentTarget.value })}
      />
    </>
  );
}
