import type { Check, Facts } from "../../check.ts";
import { placesIn } from "../../spans.ts";

const PIECE = /[\p{L}\p{N}]+/gu;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
/** PEPs; McKay; iPad, eLearning. */
const BY_RIGHT = /^(?:\p{Lu}+s|(?:Mc|Mac|Fitz|De|Le|La|Van)\p{Lu}\p{Ll}+|[ei]\p{Lu}.*)$/u;
/** DfE, MoU, PhD. */
const MIXED_ACRONYM = /^(?:\p{Lu}+\p{Ll}){1,2}\p{Lu}*s?$/u;

/** A capital letter in the middle of a word: "StrategyBboard". What is written so twice is a name. */
export const capitalInsideWord: Check = {
  name: "capital-inside-word",
  severity: "warning",
  look: ({ paragraphs }, facts) => {
    const pieces = paragraphs.flatMap(({ words }) => words.flatMap((word) => placesIn(word, PIECE)));
    return pieces
      .filter(({ text }) => CAPITAL_INSIDE.test(text) && !BY_RIGHT.test(text) && !facts.isWord?.(text))
      .flatMap(({ from, to, text }) => {
        const plain = text.charAt(0) + text.slice(1).toLowerCase();
        const isSlip = facts.isWord?.(plain.toLowerCase()) ?? false;
        const isName = MIXED_ACRONYM.test(text) || pieces.filter((piece) => piece.text === text).length > 1;
        if (!isSlip && isName) return [];
        const fix = isSlip ? plain : asTwoWords(text, facts);
        const message = `“${text}” has a capital letter inside it.`;
        return [fix === null ? { from, to, message } : { from, to, message, fix }];
      });
  },
};

/** "StrategyBboard" as "Strategy Board": each part a word, or one slip away from one. */
function asTwoWords(text: string, { isWord, suggest }: Facts): string | null {
  const parts = /^(\p{Lu}?\p{Ll}{2,})(\p{Lu}\p{L}*\p{Ll})$/u.exec(text)?.slice(1);
  if (!parts || !isWord) return null;
  const meant = parts.map((part) => (isWord(part) ? part : suggest(part)[0]));
  return meant.every((part) => part !== undefined) ? meant.join(" ") : null;
}
