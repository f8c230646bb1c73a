import type { Check } from "../../check.ts";

/** Twice in a row and right: "had had", "that that". */
const MAY_DOUBLE = new Set(["had", "that"]);

/** The same word twice in a row: "the the". */
export const doubledWord: Check = {
  name: "doubled-word",
  severity: "error",
  look: ({ text, paragraphs }) =>
    paragraphs.flatMap(({ words }) =>
      words.flatMap((word, place) => {
        const before = words[place - 1];
        if (!before || before.text.toLowerCase() !== word.text.toLowerCase()) return [];
        const isJoined = /^\s+$/.test(text.slice(before.to, word.from));
        if (!isJoined || MAY_DOUBLE.has(word.text.toLowerCase()) || /\d/.test(word.text)) return [];
        return [
          {
            from: before.from,
            to: word.to,
            message: `“${word.text}” stands here twice.`,
            fix: before.text,
          },
        ];
      }),
    ),
};
