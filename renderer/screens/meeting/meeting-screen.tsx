// Meeting: its facts, who was there, the minutes of the item, and the resolution.
import { Button } from "@mantine/core";
import type { MeetingRecord } from "../../../shared/contract.ts";
import { longDate, weekday } from "../../../shared/domain/dates.ts";
import type { Answer } from "../../line.ts";
import { useMenu } from "../../parts/menu.ts";
import { PrintButton } from "../../parts/print-button.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { AddMeeting } from "./add-meeting.tsx";
import { ROLLS, type Rows } from "./draft.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { ResolutionEditor, withCapital } from "./resolution-editor.tsx";
import { RollEditor } from "./roll-editor.tsx";
import { type Saving, useMinutes } from "./use-minutes.ts";

const said = words.meeting;

export function MeetingScreen({ record }: { readonly record: Answer<MeetingRecord> }) {
  if (record.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (record.state === "refused") return <RefusalNote refusal={record.refusal} />;
  return <MinutesEditor record={record.value} />;
}

function MinutesEditor({ record }: { readonly record: MeetingRecord }) {
  const { body, meeting, item } = record;
  const { draft, change, saving, save, showSaved } = useMinutes(record);
  useMenu("save minutes", () => void save());

  return (
    <div className="screen meeting">
      <div className="screen-head">
        <div>
          <h1>
            {body.name}, {longDate(meeting.date)}
          </h1>
          <p className="quiet">
            <span className="draft-mark">{said.draft}</span> {said.draftHint}
          </p>
        </div>
        <div className="meeting-buttons">
          <span className="quiet" role="status">
            {savingWords(saving)}
          </span>
          <PrintButton
            operation="minutes.print"
            meeting={meeting.id}
            suggestedName={words.printing.minutes(longDate(meeting.date))}
            saveFirst={save}
          />
        </div>
      </div>
      {saving.saving === "refused" && <NotSaved saving={saving} onAgain={save} onShowSaved={showSaved} />}
      <div className="meeting-columns">
        <section className="minute-paper" aria-labelledby="item-title">
          <p className="quiet">{said.item(item.number)}</p>
          <h2 id="item-title">{item.title}</h2>
          <p className="quiet">{said.presentedBy(item.presenter)}</p>
          <Paragraphs
            rows={draft.paragraphs}
            onChange={(paragraphs: Rows) => change({ ...draft, paragraphs })}
          />
          <ResolutionEditor
            record={record}
            resolution={draft.resolution}
            onChange={(resolution) => change({ ...draft, resolution })}
          />
        </section>
        <aside className="meeting-side" aria-label={said.facts}>
          <h2>{said.facts}</h2>
          <dl className="facts">
            <dt>{said.date}</dt>
            <dd>
              {weekday(meeting.date)} {longDate(meeting.date)}
            </dd>
            <dt>{said.time}</dt>
            <dd>{meeting.time || said.notSaid}</dd>
            <dt>{said.venue}</dt>
            <dd>{withCapital(meeting.venue) || said.notSaid}</dd>
          </dl>
          <h2>{said.attendance}</h2>
          {ROLLS.map((roll) => (
            <RollEditor
              key={roll}
              roll={roll}
              rows={draft.attendance[roll]}
              onChange={(rows) => change({ ...draft, attendance: { ...draft.attendance, [roll]: rows } })}
            />
          ))}
          <AddMeeting />
        </aside>
      </div>
    </div>
  );
}

interface NotSavedProps {
  readonly saving: Extract<Saving, { saving: "refused" }>;
  readonly onAgain: () => Promise<boolean>;
  readonly onShowSaved: () => void;
}

function NotSaved({ saving: { refusal }, onAgain, onShowSaved }: NotSavedProps) {
  if (refusal.code !== "conflict") return <RefusalNote refusal={refusal} onTryAgain={() => void onAgain()} />;
  return (
    <RefusalNote refusal={{ ...refusal, details: {} }}>
      <Button variant="default" onClick={onShowSaved}>
        {said.showSaved}
      </Button>
    </RefusalNote>
  );
}

function savingWords({ saving }: Saving): string {
  switch (saving) {
    case "saved":
      return said.saved;
    case "unsaved":
      return said.unsaved;
    case "under way":
      return said.saving;
    case "refused":
      return said.notSaved;
  }
}
