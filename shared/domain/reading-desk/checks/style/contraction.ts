import type { Check, Found } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { placesOf, toldSentences } from "../../told.ts";

const WITH_NOT =
  /\b(?:is|are|was|were|has|have|had|do|does|did|ca|could|wo|would|should|must|need|might)n['’]t\b/gi;
const WITH_VERB =
  /\b(?:(?:we|they|you|who)['’]re|(?:I|we|they|you|who)['’](?:ve|ll)|(?:it|he|she|that|there)['’]ll|I['’]m)\b/gi;
/** Short for "is", "has", "had" or "would", and "it’s" perhaps for "its": no fix is certain. */
const UNCLEAR = /\b(?:(?:it|he|she|that|there|what|who|here|how|let)['’]s|(?:I|we|they|you|he|she)['’]d)\b/gi;

const WHOLE: Readonly<Record<string, string>> = { re: "are", ve: "have", ll: "will", m: "am" };

/** A contraction outside quotations: "didn’t", "they’re", "it’s". */
export const contraction: Check = {
  name: "contraction",
  severity: "warning",
  look: (minute) => {
    const told = toldSentences(minute);
    return [WITH_NOT, WITH_VERB, UNCLEAR].flatMap((form) =>
      placesOf(form, told)
        .filter((place) => !isTitleWord(place, place.sentence))
        .map(remarkOn),
    );
  },
};

/** A capital within a sentence belongs to a name: the play "Don’t Look Now". */
function isTitleWord({ from, text }: Span, sentence: Span): boolean {
  return from > sentence.from && /^(?!I\b)\p{Lu}/u.test(text);
}

function remarkOn({ from, to, text }: Span): Found {
  const fix = writtenOut(text);
  if (fix) return { from, to, message: `Write “${text}” out: “${fix}”.`, fix };
  return { from, to, message: `Write “${text}” out.` };
}

function writtenOut(text: string): string | null {
  const [head = "", tail = ""] = text.split(/['’]/);
  if (/n$/i.test(head) && /^t$/i.test(tail)) return withNot(head.slice(0, -1));
  const verb = WHOLE[tail.toLowerCase()];
  return verb ? `${head} ${verb}` : null;
}

function withNot(verb: string): string {
  if (/^ca$/i.test(verb)) return `${verb}nnot`;
  if (/^wo$/i.test(verb)) return `${verb[0]}ill not`;
  return `${verb} not`;
}
