// Text that was pasted from Word or from a mail, as the paragraphs of a minute.
import { withoutDeleted } from "./deleted-words.ts";
import { plainWords } from "./plain-words.ts";

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** The control characters that Word puts around a field: before its code, before what it shows, behind it. */
const [CODE, SHOWN, END] = [19, 20, 21].map((code) => String.fromCharCode(code));
const INSIDE = `[^${CODE}${SHOWN}${END}]*`;
const FIELD = new RegExp(`${CODE}${INSIDE}(?:${SHOWN}(${INSIDE}))?${END}`, "g");
const FIELD_NAMES =
  "(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|NOTEREF|STYLEREF|REF|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|HYPERLINK|TOC|SEQ|MERGEFIELD|FORMTEXT|FORMCHECKBOX|INCLUDEPICTURE|DOCPROPERTY|FILENAME|AUTHOR|TITLE|SYMBOL|XE)";
/** As a field is written out when its code is shown. */
const SHOWN_FIELD = new RegExp(`\\{\\s*${FIELD_NAMES}\\b[^{}]*\\}`, "g");
const SHOWN_LINK = /\bHYPERLINK\s+"[^"]*"(?:\s+\\[a-z](?:\s+"[^"]*")?)*\s?/g;

/** The mark of a comment, `[AB1]`, clings to the word before it; a reference in brackets stands apart from it. */
const CLINGING_ANCHOR = /(?<=[\p{L}\p{N}.,;:!?”’")])\[[A-Z]{1,4}\d{1,3}\]/gu;
const LINKED_ANCHOR = /_(?:mso)?(?:com|anchor)_?\d+[^>]*>(?:\s*<[^>]*>)*\s*(\[[A-Z]{1,4}\d{1,3}\])/gi;

const QUOTED = /^(?:>\s?)+/;
const BULLET = /^\s*(?:[\ue000-\uf8ff•‣▪◦●○■□➢·]\s*|[o§Øüvq–—*-]\t\s*)/;
const LIST_START = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\s)/;
const SENTENCE_END = /[.!?:;]["”’)]*$/;

/** No shorter line was broken because it was full. */
const LEAST_BROKEN = 40;
/** Mails are broken at some width between these. */
const NARROWEST = 55;
const WIDEST = 100;

/**
 * The paragraphs of the text, each on one line and none blank. Kept: the words, the paragraphs, the numbers of lists,
 * quotation marks, dashes. Cleaned: double, no-break and zero-width spaces, soft hyphens, line breaks within a sentence,
 * bullets, codes of fields, the marks of comments. `html` is what came beside the text, or null; the text alone decides,
 * save that the html tells which words were deleted with changes tracked, and which brackets are marks of comments, whose
 * own lines are then left out.
 */
export function cleanPasted(text: string, html: string | null): readonly string[] {
  const anchors = [...(html ?? "").matchAll(LINKED_ANCHOR)].map(([, anchor = ""]) => anchor);
  const written = html === null ? text : withoutDeleted(text, html);
  const lines = withoutFields(written.replace(LINE_ENDS, "\n"))
    .split("\n")
    .map((line) => line.replace(QUOTED, "").trimEnd())
    .filter((line) => !anchors.some((anchor) => line.trimStart().startsWith(anchor)))
    .map((line) => withoutAnchors(line, anchors));
  return unbroken(lines)
    .map((line) => plainWords(line.replace(BULLET, "")))
    .filter((line) => line !== "");
}

function withoutFields(text: string): string {
  let before = "";
  let after = text;
  // A field can hold fields, which go first.
  while (after !== before) {
    before = after;
    after = before.replace(FIELD, (_, shown: string | undefined) => shown ?? "");
  }
  return after.replace(SHOWN_FIELD, "").replace(SHOWN_LINK, "");
}

function withoutAnchors(line: string, anchors: readonly string[]): string {
  return anchors.reduce((rest, anchor) => rest.replaceAll(anchor, ""), line.replace(CLINGING_ANCHOR, ""));
}

/** Lines that a program broke because they were full, put together again. */
function unbroken(lines: readonly string[]): readonly string[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  const hasGaps = lines.some((line, place) => place > 0 && line.trim() === "" && place < lines.length - 1);
  const isFull = (line: string, next: string) =>
    width <= WIDEST && line.length >= NARROWEST && line.length + 1 + firstWord(next).length > width;
  const paragraphs: string[] = [];
  let previous = "";
  for (const line of lines) {
    const goesOn =
      previous.trim() !== "" && line.trim() !== "" && !LIST_START.test(line) && !BULLET.test(line);
    const endsSentence = SENTENCE_END.test(previous);
    const isBroken = isFull(previous, line) ? !endsSentence || hasGaps : isCutSentence(previous, line);
    if (goesOn && isBroken) paragraphs.push(joined(paragraphs.pop() ?? "", line));
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

function isCutSentence(line: string, next: string): boolean {
  const isLong = line.length >= LEAST_BROKEN || line.endsWith(",");
  return isLong && !SENTENCE_END.test(line) && /^\s*\p{Ll}/u.test(next);
}

/** A word that was parted at its own hyphen keeps it. */
function joined(line: string, next: string): string {
  return /[\p{L}\p{N}][-\u00ad]$/u.test(line) ? line + next.trimStart() : `${line} ${next.trimStart()}`;
}

function firstWord(line: string): string {
  return /\S+/.exec(line)?.[0] ?? "";
}
