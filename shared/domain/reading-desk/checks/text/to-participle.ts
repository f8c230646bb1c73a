import type { Check, Facts } from "../../check.ts";
import { placesIn } from "../../spans.ts";

const IRREGULAR: Readonly<Record<string, string>> = {
  been: "be",
  began: "begin",
  begun: "begin",
  brought: "bring",
  built: "build",
  chosen: "choose",
  done: "do",
  given: "give",
  gone: "go",
  had: "have",
  has: "have",
  kept: "keep",
  made: "make",
  sent: "send",
  shown: "show",
  taken: "take",
  taught: "teach",
  was: "be",
  went: "go",
  were: "be",
  written: "write",
};

const PAST = `(?:\\p{Ll}{2,}ed|${Object.keys(IRREGULAR).join("|")})`;
/** Behind these comes a verb, while "to" alone may lead to a noun: "access to supported lodgings". */
const WANTS_VERB =
  "(?:able|unable|need|needs|needed|order|want|wants|wanted|try|tries|tried|trying|seek|seeks|sought|seeking|aim|aims|aimed|aiming|intend|intends|intended|intending|hope|hopes|hoped|hoping|ought|decided|began|continue|continues|continued|had|have|helped)";
/** No noun phrase goes on with an article behind its participle: "to developed a new design". */
const ARTICLE = "(?=\\s+(?:a|an|the|this|these|their|its|our|his|her|them|it)\\b)";
const TO_PAST = new RegExp(
  `(?<=\\b${WANTS_VERB}\\s+)to\\s+${PAST}\\b(?![-’'])|\\bto\\s+${PAST}\\b(?![-’'])${ARTICLE}`,
  "gu",
);

/** Verbs, not past forms: to need, to feed, to shed. */
const VERB = /(?:(?<!agr|fr|decr|guarant)eed|[^aeiou](?:wed|shed|shred|bed)|\b(?:wed|shed|shred|bed|embed))$/;

/** "to" with a past form where the verb itself should stand: "used to developed a design". */
export const toParticiple: Check = {
  name: "to-participle",
  severity: "warning",
  look: ({ paragraphs }, facts) =>
    paragraphs.flatMap((paragraph) =>
      placesIn(paragraph, TO_PAST).flatMap(({ from, to, text }) => {
        const past = text.slice(2).trim();
        if (VERB.test(past)) return [];
        const verb = verbOf(past, facts);
        const message = `After “to” the verb itself should stand, and not “${past}”.`;
        return [verb === null ? { from, to, message } : { from, to, message, fix: `to ${verb}` }];
      }),
    ),
};

/** The one verb whose past form it is; null where there is none, or more than one. */
function verbOf(past: string, { isWord }: Facts): string | null {
  const irregular = IRREGULAR[past];
  if (irregular || !isWord) return irregular ?? null;
  const stem = past.slice(0, -2);
  const candidates = [
    stem,
    `${stem}e`,
    ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : []),
  ].filter((verb) => isWord(verb));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
