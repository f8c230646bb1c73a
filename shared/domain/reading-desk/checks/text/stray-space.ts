import type { Check, Found } from "../../check.ts";
import type { MinuteText } from "../../minute-text.ts";
import { placesIn } from "../../spans.ts";

/** A tab is layout: a run of white space that holds one stays as it is. */
const SPACES = /[^\S\t\r\n]+/g;
const LAID_OUT = /\t/;
/** Where a no-break space is good typography: beside a figure or a mark, and behind a title or a short reference word. */
const HOLDS_BEFORE =
  /(?:[\d£€%]|\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor|No|no|p|pp|para|s|Item|Part|Section))\.?$/;
const HOLDS_BEHIND = /^[\d£%–—]/;
/** A full stop may stand before letters that are the ending of a file; three of them are an ellipsis. */
const BEFORE_MARK = /^(?:[,;!?)](?=\s|\p{L}|$)|\.(?=\s|\p{Lu}|$))/u;
/** Paragraphs stand apart by one blank line; more is an empty paragraph. */
const PLAIN_GAP = /^(?:\r?\n){0,3}$/;

/** Double spaces, spaces at the ends of a paragraph, no-break spaces that hold nothing together, empty paragraphs. */
export const straySpace: Check = {
  name: "stray-space",
  severity: "warning",
  look: (minute) => [...spacesWithin(minute), ...emptyParagraphs(minute)],
};

function spacesWithin({ paragraphs }: MinuteText): readonly Found[] {
  return paragraphs.flatMap((paragraph) =>
    placesIn(paragraph, SPACES).flatMap(({ from, to, text }): readonly Found[] => {
      const before = paragraph.text.slice(0, from - paragraph.from);
      const behind = paragraph.text.slice(to - paragraph.from);
      if (LAID_OUT.test(before.slice(-1) + behind.slice(0, 1))) return [];
      if (behind === "") return [{ from, to, message: "The paragraph ends with a space.", fix: "" }];
      if (before === "") return [{ from, to, message: "The paragraph begins with a space.", fix: "" }];
      if (BEFORE_MARK.test(behind)) return [{ from, to, message: "A space stands before a mark.", fix: "" }];
      if (text.length > 1) return [{ from, to, message: "More than one space stands here.", fix: " " }];
      const isStray = text !== " " && !HOLDS_BEFORE.test(before) && !HOLDS_BEHIND.test(behind);
      return isStray
        ? [{ from, to, message: "A no-break space stands where a plain space would do.", fix: " " }]
        : [];
    }),
  );
}

function emptyParagraphs({ text, paragraphs }: MinuteText): readonly Found[] {
  return paragraphs.flatMap((paragraph, place) => {
    const next = paragraphs[place + 1];
    const gap = next ? text.slice(paragraph.to, next.from) : "";
    if (PLAIN_GAP.test(gap)) return [];
    const message = "An empty paragraph stands here.";
    return [{ from: paragraph.to, to: paragraph.to + gap.length, message, fix: "\n\n" }];
  });
}
