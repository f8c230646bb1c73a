// The words around what a check found, by which its place is known again after the text beside it has changed.
import type { MeetingRecord } from "../meeting/record.ts";
import type { FoundRemark, MeetingPlace, MeetingRemark, RemarkPlace } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { printedResolution } from "./text-of-minute.ts";

/** The remark with its passage: the sentence in which it stands, or both where it stands between two. */
export function placed({ written, ...found }: FoundRemark, record: MeetingRecord): MeetingRemark {
  const text = written ?? textAround(found, record);
  if (text === null) return { ...found, passage: found.message, at: 0 };
  return { ...found, ...passageIn(text, found.from, found.text.length) };
}

/** Null where what is remarked on stands in no text. */
function textAround(
  { itemId, part, paragraph }: MeetingPlace,
  { body, items }: MeetingRecord,
): string | null {
  const minute = items.find(({ item }) => item.id === itemId)?.minute;
  if (part === "resolution" && minute?.resolution) return printedResolution(body, minute.resolution);
  return minute?.paragraphs.find(({ id }) => id === paragraph)?.text ?? null;
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
