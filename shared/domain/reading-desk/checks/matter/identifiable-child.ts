import type { Check, Found } from "../../check.ts";
import type { MinuteText, Span } from "../../minute-text.ts";
import { before, behind, narrativeSentences, placesIn } from "../../spans.ts";

const ONE =
  "(?:child|young\\s+person|care\\s+leaver|foster\\s+carer|baby|boy|girl|sibling|pupil|toddler|adopter)";
const SOME =
  "(?:children|young\\s+people|care\\s+leavers|foster\\s+carers|babies|boys|girls|siblings|pupils|toddlers|adopters)";
const PERSON = `(?:${ONE}|${SOME})`;
const KIND =
  "(?:(?:unaccompanied|asylum[\\s-]seeking|looked[\\s-]after|disabled|eligible|new|further|more|other|such|of\\s+these|of\\s+those|of\\s+the)\\s+){0,3}";
/** Of them alone: not "three children’s homes", "one child protection plan". */
const ALONE = "\\b(?![’'-]|\\s+(?:protection|poverty|benefit|death|care|home|centre|referral|event)s?\\b)";
const SMALL_COUNT = new RegExp(
  `(?<![\\d.,£/-])\\b(?:(?:one|1)\\s+${KIND}${ONE}|(?:two|three|four|five|[2-5])\\s+${KIND}${SOME})${ALONE}`,
  "gi",
);
/** Ahead of the count: a limit or a rate, no count of children. */
const NO_COUNT_AHEAD =
  /\b(?:at\s+least|more\s+than|fewer\s+than|less\s+than|up\s+to|over|under|each|every|any|no|to|or|between|aged?|per|her|his|their|with|for\s+every|in|than|quarter|stage|table|page|item|paragraph)\s+$/i;
const NO_COUNT_BEHIND =
  /^\s*(?:or\s+more|or\s+fewer|at\s+a\s+time|in\s+(?:every\s+)?(?:\w+)\b(?=\s*,?\s*(?:was|were|had))|per\b|in\s+\d{1,2}\b)/i;
/** Those who came to the meeting or speak for others are no count of children. */
const TOOK_PART =
  /\b(?:attend\w*|address\w+|spoke|spoken|present(?:ed|ing)?|represent\w*|co-?opt\w*|joined|ambassadors?|apprentices?|invited|welcom\w+|shared\s+(?:their|his|her)|told|asked|thanked|members?\s+of|took\s+part|performed|council\s+of)\b/i;

const SINGLED_OUT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:an?|the|one)\\s+(?:\\d{1,2}|[A-Za-z]+)[\\s-]years?[\\s-]old\\s+(?:[A-Za-z]+\\s+)?${PERSON}\\b(?!\\s+(?:would|could|may|might|should|must|is|can)\\b)`,
    "gi",
  ),
  new RegExp(`\\b(?:a|the|one)\\s+${PERSON},?\\s+(?:called|named|known\\s+as)\\s+[A-Z][A-Za-z]*`, "g"),
  /\b[Ff]oster\s+[Cc]arers?,?\s+(?:Mr|Mrs|Ms|Miss|Mx)\b\.?(?:\s+and\s+(?:Mr|Mrs|Ms|Miss|Mx)\b\.?)?\s+[A-Z][A-Za-z]+/g,
];

/**
 * Words in a public paper by which a child or a carer could be known: a count of 1 to 5, an age, a name
 * (`domain.md`, small numbers).
 */
export const identifiableChild: Check = {
  name: "identifiable-child",
  severity: "error",
  look: (minute) => [...smallCounts(minute), ...singledOut(minute)],
};

function smallCounts(minute: MinuteText): readonly Found[] {
  return narrativeSentences(minute)
    .filter(({ text }) => !TOOK_PART.test(text))
    .flatMap((sentence) =>
      placesIn(sentence, SMALL_COUNT)
        .filter((place) => !NO_COUNT_AHEAD.test(before(sentence, place)))
        .filter((place) => !NO_COUNT_BEHIND.test(behind(sentence, place))),
    )
    .map((place) =>
      found(place, "is a count small enough to know them by; say “fewer than six” or leave it out."),
    );
}

function singledOut(minute: MinuteText): readonly Found[] {
  return narrativeSentences(minute).flatMap((sentence) =>
    SINGLED_OUT.flatMap((pattern) => placesIn(sentence, pattern)).map((place) =>
      found(place, "can make one person known; leave out what points to them."),
    ),
  );
}

function found({ from, to, text }: Span, why: string): Found {
  return { from, to, message: `“${text}” ${why}` };
}
