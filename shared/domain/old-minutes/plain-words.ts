// What word processors put between and into words, turned into the words that a reader sees.

/** Blanks that are as wide as one, whatever they forbid or allow at the end of a line. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width characters, marks of the writing direction, control characters. */
const UNSEEN = /\ufeff|(?!\s)[\p{Cf}\p{Cc}\ufffc]/gu;
/** Where symbol fonts keep their bullets and arrows; without the font they are no characters at all. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
const HYPHENS = /[\u2010\u2011]/g;

/** The same words with single spaces; quotation marks and dashes stay as they are. */
export function plainWords(text: string): string {
  return withPlainBlanks(text).replace(/\s+/g, " ").trim();
}

/** The same for a line in which tabs part columns: they stay. */
export function plainColumns(text: string): string {
  return withPlainBlanks(text)
    .replace(/[^\S\t]+/g, " ")
    .replace(/ ?\t[\t ]*/g, "\t")
    .trim();
}

function withPlainBlanks(text: string): string {
  return text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(PRIVATE_USE, " ")
    .replace(HYPHENS, "-")
    .replace(BLANKS, " ");
}
