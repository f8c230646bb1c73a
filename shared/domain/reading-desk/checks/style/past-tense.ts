import type { Check } from "../../check.ts";
import { placesOf, toldSentences } from "../../told.ts";

const BODY =
  "Panel|Board|Committee|Sub-Committee|Council|Cabinet|Forum|Chair|Chairman|Vice-Chair|Clerk|Mayor|Leader";
const STAFF =
  "[Ss]ervice|[Tt]eam|[Dd]epartment|[Aa]uthority|Virtual School|[Mm]embers|[Oo]fficers|[Cc]ouncillors|[Ss]taff";
const POST =
  "(?:[A-Z][\\w’'-]+ )*(?:Head|Director|Manager|Officer|Executive|Lead)(?: (?:of|for)(?: (?:[A-Z][\\w’'-]+|and|the))+)?";
const NAMED = `(?:[Tt]he )?(?:[A-Z][\\w’'-]+ ){0,3}?(?:${BODY}|${STAFF})|[Tt]he ${POST}`;
const LINK =
  "(?:(?:However|In addition|In response|Furthermore|Also|Consequently|Therefore|Conversely|Finally|Overall), )?";
const ADVERB = "(?:(?:also|now|currently|still) )?";
const BE_OR_HAVE = "is|are|has|have|will";
const SPEAKS =
  "(?:notes?|asks?|explains?|states?|informs?|advises?|welcomes?|thanks?|considers?|believes?|feels?|hears?|introduces?|presents|reports|outlines?|confirms?|highlights?|replies|agrees)(?= (?:the|that|its|an?|officers|Officers|Members|members)\\b)";
const INTENDS = "(?:needs?|plans?|hopes?|aims?|intends?|continues?|wants?)(?= to\\b)";

/** Of these only the future is told: what a report says now, it may say for good. */
const TO_COME =
  "(?:An?|The) (?:(?:further|full|written|verbal|final|new|next) )?(?:update|report|paper|briefing|review|response|letter)";

const TOLD_IN_PRESENT = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*\\.? +)?${LINK}(?:${NAMED}|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Tt]here|[Tt]his|[Tt]hese) ${ADVERB}` +
    `(${BE_OR_HAVE}|${SPEAKS}|${INTENDS})\\b(?!['’])`,
  "dg",
);
const TOLD_IN_FUTURE = new RegExp(`^${LINK}${TO_COME} ${ADVERB}(will)\\b(?!['’])`, "dg");
const REPORTED_IN_PRESENT = new RegExp(
  `\\b(?:said|explained|noted|advised|stated|reported|heard|confirmed|shared|highlighted|added|told|informed)\\b[^.;:]{0,60}? ` +
    `that (?:there|it|they|the (?:${STAFF}|Council|Panel|Committee|Board)|officers|Officers) ${ADVERB}(${BE_OR_HAVE})\\b(?!['’])`,
  "dg",
);

/** True on any day, so that the present tense is right; or asked of the reader, and not told. */
const LASTS =
  /\bby law\b|\b[Ss]tatutory\b|\b[Ll]egal(?:ly)?\b|\blegislation\b|\bAct\b|\bRegulations?\b|\b[Gg]uidance\b|\bdut(?:y|ies)\b|\b[Cc]onstitution\b|\b[Tt]erms of [Rr]eference\b|\bCode of Conduct\b|\bStanding Orders\b|\b(?:is|are) (?:required|responsible|entitled|obliged|defined|available|attached|appended|made up|asked|recommended|requested|invited|reminded|advised)\b|\b(?:Council|Panel|Board|Committee|Cabinet|Forum) is (?:an?|the|one)\b|\bwill (?:next )?(?:meet|be held|take place)\b/;

const PAST: Readonly<Record<string, string>> = {
  is: "was",
  are: "were",
  has: "had",
  have: "had",
  will: "would",
  hear: "heard",
  feel: "felt",
  plan: "planned",
};

/** The present or future tense where the story is told: "The Panel notes", "Officers said that there will be". */
export const pastTense: Check = {
  name: "past-tense",
  severity: "warning",
  look: (minute) => {
    const told = toldSentences(minute).filter(({ text }) => !text.endsWith("?") && !LASTS.test(text));
    const forms = [TOLD_IN_PRESENT, TOLD_IN_FUTURE, REPORTED_IN_PRESENT];
    return forms
      .flatMap((form) => placesOf(form, told))
      .map(({ from, to, text }) => ({
        from,
        to,
        message: `Minutes tell what happened in the past tense: “${pastOf(text)}”, not “${text}”.`,
        fix: pastOf(text),
      }));
  },
};

function pastOf(verb: string): string {
  const whole = PAST[verb];
  if (whole) return whole;
  const plain = verb.replace(/s$/, "");
  return PAST[plain] ?? (plain.endsWith("e") ? `${plain}d` : `${plain}ed`);
}
