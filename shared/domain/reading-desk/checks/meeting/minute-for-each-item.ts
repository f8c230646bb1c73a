import type { AgendaItem } from "../../../meeting/agenda/agenda.ts";
import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { recordedSentences } from "../../../paper/recorded-sentences.ts";
import { fieldOf, spanOf } from "../../fields.ts";
import {
  foundIn,
  foundInField,
  foundInParagraph,
  isMinuted,
  isUnderWay,
  type MeetingCheck,
  type MeetingFound,
} from "../../meeting-check.ts";
import { readMinuteText } from "../../minute-text.ts";

/** `44/22 `, `5A/19 `, `7. `, `7.1 ` ahead of a title. */
const NUMBER = /^\(?\d{1,4}(?:[A-Z](?=\/))?(?:\/\d\d|\.\d{1,2})?[.)]?\s+/;
/** Only such can be a heading. */
const SHORT_LINE = /^.{1,90}$/m;
const RUNNING_NUMBER = /^\d{1,4}[A-Z]?\/\d\d\b/;

/** A change of order that the minutes tell of is the Chair's to make. */
const ORDER_CHANGED = /\border\s+of\s+(?:the\s+)?(?:business|agenda|items)|\b(?:agenda|running)\s+order\b/i;

/**
 * An item of the agenda of which nothing is minuted, a minute that belongs to another item or to none, and items that are
 * not those of the agenda with which the meeting was opened, or not in its order.
 */
export const minuteForEachItem: MeetingCheck = {
  name: "minute-for-each-item",
  severity: "error",
  look: (record) =>
    isUnderWay(record)
      ? [
          ...besideAgenda(record),
          ...record.items.flatMap((item) => missing(item, record)),
          ...record.items.flatMap((item) => strangers(item, record)),
        ]
      : [],
};

function missing(recorded: RecordedItem, record: MeetingRecord): readonly MeetingFound[] {
  const { item, number } = recorded;
  if (item.isWithdrawn || isMinuted(recorded) || recordedSentences(record, recorded).length > 0) return [];
  const named = `${number} ${item.title}`.trim();
  const message = `Nothing is minuted of “${named}”; say what was done, or that it was withdrawn or deferred.`;
  return [foundIn("paragraphs", item.id, item.title, message)];
}

/** An item that was added late is the urgent-circumstances check's to ask after. */
function besideAgenda({ agendaAsOpened, items }: MeetingRecord): readonly MeetingFound[] {
  if (agendaAsOpened === null) return [];
  const minuted = items.map(({ item }) => item.id);
  const onAgenda = agendaAsOpened.map(({ id }) => id);
  const lost = agendaAsOpened
    .filter(({ id }) => !minuted.includes(id))
    .map(({ id, title }) =>
      foundIn("agenda", id, title, `“${title}” was on the agenda and has no place in the minutes.`),
    );
  const extra = items
    .filter(({ item }) => !onAgenda.includes(item.id) && item.lateness === null && item.kind !== "urgent")
    .map(({ item }) =>
      foundAtTitle(
        item,
        `“${item.title}” was not on the agenda; if it was taken as an urgent item, say since when and why.`,
      ),
    );
  return [...lost, ...extra, ...outOfOrder(items, onAgenda)];
}

function outOfOrder(items: readonly RecordedItem[], onAgenda: readonly string[]): readonly MeetingFound[] {
  const shared = items.filter(({ item }) => onAgenda.includes(item.id));
  const due = onAgenda.filter((id) => shared.some(({ item }) => item.id === id));
  const first = shared.find(({ item }, place) => item.id !== due[place]);
  const isTold = items.some(({ minute }) => minute.paragraphs.some(({ text }) => ORDER_CHANGED.test(text)));
  if (!first || isTold) return [];
  return [
    foundAtTitle(
      first.item,
      `“${first.item.title}” stands in another place than on the agenda; put it back, or minute that the order of business was changed.`,
    ),
  ];
}

function foundAtTitle({ id, title }: AgendaItem, message: string): MeetingFound {
  return foundInField("agenda", id, fieldOf("title", title), spanOf(title, title), message);
}

/** Headings of other items, which a minute brings along when it was typed or pasted in the wrong place. */
function strangers(recorded: RecordedItem, record: MeetingRecord): readonly MeetingFound[] {
  const short = recorded.minute.paragraphs.filter(({ text }) => SHORT_LINE.test(text));
  return short.flatMap((paragraph) =>
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
