// The minutes of a meeting: the items at the left, the minute of the chosen one in the middle, who was there at the right.
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import { useMenu } from "../../../parts/menu.ts";
import { PrintButton } from "../../../parts/print-button.tsx";
import { words } from "../../../text/en-GB.ts";
import { NotSaved, savingWords } from "../not-saved.tsx";
import { type Draft, minuteOf, ROLLS, withMinute } from "./draft.ts";
import { ItemList } from "./item-list.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import { ResolutionEditor } from "./resolution-editor.tsx";
import { RollEditor } from "./roll-editor.tsx";
import { useMinutes } from "./use-minutes.ts";

const said = words.meeting;

export function MinutesView({ record }: { readonly record: MeetingRecord }) {
  const { meeting, items } = record;
  const { draft, change, saving, save, showSaved } = useMinutes(record);
  useMenu("save minutes", () => void save());
  const [choice, setChoice] = useState<string | null>(null);
  const chosen = items.find(({ item }) => item.id === choice) ?? firstToWrite(items);

  return (
    <>
      <div className="minutes-bar">
        <p className="quiet">
          <span className="draft-mark">{said.draft}</span> {said.draftHint}
        </p>
        <div className="meeting-buttons">
          <span className="quiet" role="status">
            {savingWords(saving)}
          </span>
          <PrintButton
            print={(line, place) =>
              line.call("minutes.print", { meeting: meeting.id, place, twin: "public" })
            }
            suggestedName={words.printing.minutes(longDate(meeting.date))}
            saveFirst={save}
          />
        </div>
      </div>
      <NotSaved saving={saving} onAgain={save} onShowSaved={showSaved} />
      <div className="minutes-columns">
        <ItemList record={record} draft={draft} chosen={chosen?.item.id ?? null} onChoose={setChoice} />
        {chosen && (
          <ItemMinute key={chosen.item.id} record={record} chosen={chosen} draft={draft} onChange={change} />
        )}
        <aside className="meeting-side" aria-label={said.attendance}>
          <h2>{said.attendance}</h2>
          {ROLLS.map((roll) => (
            <RollEditor
              key={roll}
              roll={roll}
              rows={draft.rolls[roll]}
              onChange={(rows) => change({ ...draft, rolls: { ...draft.rolls, [roll]: rows } })}
            />
          ))}
          <TextInput
            label={said.closedAt}
            placeholder={said.closedAtHint}
            maxLength={100}
            value={draft.closedAt}
            onChange={(event) => change({ ...draft, closedAt: event.currentTarget.value })}
          />
        </aside>
      </div>
    </>
  );
}

/** The scorecard, for which the app is there; else the first item. */
function firstToWrite(items: readonly RecordedItem[]): RecordedItem | null {
  return items.find(({ item }) => item.kind === "scorecard") ?? items[0] ?? null;
}

interface ItemMinuteProps {
  readonly record: MeetingRecord;
  readonly chosen: RecordedItem;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function ItemMinute({ record, chosen: { item, number }, draft, onChange }: ItemMinuteProps) {
  const minute = minuteOf(draft, item.id);
  return (
    <section className="minute-paper" aria-labelledby="item-title">
      <p className="quiet">{said.item(number)}</p>
      <h2 id="item-title">{item.title}</h2>
      {item.presenter && <p className="quiet">{said.presentedBy(item.presenter)}</p>}
      <Paragraphs
        paragraphs={minute.paragraphs}
        onChange={(paragraphs) => onChange(withMinute(draft, item.id, { ...minute, paragraphs }))}
      />
      <ResolutionEditor
        record={record}
        item={item}
        minute={minute}
        onChange={(changed) => onChange(withMinute(draft, item.id, changed))}
      />
    </section>
  );
}
