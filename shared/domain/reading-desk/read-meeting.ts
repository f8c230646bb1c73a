// The reading desk over a whole meeting: each item's text, and what only the whole record shows.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { exemptInPublic } from "./checks/meeting/exempt-in-public.ts";
import { hiddenFigure } from "./checks/meeting/hidden-figure.ts";
import { meetingChecks } from "./checks/meeting/meeting-checks.ts";
import { abbreviation, isExplainedIn } from "./checks/style/abbreviation.ts";
import { type ExemptWords, exemptWordsOf, sourceOfExemptWords } from "./exempt-words.ts";
import { FIELDS } from "./fields.ts";
import { isIgnored } from "./ignoring.ts";
import type {
  FoundRemark,
  MeetingCheck,
  MeetingFacts,
  MeetingFound,
  MeetingRemark,
} from "./meeting-check.ts";
import { placed } from "./placed.ts";
import { readAgenda } from "./read-agenda.ts";
import { readItem } from "./read-item.ts";
import { readOtherFields } from "./read-other-fields.ts";
import { textOfMinute } from "./text-of-minute.ts";

export type ReadMeeting = (record: MeetingRecord, facts: MeetingFacts) => readonly MeetingRemark[];

/** Everything there is to say of the meeting's agenda and minutes: first of the whole, then item by item in their order. */
export const readMeeting: ReadMeeting = (record, facts) => readingDesk()(record, facts);

/**
 * A desk that keeps what it said of each item and reads only those again that have changed. Scorecard, `isWord`,
 * `suggest` and `isUntaughtWord`, and what is hidden, count as changed when they are other objects than before.
 */
export function readingDesk(): ReadMeeting {
  const keepExempt = keeping<readonly ExemptWords[]>();
  const keep = keeping<readonly MeetingRemark[]>();
  return (record, facts) => {
    const { scorecard, isWord, suggest, isUntaughtWord } = facts;
    const inPlace = (found: FoundRemark) => placed(found, record);
    const exempt = keepExempt("", [sourceOfExemptWords(record), isUntaughtWord], () =>
      exemptWordsOf(record, isUntaughtWord),
    );
    const readOne = (item: RecordedItem, place: number) => {
      const { id } = item.item;
      const words = wordsOf(item, record, facts);
      return [
        ...keep(`words ${id}`, [words, scorecard, isWord, suggest], () =>
          [...readAgenda(record, item, facts), ...readItem(record, item, facts)].map(inPlace),
        ).filter((remark) => !isExplainedBefore(remark, record, place)),
        ...keep(`exempt ${id}`, [words, exempt], () =>
          asRemarks(exemptInPublic.inItem(item, record, exempt)).map(inPlace),
        ),
        ...keep(`hidden ${id}`, [words, facts.hidden], () =>
          asRemarks(hiddenFigure.inItem(item, record, facts.hidden), hiddenFigure).map(inPlace),
        ),
      ];
    };
    const remarks = [
      ...[
        ...meetingChecks.flatMap((check) => asRemarks(check.look(record, facts), check)),
        ...asRemarks(exemptInPublic.inOtherParts(record, exempt)),
        ...readOtherFields(record, facts),
      ].map(inPlace),
      ...record.items.flatMap(readOne),
    ];
    return inOrder(remarks, record).filter((remark) => !isIgnored(remark, record.meeting.id, facts.ignored));
  };
}

function asRemarks(
  found: readonly MeetingFound[],
  { name, severity }: Pick<MeetingCheck, "name" | "severity"> = exemptInPublic,
): readonly FoundRemark[] {
  return found.map((one) => ({ ...one, check: name, severity }));
}

/** All that an item's remarks come from, but for the dictionary and the scorecard. */
function wordsOf(
  item: RecordedItem,
  { body, meeting, period, asAt }: MeetingRecord,
  { actions }: MeetingFacts,
) {
  const { callsItself, resolutionForm, staleAfterDays } = body;
  const ofItem = actions.filter(({ itemId }) => itemId === item.item.id);
  return JSON.stringify([
    item,
    callsItself,
    resolutionForm,
    staleAfterDays,
    meeting.date,
    period,
    asAt,
    ofItem,
  ]);
}

/** Gives the answer that it gave before under the name, unless anything that it comes from is another. */
function keeping<Answer>() {
  const kept = new Map<string, { readonly from: readonly unknown[]; readonly answer: Answer }>();
  return (name: string, from: readonly unknown[], make: () => Answer): Answer => {
    const before = kept.get(name);
    if (before?.from.every((one, place) => one === from[place])) return before.answer;
    const answer = make();
    kept.set(name, { from, answer });
    return answer;
  };
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
  const ofField = ({ field }: MeetingRemark) => (field === null ? -1 : FIELDS.indexOf(field));
  return remarks.toSorted(
    (left, right) =>
      ofItem(left) - ofItem(right) ||
      within(left) - within(right) ||
      ofField(left) - ofField(right) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      left.from - right.from ||
      left.to - right.to,
  );
}

function placeKey(item: string | null, paragraph: string | null): string {
  return `${item} ${paragraph}`;
}
