// Whether a line tells something, as minutes do, or only names something.
const LEAST_WORDS = 8;
const VERB =
  /\b(?:was|were|had|is|are|be|been|noted|asked|reported|welcomed|received|thanked|resolved|agreed|considered|presented|introduced|submitted|advised|informed|heard|explained|discussed|said)\b/i;

export function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= LEAST_WORDS && /[.!?]["”’)]?$/.test(text) && VERB.test(text);
}
