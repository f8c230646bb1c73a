import type { Check, Found } from "../../check.ts";
import type { Paragraph, Span } from "../../minute-text.ts";
import { placesIn } from "../../spans.ts";

const MARKS = /[()[\]“”‘’"]/g;
const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "”": "“", "’": "‘" };
/** A point of a list: `a)`, `iv)`, `12)`. */
const LIST_POINT = /(?:^|[\s(])(?:\p{L}|[ivxIVX]{1,5}|\d{1,3})$/u;

/** A bracket or quotation mark that is opened and never closed in its paragraph, or closed and never opened. */
export const unclosedMark: Check = {
  name: "unclosed-mark",
  severity: "error",
  look: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph, place) => {
      const goesOn = /^\s*[“‘"]/.test(paragraphs[place + 1]?.text ?? "");
      return unmatched(paragraph).flatMap(({ from, to, text }): readonly Found[] => {
        const isFirst = paragraph.text.slice(0, from - paragraph.from).trim() === "";
        if (isFirst && goesOn && /[“‘"]/.test(text)) return [];
        const message = CLOSES[text]
          ? `${named(text)} is closed here and was never opened.`
          : `${named(text)} is opened here and never closed.`;
        return [{ from, to, message }];
      });
    }),
};

const named = (mark: string) => (/[()[\]]/.test(mark) ? "A bracket" : "A quotation mark");

function unmatched(paragraph: Paragraph): readonly Span[] {
  const open: Span[] = [];
  const alone: Span[] = [];
  for (const mark of placesIn(paragraph, MARKS)) {
    const before = paragraph.text.slice(0, mark.from - paragraph.from);
    const behind = paragraph.text.slice(mark.to - paragraph.from);
    const opener = mark.text === '"' ? openedStraight(open) : CLOSES[mark.text];
    if (opener === undefined) open.push(mark);
    else if (!isOutside(mark.text, before, behind, open)) {
      const at = open.findLastIndex(({ text }) => text === opener);
      if (at >= 0) alone.push(...open.splice(at).slice(1));
      else alone.push(mark);
    }
  }
  return [...alone, ...open];
}

/** A straight mark closes where one is open. */
const openedStraight = (open: readonly Span[]) => (open.some(({ text }) => text === '"') ? '"' : undefined);

/** Marks that close nothing: an apostrophe, a list's bracket, the sign of inches. */
function isOutside(mark: string, before: string, behind: string, open: readonly Span[]): boolean {
  if (mark === "’") return /^\p{L}/u.test(behind) || open.every(({ text }) => text !== "‘");
  return mark === ")" && LIST_POINT.test(before) && open.every(({ text }) => text !== "(");
}
