// Comments come with figures and may name them in words: which ones the public may not read.

const DIGITS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const NUMBER = new RegExp(
  `(?<![\\w.,/£-])(\\d+(?:,\\d{3})*(?:\\.\\d+)?|${DIGITS.join("|")})\\b(\\s*(?:%|per ?cent))?`,
  "gi",
);

/** Ahead of a number that counts nobody: `quarter 1`, `section 20`, `aged 4`, `31 May` (the month stands behind). */
const NO_COUNT_AHEAD =
  /\b(?:q|quarter|year|month|week|phase|stage|level|tier|band|part|form|page|table|item|paragraph|section|regulation|reg|schedule|aged?|over|under|version|target(?: of| is)?|one in|no|any|every|each|some)\s*$/i;
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w*";
/** Behind it: a stretch of time, a day, an age, a multiple. */
const NO_COUNT_BEHIND = new RegExp(
  `^(?:st|nd|rd|th)?[\\s-]+(?:working[\\s-]+|calendar[\\s-]+|school[\\s-]+)?(?:(?:minutes?|hours?|days?|weeks?|months?|monthly|quarters?|terms?|years?|times|miles?|points?|in (?:ten|five|\\d+))\\b|${MONTH}\\b)`,
  "i",
);
/** Ahead of `one` alone: "that one" counts nobody, "heard that two had left" does. */
const NO_ONE_AHEAD = /\b(?:this|that)\s*$/i;
/** `one` that is no count: `one of`, `one another`, `the one`. */
const NO_NUMBER = /^one\s+(?:another|more time|in)\b/i;

/** The counts that the comment names, in digits or in words; ages, days, stretches of time and percentages are none. */
export function countsNamed(comment: string): readonly number[] {
  return numbersIn(comment).flatMap(({ number, isPercentage }) => (isPercentage ? [] : [number]));
}

/** Whether the comment names any number that a figure could be told from, a percentage among them. */
export function namesNumber(comment: string): boolean {
  return numbersIn(comment).length > 0;
}

/** A number as it stands in a text, a percentage where `%` or "per cent" stands behind it. */
export interface NamedNumber {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly isPercentage: boolean;
}

/** In the order of the text; ages, days, years and stretches of time are none. */
export function numbersIn(comment: string): readonly NamedNumber[] {
  return [...comment.matchAll(NUMBER)].flatMap((match) => {
    const [whole, written = "", percent] = match;
    const behind = comment.slice(match.index + whole.length);
    const ahead = comment.slice(0, match.index);
    const isYear = /^(?:19|20)\d{2}$/.test(written);
    const isNone =
      isYear ||
      NO_COUNT_AHEAD.test(ahead) ||
      (/^one$/i.test(written) && NO_ONE_AHEAD.test(ahead)) ||
      NO_COUNT_BEHIND.test(behind) ||
      NO_NUMBER.test(written + behind);
    const inWords = DIGITS.indexOf(written.toLowerCase()) + 1;
    const number = inWords > 0 ? inWords : Number(written.replaceAll(",", ""));
    if (isNone) return [];
    return [
      { from: match.index, to: match.index + whole.length, number, isPercentage: percent !== undefined },
    ];
  });
}
