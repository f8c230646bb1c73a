// Raised and ringed figures beside a text point to a footnote; they are no part of what the text says.

const MARK = "[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079\\u2080-\\u2089\\u207d\\u207e\\u2460-\\u2473]";
/** Tried where blanks begin and not at each of them: a cell can hold thousands. */
const MARKS = new RegExp(`(?<!\\s)\\s*${MARK}+(?:[,\\s]+${MARK}+)*(?!\\s*[\\d.,]*\\d)`, "gu");

/**
 * The text without its footnote marks: `62.1³` is 62.1 and `512¹` is 512. Raised figures in the middle of a number
 * stay, as fractions such as `½` do, so that what holds them is not read as a number.
 */
export function withoutFootnotes(text: string): string {
  return text.replace(MARKS, "");
}

/** A label without what was set behind it, and that, in the order in which it stood: `6`, `(p)`, `†`. */
export interface MarkedLabel {
  readonly text: string;
  readonly marks: readonly string[];
  readonly isProvisional: boolean;
}

/**
 * One mark at the end: raised figures, signs, letters and notes in brackets, and digits that Excel glued to a word when
 * they lost their raised place, as in `Ohio6`. Measures that are named with a digit keep it.
 */
const MARK_AT_END = new RegExp(
  `(?:\\s*${MARK}+|\\s*[*†‡§^]+|\\s*[([](?:note )?(?:\\d{1,2}|[a-e]|p|r|prov|provisional|rev|revised)[)\\]]|` +
    "(?<=[a-z]{3}|[)%])(?<!attainment|progress)\\d{1,2}(?:\\s*,\\s*\\d{1,2})*)$",
  "iu",
);
const PROVISIONAL = /^[([](?:p|prov|provisional)[)\]]$/i;
const MOST_MARKS = 5;
/** No mark is longer, so that a label of thousands of signs is not gone through from each of them. */
const MARK_CHARACTERS = 60;

/** Takes the footnote marks, `(p)` and `(r)` off the end of a label. */
export function labelMarks(label: string): MarkedLabel {
  const marks: string[] = [];
  let text = label.trim();
  while (marks.length < MOST_MARKS) {
    const [mark = ""] = MARK_AT_END.exec(text.slice(-MARK_CHARACTERS)) ?? [];
    if (mark === "" || mark === text) break;
    marks.unshift(mark.trim());
    text = text.slice(0, -mark.length).replace(/(?<![\s,])[\s,]+$/, "");
  }
  return { text, marks, isProvisional: marks.some((mark) => PROVISIONAL.test(mark)) };
}
