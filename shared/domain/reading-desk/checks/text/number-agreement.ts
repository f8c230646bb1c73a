import type { Check } from "../../check.ts";
import { placesIn } from "../../spans.ts";

const MANY =
  "minutes|figures|officers|members|councillors|children|carers|leavers|people|parents|plans|assessments|targets|indicators|reviews|visits|actions|recommendations|apologies|outcomes|results|reports|placements|concerns|questions|improvements";
const ONE = "report|meeting|agenda|item|scorecard|dashboard|minute|paper|recommendation|resolution|motion";

/** What may stand before the noun at the head of a clause; nothing that could make another word the subject. */
const HEAD =
  "(?:^|[.!?;]\\s+|\\bthat\\s+|\\bhow many\\s+)(?:(?:the|these|those|its|their|all|some|many|both)\\s+)?(?:(?:young|foster|care|looked after|initial|pathway|education|health|key|new|latest|recent|previous|last|draft)\\s+){0,3}";
const OF_THE_MEETING =
  "(?:\\s+of\\s+the\\s+(?:last\\s+|previous\\s+)?meeting(?:\\s+(?:held\\s+)?(?:on|of)\\s+[\\p{L}\\d ]{3,30}?)?)?";
const MANY_THEN_ONE = new RegExp(`(?<=${HEAD}(?:${MANY})${OF_THE_MEETING}\\s+)(?:was|is|has)\\b`, "giu");
const ONE_THEN_MANY = new RegExp(`(?<=${HEAD}(?:${ONE})\\s+)(?:were|are|have)\\b`, "giu");
/** "Most of those who replied was". */
const MOST_OF_THEM = new RegExp(
  `(?<=\\b(?:most|many|some|several|all|both|few) of (?:them|(?:those|these)(?: who \\p{Ll}+)?|the (?:${MANY}))\\s+)(?:was|is|has)\\b`,
  "giu",
);
const THERE_WAS = new RegExp(
  `(?<=\\bthere\\s+)(?:was|is|has been)(?=\\s+(?:(?:no|some|many|several|also|further)\\s+)?(?:${MANY})\\b(?!\\s+(?:plan|report|figure)))`,
  "giu",
);

const RIGHT: Readonly<Record<string, string>> = {
  was: "were",
  is: "are",
  has: "have",
  "has been": "have been",
  were: "was",
  are: "is",
  have: "has",
};

/** A verb that does not agree with its noun, of nouns that leave no doubt: "the minutes was agreed". */
export const numberAgreement: Check = {
  name: "number-agreement",
  severity: "warning",
  look: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      [MANY_THEN_ONE, ONE_THEN_MANY, MOST_OF_THEM, THERE_WAS]
        .flatMap((pattern) => placesIn(paragraph, pattern))
        .flatMap(({ from, to, text }) => {
          const fix = RIGHT[text.toLowerCase()];
          return fix === undefined
            ? []
            : [{ from, to, message: `“${text}” does not agree with its noun: “${fix}”.`, fix }];
        }),
    ),
};
