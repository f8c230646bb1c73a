// One check of the reading desk over a whole meeting, and how its remarks name their places.
import type { HiddenValue } from "../disclosure/hidden-values.ts";
import type { Action } from "../meeting/action.ts";
import type { MinuteParagraph } from "../meeting/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Check, Facts, Found, Remark } from "./check.ts";
import type { Span } from "./minute-text.ts";

/** Where a remark belongs. */
export interface MeetingPlace {
  /** Null where it concerns no one item. */
  readonly itemId: string | null;
  readonly part: "paragraphs" | "resolution" | "agenda" | "attendance" | "interests" | "meeting";
  /** The id of the paragraph; null where it stands in none. */
  readonly paragraph: string | null;
}

/**
 * `from` and `to` count in the paragraph's text, or in the resolution as it is printed; both are 0 in every other part,
 * and `text` is then what the remark speaks of.
 */
export interface MeetingRemark extends Remark, MeetingPlace {}

/** What the record of a meeting does not say. */
export interface MeetingFacts extends Pick<Facts, "scorecard" | "isWord" | "suggest"> {
  /** Promised at this meeting, those that the clerk refused among them. */
  readonly actions: readonly Action[];
  /** What the public scorecard of the meeting hides. */
  readonly hidden: readonly HiddenValue[];
  /** What the clerk does not want to hear any more. */
  readonly ignored: readonly Ignored[];
}

/** One check is not to speak of these very words: at one meeting, or always (null). */
export interface Ignored {
  readonly check: string;
  readonly text: string;
  readonly meetingId: string | null;
}

export interface MeetingFound extends Found, MeetingPlace {
  /** What stands there, or what the remark speaks of. */
  readonly text: string;
}

export interface MeetingCheck {
  /** Stable, in words: `minute-for-each-item`. */
  readonly name: string;
  readonly severity: Check["severity"];
  readonly look: (record: MeetingRecord, facts: MeetingFacts) => readonly MeetingFound[];
}

/** A remark that has no place in a text. */
export function foundIn(
  part: MeetingPlace["part"],
  itemId: string | null,
  text: string,
  message: string,
): MeetingFound {
  return { itemId, part, paragraph: null, from: 0, to: 0, text, message };
}

/** A remark on some words of a paragraph. */
export function foundInParagraph(
  { item }: RecordedItem,
  paragraph: MinuteParagraph,
  { from, to, text }: Span,
  message: string,
): MeetingFound {
  return { itemId: item.id, part: "paragraphs", paragraph: paragraph.id, from, to, text, message };
}

/** Whether the meeting has begun, so that something can be missing from its minutes. */
export function isUnderWay({ meeting, items }: MeetingRecord): boolean {
  return meeting.openedOn !== null || items.some(isMinuted);
}

/** Whether anything is written of the item. */
export function isMinuted({ minute }: RecordedItem): boolean {
  return minute.resolution !== null || minute.paragraphs.some(({ text }) => text.trim() !== "");
}
