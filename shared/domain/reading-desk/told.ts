// What the clerk tells in words of their own: no quotation, no heading, no resolution, no recommendation, no point of a list.
import type { MinuteText, Paragraph, Span } from "./minute-text.ts";
import { matchesOf } from "./spans.ts";

/** Stands for each character of a quotation: neither a letter nor white space. */
const HIDDEN = "\uFFFC";

const QUOTATION =
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘[^‘]{1,300}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^']{1,300}'(?!\p{L})/gu;

/** A text of the same length in which what stands in quotation marks is hidden. A mark left open hides the rest. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, (quotation) => HIDDEN.repeat(quotation.length));
}

const LIST_POINT = /^\s*(?:[-–—•·*▪●○]|\(?(?:[a-zA-Z]|[ivxIVX]{1,5})[).])\s/;
const NUMBER = /^\s*\(?\d{1,3}(?:\.\d{1,2})*[.)]?\s+/;
const NO_STORY =
  /^(?:That|To|Action|ACTION|Actions|Recommendation|RECOMMEND|Recommended|Decision|Reason|Note|NOTE|Purpose|Background|Summary|Question|Q\d*|Option|Alternative|Present|In attendance|Also present|Contact|Venue)\b/;
const DECIDES = /\b(?:RESOLVED|AGREED|RECOMMENDED)\b/;
const OPENS_RESOLUTION = /(?::[-–]?|\bthat|\bto)\s*$/i;

const known = new WeakMap<MinuteText, readonly Span[]>();

/** The sentences of the story, each at its place in the text and with its quotations hidden. */
export function toldSentences(minute: MinuteText): readonly Span[] {
  const before = known.get(minute);
  if (before) return before;
  const sentences = storyParagraphs(minute.paragraphs).flatMap(sentencesWithoutQuotations);
  known.set(minute, sentences);
  return sentences;
}

/** A numbered point right behind a resolution that ends in a colon is a part of the resolution. */
function storyParagraphs(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let isResolving = false;
  return paragraphs.filter((paragraph) => {
    if (paragraph.kind === "resolution") isResolving = OPENS_RESOLUTION.test(paragraph.text);
    else if (!isPoint(paragraph.text)) isResolving = false;
    return !isResolving && isStory(paragraph);
  });
}

function isPoint(text: string): boolean {
  return LIST_POINT.test(text) || NUMBER.test(text);
}

function isStory({ kind, text }: Paragraph): boolean {
  if (kind !== "narrative" || LIST_POINT.test(text) || DECIDES.test(text)) return false;
  const told = text.replace(NUMBER, "").trimStart();
  return /^[\p{Lu}\p{N}(“"‘'£]/u.test(told) && !NO_STORY.test(told);
}

/** The number of a paragraph with its stop, `3.`, is no sentence. */
function sentencesWithoutQuotations({ from, text, sentences }: Paragraph): readonly Span[] {
  const shown = withoutQuotations(text);
  return sentences
    .filter((sentence) => /\p{L}/u.test(sentence.text))
    .map((sentence) => ({ ...sentence, text: shown.slice(sentence.from - from, sentence.to - from) }));
}

/** Every place of a form in some sentences; the form's first group, if it has one, is the place. */
export function placesOf(form: RegExp, sentences: readonly Span[]): readonly Place[] {
  return sentences.flatMap((sentence) =>
    matchesOf(form, sentence.text).map((match) => {
      const at = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      return { from: sentence.from + at[0], to: sentence.from + at[1], text: match[1] ?? match[0], sentence };
    }),
  );
}

export interface Place extends Span {
  readonly sentence: Span;
}
