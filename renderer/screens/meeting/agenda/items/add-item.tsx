// A further item of business, by its kind and its exact title.
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { longDate } from "../../../../../shared/domain/dates.ts";
import { ITEM_KINDS, type ItemKind } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { kindOfTitle } from "../../../../../shared/domain/old-minutes/kind-of-title.ts";
import { words } from "../../../../text/en-GB.ts";
import { standingTitle } from "../agenda-draft.ts";

const said = words.agenda;

interface AddItemProps {
  readonly record: MeetingRecord;
  readonly onAdd: (kind: ItemKind, title: string) => void;
}

export function AddItem({ record, onAdd }: AddItemProps) {
  const [isOpen, setOpen] = useState(false);
  const [isCancelled, setCancelled] = useState(false);
  if (!isOpen)
    return (
      <Button
        autoFocus={isCancelled}
        variant="subtle"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {said.add}
      </Button>
    );
  return (
    <AddItemForm
      record={record}
      onAdd={(kind, title) => {
        setOpen(false);
        setCancelled(false);
        onAdd(kind, title);
      }}
      onCancel={() => {
        setOpen(false);
        setCancelled(true);
      }}
    />
  );
}

function AddItemForm({ record, onAdd, onCancel }: AddItemProps & { readonly onCancel: () => void }) {
  const [kind, setKind] = useState<ItemKind>("report");
  const [isKindChosen, setKindChosen] = useState(false);
  const [title, setTitle] = useState("");
  const [tried, setTried] = useState(false);
  const isBlank = title.trim() === "";

  function chooseKind(next: ItemKind) {
    if (isBlank || title === usualTitle(record, kind)) setTitle(usualTitle(record, next));
    setKind(next);
    setKindChosen(true);
  }

  /** Until one is chosen, the kind follows the title. */
  function typeTitle(typed: string) {
    setTitle(typed);
    if (!isKindChosen) setKind(kindOfTitle(typed.trim()));
  }

  function add(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isBlank) onAdd(kind, title.trim());
  }

  return (
    <form
      className="agenda-add"
      onSubmit={add}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      noValidate
    >
      <NativeSelect
        label={said.kind}
        autoFocus
        value={kind}
        onChange={(event) => chooseKind(event.currentTarget.value as ItemKind)}
        data={KINDS}
      />
      <TextInput
        label={said.exactTitle}
        maxLength={300}
        value={title}
        onChange={(event) => typeTitle(event.currentTarget.value)}
        error={tried && isBlank ? said.addTitleNeeded : null}
      />
      <div className="buttons">
        <Button type="submit">{said.addNow}</Button>
        <Button variant="default" onClick={onCancel}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The commonest first. */
const KINDS = ITEM_KINDS.map((value) => ({ value, label: said.kinds[value] })).sort(
  (one, other) => Number(other.value === "report") - Number(one.value === "report"),
);

function usualTitle(record: MeetingRecord, kind: ItemKind): string {
  if (kind === "previous minutes" && record.previous) return said.minutesOf(longDate(record.previous.date));
  return standingTitle(record, kind) ?? said.usualTitles[kind];
}
