// What the minutes say of apologies and interests while the clerk has written nothing there: sentences made of the record.
import { listed } from "../listed.ts";
import { inSentence, startingSentence } from "../meeting/actions/post-in-sentence.ts";
import type { Interest } from "../meeting/meeting.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { asSentence, isExempt, written } from "./meeting-blocks.ts";

type Recorded = Pick<MeetingRecord, "attendance" | "interests" | "items">;

/**
 * One a paragraph; none in any other item, where the clerk has written, and while nobody is recorded as present, because
 * then the lists are not kept yet. They go into public minutes: of interests in private items they say that there are some.
 */
export function recordedSentences(record: Recorded, recorded: RecordedItem): readonly string[] {
  const { item, minute } = recorded;
  const first = record.items.find((one) => one.item.kind === item.kind && !isExempt(one));
  const isWritten = minute.paragraphs.some(({ text }) => text.trim() !== "") || minute.resolution !== null;
  if (isWritten || first?.item.id !== item.id || written(record.attendance.present).length === 0) return [];
  if (item.kind === "apologies") return [apologies(record.attendance)];
  return item.kind === "interests" ? interests(record) : [];
}

function apologies({ apologies: away, substitutes }: MeetingRecord["attendance"]): string {
  const names = written(away).map(inSentence);
  const received =
    names.length === 0
      ? "There were no apologies for absence."
      : asSentence(`Apologies for absence were received from ${listed(names)}`);
  const stoodIn = substitutes
    .filter(({ name, standsInFor }) => name.trim() !== "" && standsInFor.trim() !== "")
    .map(
      ({ name, standsInFor }) =>
        `${startingSentence(name.trim())} attended as a substitute for ${inSentence(standsInFor.trim())}.`,
    );
  return [received, ...stoodIn].join(" ");
}

function interests({ interests: all, items }: Recorded): readonly string[] {
  const made = all.filter(({ who }) => who.trim() !== "");
  const itemOf = ({ itemId }: Interest) => items.find(({ item }) => item.id === itemId);
  const open = made.filter((interest) => !itemOf(interest)?.item.exemption);
  const inPrivate = open.length < made.length ? [DECLARED_IN_PRIVATE] : [];
  if (made.length === 0) return ["There were no declarations of interest."];
  return [...open.map((interest) => declaration(interest, itemOf(interest))), ...inPrivate];
}

const DECLARED_IN_PRIVATE =
  "What was declared in items that were taken in private is recorded in Part B of these minutes.";

function declaration(
  { who, kind, nature, leftTheRoom }: Interest,
  recorded: RecordedItem | undefined,
): string {
  const name = startingSentence(who.trim());
  const inItem = recorded === undefined ? "" : ` in ${itemInWords(recorded)}`;
  const declared = `${name} declared an interest${inItem} (${kind})`;
  const sentence = asSentence(nature.trim() === "" ? declared : `${declared}: ${nature}`);
  // Whether somebody left the room for an item is told at that item.
  if (recorded !== undefined || leftTheRoom === null) return sentence;
  return `${sentence} ${name} ${leftTheRoom ? "left" : "stayed in"} the room.`;
}

function itemInWords({ number, item }: RecordedItem): string {
  const title = item.title.trim();
  return number === "" ? `“${title}”` : `item ${number}, ${title}`;
}
