// The set phrases of the body's minutes.
import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { memo, useState } from "react";
import type { Phrase } from "../../../shared/domain/meeting/body.ts";
import { words } from "../../text/en-GB.ts";
import { type BodyDraft, type Fault, faultAt } from "./body-draft.ts";
import { RowList } from "./rows/row-list.tsx";
import { type Rows, withAdded, withValue } from "./rows/rows.ts";

const said = words.settings.phrases;

interface PhrasesProps {
  readonly rows: Rows<Phrase>;
  readonly faults: readonly Fault[];
  readonly onChange: (change: (draft: BodyDraft) => BodyDraft) => void;
}

export const Phrases = memo(function Phrases({ rows, faults, onChange }: PhrasesProps) {
  const [fresh, setFresh] = useState<string | null>(null);
  const set = (next: (rows: Rows<Phrase>) => Rows<Phrase>) =>
    onChange((draft) => ({ ...draft, phrases: next(draft.phrases) }));
  const write = (key: string, value: Phrase) => set((all) => withValue(all, key, value));

  function add() {
    const key = crypto.randomUUID();
    setFresh(key);
    set((all) => withAdded(all, key, { name: "", text: "" }));
  }

  return (
    <section className="settings-rows settings-phrases">
      <p className="quiet">{rows.length === 0 ? said.none : said.lead}</p>
      <RowList label={words.settings.parts.phrases} rows={rows} onChange={set} nameOf={({ name }) => name}>
        {({ key, value }) => {
          const fieldOf = (field: string) => words.settings.roll.fieldOf(field, value.name || said.newPhrase);
          return (
            <>
              <TextInput
                aria-label={fieldOf(said.name)}
                placeholder={said.name}
                maxLength={100}
                autoFocus={key === fresh}
                value={value.name}
                error={faultAt(faults, `${key} name`)}
                onChange={(event) => write(key, { ...value, name: event.currentTarget.value })}
              />
              <Textarea
                aria-label={fieldOf(said.text)}
                placeholder={said.text}
                autosize
                minRows={1}
                maxLength={2000}
                value={value.text}
                error={faultAt(faults, `${key} text`)}
                onChange={(event) => write(key, { ...value, text: event.currentTarget.value })}
              />
            </>
          );
        }}
      </RowList>
      <Button variant="subtle" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {said.add}
      </Button>
    </section>
  );
});
