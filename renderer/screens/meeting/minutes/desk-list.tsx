// What the reading desk remarks on the whole meeting, as a list: each with its place, its sentence and its answers.
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { mayBeIgnoredAlways } from "../../../../shared/domain/reading-desk/ignoring.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import { words } from "../../../text/en-GB.ts";
import type { RemarkAction } from "../editor/minute-editor-props.ts";

const said = words.meeting.desk;

interface DeskListProps {
  readonly record: MeetingRecord;
  readonly remarks: readonly MeetingRemark[];
  readonly onGo: (itemId: string) => void;
  /** Puts in the fix; null where it is not put in from here. */
  readonly fixOf: (remark: MeetingRemark) => (() => void) | null;
  readonly onAnswer: (remark: MeetingRemark, answer: Exclude<RemarkAction, "fixed">) => void;
}

export function DeskList({ record, remarks, onGo, fixOf, onAnswer }: DeskListProps) {
  if (remarks.length === 0) return <p className="quiet">{said.nothing}</p>;
  const errors = remarks.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <p className="quiet">{said.counts(errors, remarks.length - errors)}</p>
      <ul className="desk-list">
        {remarks.map((remark) => (
          <DeskRemark key={keyOf(remark)} record={record} remark={remark} onGo={onGo}>
            <Fix remark={remark} onFix={fixOf(remark)} />
            <Answer label={said.ignoreHere} remark={remark} onClick={() => onAnswer(remark, "ignore here")} />
            {mayBeIgnoredAlways(remark.check) && (
              <Answer
                label={said.ignoreAlways}
                remark={remark}
                onClick={() => onAnswer(remark, "ignore always")}
              />
            )}
            {remark.check === "dictionary-miss" && (
              <Answer label={said.learn} remark={remark} onClick={() => onAnswer(remark, "learn word")} />
            )}
          </DeskRemark>
        ))}
      </ul>
    </>
  );
}

interface DeskRemarkProps {
  readonly record: MeetingRecord;
  readonly remark: MeetingRemark;
  readonly onGo: (itemId: string) => void;
  /** The answers that can be given. */
  readonly children: ReactNode;
}

export function DeskRemark({ record, remark, onGo, children }: DeskRemarkProps) {
  const { itemId } = remark;
  return (
    <li className={`desk-remark ${remark.severity}`}>
      <p className="desk-place">
        {remark.severity === "error" ? (
          <IconAlertTriangle size={18} aria-hidden />
        ) : (
          <IconInfoCircle size={18} aria-hidden />
        )}
        <strong>{said.severities[remark.severity]}</strong>
        {placeOf(record, remark)}
      </p>
      {remark.text.trim() !== "" && <q className="desk-text">{shortened(remark.text)}</q>}
      <p>{remark.message}</p>
      <div className="buttons">
        {itemId !== null && <Answer label={said.show} remark={remark} onClick={() => onGo(itemId)} />}
        {children}
      </div>
    </li>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly remark: MeetingRemark;
  readonly onClick: () => void;
}

export function Answer({ label, remark, onClick }: AnswerProps) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`${label}: ${shortened(remark.text)}`}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

interface FixProps {
  readonly remark: MeetingRemark;
  readonly onFix: (() => void) | null;
}

function Fix({ remark: { text, fix }, onFix }: FixProps) {
  if (onFix === null || fix === undefined) return null;
  const label = words.editor.fix(fix);
  return (
    <Button size="compact-sm" aria-label={`${label}: ${shortened(text)}`} onClick={onFix}>
      {label}
    </Button>
  );
}

export function keyOf(remark: MeetingRemark): string {
  const { check, itemId, part, paragraph, field, line, from, to, text, at, message } = remark;
  return [check, itemId, part, paragraph, field, line, from, to, text, at, message].join(" ");
}

function placeOf({ items }: MeetingRecord, { itemId, part, paragraph, field }: MeetingRemark): string {
  const recorded = items.find(({ item }) => item.id === itemId);
  const within = field === null ? said.parts[part] : said.fields[field];
  if (!recorded) return within;
  const place = recorded.minute.paragraphs.findIndex(({ id }) => id === paragraph);
  return said.place(recorded.number || recorded.item.title, place < 0 ? within : said.paragraph(place + 1));
}

const LONGEST = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
