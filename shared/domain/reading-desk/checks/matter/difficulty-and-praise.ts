import type { Check, Found } from "../../check.ts";
import type { MinuteText, Span } from "../../minute-text.ts";
import { narrativeSentences, placesIn } from "../../spans.ts";

interface Topic {
  readonly name: string;
  readonly words: RegExp;
}

/** What panels for children in care speak of. "Health assessments" alone may be initial ones or reviews. */
const TOPICS: readonly Topic[] = [
  { name: "Personal education plans", words: /\bpersonal\s+education\s+plans?\b|\be?PEPs?\b/g },
  {
    name: "Initial health assessments",
    words: /(?<!\breview\s|\breviewing\s+of\s)\b(?:initial\s+)?health\s+assessments?\b|\bIHAs?\b/gi,
  },
  {
    name: "Review health assessments",
    words: /(?<!\binitial\s)(?:\breview(?:ing\s+of)?\s+)?\bhealth\s+assessments?\b|\bRHAs?\b/gi,
  },
  { name: "Pathway plans", words: /\bpathway\s+plans?\b/gi },
  { name: "Care plans", words: /\bcare\s+plans?\b/gi },
  { name: "Dental checks", words: /\bdental\s+(?:checks?|health|assessments?)\b/gi },
  { name: "Immunisations", words: /\bimmunisations?\b/gi },
  { name: "Placement stability", words: /\b(?:placement\s+stability|stability\s+of\s+placements)\b/gi },
  { name: "Missing episodes", words: /\bmissing\s+episodes\b/gi },
  { name: "Return home interviews", words: /\breturn[\s-]home\s+interviews?\b/gi },
  { name: "Foster carers’ annual reviews", words: /\bfoster\s+carers?['’]?\s+annual\s+reviews\b/gi },
  { name: "Visits to children", words: /\b(?:visits\s+to\s+children|child(?:ren['’]s)?\s+visits)\b/gi },
  { name: "School attendance", words: /\b(?:school\s+attendance|persistent\s+absence)\b/gi },
  { name: "Suitable accommodation", words: /\bsuitable\s+accommodation\b/gi },
];

const DIFFICULTY =
  /\b(?:difficult(?:y|ies)|deteriorat\w+|declin(?:ed|ing)|worsened|worsening|below\s+(?:the\s+)?target|not\s+being\s+met|not\s+been\s+met|underperform\w*|poor|fallen\s+short|fell\s+short|struggl\w+|rated\s+red|was\s+red|were\s+red|area\s+of\s+concern|areas\s+of\s+concern)\b/i;
const PRAISE =
  /\b(?:improvements?\b|improved\b|improving\b|pleas(?:ure|ed)\b|commended\b|praised?\b|congratulated\b|credit\b|strong\s+performance\b|good\s+progress\b|above\s+(?:the\s+)?target\b)/i;
/** Improvement that is still wished for, or denied. */
const STILL_WANTED =
  /\b(?:(?:hard|on|at|of)\s+improving|to\s+improve|improvements?\s+(?:was|were)\s+(?:\w+\s+)?(?:needed|required|sought)|need\w*\s+(?:\w+\s+){0,2}improve\w*|further\s+improvement|not\s+(?:\w+\s+)?improved|no\s+improvement|would\s+improve|requir\w+\s+improvement|how\s+[^.]*improve\w*|improvement\s+plan)\b/i;
/** A sentence that sets the one against the other, or names a time for it, has said how both can be. */
const WEIGHED =
  /\b(?:although|though|however|but|despite|whil(?:e|st)|nevertheless|yet|whereas|previously|since|now|then|term|quarter|months?|(?:last|this|previous)\s+year|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** The same indicator said to be in difficulty in one sentence and to have improved in another. */
export const difficultyAndPraise: Check = {
  name: "difficulty-and-praise",
  severity: "warning",
  look: (minute) => TOPICS.flatMap((topic) => bothOf(topic, minute)),
};

function bothOf({ name, words }: Topic, minute: MinuteText): readonly Found[] {
  const said = narrativeSentences(minute).filter(({ text }) => text.match(words));
  const inDifficulty = said.find(
    ({ text }) => DIFFICULTY.test(text) && !WEIGHED.test(text) && !isPraise(text),
  );
  const praised = said.find(({ text }) => isPraise(text) && !DIFFICULTY.test(text) && !WEIGHED.test(text));
  const place = praised && firstPlace(praised, words);
  if (!inDifficulty || !place) return [];
  if (!namesTheVery(name, inDifficulty.text) && !namesTheVery(name, praised.text)) return [];
  const { from, to } = place;
  return [
    {
      from,
      to,
      message: `${name} are said to be in difficulty (“${inTheShort(inDifficulty)}”) and here to have improved; say how both hold.`,
    },
  ];
}

function isPraise(text: string): boolean {
  return PRAISE.test(text) && !STILL_WANTED.test(text);
}

function firstPlace(sentence: Span, words: RegExp): Span | undefined {
  return placesIn(sentence, words)[0];
}

/** Two sentences on "health assessments" may each mean the other kind; one of them has to say which it is. */
function namesTheVery(name: string, text: string): boolean {
  if (name.startsWith("Initial")) return /\binitial\s+health|\bIHA/i.test(text);
  if (name.startsWith("Review")) return /\breview(?:ing\s+of)?\s+health|\bRHA/i.test(text);
  return true;
}

function inTheShort({ text }: Span): string {
  return text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(" ", 60))} …`;
}
