// Raised and ringed figures beside a text point to a footnote; they are no part of what the text says.

const MARK = "[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079\\u2080-\\u2089\\u207d\\u207e\\u2460-\\u2473]";
const MARKS = new RegExp(`\\s*${MARK}+(?:[,\\s]+${MARK}+)*(?!\\s*[\\d.,]*\\d)`, "gu");

/**
 * The text without its footnote marks: `62.1³` is 62.1 and `512¹` is 512. Raised figures in the middle of a number
 * stay, as fractions such as `½` do, so that what holds them is not read as a number.
 */
export function withoutFootnotes(text: string): string {
  return text.replace(MARKS, "");
}
