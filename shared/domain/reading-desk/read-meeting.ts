// The reading desk over a whole meeting: each item's text, and what only the whole record shows.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { meetingChecks } from "./checks/meeting/meeting-checks.ts";
import { abbreviation, isExplainedIn } from "./checks/style/abbreviation.ts";
import type { Ignored, MeetingFacts, MeetingRemark } from "./meeting-check.ts";
import { readAgenda } from "./read-agenda.ts";
import { readItem } from "./read-item.ts";
import { textOfMinute } from "./text-of-minute.ts";

export type ReadMeeting = (record: MeetingRecord, facts: MeetingFacts) => readonly MeetingRemark[];

/** Everything there is to say of the meeting's agenda and minutes: first of the whole, then item by item in their order. */
export const readMeeting: ReadMeeting = (record, facts) => readWith(record, facts, readWords);

/**
 * A desk that keeps what it said of each item and reads only those again that have changed. Scorecard, `isWord` and
 * `suggest` count as changed when they are other objects than before.
 */
export function readingDesk(): ReadMeeting {
  const kept = new Map<string, Kept>();
  return (record, facts) =>
    readWith(record, facts, (one, item) => {
      const words = JSON.stringify([
        item,
        one.body.callsItself,
        one.body.resolutionForm,
        one.body.staleAfterDays,
        one.meeting.date,
        one.period,
        one.asAt,
        facts.actions.filter(({ itemId }) => itemId === item.item.id),
      ]);
      const before = kept.get(item.item.id);
      if (before && before.words === words && isSameFacts(before.facts, facts)) return before.remarks;
      const remarks = readWords(one, item, facts);
      kept.set(item.item.id, { words, facts, remarks });
      return remarks;
    });
}

interface Kept {
  readonly words: string;
  readonly facts: MeetingFacts;
  readonly remarks: readonly MeetingRemark[];
}

function isSameFacts(left: MeetingFacts, right: MeetingFacts): boolean {
  return left.scorecard === right.scorecard && left.isWord === right.isWord && left.suggest === right.suggest;
}

type ReadItem = (record: MeetingRecord, item: RecordedItem, facts: MeetingFacts) => readonly MeetingRemark[];

const readWords: ReadItem = (record, item, facts) => [
  ...readAgenda(record, item, facts),
  ...readItem(record, item, facts),
];

function readWith(record: MeetingRecord, facts: MeetingFacts, read: ReadItem): readonly MeetingRemark[] {
  const remarks = [
    ...acrossItems(record, facts),
    ...record.items.flatMap((item, place) =>
      read(record, item, facts).filter((remark) => !isExplainedBefore(remark, record, place)),
    ),
  ];
  return inOrder(remarks, record).filter((remark) => !isIgnored(remark, record.meeting.id, facts.ignored));
}

/** What no one item shows; quick, and read anew each time. */
function acrossItems(record: MeetingRecord, facts: MeetingFacts): readonly MeetingRemark[] {
  return meetingChecks.flatMap(({ name, severity, look }) =>
    look(record, facts).map((found) => ({ ...found, check: name, severity })),
  );
}

/** An abbreviation is written out once in the minutes of a meeting, where the public can read it. */
function isExplainedBefore(
  { check, text }: MeetingRemark,
  { body, items }: MeetingRecord,
  place: number,
): boolean {
  if (check !== abbreviation.name) return false;
  return items
    .slice(0, place)
    .some(({ item, minute }) => item.exemption === null && isExplainedIn(textOfMinute(body, minute), text));
}

/** Of the whole meeting first, then by item; within an item the agenda, then the paragraphs, then the resolution. */
function inOrder(remarks: readonly MeetingRemark[], { items }: MeetingRecord): readonly MeetingRemark[] {
  const ids = new Map(
    items.flatMap(({ item, minute }, at) => [
      [item.id, at] as const,
      ...minute.paragraphs.map(({ id }, place) => [placeKey(item.id, id), place] as const),
    ]),
  );
  const ofItem = ({ itemId }: MeetingRemark) => (itemId === null ? -1 : (ids.get(itemId) ?? -1));
  const within = ({ itemId, part, paragraph }: MeetingRemark) =>
    part === "resolution" ? Number.MAX_SAFE_INTEGER : (ids.get(placeKey(itemId, paragraph)) ?? -1);
  return remarks.toSorted(
    (left, right) =>
      ofItem(left) - ofItem(right) ||
      within(left) - within(right) ||
      left.from - right.from ||
      left.to - right.to,
  );
}

function placeKey(item: string | null, paragraph: string | null): string {
  return `${item} ${paragraph}`;
}

function isIgnored({ check, text }: MeetingRemark, meeting: string, ignored: readonly Ignored[]): boolean {
  return ignored.some(
    (one) =>
      one.check === check && one.text === text && (one.meetingId === null || one.meetingId === meeting),
  );
}
