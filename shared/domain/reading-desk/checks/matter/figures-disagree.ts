import { toDecimalPlaces } from "../../../decimal.ts";
import { wrongChanges } from "../../changes.ts";
import type { Check, Found } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { narrativeSentences } from "../../spans.ts";

const COUNT = "\\d{1,3}(?:,\\d{3})+|\\d+";
const NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNTED = `${COUNT}|${NUMBER_WORDS.join("|")}`;
const SHARE = "\\d{1,3}(?:\\.\\d+)?";
const OF = "\\s+(?:out\\s+)?of\\s+(?:(?:the|a\\s+total\\s+of|all)\\s+)?";
const WHAT = "(?:\\s+[A-Za-z-]+){0,3}";
const PERCENT = "\\s?(?:%|per\\s?cent)";
/** "18% (9 of 50)" and "9 of the 50 children (18%)". */
const SHARE_THEN_COUNTS = new RegExp(
  `(?<![\\d.])(?<share>${SHARE})${PERCENT}${WHAT}\\s*[(,]\\s*(?<part>${COUNT})${OF}(?<whole>${COUNT})(?![\\d.]*\\s?%)`,
  "g",
);
const COUNTS_THEN_SHARE = new RegExp(
  `(?<![\\d.,])(?<part>${COUNT})${OF}(?<whole>${COUNT})${WHAT}\\s*[(,]\\s*(?:or\\s+)?(?<share>${SHARE})${PERCENT}`,
  "g",
);
/** "Of the 50 children" opens what is told; "an increase of 12 children" does not. */
const OPENS = "(?<=^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?|[;:–]\\s+|\\band\\s+)";
/** "Of the 50 children, 12 had a plan (18%)". */
const OF_WHOLE_THEN_SHARE = new RegExp(
  `${OPENS}of\\s+(?:(?:the|all|these|a\\s+total\\s+of)\\s+){0,2}(?<whole>${COUNT})(?:\\s+(?!of\\b)[A-Za-z-]+){0,4},\\s+(?<part>${COUNT})(?:\\s+(?!of\\b|in\\b)[A-Za-z-]+){0,3}\\s*\\(\\s*(?<share>${SHARE})${PERCENT}`,
  "gi",
);
const OUT_OF = new RegExp(
  `(?<![\\d.,/])(?<part>${COUNT})\\s+out\\s+of\\s+(?:the\\s+)?(?<whole>${COUNT})(?![\\d%.]|,\\d)`,
  "g",
);
/** "50 children, of whom 20 were boys and 28 were girls". */
const PARTED = new RegExp(
  `(?<![\\d.,])(?<whole>${COUNT})\\s+[A-Za-z\\s-]{3,60}?(?:,?\\s+of\\s+(?:whom|which)|:|,?\\s+made\\s+up\\s+of|,?\\s+comprising)\\s+(?<parts>(?:${COUNT})\\b[^.;:(%\\d]*(?:(?:${COUNT})\\b[^.;:(%\\d]*)+)`,
  "g",
);
/** Numbers beside the parts that are none of them: ages, changes, years, and what was left uncounted. */
const NO_PART =
  /\b(?:aged?|over|under|years?|months?|days?|weeks?|more|fewer|less|than|up|down|others?|including|some|in\s+(?:19|20)\d\d)\b/;
/** "Of 48 measures, 31 were green, 10 were amber and 7 were red", "48 measures, of which 31 were green …". */
const RATED_COUNTS = new RegExp(
  `(?:\\bof\\s+(?:the\\s+)?(?<whole>${COUNT})\\s+[A-Za-z\\s-]{3,40},|(?<![\\d.,])(?<counted>${COUNT})\\s+[A-Za-z\\s-]{3,60}?,?\\s+of\\s+which)\\s+(?<parts>(?:(?:${COUNTED})\\s+(?:(?:were|was|are|is)\\s+)?(?:rated\\s+)?(?:red|amber|green)\\b[,\\s]*(?:and\\s+)?){3})(?![,;\\s]*(?:and\\s+)?(?:\\d|the|with|one|two|three|four|five|six))`,
  "gi",
);
/** "Of the 40 practices, 12 had met the target and 26 had not." */
const SO_AND_NOT = new RegExp(
  `${OPENS}of\\s+(?:the\\s+)?(?<whole>${COUNT})(?:\\s+[A-Za-z-]+){0,6},\\s+(?<parts>(?:${COUNTED})\\s+(?<verb>had|have|were|was|did|could)\\b[^.,;:(\\d]{0,80}?,?\\s+and\\s+(?:(?:${COUNTED}))\\s+\\k<verb>)\\s+not(?=\\s*(?:yet|done\\s+so)?\\s*(?:[.,;]|$))`,
  "gi",
);
const A_FIGURE = new RegExp(COUNT, "g");
const A_PART = new RegExp(`\\b(?:${COUNTED})\\b`, "gi");
/** What sharply divides a whole, so that its shares come to 100. */
const RATED =
  /(?<share>\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent)\s+(?:(?:were|was|of\s+[A-Za-z]+|rated|are|being|as|at)\s+){0,3}(?<colour>red|amber|green)\b/gi;
/** Shares rounded to whole points may miss 100 by so much. */
const ROUNDING = 1;

/** Figures that contradict one another: a share that its counts do not give, a part beyond its whole, shares past 100. */
export const figuresDisagree: Check = {
  name: "figures-disagree",
  severity: "error",
  look: (minute) =>
    narrativeSentences(minute).flatMap((sentence) => [
      ...[SHARE_THEN_COUNTS, COUNTS_THEN_SHARE, OF_WHOLE_THEN_SHARE].flatMap((pattern) =>
        wrongShares(sentence, pattern),
      ),
      ...partsBeyondWhole(sentence),
      ...partsShort(sentence),
      ...ratedShort(sentence),
      ...soAndNotShort(sentence),
      ...wrongChanges(sentence),
      ...ratingsNotWhole(sentence),
    ]),
};

function wrongShares(sentence: Span, pattern: RegExp): readonly Found[] {
  return placesWith(sentence, pattern).flatMap(({ place, groups: { share = "", part, whole } }) => {
    const places = share.split(".")[1]?.length ?? 0;
    const counted = number(whole) === 0 ? null : (100 * number(part)) / number(whole);
    if (counted === null || toDecimalPlaces(counted, places) === toDecimalPlaces(Number(share), places))
      return [];
    const right = toDecimalPlaces(counted, places);
    return [found(place, `${part} of ${whole} is ${right}%, not ${share}%; one of the figures is wrong.`)];
  });
}

function partsBeyondWhole(sentence: Span): readonly Found[] {
  return placesWith(sentence, OUT_OF).flatMap(({ place, groups: { part, whole } }) => {
    if (number(part) <= number(whole)) return [];
    return [
      found(place, `A part of ${part} is more than its whole of ${whole}; one of the figures is wrong.`),
    ];
  });
}

function partsShort(sentence: Span): readonly Found[] {
  return placesWith(sentence, PARTED).flatMap(({ place, groups: { whole, parts = "" } }) => {
    const isWhole = /\b(?:remaining|rest)\b|comprising|made\s+up|:/.test(place.text);
    const sum = sumOf(parts, A_FIGURE);
    if (sum === number(whole) || !isWhole || NO_PART.test(parts)) return [];
    return [found(place, `The parts come to ${sum}, the whole to ${whole}; one of the figures is wrong.`)];
  });
}

function ratedShort(sentence: Span): readonly Found[] {
  return placesWith(sentence, RATED_COUNTS).flatMap(
    ({ place, groups: { whole: first, counted, parts = "" } }) => {
      const whole = first ?? counted;
      const sum = sumOf(parts);
      if (sum === number(whole)) return [];
      return [
        found(
          place,
          `Red, amber and green come to ${sum}, the whole to ${whole}; one of the figures is wrong.`,
        ),
      ];
    },
  );
}

function soAndNotShort(sentence: Span): readonly Found[] {
  return placesWith(sentence, SO_AND_NOT).flatMap(({ place, groups: { whole, parts = "" } }) => {
    const sum = sumOf(parts);
    if (sum === number(whole)) return [];
    return [found(place, `The two come to ${sum}, the whole to ${whole}; one of the figures is wrong.`)];
  });
}

function sumOf(parts: string, part = A_PART): number {
  return (parts.match(part) ?? []).reduce((total, one) => total + number(one), 0);
}

function ratingsNotWhole(sentence: Span): readonly Found[] {
  const rated = [...sentence.text.matchAll(RATED)];
  const [first] = rated;
  const last = rated.at(-1);
  if (!first || !last || new Set(rated.map(({ groups }) => groups?.colour?.toLowerCase())).size !== 3)
    return [];
  const sum = rated.reduce((total, { groups }) => total + Number(groups?.share), 0);
  if (rated.length !== 3 || Math.abs(sum - 100) <= ROUNDING) return [];
  const from = sentence.from + first.index;
  const to = sentence.from + last.index + last[0].length;
  return [{ from, to, message: `Red, amber and green come to ${toDecimalPlaces(sum, 0)}%, not to 100%.` }];
}

interface Named {
  readonly place: Span;
  readonly groups: Readonly<Record<string, string>>;
}

function placesWith(sentence: Span, pattern: RegExp): readonly Named[] {
  return [...sentence.text.matchAll(pattern)].map(({ 0: text, index, groups = {} }) => {
    const from = sentence.from + index;
    return { place: { from, to: from + text.length, text }, groups };
  });
}

function found({ from, to }: Span, message: string): Found {
  return { from, to, message };
}

function number(written: string | undefined): number {
  const word = NUMBER_WORDS.indexOf((written ?? "").toLowerCase()) + 1;
  if (word > 0) return word;
  return Number((written ?? "").replaceAll(",", ""));
}
