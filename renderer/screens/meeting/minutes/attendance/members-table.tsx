// The members in office on the day, each present, away with apologies, or neither; one press each.
import { SegmentedControl } from "@mantine/core";
import { membersOn } from "../../../../../shared/domain/meeting/quorum.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";
import { added, type Draft, type Rows, takenAway } from "../draft.ts";

const said = words.meeting.members;
const STANDINGS = ["present", "apologies", "neither"] as const;
type Standing = (typeof STANDINGS)[number];

interface MembersTableProps {
  readonly record: MeetingRecord;
  readonly rolls: Draft["rolls"];
  readonly onChange: (rolls: Draft["rolls"]) => void;
}

export function MembersTable({ record, rolls, onChange }: MembersTableProps) {
  const members = membersOn(record.body.roll, record.meeting.date);
  if (members.length === 0) return <p className="quiet">{said.none}</p>;
  return (
    <fieldset className="members">
      <legend>{said.title}</legend>
      {members.map(({ id, name }) => (
        <div className="member" key={id}>
          <span>{name}</span>
          <SegmentedControl
            size="xs"
            aria-label={name}
            value={standingOf(rolls, name)}
            onChange={(standing) => onChange(placed(rolls, name, standing as Standing))}
            data={STANDINGS.map((value) => ({ value, label: said.standings[value] }))}
          />
        </div>
      ))}
    </fieldset>
  );
}

function standingOf({ present, apologies }: Draft["rolls"], name: string): Standing {
  const isIn = (rows: Rows) => rows.some(({ text }) => text.trim() === name);
  return isIn(present) ? "present" : isIn(apologies) ? "apologies" : "neither";
}

function placed(rolls: Draft["rolls"], name: string, standing: Standing): Draft["rolls"] {
  const present = without(rolls.present, name);
  const apologies = without(rolls.apologies, name);
  return {
    ...rolls,
    present: standing === "present" ? withName(present, name) : present,
    apologies: standing === "apologies" ? withName(apologies, name) : apologies,
  };
}

function without(rows: Rows, name: string): Rows {
  return rows
    .filter(({ text }) => text.trim() === name)
    .reduce((rest, { key }) => takenAway(rest, key), rows);
}

function withName(rows: Rows, name: string): Rows {
  const { rows: next, key } = added(rows, null);
  return next.map((row) => (row.key === key ? { ...row, text: name } : row));
}
