import type { Check, Found } from "../../check.ts";
import { type Place, placesOf, toldSentences } from "../../told.ts";

/** Each row is one thing; each form is one of its terms, with its abbreviation. */
const THINGS: readonly (readonly RegExp[])[] = [
  [
    /\b[Ll]ooked[- ][Aa]fter [Cc]hild(?:ren)?\b|\bLAC\b/g,
    /\b[Cc]hild(?:ren)? [Ll]ooked[- ][Aa]fter\b|\bCLA\b(?! ?\d)/g,
    /\b[Cc]hild(?:ren)? in [Cc]are\b|\bCIC\b|\bCiC\b/g,
    /\b[Cc]ared[- ]for [Cc]hild(?:ren)?\b/g,
  ],
  [/\b[Ff]oster [Cc]arers?\b/g, /\b[Ff]oster [Pp]arents?\b/g],
  [
    /\b[Uu]naccompanied [Aa]sylum[- ][Ss]eeking [Cc]hild(?:ren)?\b|\bUASC\b/g,
    /\b[Uu]naccompanied [Mm]inors?\b/g,
  ],
  [/\b[Tt]he Chair\b/g, /\b[Tt]he Chairman\b/g, /\b[Tt]he Chairwoman\b/g, /\b[Tt]he Chairperson\b/g],
];

/** Two terms for one thing: "looked after children" here and "children in care" there. Names are left as they are. */
export const oneTerm: Check = {
  name: "one-term",
  severity: "warning",
  look: (minute) => {
    const told = toldSentences(minute);
    return THINGS.flatMap((terms) => {
      const firstUses = terms.flatMap((term) => placesOf(term, told).find(isNoName) ?? []);
      const [first, ...others] = firstUses.sort((left, right) => left.from - right.from);
      return first ? others.map((other) => remarkOn(other, first)) : [];
    });
  },
};

/** "Children in Care Council", "the Virtual School for Looked After Children" and "the Chairman of the Council" are names. */
function isNoName({ from, to, sentence }: Place): boolean {
  const after = sentence.text.slice(to - sentence.from);
  const before = sentence.text.slice(0, from - sentence.from);
  if (/^ (?:\p{Lu}|of\b|(?:and|&) \p{Lu})/u.test(after)) return false;
  return !/\p{Lu}[\p{L}’']+ (?:for|of|and|&) $|[^ ] \p{Lu}[\p{L}’']+ $/u.test(before);
}

function remarkOn({ from, to, text }: Place, first: Place): Found {
  return {
    from,
    to,
    message: `“${first.text}” stands above for the same: choose “${first.text}” or “${text}” and keep to it.`,
  };
}
