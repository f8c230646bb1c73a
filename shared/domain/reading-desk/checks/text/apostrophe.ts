import type { Check } from "../../check.ts";
import type { Paragraph, Span } from "../../minute-text.ts";
import { before, placesIn } from "../../spans.ts";

interface Rule {
  /** Fits the word whose apostrophe is wrong. */
  readonly pattern: RegExp;
  readonly message: string;
  /** The right form, where it is certain. */
  readonly fix?: (text: string) => string;
}

/** People of whom there are many, what only many of them have, and what each of many has. */
const PERSON = "leaver|carer|parent|councillor|pupil|student|governor|resident|tenant|adopter|co-optee";
const BODY = "forum|council|network|association|charter|conference|board|groups?|panels?|champions?";
const PEOPLE = `${PERSON.replaceAll("|", "s|")}s|members|officers|workers`;
const THEIRS = "annual reviews?|views|voices|rights|wishes|experiences|concerns|lives|opinions";

const BODIES = "Committee|Panel|Council|Board|Cabinet|Commission";
const WHAT_A_BODY_HAS =
  "approval|views?|consent|attention|agreement|decision|remit|terms of reference|constitution|recommendations?";

/** These end in 's by right where a verb follows. */
const SHORT_FOR_IS =
  "it|that|this|what|here|there|where|who|how|when|one|else|other|she|he|let|today|yesterday|tomorrow|children|women|men|people|every\\w+|some\\w+|any\\w+|no\\w+";

const withoutMark = (text: string) => text.replace(/['’]/, "");
const markBeforeS = (text: string) => text.replace(/s$/, "’s");
const markBehind = (text: string) => `${text}’`;

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:${PERSON})['’]s(?=\\s+(?:${BODY})\\b)`, "giu"),
    message: "Where it belongs to more than one person, the apostrophe stands behind the s.",
    fix: (text) => text.replace(/(['’])s$/, "s$1"),
  },
  {
    pattern: /\p{Ll}+s['’](?=\s+(?:was|were|is|are|had|have|has|will|would|could|should|might|must)\b)/gu,
    message: "This is a plural, which needs no apostrophe.",
    fix: withoutMark,
  },
  {
    pattern:
      /\p{Ll}+s['’]\s+\p{Ll}+ed(?=\s*[.,;:]|\s+(?:in|by|with|for|from|on|at|that|which|and\s+(?:the|their|its|a|an|that|to|it))\b)/gu,
    message:
      "Nothing here belongs to what stands before the apostrophe: a word is misspelt, or the mark is one too many.",
  },
  {
    pattern: new RegExp(`\\b(?!(?:${SHORT_FOR_IS})['’])\\p{L}+['’]s(?=\\s+(?:were|are|have|who)\\b)`, "giu"),
    message: "This is a plural, which needs no apostrophe.",
    fix: withoutMark,
  },
  {
    pattern: /\b(?:1[6-9]|20)\d0['’]s\b/g,
    message: "A decade needs no apostrophe.",
    fix: withoutMark,
  },
  {
    pattern: /\bit['’]s(?=\s+own\b)/gi,
    message: "“It’s” is short for “it is”: what belongs to it is “its”.",
    fix: withoutMark,
  },
  {
    pattern: new RegExp(`\\b(?:${PEOPLE})(?=\\s+(?:${THEIRS})\\b)`, "giu"),
    message: "An apostrophe is missing behind the s.",
    fix: markBehind,
  },
  {
    pattern:
      /\b(?:two|three|four|five|six|eight|ten|twelve|several|few|\d+)\s+(?:day|week|month|year)s(?=\s+(?:time|notice)\b)/gi,
    message: "An apostrophe is missing behind the s.",
    fix: markBehind,
  },
  {
    pattern: new RegExp(`\\b(?:${BODIES})s(?=\\s+(?:${WHAT_A_BODY_HAS})\\b)`, "gu"),
    message: "An apostrophe is missing before the s.",
    fix: markBeforeS,
  },
  {
    pattern:
      /\bits(?=\s+(?:(?:expected|hoped|proposed|noted|important|clear|likely|possible)\s+that|an?|the|not|been)\b)/gi,
    message: "“Its” is what belongs to it: “it is” or “it was” should stand here.",
  },
  {
    pattern: /\b(?:child|children|women|men)s\b/giu,
    message: "An apostrophe is missing before the s.",
    fix: markBeforeS,
  },
];

const MARK = /['’]/;
/** The rules for a text in which no mark stands. */
const OF_MISSING_MARK = RULES.filter(({ pattern }) => !pattern.source.includes(MARK.source));

/** Apostrophes of plurals, too many, too few, or before the s: "care leaver’s forum", "the services’ were". */
export const apostrophe: Check = {
  name: "apostrophe",
  severity: "warning",
  look: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      (MARK.test(paragraph.text) ? RULES : OF_MISSING_MARK).flatMap(({ pattern, message, fix }) =>
        placesIn(paragraph, pattern)
          .filter((place) => !closesQuotation(paragraph, place))
          .map(({ from, to, text }) => (fix ? { from, to, message, fix: fix(text) } : { from, to, message })),
      ),
    ),
};

/** The mark may close a quotation: ‘care leavers’ were. */
function closesQuotation(paragraph: Paragraph, place: Span): boolean {
  const text = before(paragraph, place);
  return /s['’]/.test(place.text) && /(?:‘|(?<!\p{L})')[^‘’']*$/u.test(text);
}
