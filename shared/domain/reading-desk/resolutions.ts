// What the body resolved, as it stands in the text: the keyword and the wording behind it.
import type { MinuteText, Paragraph, Span } from "./minute-text.ts";

export interface WrittenResolution {
  readonly keyword: Span;
  /** All that was resolved, the numbered parts of a list included, without the keyword and its separator. */
  readonly wording: Span;
}

const KEYWORD =
  /\b(?:RESOLVED|AGREED|Resolved|Agreed)\b(?=\s*(?:[:–-]|to\b|that\b|That\b))|\b(?:RESOLVED|AGREED)\b(?=\s+(?:the|an?)\s)/;
/** The keyword written small, as the words of the body alone: "The Panel resolved to note". */
const SMALL_KEYWORD =
  /^(?:The\s+)?(?:Panel|Committee|Sub-Committee|Board|Cabinet|Council|Executive|Commission|Forum)\s+(?:unanimously\s+)?(resolved)\s+(?:to|that)\b/;
const SEPARATOR = /^[\s:–-]*/;
const LEADS_INTO_LIST = /(?:[:–-]|\b(?:RESOLVED|AGREED|Resolved|Agreed|[Tt]hat|to))\s*$/;
const NUMBERED_PART = /^\s*\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s/;
const LIST_PART = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|[•–-]|That\b|to\b)/;

/** The resolutions of the text, in its order. */
export function resolutionsIn({ text, paragraphs }: MinuteText): readonly WrittenResolution[] {
  return paragraphs.flatMap((paragraph, place) => {
    const keyword = keywordOf(paragraph);
    if (!keyword) return [];
    const start = keyword.to + (SEPARATOR.exec(text.slice(keyword.to, paragraph.to))?.[0].length ?? 0);
    const end = endOfList(paragraphs, place);
    const from = Math.min(start, end);
    const written = text.slice(from, end).trimEnd();
    return [{ keyword, wording: { from, to: from + written.length, text: written } }];
  });
}

function keywordOf(paragraph: Paragraph): Span | null {
  if (paragraph.kind === "resolution") return placed(paragraph, KEYWORD.exec(paragraph.text)?.[0]);
  if (paragraph.kind !== "narrative") return null;
  return placed(paragraph, SMALL_KEYWORD.exec(paragraph.text.trim())?.[1]);
}

function placed(paragraph: Paragraph, word: string | undefined): Span | null {
  if (word === undefined) return null;
  const from = paragraph.from + paragraph.text.indexOf(word);
  return { from, to: from + word.length, text: word };
}

/** The end of the paragraph and, where it leads into a list ("RESOLVED –"), of the list's parts. */
function endOfList(paragraphs: readonly Paragraph[], place: number): number {
  let last = place;
  const isNumbered = NUMBERED_PART.test(paragraphs[place + 1]?.text ?? "");
  const leadsIntoList = isNumbered || LEADS_INTO_LIST.test(paragraphs[place]?.text ?? "");
  while (leadsIntoList && isPart(paragraphs[last + 1])) last++;
  return paragraphs[last]?.to ?? 0;
}

function isPart(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.kind !== "resolution" && LIST_PART.test(paragraph.text);
}
