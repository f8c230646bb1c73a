// Sentences without what they quote: the words of a minute itself, and not those of the minute that it speaks of.
import type { MinuteText, Span } from "./minute-text.ts";

export interface OwnWords {
  readonly sentence: Span;
  /** As long as the sentence; what stands in quotation marks is blotted out. */
  readonly ownWords: string;
}

const QUOTED = /“[^“”]*”/g;
/** Neither a letter nor white space. */
const BLOT = "\uFFFC";

/** Of all that was said or resolved: neither headings nor labels. */
export function ownWordsOf({ paragraphs }: MinuteText): readonly OwnWords[] {
  return paragraphs
    .filter(({ kind }) => kind === "narrative" || kind === "resolution")
    .flatMap(({ from, text, sentences }) => {
      const own = withoutQuoted(text);
      return sentences.map((sentence) => ({
        sentence,
        ownWords: own.slice(sentence.from - from, sentence.to - from),
      }));
    });
}

/** A text of the same length in which what stands between curly quotation marks is blotted out. */
export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => BLOT.repeat(quoted.length));
}
