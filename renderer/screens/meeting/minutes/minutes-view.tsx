// The minutes of a meeting: the items at the left, the chosen one's minute in the middle, the desk and the roll at the right.
import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { areApproved } from "../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import { useQuery } from "../../../backend.ts";
import { useMenu } from "../../../parts/menu.ts";
import { useOnceDrawn } from "../../../parts/once-drawn.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { AttendancePanel } from "./attendance/attendance-panel.tsx";
import { DeskList } from "./desk-list.tsx";
import { type Draft, minuteOf, recordAsWritten, withMinute } from "./draft.ts";
import { IgnoredHere } from "./ignored-here.tsx";
import { ItemList } from "./item-list.tsx";
import { ItemMinute } from "./item-minute.tsx";
import { MinutesBar } from "./minutes-bar.tsx";
import { useDeskAnswers } from "./use-desk-answers.ts";
import { useFixes } from "./use-fixes.ts";
import { useMinutes } from "./use-minutes.ts";
import { useUndoing } from "./use-undoing.ts";

const said = words.meeting;
const SIDES = ["desk", "attendance"] as const;

export function MinutesView({ record }: { readonly record: MeetingRecord }) {
  const { meeting } = record;
  const readOnly = areApproved(meeting.minutesState);
  const minutes = useUndoing(useMinutes(record));
  const { draft, change, save } = minutes;
  const asWritten = useMemo(() => recordAsWritten(record, draft), [record, draft]);
  const scorecard = useQuery("scorecards.show", { meeting: meeting.id });
  const isDrawn = useOnceDrawn();
  const hidden = useQuery("scorecards.hidden", isDrawn && !readOnly ? { meeting: meeting.id } : null);
  const checked = useQuery("minutes.check", { meeting: meeting.id });
  const { answer, askAgain } = useDeskAnswers(meeting.id);
  const fixOf = useFixes(record, minutes);
  useMenu("save minutes", () => void save());
  const [choice, setChoice] = useState<string | null>(null);
  const [side, setSide] = useState<(typeof SIDES)[number]>("desk");
  const chosen = asWritten.items.find(({ item }) => item.id === choice) ?? firstToWrite(asWritten.items);
  const remarks = checked.state === "ready" ? checked.value : [];
  const people = peopleAt(record, draft);

  return (
    <>
      <MinutesBar record={record} remarks={remarks} minutes={minutes} undoing={minutes.undoing} />
      <div className="minutes-columns">
        <ItemList record={asWritten} chosen={chosen?.item.id ?? null} onChoose={setChoice} />
        {chosen && (
          <ItemMinute
            record={asWritten}
            chosen={chosen}
            minute={minuteOf(draft, chosen.item.id)}
            scorecard={scorecard.state === "ready" ? scorecard.value : null}
            hidden={hidden.state === "ready" ? hidden.value.hidden : null}
            remarks={remarks}
            people={people}
            readOnly={readOnly}
            onChange={(minute) => change(withMinute(draft, chosen.item.id, minute))}
            onRemark={answer}
          />
        )}
        <aside className="meeting-side" aria-label={said.sides[side]}>
          <SegmentedControl
            aria-label={said.sidesLabel}
            value={side}
            onChange={(value) => setSide(value as typeof side)}
            data={SIDES.map((value) => ({ value, label: said.sides[value] }))}
          />
          {side === "attendance" && (
            <fieldset className="plain" disabled={readOnly}>
              <AttendancePanel record={record} draft={draft} people={people} onChange={change} />
            </fieldset>
          )}
          {side === "desk" && checked.state === "refused" && <RefusalNote refusal={checked.refusal} />}
          {side === "desk" && checked.state === "ready" && (
            <>
              <IgnoredHere record={record} onGo={setChoice} onAskAgain={askAgain} />
              <DeskList record={record} remarks={remarks} onGo={setChoice} fixOf={fixOf} onAnswer={answer} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}

/** The scorecard, for which the app is there; else the first item. */
function firstToWrite(items: readonly RecordedItem[]): RecordedItem | null {
  return items.find(({ item }) => item.kind === "scorecard") ?? items[0] ?? null;
}

/** Those at the meeting as far as they are known, and the rest of the roll behind them. */
function peopleAt({ body }: MeetingRecord, { rolls, substitutes }: Draft): readonly string[] {
  const there = [...rolls.present, ...rolls.alsoPresent].map(({ text }) => text.trim());
  const others = [...substitutes.map(({ name }) => name.trim()), ...body.roll.map(({ name }) => name)];
  return [...new Set([...there, ...others])].filter(Boolean);
}
