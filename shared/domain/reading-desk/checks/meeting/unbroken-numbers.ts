import type { Numbering } from "../../../meeting/body.ts";
import type { RecordedItem } from "../../../meeting/record.ts";
import { foundIn, foundInParagraph, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";

/** Item numbers that leave one out or give one twice, and the same of paragraphs that were numbered by hand. */
export const unbrokenNumbers: MeetingCheck = {
  name: "unbroken-numbers",
  severity: "error",
  look: ({ body, items }) => [
    ...(body.numbering === "none" ? [] : brokenAmongItems(items, body.numbering)),
    ...items.flatMap(brokenAmongParagraphs),
  ],
};

function brokenAmongItems(
  items: readonly RecordedItem[],
  numbering: Exclude<Numbering, "none">,
): readonly MeetingFound[] {
  return items.flatMap(({ item, number }, place) => {
    const before = items[place - 1]?.number;
    const due = before === undefined ? firstNumber(numbering, number) : numberAfter(before);
    if (due === null || number === due) return [];
    const instead = number === "" ? "This item has no number" : `This item has the number ${number}`;
    return [foundIn("agenda", item.id, item.title, `${instead}; the next in the row is ${due}.`)];
  });
}

/** A year's numbers go on from the meeting before; all others begin at 1. */
function firstNumber(numbering: Exclude<Numbering, "none">, given: string): string | null {
  if (numbering !== "year") return "1";
  return /^\d+\/\d\d$/.test(given) ? null : `of the form 44/22`;
}

/** Null behind a number that was itself wrong, of which enough is said. */
function numberAfter(before: string): string | null {
  const [, count, year = ""] = /^(\d+)(\/\d\d)?$/.exec(before) ?? [];
  return count === undefined ? null : `${Number(count) + 1}${year}`;
}

/** `7.1`, `7.2` typed at the head of a paragraph. */
const TYPED = /^\s*(\d{1,4}(?:\/\d\d)?)\.(\d{1,2})[.)]?\s+\p{Lu}/u;

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
