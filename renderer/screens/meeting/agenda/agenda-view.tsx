// The agenda of a meeting: its items at the left, the opened one in the middle, what has to be done by when at the right.
import { IconListNumbers } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import type { ItemKind } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { areApproved } from "../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import type { Twin } from "../../../../shared/domain/paper/meeting-blocks.ts";
import type { Line } from "../../../line.ts";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { useMenu } from "../../../parts/menu.ts";
import { PreviewButton } from "../../../parts/preview-button.tsx";
import { PrintButton } from "../../../parts/print-button.tsx";
import { words } from "../../../text/en-GB.ts";
import { NotSaved, savingWords } from "../not-saved.tsx";
import type { Saved } from "../use-saving.ts";
import { type AgendaDraft, moved, newItem, numbersOf, putIn, takenOut } from "./agenda-draft.ts";
import { AgendaSide } from "./beside/agenda-side.tsx";
import { usePaperFiles } from "./files/use-paper-files.ts";
import { AddItem } from "./items/add-item.tsx";
import { AgendaList, type Removed } from "./items/agenda-list.tsx";
import { ItemEditor } from "./items/item-editor.tsx";
import { useAgenda } from "./use-agenda.ts";

const said = words.agenda;

export function AgendaView({ record }: { readonly record: MeetingRecord }) {
  const agenda = useAgenda(record);
  const { draft, saving, save, showSaved } = agenda;
  useMenu("save minutes", () => void save());
  // What is typed into a field of its own is drawn anew when the saved version is taken over.
  const [generation, setGeneration] = useState(0);
  return (
    <section className="agenda" aria-label={said.title}>
      <div className="agenda-bar">
        <AgendaNote record={record} />
        <div className="meeting-buttons">
          <span className="quiet" role="status">
            {savingWords(saving)}
          </span>
          <Prints record={record} draft={draft} save={save} />
        </div>
      </div>
      <NotSaved
        saving={saving}
        onAgain={save}
        onShowSaved={() => {
          setGeneration(generation + 1);
          showSaved();
        }}
      />
      <div className="agenda-columns">
        <Items key={generation} record={record} agenda={agenda} />
        <AgendaSide record={record} agenda={agenda} />
      </div>
    </section>
  );
}

function AgendaNote({ record: { meeting } }: { readonly record: MeetingRecord }) {
  if (areApproved(meeting.minutesState)) return <p className="note">{said.isApproved}</p>;
  return meeting.openedOn ? <p className="note">{said.isOpen}</p> : <p className="quiet">{said.hint}</p>;
}

interface PrintsProps {
  readonly record: MeetingRecord;
  readonly draft: AgendaDraft;
  readonly save: () => Promise<boolean>;
}

function Prints({ record: { meeting }, draft, save }: PrintsProps) {
  const print = useCallback(
    (twin: Twin) => (line: Line, place: string) =>
      line.call("agenda.print", { meeting: meeting.id, place, twin }),
    [meeting.id],
  );
  const date = longDate(meeting.date);
  const hasPartB = draft.items.some(({ exemption }) => exemption !== null);
  return (
    <>
      <PreviewButton meeting={meeting.id} kind="agenda" hasPartB={hasPartB} saveFirst={save} />
      {hasPartB && (
        <PrintButton
          isSecond
          label={said.printPartB}
          print={print("part B")}
          paper={{ meeting: meeting.id, kind: "agenda", twin: "part B" }}
          suggestedName={said.partB(date)}
          saveFirst={save}
        />
      )}
      <PrintButton
        label={said.print}
        print={print("public")}
        paper={{ meeting: meeting.id, kind: "agenda", twin: "public" }}
        suggestedName={said.paper(date)}
        saveFirst={save}
      />
    </>
  );
}

interface ItemsProps {
  readonly record: MeetingRecord;
  readonly agenda: Saved<AgendaDraft>;
}

function Items({ record, agenda }: ItemsProps) {
  const { draft, change } = agenda;
  const { items } = draft;
  const files = usePaperFiles(record, agenda);
  const isReadOnly = areApproved(record.meeting.minutesState);
  const [choice, setChoice] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [lastMove, setLastMove] = useState("");
  const [fresh, setFresh] = useState<string | null>(null);
  const chosen = items.find(({ id }) => id === choice) ?? items[0];
  const place = chosen ? items.indexOf(chosen) : -1;
  const numbers = numbersOf(record, items);

  function move(id: string, to: number) {
    const next = moved(draft, id, to);
    const at = next.items.findIndex((item) => item.id === id);
    setLastMove(said.movedTo(next.items[at]?.title ?? "", at + 1, items.length));
    if (next !== draft) change(next);
  }

  function add(kind: ItemKind, title: string, at: number) {
    const item = newItem(record, { id: crypto.randomUUID(), kind, title });
    change(putIn(draft, item, at));
    return item.id;
  }

  function addAtTheEnd(kind: ItemKind, title: string) {
    const id = add(kind, title, items.length);
    setFresh(id);
    setChoice(id);
  }

  return (
    <div className="agenda-work">
      <section className="agenda-left" aria-label={said.items}>
        <AgendaList
          items={items}
          numbers={numbers}
          chosen={chosen?.id ?? null}
          onChoose={setChoice}
          onMove={isReadOnly ? null : move}
          removed={removed}
          onPutBack={() => {
            if (!removed) return;
            change(putIn(draft, removed.item, removed.place));
            setChoice(removed.item.id);
            setRemoved(null);
          }}
        />
        <p className="unseen" role="status">
          {lastMove}
        </p>
        {!isReadOnly && <AddItem record={record} onAdd={addAtTheEnd} />}
      </section>
      {chosen ? (
        <ItemEditor
          key={chosen.id}
          record={record}
          draft={draft}
          item={chosen}
          place={place}
          numbers={numbers}
          files={files}
          onChange={change}
          onMove={(to) => move(chosen.id, to)}
          onRemove={() => {
            setRemoved({ item: chosen, place });
            setChoice(items[place + 1]?.id ?? items[place - 1]?.id ?? null);
            change(takenOut(draft, chosen.id));
          }}
          onExclude={() => void add("exclusion", said.usualTitles.exclusion, place)}
          isReadOnly={isReadOnly}
          isNew={chosen.id === fresh}
        />
      ) : (
        <EmptyState icon={IconListNumbers} title={said.empty} text={said.emptyText} />
      )}
    </div>
  );
}
