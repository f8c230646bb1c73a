// Who joined, left, or left the room while the item was taken.
import { ActionIcon, Autocomplete, Button, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { Movement } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.movements;

interface MovementsProps {
  readonly movements: readonly Movement[];
  readonly people: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (movements: readonly Movement[]) => void;
}

export function Movements({ movements, people, readOnly, onChange }: MovementsProps) {
  const change = (place: number, changed: Movement) => onChange(movements.with(place, changed));
  return (
    <div className="movements">
      {movements.map((movement, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may read the same, and none is moved
        <div className="movement" key={place}>
          <Autocomplete
            aria-label={said.who}
            data={[...people]}
            maxLength={300}
            readOnly={readOnly}
            value={movement.who}
            onChange={(who) => change(place, { ...movement, who })}
          />
          <NativeSelect
            aria-label={said.what}
            disabled={readOnly}
            value={movement.moved}
            onChange={(event) =>
              change(place, { ...movement, moved: event.currentTarget.value as Movement["moved"] })
            }
            data={Object.entries(said.moved).map(([value, label]) => ({ value, label }))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={readOnly}
            aria-label={said.remove(movement.who)}
            onClick={() => onChange(movements.toSpliced(place, 1))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {!readOnly && (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => onChange([...movements, { who: "", moved: "left" }])}
        >
          {said.add}
        </Button>
      )}
    </div>
  );
}
