// Interests that were declared: by whom, in which item, of what nature, and whether the member left the room.
import { Autocomplete, Button, NativeSelect, Textarea } from "@mantine/core";
import { INTEREST_KINDS, type Interest } from "../../../../../shared/domain/meeting/meeting.ts";
import type { RecordedItem } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.meeting.interests;

const NEW: Interest = {
  who: "",
  kind: "other registrable interest",
  itemId: null,
  nature: "",
  leftTheRoom: null,
};

interface InterestsProps {
  readonly interests: readonly Interest[];
  readonly items: readonly RecordedItem[];
  readonly people: readonly string[];
  readonly onChange: (interests: readonly Interest[]) => void;
}

export function Interests({ interests, items, people, onChange }: InterestsProps) {
  return (
    <fieldset className="roll">
      <legend>{said.title}</legend>
      {interests.map((interest, place) => (
        <InterestFields
          // biome-ignore lint/suspicious/noArrayIndexKey: two may read the same, and none is moved
          key={place}
          interest={interest}
          items={items}
          people={people}
          onChange={(changed) => onChange(interests.with(place, changed))}
          onRemove={() => onChange(interests.toSpliced(place, 1))}
        />
      ))}
      <Button variant="subtle" size="compact-md" onClick={() => onChange([...interests, NEW])}>
        {said.add}
      </Button>
    </fieldset>
  );
}

interface InterestFieldsProps {
  readonly interest: Interest;
  readonly items: readonly RecordedItem[];
  readonly people: readonly string[];
  readonly onChange: (interest: Interest) => void;
  readonly onRemove: () => void;
}

function InterestFields({ interest, items, people, onChange, onRemove }: InterestFieldsProps) {
  return (
    <div className="interest">
      <Autocomplete
        label={said.who}
        data={[...people]}
        maxLength={300}
        value={interest.who}
        onChange={(who) => onChange({ ...interest, who })}
      />
      <NativeSelect
        label={said.kind}
        value={interest.kind}
        onChange={(event) => onChange({ ...interest, kind: event.currentTarget.value as Interest["kind"] })}
        data={INTEREST_KINDS.map((kind) => ({ value: kind, label: said.kinds[kind] }))}
      />
      <NativeSelect
        label={said.item}
        value={interest.itemId ?? ""}
        onChange={(event) => onChange({ ...interest, itemId: event.currentTarget.value || null })}
        data={[
          { value: "", label: said.noItem },
          ...items.map(({ item, number }) => ({ value: item.id, label: `${number} ${item.title}`.trim() })),
        ]}
      />
      <Textarea
        label={said.nature}
        autosize
        minRows={1}
        maxLength={2000}
        value={interest.nature}
        onChange={(event) => onChange({ ...interest, nature: event.currentTarget.value })}
      />
      <NativeSelect
        label={said.left}
        value={interest.leftTheRoom === null ? "" : String(interest.leftTheRoom)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...interest, leftTheRoom: value === "" ? null : value === "true" })
        }
        data={[
          { value: "", label: said.notKnown },
          { value: "true", label: said.didLeave },
          { value: "false", label: said.stayed },
        ]}
      />
      <Button variant="subtle" size="compact-md" onClick={onRemove}>
        {said.remove}
      </Button>
    </div>
  );
}
