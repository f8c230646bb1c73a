// The words of an indicator's name, brought to one form so that two senders' wordings can be compared.

/** What a label says, apart from its words. */
export interface LabelWords {
  /** Lower case, no punctuation, no footnote mark: equal for labels that differ in dress alone. */
  readonly plain: string;
  /** Abbreviations written out, endings and filler words taken off, each word once, in alphabetical order. */
  readonly words: readonly string[];
  /** Whether the label itself says that it counts, or that it is a share; null where it says neither. */
  readonly measures: "number" | "share" | null;
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w )no\b(?! of\b)/g, "without"],
  [/\bihas?\b/g, "initial health assessments"],
  [/\brhas?\b/g, "review health assessments"],
  [/\bepeps?\b|\bpeps\b/g, "pep"],
  [/\bsdqs?\b/g, "strengths and difficulties questionnaire"],
  [/\buascs?\b/g, "unaccompanied asylum seeking children"],
  [/\bneet\b/g, "not in education employment or training"],
  [/\b(?:eet|ete)\b/g, "in education employment or training"],
  [/\brhis?\b/g, "return home interviews"],
  [/\biros?\b/g, "independent reviewing officers"],
  [/\bpwps?\b/g, "pathway plans"],
  [/\bpathway plans?\b/g, "pathwayplan"],
  [/\bpersonal education plans?\b/g, "pep"],
  [/\bcare leavers?\b/g, "careleaver"],
  [/\bc?yp\b/g, "young people"],
  [/\bsws?\b/g, "social workers"],
  [/\b(?:wds?|w d|w days?|wkg days?)\b/g, "working days"],
  [/\b(?:hrs?)\b/g, "hours"],
  [/\b(?:yrs?|y o|yo)\b/g, "years"],
  [/\b(?:mths?|mos)\b/g, "months"],
  [
    /\b(?:children (?:and young people )?in care|young people in care|looked after children|children looked after|lac|clas?|cic|c?lac)\b/g,
    "children lookedafter",
  ],
  [/\blooked after\b/g, "lookedafter"],
  [/\b(?:up to date|uptodate)\b/g, "uptodate"],
  [
    /\b(?:became|becoming|to become|started to be|starting to be) lookedafter\b|\b(?:entered|entering|coming into|came into|admissions to|admitted to|new into) care\b/g,
    "starting lookedafter",
  ],
  [
    /\b(?:ceased|ceasing) to be lookedafter\b|\b(?:ceased|ceasing) lookedafter\b|\b(?:left|leaving) care\b/g,
    "ceasing lookedafter",
  ],
  [
    /\b(?:in|within|on) (?:the )?(?:statutory )?time(?:scales?|frames?)?\b|\btimely\b|\btimeliness\b/g,
    "intime",
  ],
  [/\b(?:vaccinations?|vaccinated|immunised|imms)\b/g, "immunisations"],
  [/\bdentist\b/g, "dental"],
  [/\bcaseloads?\b/g, "case load"],
  [/\bcurrent\b/g, "uptodate"],
  [/\babsen(?:ce|tees?)\b/g, "absentees"],
  [/\byearly\b/g, "annual"],
];

const NUMBER_WORDS = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
    (word, number) => [word, String(number)],
  ),
);

const FILLERS = new Set(
  "the a an of with who whom had has have in at for to by on their are is were was and or as be been being all that which those from any more this it its had within percentage percent proportion number no total count share shared during due moves stability away overall done".split(
    " ",
  ),
);

const FOOTNOTE_AT_END =
  /(?:(?<=[a-z]{3}|[)%])\d{1,2}(?:\s*,\s*\d{1,2})*|\s*[[(](?:note )?(?:\d|[a-e]|p|r)[\])]|(?<![*†‡§^])[*†‡§^]+)\s*$/;
const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u2079]/g;
const COUNTS = /^\s*(?:#|(?:total\s+)?(?:number|no\.?|count|total)\s+(?:of\b|(?=[a-z])))/;
const SHARES = /^\s*(?:%|percent|proportion|share of)|%|\bpercent(?:age)?\b|\bproportion\b/;

/** Words that turn an indicator into its opposite: without, unallocated, overdue. */
const NEGATION =
  /^(?:not|non|without|none|never|lack|miss|missing|overdu|overdue|late|outstand|outstanding|fail)$/;

/** `isKnown` tells the words that the register uses: "unsuitable" is the opposite of "suitable". */
export function isNegated(words: readonly string[], isKnown: (word: string) => boolean): boolean {
  return words.some(
    (word) => NEGATION.test(word) || (/^un...../.test(word) && !isKnown(word) && isKnown(word.slice(2))),
  );
}

export function labelWords(label: string): LabelWords {
  const lower = label.replace(SUPERSCRIPTS, "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  const unmarked = lower.replace(FOOTNOTE_AT_END, "").replace(FOOTNOTE_AT_END, "");
  const measures = SHARES.test(unmarked) ? "share" : COUNTS.test(unmarked) ? "number" : null;
  const plain = plainText(unmarked);
  return { plain, words: distinctWords(plain), measures };
}

/** The number of single-letter changes between two words, given up beyond `most`. */
export function lettersApart(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let above = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row++) {
    const here = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[right.length] ?? most + 1;
}

function plainText(lower: string): string {
  return lower
    .replace(/(?<=\d),(?=\d{3}\b)/g, "")
    .replace(/['’`]/g, "")
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll(".", ""))
    .replace(/&/g, " and ")
    .replace(/(?<=\d)\s*\+/g, " or more ")
    .replace(/(?<=\d) ?%/g, " percent ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function distinctWords(plain: string): readonly string[] {
  let text = plain;
  for (const [phrase, written] of PHRASES) text = text.replace(phrase, written);
  const words = new Set<string>();
  for (const word of text.split(" ")) {
    if (word === "" || FILLERS.has(word)) continue;
    words.add(NUMBER_WORDS.get(word) ?? stem(word.replace(/^0+(?=\d)/, "")));
  }
  return [...words].sort();
}

function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word === "children") return "child";
  const singular = word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  return singular.length > 5 ? singular.replace(/(?:ing|ed|e)$/, "") : singular;
}
