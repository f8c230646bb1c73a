import type { Check } from "../../check.ts";
import { placesIn } from "../../spans.ts";

const NOUN_OF: Readonly<Record<string, string>> = {
  particularly: "particular",
  generally: "general",
  additionally: "addition",
  shortly: "short",
  briefly: "brief",
};

/**
 * What may follow shows that no adjective is coming: "in particularly around", but "in particularly complex cases".
 */
const IN_ADVERB =
  /\bin\s+(?:particularly|generally|additionally|shortly|briefly)(?=\s*[,.;:]|\s+(?:a|about|an|and|around|as|at|because|but|by|during|for|from|he|his|how|if|in|it|its|of|on|she|since|the|their|there|these|they|this|those|to|was|were|what|when|where|which|who|whose|with|within)\b)/gi;

/** An adverb where a set phrase has a noun: "in particularly around the visits". */
export const inAdverb: Check = {
  name: "in-adverb",
  severity: "warning",
  look: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      placesIn(paragraph, IN_ADVERB).flatMap(({ from, to, text }) => {
        const adverb = text.match(/\S+$/)?.[0] ?? "";
        const noun = NOUN_OF[adverb.toLowerCase()];
        if (!noun) return [];
        const fix = text.slice(0, -adverb.length) + noun;
        return [{ from, to, message: `“in ${adverb}” should be “in ${noun}”.`, fix }];
      }),
    ),
};
