import { longDate } from "../../../dates.ts";
import { numberParts } from "../../../meeting/agenda/numbering.ts";
import { areApproved } from "../../../meeting/minutes/minutes-way.ts";
import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { foundIn, foundInParagraph, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";

/**
 * Item numbers that leave one out or give one twice, at the meeting or among the body's meetings of the municipal year, and
 * the same of paragraphs that were numbered by hand.
 */
export const unbrokenNumbers: MeetingCheck = {
  name: "unbroken-numbers",
  severity: "error",
  look: (record) => [
    ...(record.body.numbering === "none" ? [] : brokenAmongItems(record)),
    ...record.items.flatMap(brokenAmongParagraphs),
  ],
};

function brokenAmongItems(record: MeetingRecord): readonly MeetingFound[] {
  return record.items.flatMap(({ item }, place) => {
    const message = amiss(record, place);
    return message === null ? [] : [foundIn("agenda", item.id, item.title, message)];
  });
}

/** Of two things amiss with a number the first that a clerk would mend. */
function amiss(record: MeetingRecord, place: number): string | null {
  const { body, items } = record;
  const number = items[place]?.number ?? "";
  const own = numberParts(number);
  const before = place === 0 ? null : numberParts(items[place - 1]?.number ?? "");
  if (own === null || (body.numbering === "year") !== (own.year !== "")) {
    const due = before
      ? `${before.count + 1}${before.year}`
      : body.numbering === "year"
        ? "of the form 44/22"
        : "1";
    return `This item has ${number === "" ? "no number" : `the number ${number}`}; the next in the row is ${due}.`;
  }
  if (before && before.year !== own.year)
    return `This item has the number ${number}; the next in the row is ${before.count + 1}${before.year}.`;
  return givenTwice(record, place) ?? leftOut(record, place) ?? outOfTheRow(record, place);
}

/** Approved minutes are never altered: at the other meeting it is said all the same. */
function elsewhere({ meeting, numbersElsewhere }: MeetingRecord): MeetingRecord["numbersElsewhere"] {
  return areApproved(meeting.minutesState) ? [] : numbersElsewhere;
}

function givenTwice(record: MeetingRecord, place: number): string | null {
  const number = record.items[place]?.number;
  const earlier = record.items.slice(0, place).find((one) => one.number === number);
  if (earlier) return `The number ${number} is given twice: “${earlier.item.title}” has it, too.`;
  const other = elsewhere(record).find((one) => one.number === number);
  return other
    ? `The number ${number} is given twice: an item of the meeting on ${longDate(other.date)} has it, too.`
    : null;
}

/** What lies before the lowest number that is known was given before these records begin. */
function leftOut(record: MeetingRecord, place: number): string | null {
  const { items, body } = record;
  const own = numberParts(items[place]?.number ?? "");
  if (own === null) return null;
  const countsOf = (numbers: readonly string[]) =>
    numbers
      .map(numberParts)
      .filter((parts) => parts?.year === own.year)
      .map((parts) => parts?.count ?? 0);
  const here = countsOf(items.map(({ number }) => number));
  const known = [...here, ...countsOf(elsewhere(record).map(({ number }) => number))];
  const isUnknown = (count: number) => count > 0 && !known.includes(count);
  const gap = (count: number) =>
    `This item has the number ${items[place]?.number}; ${count}${own.year} is given to no item.`;
  const isBehindNone = place > 0 && numberParts(items[place - 1]?.number ?? "") === null;
  const begins = body.numbering === "year" ? Math.min(...known) : 1;
  if (!isBehindNone && own.count > begins && isUnknown(own.count - 1)) return gap(own.count - 1);
  const isLast =
    own.count === Math.max(...here) &&
    !items.slice(place + 1).some(({ number }) => numberParts(number)?.count === own.count);
  const isFollowed = known.some((count) => count > own.count);
  return isLast && isFollowed && isUnknown(own.count + 1) ? gap(own.count + 1) : null;
}

/** Once the meeting is open the order of business is the Chair's to change, which another check looks at. */
function outOfTheRow({ items, agendaAsOpened }: MeetingRecord, place: number): string | null {
  const [before, own] = [items[place - 1]?.number ?? "", items[place]?.number ?? ""].map(numberParts);
  if (agendaAsOpened !== null || !before || !own || own.count >= before.count) return null;
  return `This item has the number ${items[place]?.number} and stands behind ${items[place - 1]?.number}; put it in its place.`;
}

/** `7.1`, `7.2` typed at the head of a paragraph. */
const TYPED = /^\s*(\d{1,4}[A-Z]{0,2}(?:\/\d\d)?)\.(\d{1,2})[.)]?\s+\p{Lu}/u;

function brokenAmongParagraphs(recorded: RecordedItem): readonly MeetingFound[] {
  let last = 0;
  return recorded.minute.paragraphs.flatMap((paragraph) => {
    const [, ofItem = "", place = ""] = TYPED.exec(paragraph.text) ?? [];
    if (ofItem === "") return [];
    const due = `${recorded.number === "" ? ofItem : recorded.number}.${last + 1}`;
    const typed = `${ofItem}.${place}`;
    last = Number(place);
    if (typed === due) return [];
    const from = paragraph.text.indexOf(typed);
    const span = { from, to: from + typed.length, text: typed };
    const message = `This paragraph has the number ${typed}; the next in the row is ${due}.`;
    return [{ ...foundInParagraph(recorded, paragraph, span, message), fix: due }];
  });
}
