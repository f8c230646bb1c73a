// What was put off to a later meeting, told by the words in which minutes say it.
import type { MinuteText, Span } from "./minute-text.ts";
import { ownWordsOf } from "./own-words.ts";

const PUT_OFF = "(?:deferred|postponed|put\\s+off|held\\s+over|stood\\s+over|carried\\s+(?:forward|over))";
const BUSINESS =
  "(?:items?|reports?|matters?|consideration|discussion|decision|papers?|updates?|presentation|application|motion|proposals?|business)";
const ADVERB = "(?:(?:therefore|accordingly|then|also|again)\\s+)?";
const LATER_MEETING = "(?:next|a\\s+future|a\\s+later|the\\s+following|a\\s+subsequent)\\s+meeting";

const CUES: readonly RegExp[] = [
  /^(?:(?:the|this)\s+)?(?:item\s+)?(?:withdrawn\s+and\s+)?(?:deferred|postponed|held over)(?=[.,]|$|\s+(?:to|until|pending|because|as|at|by)\b)/i,
  new RegExp(
    `\\b${BUSINESS}\\b[^.;]{0,120}?\\b(?:was|were)\\s+${ADVERB}(?:withdrawn\\s+and\\s+)?(?:${PUT_OFF}|adjourned)\\b`,
    "i",
  ),
  new RegExp(`\\b(?:was|were)\\s+${ADVERB}${PUT_OFF}\\s+(?:to|until)\\b[^.;]{0,60}\\bmeeting\\b`, "i"),
  new RegExp(
    `\\b(?:agreed|resolved|decided|carried)\\b[^.;]{0,120}?\\bbe\\s+(?:withdrawn\\s+and\\s+)?(?:${PUT_OFF}|adjourned)\\b`,
    "i",
  ),
  /\b(?:agreed|resolved|decided)\b(?:(?!\bnot\b)[^.;]){0,120}?\bto\s+(?:defer|postpone|put\s+off|hold\s+over)\b/i,
  new RegExp(
    `\\b${BUSINESS}\\b[^.;]{0,120}?\\b(?:would|should)\\s+be\\s+(?:taken|considered|discussed|dealt\\s+with)\\s+at\\s+(?:the\\s+)?${LATER_MEETING}(?!\\s+of\\b)`,
    "i",
  ),
];
/** What was only asked or moved, or was never so, is not put off. */
const NOT_SAID = /\b(?:whether|if|unless|asked|requested|suggested|proposed|moved|not|had\s+been)\b/i;
const DECIDED = /\b(?:agreed|resolved|carried)\b/i;

/** The sentences that say it, in the order of the text; those in quotation marks tell of something else. */
export function putOffIn(minute: MinuteText): readonly Span[] {
  return ownWordsOf(minute)
    .filter(({ ownWords }) => CUES.some((cue) => saysSo(cue, ownWords)))
    .map(({ sentence }) => sentence);
}

function saysSo(cue: RegExp, words: string): boolean {
  const found = cue.exec(words);
  if (!found || /\blost\b/i.test(words)) return false;
  const upTo = words.slice(0, found.index + found[0].length);
  return !NOT_SAID.test(upTo) || (DECIDED.test(upTo) && !/\bnot\b/i.test(upTo));
}

const RESOLVES_TO_PUT_OFF = new RegExp(
  `\\b(?<!not\\s)(?:to\\s+(?:defer|postpone|put\\s+off|hold\\s+over)|be\\s+(?:withdrawn\\s+and\\s+)?${PUT_OFF})\\b`,
  "i",
);

/** Whether what the body resolved puts something off. */
export function resolvesToPutOff(wording: string): boolean {
  return RESOLVES_TO_PUT_OFF.test(wording);
}
