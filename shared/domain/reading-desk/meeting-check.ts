// One check of the reading desk over a whole meeting, and how its remarks name their places.
import type { HiddenValue } from "../disclosure/hidden-values.ts";
import type { Action } from "../meeting/actions/action.ts";
import type { MinuteParagraph } from "../meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Check, Facts, Found, Remark } from "./check.ts";
import { type FieldPlace, type FieldText, NO_FIELD } from "./fields.ts";
import type { Span } from "./minute-text.ts";

export const MEETING_PARTS = [
  "paragraphs",
  "resolution",
  "agenda",
  "attendance",
  "interests",
  "meeting",
  /** A printed paper, of which nobody knows any more where in the record its words come from. */
  "paper",
] as const;

/** Where a remark belongs. */
export interface MeetingPlace extends FieldPlace {
  /** Null where it concerns no one item. */
  readonly itemId: string | null;
  readonly part: (typeof MEETING_PARTS)[number];
  /** The id of the paragraph; null where it stands in none. */
  readonly paragraph: string | null;
}

/**
 * `from` and `to` count in the words of the field, where one is named; else in the paragraph's text, or in the resolution
 * as it is printed. Both are 0 where something is absent, so that there are no words to point at: `text` is then what the
 * remark speaks of, and there is no fix.
 */
export interface MeetingRemark extends Remark, MeetingPlace, RemarkPlace {}

/** Where a remark stands as the clerk sees it: by the words around it, and not by offsets that each letter before it moves. */
export interface RemarkPlace extends Omit<MeetingPlace, "line"> {
  /** The sentence in which the words stand; where they stand in no text, what is said of the record. */
  readonly passage: string;
  /** Where the words begin in the passage. */
  readonly at: number;
}

/** What the record of a meeting does not say. */
export interface MeetingFacts extends Pick<Facts, "scorecard" | "isWord" | "suggest"> {
  /** Promised at this meeting, those that the clerk refused among them. */
  readonly actions: readonly Action[];
  /** What the public scorecard of the meeting hides. */
  readonly hidden: readonly HiddenValue[];
  /** As `isWord`, without the words that the clerk taught: a name that was learnt is a name all the same. */
  readonly isUntaughtWord: Facts["isWord"];
  /** What the clerk does not want to hear any more. */
  readonly ignored: readonly Ignored[];
}

/** One check is not to speak of these very words. */
export interface Ignored {
  readonly check: string;
  readonly text: string;
  /** Null where they are ignored always. */
  readonly meetingId: string | null;
  /** Null where they are ignored always, or at the whole meeting, as it was before places were kept. */
  readonly place: RemarkPlace | null;
}

export interface MeetingFound extends Found, MeetingPlace {
  /** What stands there, or what the remark speaks of. */
  readonly text: string;
  /** All the words of the field, where it stands in one. */
  readonly written?: string;
}

/** What a check found, before the words around it are known. */
export interface FoundRemark extends MeetingFound, Pick<Remark, "check" | "severity"> {}

export interface MeetingCheck {
  /** Stable, in words: `minute-for-each-item`. */
  readonly name: string;
  readonly severity: Check["severity"];
  readonly look: (record: MeetingRecord, facts: MeetingFacts) => readonly MeetingFound[];
}

/** A remark on what is absent, which has no place in a text. */
export function foundIn(
  part: MeetingPlace["part"],
  itemId: string | null,
  text: string,
  message: string,
): MeetingFound {
  return { itemId, part, paragraph: null, ...NO_FIELD, from: 0, to: 0, text, message };
}

/** A remark on some words of a field. */
export function foundInField(
  part: MeetingPlace["part"],
  itemId: string | null,
  { field, line, text: written }: FieldText,
  { from, to, text }: Span,
  message: string,
): MeetingFound {
  return { itemId, part, paragraph: null, field, line, written, from, to, text, message };
}

/** A remark on some words of a resolution as it is printed. */
export function foundInResolution(
  { item }: RecordedItem,
  { from, to, text }: Span,
  message: string,
): MeetingFound {
  return { itemId: item.id, part: "resolution", paragraph: null, ...NO_FIELD, from, to, text, message };
}

/** A remark on some words of a paragraph. */
export function foundInParagraph(
  { item }: RecordedItem,
  paragraph: MinuteParagraph,
  { from, to, text }: Span,
  message: string,
): MeetingFound {
  return {
    itemId: item.id,
    part: "paragraphs",
    paragraph: paragraph.id,
    ...NO_FIELD,
    from,
    to,
    text,
    message,
  };
}

/** Whether the meeting has begun, so that something can be missing from its minutes. */
export function isUnderWay({ meeting, items }: MeetingRecord): boolean {
  return meeting.openedOn !== null || items.some(isMinuted);
}

/** Whether anything is written of the item. */
export function isMinuted({ minute }: Pick<RecordedItem, "minute">): boolean {
  return minute.resolution !== null || minute.paragraphs.some(({ text }) => text.trim() !== "");
}
