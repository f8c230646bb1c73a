import type { Check, Facts, Found } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { placesIn } from "../../spans.ts";
import { CHUNK, isAddress } from "./address.ts";
import { namesIn } from "./names.ts";

type IsWord = NonNullable<Facts["isWord"]>;

/** Before a hyphen, or before a word of at least five letters: non-statutory, reprocured. */
const PREFIX =
  /^(?:anti|co|cross|de|ex|inter|micro|mid|mini|multi|non|over|post|pre|pro|re|self|semi|sub|un|under|well)$/i;
const PREFIXED = /^(?:co|inter|micro|multi|non|over|pre|re|sub|un|under)(\p{Ll}{5,})$/u;
/** Figures and references; acronyms and their plurals; capitals within, of which another check speaks. */
const NO_MATTER_OF_SPELLING = /\p{N}|^.$|^\p{Lu}+(?:['’]?s)?$|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** A word that neither the dictionary nor the council's own list has, and that is no name. */
export const dictionaryMiss: Check = {
  name: "dictionary-miss",
  severity: "warning",
  look: (minute, facts) => {
    const { isWord } = facts;
    if (!isWord) return [];
    const isUnknown = (word: Span) => !isSpelledRight(word.text, isWord);
    const unknown = minute.paragraphs.flatMap((paragraph) => {
      const words = paragraph.words.filter(isUnknown);
      if (words.length === 0) return [];
      const addresses = placesIn(paragraph, CHUNK).filter(({ text }) => isAddress(text));
      return words
        .filter((word) => !addresses.some(({ from, to }) => from <= word.from && word.to <= to))
        .map((word) => ({ word, paragraph }));
    });
    if (unknown.length === 0) return [];
    const isName = namesIn(minute, facts);
    return unknown
      .filter(({ word, paragraph }) => !isName(word, paragraph))
      .map(({ word }) => missOf(word, facts, isWord));
  },
};

function isSpelledRight(text: string, isWord: IsWord): boolean {
  if (isWord(text) || NO_MATTER_OF_SPELLING.test(text)) return true;
  const base = withoutAccents(text).replace(/['’]s?$/, "");
  if (isWord(base) || isWord(base.toLowerCase())) return true;
  const prefixed = PREFIXED.exec(base.toLowerCase())?.[1];
  if (prefixed && isWord(prefixed)) return true;
  const parts = base.split(/[-‑]/);
  return parts.length > 1 && parts.every((part) => PREFIX.test(part) || isSpelledRight(part, isWord));
}

/** The dictionary has crèche and café without their accents. */
const withoutAccents = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

function missOf({ from, to, text }: Span, { suggest }: Facts, isWord: IsWord): Found {
  const meant = [...asTwoWords(text, isWord), ...suggest(text)].slice(0, 3);
  const [fix, other] = meant;
  if (fix === undefined) return { from, to, message: `“${text}” is not in the dictionary.` };
  const perhaps = meant.map((word) => `“${word}”`).join(" or ");
  const message = `“${text}” is not in the dictionary: perhaps ${perhaps}.`;
  return other === undefined ? { from, to, message, fix } : { from, to, message };
}

/** Words of two letters that often lose their space; the dictionary has many that nobody writes. */
const SHORT = /^(?:an|as|at|be|by|do|he|if|in|is|it|no|of|on|or|so|to|up|we)$/;

/** "waspleasure" as "was pleasure". */
function asTwoWords(text: string, isWord: IsWord): readonly string[] {
  if (!/^\p{L}+$/u.test(text)) return [];
  const isPart = (part: string) => (part.length > 2 || SHORT.test(part)) && isWord(part);
  return [...text]
    .map((_letter, at) => [text.slice(0, at), text.slice(at)] as const)
    .filter(([head, tail]) => isPart(head.toLowerCase()) && isPart(tail))
    .map((parts) => parts.join(" "));
}
