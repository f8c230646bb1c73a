import type { Check } from "../../check.ts";
import { toldSentences } from "../../told.ts";

const MOST_WORDS = 35;
/** Words whose order the law gives, and which no editor may shorten. */
const PRESCRIBED = /\bLocal Government Act\b|\bLocalism Act\b|\bSchedule 12A\b|\bCode of Conduct\b/;
/** Three or more short things between commas. */
const LISTING = /(?:, (?:[^\s,]+ ){0,3}[^\s,]+(?=,| and\b| or\b)){3}/;

const IN_BRACKETS = /\([^()]*\)/g;
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/**
 * A sentence over 35 words, those in brackets not counted. A list is as long as it is, and the words of a quotation are not the
 * clerk’s.
 */
export const longSentence: Check = {
  name: "long-sentence",
  severity: "warning",
  look: (minute) =>
    toldSentences(minute).flatMap(({ from, to, text }) => {
      const count = text.replace(IN_BRACKETS, " ").match(WORD)?.length ?? 0;
      if (count <= MOST_WORDS || /[:;]/.test(text) || LISTING.test(text) || PRESCRIBED.test(text)) return [];
      return [{ from, to, message: `This sentence has ${count} words: make two of it.` }];
    }),
};
