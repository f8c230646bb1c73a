// The text of a minute as the reading desk sees it: paragraphs, sentences and words, each with its place in the text.

/** `heading`: a short line with no full stop; `label`: such as `Minutes:`; `resolution`: what the body resolved. */
export type ParagraphKind = "heading" | "label" | "narrative" | "resolution";

/** Places are offsets in the whole text, in UTF-16 units; `to` is behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly sentences: readonly Span[];
  /** Letters, figures and the apostrophes and hyphens within them. */
  readonly words: readonly Span[];
}

export interface MinuteText {
  readonly text: string;
  /** Those that hold something other than white space. */
  readonly paragraphs: readonly Paragraph[];
}

const LINE = /[^\r\n]+/g;
const WORD = /[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*/gu;
const LONGEST_HEADING = 80;

/** `RESOLVED to note`, `RESOLVED: That`, `RESOLVED (unanimously) that`, `Resolved by assent that`, `AGREED the Plan`. */
const RESOLVES =
  /\b(?:RESOLVED|AGREED|Resolved|Agreed)\b,?\s*(?:\(?(?:unanimously|by assent|nem con|by a majority)\)?,?\s*)?(?:[:–-]|to\b|that\b|That\b)|\b(?:RESOLVED|AGREED)\s+(?:the|an?)\s/;

/** Paragraphs are lines; blank lines between them are not paragraphs. */
export function readMinuteText(text: string): MinuteText {
  const lines = [...text.matchAll(LINE)].filter(([line]) => /\S/.test(line));
  return { text, paragraphs: lines.map(({ 0: line, index }) => readParagraph(line, index)) };
}

function readParagraph(text: string, from: number): Paragraph {
  const words = [...text.matchAll(WORD)].map((match) => spanOf(match, from));
  return {
    from,
    to: from + text.length,
    text,
    kind: kindOf(text),
    sentences: sentencesOf(text, from),
    words,
  };
}

function kindOf(text: string): ParagraphKind {
  const line = text.trim();
  if (RESOLVES.test(line)) return "resolution";
  if (/^[^.!?]{1,40}:$/.test(line)) return "label";
  return line.length <= LONGEST_HEADING && !/[.!?;:,]["”’)]?$/.test(line) ? "heading" : "narrative";
}

/** Where a full stop does not end a sentence. */
const ABBREVIATION = /\b(?:[A-Z]|e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|Prof|Cllr|Rev|No|no|para|vs|St|p\.m|a\.m)\.$/;
const SENTENCE_END = /[.!?]+["”’)\]]*(?=\s|$)/g;

function sentencesOf(text: string, offset: number): readonly Span[] {
  const ends = [...text.matchAll(SENTENCE_END)]
    .map(({ 0: end, index }) => index + end.length)
    .filter((end) => !ABBREVIATION.test(text.slice(0, end)));
  const bounds = [...new Set([...ends, text.length])];
  return bounds.flatMap((end, place) => {
    const start = bounds[place - 1] ?? 0;
    const body = text.slice(start, end);
    const trimmed = body.trim();
    if (trimmed === "") return [];
    const from = offset + start + body.indexOf(trimmed);
    return [{ from, to: from + trimmed.length, text: trimmed }];
  });
}

function spanOf(match: RegExpMatchArray, offset: number): Span {
  const from = offset + (match.index ?? 0);
  return { from, to: from + match[0].length, text: match[0] };
}
