// Who stands in for a member that is away.
import { ActionIcon, Autocomplete, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { Substitute } from "../../../../../shared/domain/meeting/meeting.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.meeting.substitutes;

interface SubstitutesProps {
  readonly substitutes: readonly Substitute[];
  readonly people: readonly string[];
  readonly onChange: (substitutes: readonly Substitute[]) => void;
}

export function Substitutes({ substitutes, people, onChange }: SubstitutesProps) {
  return (
    <fieldset className="roll">
      <legend>{said.title}</legend>
      {substitutes.map((substitute, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may read the same, and none is moved
        <div className="side-entry" key={place}>
          {(["name", "standsInFor"] as const).map((field) => (
            <Autocomplete
              key={field}
              label={said[field]}
              data={[...people]}
              maxLength={300}
              value={substitute[field]}
              onChange={(value) => onChange(substitutes.with(place, { ...substitute, [field]: value }))}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={said.remove(substitute.name)}
            onClick={() => onChange(substitutes.toSpliced(place, 1))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-md"
        onClick={() => onChange([...substitutes, { name: "", standsInFor: "" }])}
      >
        {said.add}
      </Button>
    </fieldset>
  );
}
