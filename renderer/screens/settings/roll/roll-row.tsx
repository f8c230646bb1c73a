// One person or post on the roll.
import { NativeSelect, TextInput } from "@mantine/core";
import { memo } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import { readDay } from "../../../parts/day.ts";
import { words } from "../../../text/en-GB.ts";
import type { RollFields, RollKind } from "../body-draft.ts";

const said = words.settings.roll;
const OFFICES = ["chair", "vice-chair"] as const;

interface RollRowProps {
  readonly kind: RollKind;
  readonly rowKey: string;
  readonly fields: RollFields;
  readonly nameFault: string | null;
  readonly fromFault: string | null;
  readonly untilFault: string | null;
  readonly isFresh: boolean;
  readonly onChange: (rowKey: string, fields: RollFields) => void;
}

/** Drawn anew only where it changed, so that typing in a long roll is answered within a frame. */
export const RollRow = memo(function RollRow(props: RollRowProps) {
  const { kind, rowKey, fields, nameFault, fromFault, untilFault, isFresh } = props;
  const set = (changed: Partial<RollFields>) => props.onChange(rowKey, { ...fields, ...changed });
  const fieldOf = (field: string) => said.fieldOf(field, fields.name.trim() || said.somebody);
  const isOfficer = kind === "officer";
  return (
    <>
      <TextInput
        aria-label={fieldOf(isOfficer ? said.post : said.name)}
        maxLength={300}
        autoFocus={isFresh}
        value={fields.name}
        error={nameFault}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      {!isOfficer && (
        <NativeSelect
          aria-label={fieldOf(said.office)}
          value={fields.office ?? "none"}
          onChange={(event) => {
            const office = OFFICES.find((each) => each === event.currentTarget.value) ?? null;
            set({ office });
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
            onChange={(event) => set({ isSubstitute: event.currentTarget.checked })}
          />
        </label>
      )}
      {(["from", "until"] as const).map((end) => (
        <TextInput
          key={end}
          aria-label={fieldOf(said[end])}
          maxLength={40}
          value={fields[end]}
          error={end === "from" ? fromFault : untilFault}
          onChange={(event) => set({ [end]: event.currentTarget.value })}
          onBlur={() => {
            const day = readDay(fields[end]);
            if (day !== null && longDate(day) !== fields[end]) set({ [end]: longDate(day) });
          }}
        />
      ))}
    </>
  );
});
