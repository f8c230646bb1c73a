// A dictionary of a few words, for tests of what one says when there is one.
import type { Facts } from "../../../../../shared/domain/reading-desk/check.ts";

/** Knows these words and no others, with a capital at the head as well; suggests what it is told to. */
export function dictionaryOf(
  words: string,
  suggestions: Readonly<Record<string, string>> = {},
): Pick<Facts, "isWord" | "suggest"> {
  const known = new Set(words.split(" "));
  return {
    isWord: (word) => known.has(word) || (/^\p{Lu}\p{Ll}*$/u.test(word) && known.has(word.toLowerCase())),
    suggest: (word) => [suggestions[word]].filter((one) => one !== undefined),
  };
}
