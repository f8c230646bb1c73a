// Which indicator of the register a sender means, by reference or by the words of its name.
import type { Indicator } from "../../indicator.ts";
import { isNegated, type LabelWords, labelWords, lettersApart } from "./label-words.ts";

export interface Suggestion {
  readonly indicator: Indicator;
  /** From 0 to 1: how much of the label and of the register's name agree, rare words counting more. */
  readonly score: number;
}

export type IndicatorMatch =
  /**
   * By its reference. `disputedBy` is the other indicator whose name stands beside this one's reference, else null;
   * `isDoubtful` where the words are clearly of something else: the opposite, or what other indicators measure.
   */
  | {
      readonly match: "reference";
      readonly indicator: Indicator;
      readonly disputedBy: Indicator | null;
      readonly isDoubtful: boolean;
    }
  /** Certain: the register's own name but for case, punctuation, abbreviations and footnote marks. */
  | { readonly match: "name"; readonly indicator: Indicator }
  /** As the clerk said of the sender's words; null for a line that is not wanted. */
  | { readonly match: "told"; readonly indicator: Indicator | null }
  /** One indicator stands well apart from all others; taken, and said. */
  | { readonly match: "likely"; readonly indicator: Indicator; readonly score: number }
  /** Not taken: the best first, three at most. */
  | { readonly match: "nearest"; readonly suggestions: readonly Suggestion[] }
  | { readonly match: "none" };

interface Entry {
  readonly indicator: Indicator;
  readonly name: LabelWords;
  /** Words that explain the indicator beyond its name: numerator, denominator, basis, unit. */
  readonly meaning: ReadonlySet<string>;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly byReference: ReadonlyMap<string, Indicator>;
  readonly byPlain: ReadonlyMap<string, Indicator>;
  readonly byWords: ReadonlyMap<string, Indicator>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** How telling each word is: a word of one indicator tells more than a word of twenty. */
  readonly weight: ReadonlyMap<string, number>;
}

/** A label whose words are explained to this extent, with this lead over the second, is taken. */
const LIKELY_SCORE = 0.62;
/** Asked of a label with a word that no indicator of the register uses: it may be about something else. */
const LIKELY_SCORE_WITH_NEW_WORD = 0.75;
const LIKELY_LEAD = 0.12;
const WORTH_SUGGESTING = 0.3;
/** Words beside a reference that agree with its indicator to less than this are of something else. */
const OWN_WORDS = 0.15;
/** Weight of a word that no indicator of the register uses. */
const UNKNOWN_WORD = 3;

/** Numbers are judged by `contradicts`; as words they say little. */
const NUMBER_WEIGHT = 1;
const NUMBER = /^\d+$/;

const REFERENCE_AHEAD = /^\s*\(?([a-z]{1,6}[\s._-]*\d{1,4}[a-z]?)\)?(?=$|[\s:.,–—-])[\s:.,–—-]*/i;

const indexes = new WeakMap<readonly Indicator[], Index>();

/**
 * Finds the indicator that a label, a reference beside it or a reference at its head speaks of.
 * A name that fits two indicators about equally well is never taken: it comes back as `nearest`.
 */
export function matchIndicator(
  label: string,
  reference: string | null,
  register: readonly Indicator[],
): IndicatorMatch {
  return certainMatch(label, reference, register) ?? nearMatch(labelWords(label), indexOf(register));
}

/** The match by reference or by the very name, or null where the names have to be searched. */
export function certainMatch(
  label: string,
  reference: string | null,
  register: readonly Indicator[],
): IndicatorMatch | null {
  const index = indexOf(register);
  const ahead = REFERENCE_AHEAD.exec(label);
  const referred =
    (reference === null ? undefined : index.byReference.get(referenceKey(reference))) ??
    (ahead?.[1] === undefined ? undefined : index.byReference.get(referenceKey(ahead[1])));
  if (referred) {
    const disputedBy = dispute(label, referred, index);
    const isDoubtful = !disputedBy && isOfSomethingElse(label, referred, index);
    return { match: "reference", indicator: referred, disputedBy, isDoubtful };
  }
  const named = exactName(labelWords(label), index);
  return named ? { match: "name", indicator: named } : null;
}

/** References that differ only in case, spaces, punctuation or leading zeros have the same key. */
export function referenceKey(reference: string): string {
  return reference
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "")
    .replace(/(?<![0-9])0+(?=\d)/g, "");
}

/** Whether the label is the register's name in another dress: case, punctuation, abbreviations, the reference ahead. */
export function isNameOf(label: string, indicator: Indicator): boolean {
  const said = labelWords(withoutReference(label, indicator));
  const name = labelWords(indicator.name);
  return said.plain === name.plain || said.words.join(" ") === name.words.join(" ");
}

function dispute(label: string, referred: Indicator, index: Index): Indicator | null {
  const named = exactName(labelWords(withoutReference(label, referred)), index);
  return named && named !== referred ? named : null;
}

function isOfSomethingElse(label: string, referred: Indicator, index: Index): boolean {
  const said = labelWords(withoutReference(label, referred));
  const entry = index.entries.find(({ indicator }) => indicator === referred);
  if (!entry || said.words.length === 0 || said.plain === entry.name.plain) return false;
  const negated = (words: readonly string[]) => isNegated(words, (word) => index.weight.has(word));
  const ranked = rank(said, index);
  const own = ranked.find((one) => one.entry === entry)?.score ?? 0;
  const isOpposite = negated(said.words) && !negated([...entry.name.words, ...entry.meaning]);
  if (isOpposite && own >= WORTH_SUGGESTING) return true;
  return own < OWN_WORDS && (ranked[0]?.score ?? 0) >= WORTH_SUGGESTING;
}

/** "CLA 11: Pathway plans" names CLA 11; "Placed 20 miles from home" has no reference ahead. */
function withoutReference(label: string, indicator: Indicator): string {
  const ahead = REFERENCE_AHEAD.exec(label);
  const isIts = ahead?.[1] && referenceKey(ahead[1]) === referenceKey(indicator.reference);
  return isIts ? label.slice(ahead[0].length) : label;
}

function nearMatch(said: LabelWords, index: Index): IndicatorMatch {
  const ranked = rank(said, index);
  const [best, second] = ranked;
  if (!best || best.score < WORTH_SUGGESTING) return { match: "none" };
  const lead = best.score - (second?.score ?? 0);
  const enough = hasNewWord(said, index) ? LIKELY_SCORE_WITH_NEW_WORD : LIKELY_SCORE;
  if (best.score >= enough && lead >= LIKELY_LEAD && !contradicts(said, best.entry, index))
    return { match: "likely", indicator: best.entry.indicator, score: best.score };
  const suggestions = ranked.slice(0, 3).filter((one) => one.score >= best.score / 2);
  return {
    match: "nearest",
    suggestions: suggestions.map(({ entry, score }) => ({ indicator: entry.indicator, score })),
  };
}

function exactName(said: LabelWords, index: Index): Indicator | null {
  const named = index.byPlain.get(said.plain);
  if (named) return named;
  const sameWords = said.words.length > 0 ? index.byWords.get(said.words.join(" ")) : undefined;
  return sameWords && !measuresOtherwise(said, sameWords) ? sameWords : null;
}

function hasNewWord(said: LabelWords, index: Index): boolean {
  return said.words.some((word) => !NUMBER.test(word) && !index.weight.has(respelled(word, index)));
}

/** A label about a different cohort, the opposite, or a count of what the register gives as a share. */
function contradicts(said: LabelWords, entry: Entry, index: Index): boolean {
  const negated = (words: readonly string[]) => isNegated(words, (word) => index.weight.has(word));
  const meaning = [...entry.name.words, ...entry.meaning];
  if (negated(said.words) !== negated(entry.name.words) && negated(said.words) !== negated(meaning))
    return true;
  if (negated(entry.name.words) && !negated(said.words)) return true;
  const numbers = said.words.filter((word) => /^\d{1,3}$/.test(word));
  const known = numbers.filter((number) => meaning.includes(number));
  return known.length * 2 < numbers.length || measuresOtherwise(said, entry.indicator);
}

function measuresOtherwise(said: LabelWords, indicator: Indicator): boolean {
  if (said.measures === "number") return indicator.unit === "%";
  return said.measures === "share" && indicator.unit !== "%";
}

function rank(said: LabelWords, index: Index): readonly { readonly entry: Entry; readonly score: number }[] {
  if (said.words.every((word) => NUMBER.test(word))) return [];
  const words = said.words.map((word) => respelled(word, index));
  const sharing = new Set(words.flatMap((word) => index.byWord.get(word) ?? []));
  return [...sharing]
    .map((entry) => {
      const score = agreement(words, entry, index);
      return { entry, score: measuresOtherwise(said, entry.indicator) ? score * 0.75 : score };
    })
    .sort((left, right) => right.score - left.score);
}

/** How much of the label the indicator explains, and how much of its name the label repeats. */
function agreement(words: readonly string[], entry: Entry, index: Index): number {
  let said = 0;
  let explained = 0;
  let repeated = 0;
  for (const word of words) {
    const weight = NUMBER.test(word) ? NUMBER_WEIGHT : (index.weight.get(word) ?? UNKNOWN_WORD);
    const inName = entry.name.words.includes(word);
    said += weight;
    if (inName) repeated += weight;
    explained += inName ? weight : entry.meaning.has(word) ? 0.85 * weight : 0;
  }
  const nameWeight = entry.name.words.reduce(
    (sum, word) => sum + (NUMBER.test(word) ? NUMBER_WEIGHT : (index.weight.get(word) ?? 0)),
    0,
  );
  if (said === 0 || nameWeight === 0) return 0;
  const score = 0.7 * (explained / said) + 0.3 * (repeated / nameWeight);
  // One word that is less than half of a name ("Households") may be about anything.
  if (words.length === 1 && repeated * 2 < nameWeight) return score / 2;
  return otherNumbers(words, entry) ? score * 0.75 : score;
}

/** "within 20 days" is not "within 3 days", even where a note on the latter mentions the 20. */
function otherNumbers(words: readonly string[], entry: Entry): boolean {
  const numbersOf = (some: readonly string[]) => some.filter((word) => NUMBER.test(word));
  const said = numbersOf(words);
  const named = numbersOf(entry.name.words);
  return said.length > 0 && named.length > 0 && !said.some((number) => named.includes(number));
}

/** A long word with one wrong letter is read as the register's word. */
function respelled(word: string, index: Index): string {
  if (word.length < 6 || index.weight.has(word) || /\d/.test(word)) return word;
  for (const known of index.weight.keys())
    if (known.length >= 6 && lettersApart(word, known, 1) <= 1) return known;
  return word;
}

function indexOf(register: readonly Indicator[]): Index {
  const known = indexes.get(register);
  if (known) return known;
  const entries = register.map(
    (indicator): Entry => ({
      indicator,
      name: labelWords(indicator.name),
      meaning: new Set(
        [indicator.numerator, indicator.denominator, indicator.basis, indicator.unit].flatMap(
          (text) => labelWords(text).words,
        ),
      ),
    }),
  );
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const word of new Set([...entry.name.words, ...entry.meaning])) {
      const uses = byWord.get(word);
      if (uses) uses.push(entry);
      else byWord.set(word, [entry]);
    }
  const index: Index = {
    entries,
    byReference: new Map(register.map((indicator) => [referenceKey(indicator.reference), indicator])),
    byPlain: new Map(entries.map((entry) => [entry.name.plain, entry.indicator])),
    byWords: new Map(entries.map((entry) => [entry.name.words.join(" "), entry.indicator])),
    byWord,
    weight: new Map([...byWord].map(([word, uses]) => [word, Math.log(1 + entries.length / uses.length)])),
  };
  indexes.set(register, index);
  return index;
}
