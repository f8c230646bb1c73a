import type { Check, Facts, Found } from "../../check.ts";
import { placesIn } from "../../spans.ts";
import { CHUNK, isAddress } from "./address.ts";

/** A mark and what stands against it; the first group ends before the space that is missing. */
const JOINED: readonly RegExp[] = [
  /^([.,;:])(\p{L}{2})/u,
  /(\p{Ll}{2}[.!?]["”’)]?)(\p{Lu}\p{Ll}|\p{Lu}$)/u,
  /(\p{Ll}\p{Ll}[.])(\p{Ll}{2})/u,
  /((?:\p{L}{2}|\d|[)”])[,;])(\p{L})/u,
  /((?:\p{Ll}{2}|[)”])[,;:])([\d£])/u,
  /(\p{Ll}{2}[:!?])(\p{L}{2})/u,
  /(\d[.])(\p{Lu}\p{Ll})/u,
  /(\p{Ll}{2})([(](?!\p{Ll}{1,3}[)]|ren[)])\p{L}{2})/u,
  /([(][^()]{4,}[)])(\p{L}{2})/u,
  /(^[^(]*\p{Ll}{2}[)])(\p{L}{2})/u,
  /(\p{Ll}{2}[)][.,;:])(\p{L}{2})/u,
];

/** Of words with a capital only months are sure: others are names, such as Catch22. */
const WORD_THEN_FIGURE =
  /^[("“‘']?(\p{Ll}{3,}|Jan\p{Ll}*|Feb\p{Ll}*|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug\p{Ll}*|Sep\p{Ll}*|Oct\p{Ll}*|Nov\p{Ll}*|Dec\p{Ll}*)(\d+(?:[.,]\d+)*%?)\W*$/u;
const FIGURE_THEN_WORD = /^[("“‘']?(£?\d+(?:[.,]\d+)*%?)(\p{Ll}{4,})\W*$/u;
const UNIT = /^(?:mins|hours|noon|fold|midnight)$/;

/** No space behind a mark or between a word and a figure: "in time.The", "plans(PEPs)", "May2019", "18children". */
export const missingSpace: Check = {
  name: "missing-space",
  severity: "error",
  look: ({ paragraphs }, facts) =>
    paragraphs.flatMap((paragraph) =>
      placesIn(paragraph, CHUNK)
        .filter(({ text }) => !isAddress(text))
        .flatMap(({ from, text }) => joinedIn(text, from, facts)),
    ),
};

function joinedIn(chunk: string, offset: number, facts: Facts): readonly Found[] {
  const join = breakOf(chunk, facts);
  if (join === null) return [];
  const before = /[\p{L}\p{N}£%)”’]*[^\p{L}\p{N}]?["”’)]?$/u.exec(chunk.slice(0, join))?.[0] ?? "";
  const behind = /^[(£]?[\p{L}\p{N}]+/u.exec(chunk.slice(join))?.[0] ?? "";
  const from = offset + join - before.length;
  const fix = `${before} ${behind}`;
  return [{ from, to: from + before.length + behind.length, message: "A space is missing here.", fix }];
}

/** Where the chunk should be parted; null where it is right as it is. */
function breakOf(chunk: string, { isWord }: Facts): number | null {
  for (const pattern of JOINED) {
    const found = pattern.exec(chunk);
    if (found) return found.index + (found[1] ?? "").length;
  }
  const [, word = "", figure] = WORD_THEN_FIGURE.exec(chunk) ?? [];
  const isReference = !figure || (isWord !== null && !isWord(word)) || /^(?:covid|version|mp)$/i.test(word);
  if (!isReference) return chunk.indexOf(word) + word.length;
  const [, number = "", behind = ""] = FIGURE_THEN_WORD.exec(chunk) ?? [];
  const isPlain = behind === "" || UNIT.test(behind) || (isWord !== null && !isWord(behind));
  return isPlain ? null : chunk.indexOf(number) + number.length;
}
