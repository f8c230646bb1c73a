// A line of a return that the register lacks becomes an indicator of its own.
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import type { Input } from "../../../../shared/contract.ts";
import { FREQUENCIES, type Indicator, POLARITIES, UNITS } from "../../../../shared/domain/indicator.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";

const said = words.newIndicator;
const DECIMAL_PLACES = ["0", "1", "2"] as const;

type NewIndicator = Input<"indicators.add">;

interface NewIndicatorFormProps {
  /** As the sender names it. */
  readonly label: string;
  readonly register: ReadonlyMap<string, Indicator>;
  readonly onAdded: (reference: string) => void;
}

export function NewIndicatorForm({ label, register, onAdded }: NewIndicatorFormProps) {
  const line = useLine();
  const known = useId();
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [given, setGiven] = useState<NewIndicator>({
    reference: "",
    name: label.slice(0, 200),
    section: "",
    unit: "%",
    decimalPlaces: 1,
    polarity: "high",
    frequency: "month",
  });
  const change = (part: Partial<NewIndicator>) => setGiven({ ...given, ...part });

  async function add(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setRefusal(null);
    if ([given.reference, given.name, given.section].some((text) => text.trim() === "")) return;
    try {
      await line.call("indicators.add", given);
      onAdded(given.reference.trim());
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  const text = (part: "reference" | "name" | "section") => ({
    label: said[part],
    value: given[part],
    error: tried && given[part].trim() === "" ? said.needed : null,
    onChange: (event: { currentTarget: { value: string } }) => change({ [part]: event.currentTarget.value }),
  });
  return (
    <form className="new-indicator" onSubmit={(event) => void add(event)} noValidate>
      {refusal && <RefusalNote refusal={refusal} />}
      <TextInput {...text("reference")} maxLength={40} autoFocus />
      <TextInput {...text("name")} maxLength={200} />
      <TextInput {...text("section")} maxLength={100} list={known} />
      <datalist id={known}>
        {[...new Set([...register.values()].map(({ section }) => section))].map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
      <Choice part="unit" values={UNITS} chosen={given.unit} onChoose={(unit) => change({ unit })} />
      <Choice
        part="decimalPlaces"
        values={DECIMAL_PLACES}
        chosen={String(given.decimalPlaces) as (typeof DECIMAL_PLACES)[number]}
        onChoose={(places) => change({ decimalPlaces: Number(places) })}
      />
      <Choice
        part="polarity"
        values={POLARITIES}
        chosen={given.polarity}
        onChoose={(polarity) => change({ polarity })}
      />
      <Choice
        part="frequency"
        values={FREQUENCIES}
        chosen={given.frequency}
        onChoose={(frequency) => change({ frequency })}
      />
      <Button type="submit">{said.add}</Button>
    </form>
  );
}

interface ChoiceProps<V extends string> {
  readonly part: "unit" | "decimalPlaces" | "polarity" | "frequency";
  readonly values: readonly V[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

function Choice<V extends string>({ part, values, chosen, onChoose }: ChoiceProps<V>) {
  const names: Readonly<Record<string, string>> = said.names;
  return (
    <NativeSelect
      label={said[part]}
      value={chosen}
      onChange={(event) => {
        const value = values.find((each) => each === event.currentTarget.value);
        if (value) onChoose(value);
      }}
      data={values.map((value) => ({ value, label: names[value] ?? value }))}
    />
  );
}
