// One person or post on the roll.
import { NativeSelect, TextInput } from "@mantine/core";
import { longDate } from "../../../../shared/domain/dates.ts";
import { readDay } from "../../../parts/day.ts";
import { words } from "../../../text/en-GB.ts";
import { type Fault, faultAt, type RollFields, type RollKind } from "../body-draft.ts";

const said = words.settings.roll;
const OFFICES = ["chair", "vice-chair"] as const;

interface RollRowProps {
  readonly kind: RollKind;
  readonly rowKey: string;
  readonly fields: RollFields;
  readonly faults: readonly Fault[];
  readonly isFresh: boolean;
  readonly onChange: (fields: RollFields) => void;
}

export function RollRow({ kind, rowKey, fields, faults, isFresh, onChange }: RollRowProps) {
  const fieldOf = (field: string) => said.fieldOf(field, fields.name.trim() || said.somebody);
  const isOfficer = kind === "officer";
  return (
    <>
      <TextInput
        aria-label={fieldOf(isOfficer ? said.post : said.name)}
        maxLength={300}
        autoFocus={isFresh}
        value={fields.name}
        error={faultAt(faults, `${rowKey} name`)}
        onChange={(event) => onChange({ ...fields, name: event.currentTarget.value })}
      />
      {!isOfficer && (
        <NativeSelect
          aria-label={fieldOf(said.office)}
          value={fields.office ?? "none"}
          onChange={(event) => {
            const office = OFFICES.find((each) => each === event.currentTarget.value) ?? null;
            onChange({ ...fields, office });
          }}
          data={(["none", ...OFFICES] as const).map((value) => ({ value, label: said.offices[value] }))}
        />
      )}
      {!isOfficer && (
        <label className="roll-substitute" title={said.substituteHint}>
          <input
            type="checkbox"
            aria-label={fieldOf(said.substitute)}
            checked={fields.isSubstitute}
            onChange={(event) => onChange({ ...fields, isSubstitute: event.currentTarget.checked })}
          />
        </label>
      )}
      {(["from", "until"] as const).map((end) => (
        <TextInput
          key={end}
          aria-label={fieldOf(said[end])}
          maxLength={40}
          value={fields[end]}
          error={faultAt(faults, `${rowKey} ${end}`)}
          onChange={(event) => onChange({ ...fields, [end]: event.currentTarget.value })}
          onBlur={() => {
            const day = readDay(fields[end]);
            if (day !== null && longDate(day) !== fields[end]) onChange({ ...fields, [end]: longDate(day) });
          }}
        />
      ))}
    </>
  );
}
