// Places within a text that fit a pattern.
import type { MinuteText, Span } from "./minute-text.ts";

/** Each place within the span that fits the pattern, which must be global. */
export function placesIn(span: Span, pattern: RegExp): readonly Span[] {
  return [...span.text.matchAll(pattern)].map(({ 0: text, index }) => {
    const from = span.from + index;
    return { from, to: from + text.length, text };
  });
}

/** The sentences of what was said: neither headings nor labels nor resolutions. */
export function narrativeSentences({ paragraphs }: MinuteText): readonly Span[] {
  return paragraphs.flatMap(({ kind, sentences }) => (kind === "narrative" ? sentences : []));
}

/** The part of the text before a place, within the same span. */
export function before(span: Span, place: Span): string {
  return span.text.slice(0, place.from - span.from);
}

/** The part of the span that follows a place within it. */
export function behind(span: Span, place: Span): string {
  return span.text.slice(place.to - span.from);
}
