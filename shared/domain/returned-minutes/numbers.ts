// Our own numbers stand in the file as words; they are set anew when the minutes are printed, so they are taken off.
import type { MeetingRecord } from "../meeting/record.ts";
import { withoutOwnNumber } from "../meeting/resolution/resolution-parts.ts";
import { onOneLine, type PrintedLine } from "./printed-lines.ts";

/** Takes the numbers of one meeting off the lines of its papers. */
export interface OurNumbers {
  /** What a paragraph of the file says in the place of the printed line. */
  readonly asLine: (text: string, line: PrintedLine) => string;
  /** What a paragraph says that was not printed, under the item of that number. */
  readonly asNew: (text: string, itemNumber: string) => string;
}

export function ourNumbers({ body, items }: MeetingRecord): OurNumbers {
  const numbers = items.map(({ number }) => escaped(number)).filter((number) => number !== "");
  const anyItem = numbers.length === 0 ? null : new RegExp(`^(?:${numbers.join("|")})[.):]?\\s+`);
  // `7.5 Members asked` is numbered; `7.5 per cent of plans` is not.
  const ofParagraph = (itemNumber: string) =>
    body.numbering === "paragraph" && itemNumber !== ""
      ? new RegExp(`^${escaped(itemNumber)}\\.\\d{1,3}[.):]?\\s+(?!\\p{Ll})`, "u")
      : null;
  const without = (text: string, pattern: RegExp | null) => (pattern ? text.replace(pattern, "") : text);
  return {
    asLine(text, { number, meaning }) {
      const whole = onOneLine(text);
      if (number !== "" && whole.startsWith(`${number} `)) return whole.slice(number.length + 1);
      if (meaning.is === "part") return withoutOwnNumber(whole);
      if (meaning.is === "item") return without(whole, anyItem);
      const itemNumber = number.slice(0, number.lastIndexOf("."));
      return meaning.is === "paragraph" && number !== "" ? without(whole, ofParagraph(itemNumber)) : whole;
    },
    asNew: (text, itemNumber) => without(onOneLine(text), ofParagraph(itemNumber)),
  };
}

function escaped(number: string): string {
  return number.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
}
