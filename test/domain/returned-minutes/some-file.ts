// A file as it comes back from Word, made of the lines that were printed.
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { type PrintedLine, printedLines } from "../../../shared/domain/returned-minutes/printed-lines.ts";
import type { PaperOut } from "../../../shared/domain/returned-minutes/returned-change.ts";
import type {
  ReturnedDocument,
  ReturnedParagraph,
} from "../../../shared/domain/returned-minutes/returned-paragraph.ts";

export const MINUTES: PaperOut = { paper: "minutes", twin: "public" };
export const PART_B: PaperOut = { paper: "minutes", twin: "part B" };

export function paragraph(text: string, facts: Partial<ReturnedParagraph> = {}): ReturnedParagraph {
  return { text, isHeading: false, isListed: false, marks: [], tracked: [], ...facts };
}

function asParagraph({ number, text, mark, meaning }: PrintedLine): ReturnedParagraph {
  // The numbers of parts are those of a list in Word, and stand in no text.
  const isListed = meaning.is === "part";
  return paragraph(isListed ? text : `${number} ${text}`.trim(), {
    isListed,
    isHeading: meaning.is === "item" || meaning.is === "attendance heading",
    marks: mark === null ? [] : [mark],
  });
}

export function fileOf(
  record: MeetingRecord,
  out: PaperOut = MINUTES,
  edit: (paragraphs: readonly ReturnedParagraph[]) => readonly ReturnedParagraph[] = (same) => same,
): ReturnedDocument {
  return { paragraphs: edit(printedLines(record, out).map(asParagraph)), emptied: [], comments: [] };
}

/** With the paragraph that begins so replaced by others, or taken out where there are none. */
export function replacing(begins: string, ...others: readonly (string | ReturnedParagraph)[]) {
  return (paragraphs: readonly ReturnedParagraph[]): readonly ReturnedParagraph[] => {
    if (!paragraphs.some(({ text }) => text.startsWith(begins)))
      throw new Error(`no paragraph begins with ${begins}`);
    return paragraphs.flatMap((one) => {
      if (!one.text.startsWith(begins)) return [one];
      return others.map((other, place) => {
        if (typeof other !== "string") return other;
        return place === 0 ? { ...one, text: other } : paragraph(other);
      });
    });
  };
}
