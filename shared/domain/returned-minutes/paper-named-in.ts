// Which paper a file is that does not carry its own name any more, by what stands in it.
import { onOneLine } from "./printed-lines.ts";
import type { PaperOut } from "./returned-change.ts";
import type { ReturnedDocument } from "./returned-paragraph.ts";

/** The public minutes where nothing says otherwise: they touch nothing that is private. */
export function paperNamedIn({ paragraphs }: Pick<ReturnedDocument, "paragraphs">): PaperOut {
  const texts = paragraphs.map(({ text }) => onOneLine(text));
  const says = (words: RegExp) => texts.some((text) => words.test(text));
  return {
    paper: says(/^Note sheet for the meeting\b/) ? "note sheet" : "minutes",
    twin: says(/^Part B(?: of the minutes\b|: not for publication$)/) ? "part B" : "public",
  };
}
