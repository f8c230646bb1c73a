// Questions that minutes leave open, told by the words in which they say it.
import type { MinuteText, Span } from "./minute-text.ts";
import { ownWordsOf } from "./own-words.ts";

const CUES: readonly RegExp[] = [
  /\bcould\s+not\s+be\s+answered\b/i,
  /\b(?:could\s+not|(?:was|were)\s+(?:not\s+able|unable)\s+to)\s+(?:answer|say|give\s+(?:an?|the|that|this)\s+(?:answer|reply|figure|number))\b/i,
  /\bno\s+(?:answer|reply)\s+(?:was|were|could\s+be|had\s+been)\s+(?:given|available|to\s+hand|provided)\b/i,
  /\b(?:questions?|quer(?:y|ies)|points?)\b[^.;]{0,60}?\s(?:was|were|had\s+been)\s+left\s+open\b/i,
  /\b(?:questions?|quer(?:y|ies))\s+(?:remained|was|were)\s+(?:open|unanswered|outstanding)\b/i,
  /\bwritten\s+(?:answer|reply|response)s?\s+would\s+(?:be\s+(?:given|provided|sent|circulated)|follow)\b/i,
];
const ONLY_SUPPOSED = /\b(?:whether|if|unless)\b[^.;]*$/i;

/** The sentences that say it, in the order of the text. */
export function leftOpenIn(minute: MinuteText): readonly Span[] {
  return ownWordsOf(minute)
    .filter(({ ownWords }) =>
      CUES.some((cue) => {
        const found = cue.exec(ownWords);
        return found !== null && !ONLY_SUPPOSED.test(ownWords.slice(0, found.index));
      }),
    )
    .map(({ sentence }) => sentence);
}

const ASKS =
  /\basked\s+(?:\w+\s+)?(?:whether|if|what|who|which|where|why|how|when|for|about)\b|\b(?:queried|enquired|questioned|wished\s+to\s+know|sought\s+(?:clarification|assurance))\b|^(?:Q|Question)\s*[:.]/i;
const ANSWERS =
  /\b(?:answer(?:s|ed)?|replied|reply|responded|response|explained|confirmed|advised|told|informed|assured|reported|clarified|stated|said|heard|noted|undertook|agreed|resolved)\b|^A\s*[:.]/i;

/** The sentences of a text that asks and does nothing else; none where a sentence of it answers. */
export function onlyAskedIn(minute: MinuteText): readonly Span[] {
  const said = ownWordsOf(minute);
  const onlyAsks = said.every(({ ownWords }) => ASKS.test(ownWords) && !ANSWERS.test(ownWords));
  return onlyAsks ? said.map(({ sentence }) => sentence) : [];
}

/** Whether a sentence of the text answers somebody, or tells what was said. */
export function answers(minute: MinuteText): boolean {
  return ownWordsOf(minute).some(({ ownWords }) => ANSWERS.test(ownWords));
}
