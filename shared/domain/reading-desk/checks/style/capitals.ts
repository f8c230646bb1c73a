import type { Check, Found } from "../../check.ts";
import { type Place, placesOf, toldSentences } from "../../told.ts";

/** Common nouns that no house writes large, unless they are a part of a name. */
const COMMON = /\b(?:[Tt]he|[Tt]his|[Aa]) (Report|Scorecard|Dashboard|Meeting)\b(?! (?:of|on|for)\b)/dg;

/** Houses differ on these: a capital is wrong only where the same text also writes them small. */
const HOUSES_DIFFER: readonly string[] = [
  "officers",
  "social workers",
  "social worker",
  "foster carers",
  "foster carer",
  "care leavers",
  "care leaver",
  "young people",
  "young person",
  "pathway plans",
  "pathway plan",
  "looked after children",
  "children in care",
  "initial health assessments",
  "personal education plans",
];

const FORMS = HOUSES_DIFFER.map((small) => ({
  small: new RegExp(`\\b${small}\\b`, "g"),
  large: new RegExp(`\\b${small.replace(/\b(?!in\b)[a-z]/g, (letter) => letter.toUpperCase())}\\b`, "g"),
}));

/** A capital on a common noun within a sentence: "the Report", or "Officers" in a text that also writes "officers". */
export const capitals: Check = {
  name: "capitals",
  severity: "warning",
  look: (minute) => {
    const told = toldSentences(minute);
    const mixed = FORMS.flatMap(({ small, large }) =>
      placesOf(small, told).length === 0 ? [] : placesOf(large, told).filter(isWithinSentence),
    );
    return [...placesOf(COMMON, told), ...mixed].filter(isNoName).map(remarkOn);
  },
};

function isWithinSentence({ from, sentence }: Place): boolean {
  return /[\p{L}\p{N}][,)]? $/u.test(sentence.text.slice(0, from - sentence.from));
}

/** Beside another capital it is a part of a name: "the Report Stage", "Director of Children in Care". */
function isNoName({ from, to, sentence }: Place): boolean {
  const before = sentence.text.slice(0, from - sentence.from);
  const after = sentence.text.slice(to - sentence.from);
  if (/^ (?:(?:and|of|for|&) (?:the )?)?[\p{Lu}\p{N}]|^\s*\(/u.test(after)) return false;
  return !/\p{Lu}[\p{L}’']*(?: (?:and|of|for|with|&))? $/u.test(before.replace(/\b(?:The|This|A) $/, ""));
}

function remarkOn({ from, to, text }: Place): Found {
  const fix = text.toLowerCase();
  return { from, to, message: `“${text}” is a common noun here: write “${fix}”.`, fix };
}
