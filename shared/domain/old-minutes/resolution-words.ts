// Resolutions in old minutes: where one begins, what belongs to it, and which verb it has.
import { RESOLUTION_VERBS, type ResolutionVerb } from "../meeting/resolution/resolution-form.ts";

/** The keyword written large is never anything else; a sentence that holds it is the resolution. */
const LARGE =
  /\b(?:RESOLVED|AGREED|RECOMMENDED)\b(?=\s*(?:[,:;.(–—-]|(?:to|that|TO|THAT|That|unanimously|by)\b|$))/;
const BODY = String.raw`(?:It was|(?:The |This )?(?:[\p{L}-]+ ){0,4}?(?:Panel|Committee|Sub-Committee|Board|Cabinet|Council|Executive|Commission|Forum|Group|Assembly|Authority|Partnership|Trustees|Governors|Members)|Members|Councillors)`;
const ADVERBS = "(?:(?:therefore|then|duly|unanimously|accordingly),? )*";
const SMALL = new RegExp(
  `^${BODY},? ${ADVERBS}([Rr]esolved|Agreed)(?= (?:${ADVERBS})?(?:to|[Tt]hat)\\b| ?[:–-])`,
  "u",
);
const LABEL =
  /^(?:(?:Resolved|Agreed)(?=\s*(?:[:–—-]|(?:to|that|That|unanimously)\b|\(|\.?$))|(?:Decisions?|DECISIONS?|Resolution)(?=\s*[:–—-]))/;
/** Who moved it and how it was voted is told, although the keyword follows in the same sentence. */
const MOVED = /\b(?:moved|proposed|seconded|votes?|voted|voting)\b/i;
const BEHIND_KEYWORD =
  /^[\s,]*(?:\(?(?:unanimously|nem\.? con\.?|by assent|by a majority)\)?[\s,]*)?(?:[:;–—-]+\s*)*/i;

const PART = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s|\d{1,2}\s+[Tt]hat\b|[•–-]\s|[Tt]hat\b|to\s)/;

export interface ResolutionStart {
  /** Where the sentence of the keyword begins, or the keyword itself behind words of a mover or a vote; what stands before is told, not resolved. */
  readonly from: number;
  /** Where the wording begins; the end of the text where it follows on the next lines. */
  readonly wordingFrom: number;
}

/** Where a line begins to resolve something; null where it does not. */
export function resolutionStart(text: string): ResolutionStart | null {
  const label = LABEL.exec(text) ?? SMALL.exec(text);
  if (label !== null) return { from: 0, wordingFrom: behind(text, label[0].length) };
  const keyword = LARGE.exec(text);
  if (keyword === null) return null;
  const sentence = sentenceStart(text, keyword.index);
  const from = MOVED.test(text.slice(sentence, keyword.index)) ? keyword.index : sentence;
  // What is recommended to another body says so in its wording; the other keywords are set anew.
  if (keyword[0] === "RECOMMENDED") return { from, wordingFrom: keyword.index };
  return { from, wordingFrom: behind(text, keyword.index + keyword[0].length) };
}

function sentenceStart(text: string, keyword: number): number {
  const ends = [...text.slice(0, keyword + 1).matchAll(/[.!?]["”’)]*\s+(?=\p{Lu})/gu)];
  const last = ends.at(-1);
  if (last === undefined) return 0;
  const start = last.index + last[0].length;
  // `2. AGREED to …` is numbered; nothing was told before it.
  return /^\(?[\da-z]{1,3}[.)]\s*$/i.test(text.slice(0, start)) ? 0 : start;
}

function behind(text: string, keywordEnd: number): number {
  return keywordEnd + (BEHIND_KEYWORD.exec(text.slice(keywordEnd))?.[0].length ?? 0);
}

/** Whether the resolution goes on in the lines that follow: nothing is worded yet, or a list was begun. */
export function leadsOn(wording: string): boolean {
  return wording === "" || /(?:[:–—-]|\b(?:[Tt]hat|to))\s*$/.test(wording) || /[;,]$|;\s*and$/.test(wording);
}

export function isResolutionPart(label: string, text: string): boolean {
  return label !== "" || PART.test(text);
}

const VERB_WORDS: Readonly<Record<ResolutionVerb, RegExp>> = {
  note: /\bnoted?\b/i,
  receive: /\breceived?\b/i,
  "consider and note": /\bconsider(?:ed)? and noted?\b/i,
  accept: /\baccept(?:ed)?\b/i,
  agree: /\bagreed?\b/i,
  approve: /\b(?:approv(?:ed?|al)|adopt(?:ed)?)\b/i,
  endorse: /\bendorsed?\b/i,
  recommend: /\brecommend(?:ed)?\b/i,
  request: /\b(?:request(?:ed)?|ask(?:ed)?)\b/i,
  thank: /\bthank(?:ed|s)?\b/i,
};

/** The verb that comes first in the wording; `agree` where none of them does. */
export function verbOf(wording: string): ResolutionVerb {
  let earliest: ResolutionVerb = "agree";
  let place = Number.POSITIVE_INFINITY;
  for (const verb of RESOLUTION_VERBS) {
    const found = wording.search(VERB_WORDS[verb]);
    if (found < 0 || found >= place) continue;
    earliest = verb;
    place = found;
  }
  return earliest;
}
