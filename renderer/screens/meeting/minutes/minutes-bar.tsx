// How far the minutes are on their way, whether they are saved, and how they are printed and passed on.
import { Button, Menu } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { type IsoDate, longDate } from "../../../../shared/domain/dates.ts";
import type { MinutesState } from "../../../../shared/domain/meeting/meeting.ts";
import { approvedInWords } from "../../../../shared/domain/meeting/minutes/approval.ts";
import { statesAfter } from "../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { PreviewButton } from "../../../parts/preview-button.tsx";
import { PrintButton } from "../../../parts/print-button.tsx";
import { words } from "../../../text/en-GB.ts";
import { NotSaved, savingWords } from "../not-saved.tsx";
import type { Saved } from "../use-saving.ts";
import { ApprovalForm } from "./approval-form.tsx";
import type { Draft } from "./draft.ts";
import type { Undoing } from "./use-undoing.ts";

const said = words.meeting;

interface MinutesBarProps {
  readonly record: MeetingRecord;
  readonly remarks: readonly MeetingRemark[];
  readonly minutes: Saved<Draft>;
  readonly undoing: Undoing;
}

export function MinutesBar({ record, remarks, minutes, undoing }: MinutesBarProps) {
  const { meeting, items, approved } = record;
  const { saving, save } = minutes;
  const move = useMove(meeting.id, minutes.saveAnd);
  const [isAsking, setAsking] = useState(false);
  const date = longDate(meeting.date);
  const errors = remarks.filter(({ severity }) => severity === "error").length;
  const hasPrivate = items.some(({ item }) => item.exemption !== null);
  return (
    <>
      <div className="minutes-bar">
        <p className="quiet">
          <span className={`draft-mark ${meeting.minutesState === "signed" ? "agreed" : ""}`}>
            {said.states[meeting.minutesState]}
          </span>{" "}
          {errors > 0 ? said.errorsFirst(errors) : said.stateHints[meeting.minutesState]}
          {approved && ` ${approvedInWords(approved)}`}
        </p>
        <div className="meeting-buttons">
          <UndoButtons undoing={undoing} />
          <span className="quiet" role="status">
            {savingWords(saving)}
          </span>
          <PassOn record={record} onMove={(to) => (to === "approved" ? setAsking(true) : void move(to))} />
          <PreviewButton meeting={meeting.id} kind="minutes" hasPartB={hasPrivate} saveFirst={save} />
          {hasPrivate && (
            <PrintButton
              isSecond
              label={said.printPartB}
              print={(line, place) =>
                line.call("minutes.print", { meeting: meeting.id, place, twin: "part B" })
              }
              paper={{ meeting: meeting.id, kind: "minutes", twin: "part B" }}
              suggestedName={words.printing.partB(date)}
              saveFirst={save}
            />
          )}
          <PrintButton
            print={(line, place) =>
              line.call("minutes.print", { meeting: meeting.id, place, twin: "public" })
            }
            paper={{ meeting: meeting.id, kind: "minutes", twin: "public" }}
            suggestedName={words.printing.minutes(date)}
            saveFirst={save}
          />
        </div>
      </div>
      {isAsking && meeting.minutesState === "published draft" && (
        <ApprovalForm
          meeting={meeting}
          onApproved={(on) => move("approved", on)}
          onLeft={() => setAsking(false)}
        />
      )}
      <NotSaved saving={saving} onAgain={save} onShowSaved={minutes.showSaved} />
    </>
  );
}

/** They come when there is something to take back or to bring back, and say what it is. */
function UndoButtons({ undoing: { last, next, undo, redo } }: { readonly undoing: Undoing }) {
  return (
    <>
      {last && (
        <Button variant="subtle" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={undo}>
          {said.undo(said.places[last])}
        </Button>
      )}
      {next && (
        <Button variant="subtle" leftSection={<IconArrowForwardUp size={18} aria-hidden />} onClick={redo}>
          {said.redo(said.places[next])}
        </Button>
      )}
    </>
  );
}

/** Moves the minutes once what was written is saved, and says where that was refused. */
function useMove(meeting: string, saveAnd: Saved<Draft>["saveAnd"]) {
  const line = useLine();
  const say = useNotice();
  return async (to: MinutesState, approvedOn?: IsoDate): Promise<void> => {
    say(null);
    try {
      const at = approvedOn && { approvedOn };
      await saveAnd((version) => line.call("minutes.move", { meeting, version, to, ...at }));
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  };
}

interface PassOnProps {
  readonly record: MeetingRecord;
  readonly onMove: (to: MinutesState) => void;
}

/** The states that may follow; the next stands first. */
function PassOn({ record: { meeting }, onMove }: PassOnProps) {
  const states = statesAfter(meeting.minutesState).toReversed();
  if (states.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
          {said.passOn}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {states.map((state) => (
          <Menu.Item key={state} onClick={() => onMove(state)}>
            {said.moveTo[state]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
