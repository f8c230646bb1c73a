// The items with which each agenda of the body begins.
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { memo, useState } from "react";
import { ITEM_KINDS } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { StandingItem } from "../../../shared/domain/meeting/body.ts";
import { kindOfTitle } from "../../../shared/domain/old-minutes/kind-of-title.ts";
import { words } from "../../text/en-GB.ts";
import { type BodyDraft, type Fault, faultAt } from "./body-draft.ts";
import { RowList } from "./rows/row-list.tsx";
import { type Rows, withAdded, withValue } from "./rows/rows.ts";

const said = words.settings.items;

interface StandingItemsProps {
  readonly rows: Rows<StandingItem>;
  readonly faults: readonly Fault[];
  readonly onChange: (change: (draft: BodyDraft) => BodyDraft) => void;
}

export const StandingItems = memo(function StandingItems({ rows, faults, onChange }: StandingItemsProps) {
  const [fresh, setFresh] = useState<string | null>(null);
  // Of a new item the kind follows the title until one is chosen.
  const [unchosen, setUnchosen] = useState<string | null>(null);
  const set = (next: (rows: Rows<StandingItem>) => Rows<StandingItem>) =>
    onChange((draft) => ({ ...draft, standingItems: next(draft.standingItems) }));
  const write = (key: string, value: StandingItem) => set((all) => withValue(all, key, value));

  function add() {
    const key = crypto.randomUUID();
    setFresh(key);
    setUnchosen(key);
    set((all) => withAdded(all, key, { kind: "report", title: "", presenter: "" }));
  }

  return (
    <section className="settings-rows settings-items">
      <p className="quiet">{rows.length === 0 ? said.none : said.lead}</p>
      <RowList label={words.settings.parts.items} rows={rows} onChange={set} nameOf={({ title }) => title}>
        {({ key, value }) => {
          const fieldOf = (field: string) => words.settings.roll.fieldOf(field, value.title || said.newItem);
          return (
            <>
              <TextInput
                aria-label={fieldOf(said.title)}
                placeholder={said.title}
                maxLength={300}
                autoFocus={key === fresh}
                value={value.title}
                error={faultAt(faults, `${key} title`)}
                onChange={(event) => {
                  const title = event.currentTarget.value;
                  const kind = key === unchosen ? kindOfTitle(title.trim()) : value.kind;
                  write(key, { ...value, title, kind });
                }}
              />
              <NativeSelect
                aria-label={fieldOf(said.kind)}
                value={value.kind}
                onChange={(event) => {
                  const kind = ITEM_KINDS.find((each) => each === event.currentTarget.value);
                  setUnchosen(null);
                  if (kind) write(key, { ...value, kind });
                }}
                data={ITEM_KINDS.map((kind) => ({ value: kind, label: said.kinds[kind] }))}
              />
              <TextInput
                aria-label={fieldOf(said.presenter)}
                placeholder={said.presenter}
                maxLength={300}
                value={value.presenter}
                onChange={(event) => write(key, { ...value, presenter: event.currentTarget.value })}
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
