// Whether a sender's words for what an indicator measures are of something else than the register's.
import type { DataPeriod, Indicator } from "../../indicator.ts";
import { labelWords } from "./label-words.ts";
import { QUANTITY_KINDS, type Quantities, quantitiesIn } from "./quantities.ts";

interface Registered {
  /** What the name, the numerator and the denominator name; where they name none, the basis. */
  readonly own: Quantities;
  /** Those with what the basis and the period of the figures allow besides. */
  readonly allowed: Quantities;
  readonly words: ReadonlySet<string>;
}

const registered = new WeakMap<Indicator, Registered>();

/** A definition is no essay; what stands further on is not read. */
const LONGEST_DEFINITION = 1000;
/** Texts of fewer words, and those that only point elsewhere, share no word with a definition and say nothing. */
const FEWEST_WORDS = 5;
const POINTS_ELSEWHERE =
  /https?:|www\.|\b(?:see|refer|as per|in line with|guidance|ssda ?903|definitions?|statutory returns?|handbook|regulations?|dfe|ofsted|tb[cd]|not yet|local (?:indicator|measure))\b/i;

/** Beneath "Description" some write how the figure came about. */
const REMARK =
  /\b(?:because|due to (?!be\b)|owing to|this (?:month|quarter|term|period)|last (?:month|quarter|term)'?s?\b|compared (?:to|with)|improv(?:ed|ement|ing)|dipped|fell|rose|delay(?:ed|s)?|sickness|vacanc(?:y|ies)|on track|(?:below|above) target)\b/i;

/**
 * Only what is clear: other ages, times, distances or counts in the place of the register's, or no word in common. What
 * is said besides, or left out, is no difference.
 */
export function isOtherwiseDefined(written: string, indicator: Indicator): boolean {
  const text = written.slice(0, LONGEST_DEFINITION);
  if (REMARK.test(text)) return false;
  const { own, allowed, words } = registeredOf(indicator);
  const said = quantitiesIn(text);
  const differs = QUANTITY_KINDS.some(
    (kind) =>
      own[kind].size > 0 && said[kind].size > 0 && ![...said[kind]].some((one) => allowed[kind].has(one)),
  );
  if (differs) return true;
  const telling = wordsIn(text);
  return (
    telling.length >= FEWEST_WORDS && !POINTS_ELSEWHERE.test(text) && !telling.some((word) => words.has(word))
  );
}

function registeredOf(indicator: Indicator): Registered {
  const known = registered.get(indicator);
  if (known) return known;
  const { section, name, numerator, denominator, unit, basis, dataPeriod } = indicator;
  const texts = `${name}; ${numerator}; ${denominator}; ${unit}`;
  const [ofTexts, ofBasis] = [quantitiesIn(texts), quantitiesIn(basis)];
  const own = {
    ...ofTexts,
    limits: ofTexts.limits.size > 0 ? ofTexts.limits : ofBasis.limits,
    spans: ofTexts.spans.size > 0 ? ofTexts.spans : ofBasis.spans,
  };
  const spans = new Set([...own.spans, ...ofBasis.spans, ...spansOf(dataPeriod, `${texts} ${basis}`)]);
  const words = new Set([section, texts, basis].flatMap(wordsIn));
  const read = { own, allowed: { ...own, spans }, words };
  registered.set(indicator, read);
  return read;
}

/** The months of one figure; "in the year" and "yearly" are twelve. */
function spansOf(dataPeriod: DataPeriod, text: string): readonly string[] {
  const rolling = /\d+/.exec(dataPeriod)?.[0];
  const year = /year to date|^year$/.test(dataPeriod) || /(?<!\d[\s-])\b(?:year|yearly|annual)\b/i.test(text);
  return [...(rolling ? [rolling] : []), ...(year ? ["12"] : [])];
}

/** Those who are counted go by many names. */
const PERSONS =
  /^(?:child|young|peopl|person|pupil|student|careleaver|lookedafter|youth|uasc|minor|relevant|cohort)$/;

function wordsIn(text: string): readonly string[] {
  const { words } = labelWords(text);
  return words.filter((word) => !/^\d+$/.test(word)).map((word) => (PERSONS.test(word) ? "person" : word));
}
