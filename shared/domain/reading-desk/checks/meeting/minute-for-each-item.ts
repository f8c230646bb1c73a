import type { ItemKind } from "../../../meeting/agenda.ts";
import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import {
  foundIn,
  foundInParagraph,
  isMinuted,
  isUnderWay,
  type MeetingCheck,
  type MeetingFound,
} from "../../meeting-check.ts";
import { readMinuteText } from "../../minute-text.ts";

/** Their minute is the list of names that is kept beside them. */
const SAID_BY_LISTS: readonly ItemKind[] = ["apologies", "interests"];
/** `44/22 `, `7. `, `7.1 ` ahead of a title. */
const NUMBER = /^\(?\d{1,4}(?:\/\d\d|\.\d{1,2})?[.)]?\s+/;
const RUNNING_NUMBER = /^\d{1,4}\/\d\d\b/;

/** An item of the agenda of which nothing is minuted, and a minute that belongs to another item or to none. */
export const minuteForEachItem: MeetingCheck = {
  name: "minute-for-each-item",
  severity: "error",
  look: (record) =>
    isUnderWay(record)
      ? [...record.items.flatMap(missing), ...record.items.flatMap((item) => strangers(item, record))]
      : [],
};

function missing(recorded: RecordedItem): readonly MeetingFound[] {
  const { item, number } = recorded;
  if (isMinuted(recorded) || SAID_BY_LISTS.includes(item.kind)) return [];
  const named = `${number} ${item.title}`.trim();
  const message = `Nothing is minuted of “${named}”; say what was done, or that it was withdrawn or deferred.`;
  return [foundIn("paragraphs", item.id, item.title, message)];
}

/** Headings of other items, which a minute brings along when it was typed or pasted in the wrong place. */
function strangers(recorded: RecordedItem, record: MeetingRecord): readonly MeetingFound[] {
  return recorded.minute.paragraphs.flatMap((paragraph) =>
    readMinuteText(paragraph.text)
      .paragraphs.filter(({ kind }) => kind === "heading")
      .flatMap((heading) => {
        const message = whyStrange(heading.text.trim(), recorded, record);
        return message === null ? [] : [foundInParagraph(recorded, paragraph, heading, message)];
      }),
  );
}

function whyStrange(
  heading: string,
  { item, number }: RecordedItem,
  { items }: MeetingRecord,
): string | null {
  const title = plain(heading.replace(NUMBER, ""));
  if (title === plain(item.title)) return null;
  const owner = items.find((other) => plain(other.item.title) === title);
  if (owner) return `This is the title of ${itemInWords(owner)}; what is minuted of it belongs there.`;
  const [running] = RUNNING_NUMBER.exec(heading) ?? [];
  if (running === undefined || running === number) return null;
  const numbered = items.find((other) => other.number === running);
  return numbered
    ? `${running} is the number of “${numbered.item.title}”; what is minuted of it belongs there.`
    : `No item ${running} is on the agenda; move this to the item that it belongs to.`;
}

function itemInWords({ item, number }: RecordedItem): string {
  return number === "" ? `another item, “${item.title}”` : `item ${number}`;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();
}
