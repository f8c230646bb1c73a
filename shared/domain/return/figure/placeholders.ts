// What officers write where a number is due but there is none.
import type { Blank } from "../../reading.ts";

/** `nil` is a nought in words. `unclear` has several meanings in print, so a person must say which. */
export type Placeholder = Blank | "nil" | "unclear";

const MEANINGS: Readonly<Record<Placeholder, readonly string[]>> = {
  suppressed: ["c", "*", "**", "***", "k", "s", "supp", "suppressed", "confidential", "withheld"],
  "not applicable": ["z", ".", "n/a", "na", "n.a.", "n.a", "not applicable"],
  "not supplied": [
    ..."x : .. … tbc tba tbd dnc ? u".split(" "),
    "not supplied",
    "not available",
    "unavailable",
    "no data",
    "null",
    "no return",
    "not known",
    "unknown",
    "not collected",
    "data not collected",
    "not yet available",
    "awaited",
    "awaiting data",
    "pending",
    "missing",
    "to be confirmed",
    "to follow",
    "no update",
    "blank",
  ],
  "not due": ["not due", "not yet due", "none due", "nothing due", "no one due"],
  nil: ["nil", "none", "zero"],
  unclear: ["-", "--", "---", "–", "––", "—", "−", "~", "/", "\\"],
};

const BY_WORD = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as Placeholder] as const),
  ),
);

/** A count too small to be printed: `<5`, `< 6`, `1-5`, `fewer than 5`. */
const SMALL_COUNT = /^(?:[<≤]\s*\d{1,2}|(?:fewer|less) than (?:\d{1,2}|five|six)|1 ?(?:-|–|to) ?[45])$/;

/**
 * The meaning of a placeholder, or null for any other text. Case, spaces and square brackets do not matter:
 * `[c]` is `c`. The letters follow the Government Statistical Service's and the DfE's symbols.
 */
export function placeholderMeaning(text: string): Placeholder | null {
  const word = text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  if (SMALL_COUNT.test(word)) return "suppressed";
  return BY_WORD.get(word) ?? null;
}
