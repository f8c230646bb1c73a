// The words around what a check found, by which its place is known again after the text beside it has changed.
import type { MeetingRecord } from "../meeting/record.ts";
import type { FoundRemark, MeetingRemark, RemarkPlace } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { printedResolution } from "./text-of-minute.ts";

/** The remark with its passage: the sentence in which it stands, or both where it stands between two. */
export function placed({ inField, ...found }: FoundRemark, record: MeetingRecord): MeetingRemark {
  const field = inField?.name ?? null;
  const written = inField ?? textAround(found, record);
  if (written === null) return { ...found, field, passage: found.message, at: 0 };
  return { ...found, field, ...passageIn(written.text, written.from, found.text.length) };
}

/** Null where what is remarked on stands in no text. */
function textAround(
  { itemId, part, paragraph, from }: Omit<FoundRemark, "inField">,
  { body, items }: MeetingRecord,
): { readonly text: string; readonly from: number } | null {
  const minute = items.find(({ item }) => item.id === itemId)?.minute;
  if (part === "resolution" && minute?.resolution)
    return { text: printedResolution(body, minute.resolution), from };
  const text = minute?.paragraphs.find(({ id }) => id === paragraph)?.text;
  return text === undefined ? null : { text, from };
}

function passageIn(text: string, from: number, length: number): Pick<RemarkPlace, "passage" | "at"> {
  const to = from + length;
  const touched = readMinuteText(text)
    .paragraphs.flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.from <= to && from <= sentence.to);
  const begin = Math.min(from, ...touched.map((sentence) => sentence.from));
  const end = Math.max(to, ...touched.map((sentence) => sentence.to));
  return { passage: text.slice(begin, end), at: from - begin };
}
