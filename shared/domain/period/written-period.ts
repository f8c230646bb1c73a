// What a text says about a period, word by word, before anyone decides which period is meant.
import { MONTHS } from "../dates.ts";
import { type Month, monthPeriod, type Term } from "./period.ts";

export type PeriodMark = "provisional" | "revised" | "footnote";

/** The facts that the words state; what is not stated is absent. Years have four digits, months count from 1. */
export interface Said {
  readonly dayOfMonth?: number;
  readonly month?: number;
  readonly fromMonth?: number;
  readonly toMonth?: number;
  /** A calendar year, or a year of unknown kind when it stands alone. */
  readonly year?: number;
  /** The year in which a financial (or school) year starts. */
  readonly financialYear?: number;
  /** `2009-10` is a financial year and a month; `12/05` is a month, or a day with no year. */
  readonly orFinancialYear?: number;
  readonly orMonth?: Month;
  /** `FY19`, which some read as 2018/19 and some as 2019/20: the year that it names. */
  readonly doubtfulFinancialYear?: number;
  readonly quarter?: number;
  /** `Month 2`, `P2`: counted from April. */
  readonly monthOfYear?: number;
  /** `M2` and `P2`, which name something else where no year stands beside them. */
  readonly byLetter?: true;
  readonly term?: Term;
  readonly ending?: "year" | "quarter" | "rolling year";
  readonly stretch?: "year to date" | "half year" | "week" | "school year";
  /** `as at`, `month ending`: the day is when the figure was true, not just how Excel writes a month. */
  readonly asAtInWords?: true;
}

export interface Saying {
  readonly said: Said;
  readonly marks: readonly PeriodMark[];
}

interface Wording {
  readonly form: RegExp;
  /** What the form's groups state, or null where the numbers make no sense in this form. */
  readonly says: (first: string, second: string, third: string) => Said | null;
  readonly mark?: PeriodMark;
}

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|" +
  "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
const YEAR = "((?:19|20)\\d{2}|\\d{2})(?![/\\d])(?!-\\d)";
const ORDINAL = "(?:st|nd|rd|th)?";
/** No day: "the period 1 April to 30 June", "month 05/2019". */
const NUMBER_OF_MONTH = `(1[0-2]|0?[1-9])(?![\\d/.-])(?!${ORDINAL}(?: of)? ?${MONTH})`;
const nothing = () => ({});

const MARKS: readonly Wording[] = [
  { form: /^[([]?(?:p|prov|provisional|draft)\b[)\]]?/, says: nothing, mark: "provisional" },
  { form: /^[([]?(?:r|rev|revised)\b[)\]]?/, says: nothing, mark: "revised" },
  { form: /^(?:[*†‡§#⁰¹²³⁴-⁹]+|\(\d\)|[([]note \d+[)\]]|\[\d+\])/, says: nothing, mark: "footnote" },
];

const DAYS: readonly Wording[] = [
  {
    form: /^((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?(?!\d)/,
    says: (y, m, d) => onDay(d, m, y),
  },
  {
    form: /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/,
    says: onDay,
  },
  { form: new RegExp(`^(\\d{1,2})${ORDINAL}(?: of)?[ -]*${MONTH}[ \\-,/'’]*${YEAR}`), says: onDay },
  { form: new RegExp(`^(\\d{1,2})${ORDINAL}(?: of)?[ -]*${MONTH}`), says: onDay },
  {
    form: new RegExp(`^${MONTH} (\\d{1,2})${ORDINAL},? ((?:19|20)\\d{2})(?!\\d)`),
    says: (m, d, y) => onDay(d, m, y),
  },
];

const MONTHS_AND_YEARS: readonly Wording[] = [
  {
    form: new RegExp(`^${MONTH} ?(?:[-–—]|to) ?${MONTH}`),
    says: (from, to) => ({ fromMonth: monthNumber(from), toMonth: monthNumber(to) }),
  },
  { form: new RegExp(`^${MONTH}`), says: (month) => ({ month: monthNumber(month) }) },
  {
    form: /^(?:fy ?)((?:19|20)\d{2}|\d{2}) ?(?:[/–—-]|to) ?((?:19|20)\d{2}|\d{2})(?!\d)/,
    says: financialYear,
  },
  { form: /^fy ?((?:19|20)\d{2})(\d{2})(?!\d)/, says: financialYear },
  { form: /^fy ?((?:19|20)\d{2})(?!\d)/, says: (year) => ({ financialYear: Number(year) }) },
  { form: /^fy ?'?(\d{2})(?!\d)/, says: (year) => ({ doubtfulFinancialYear: fullYear(year) }) },
  // An en dash joins the two ends of a range, so it never stands in a month.
  { form: /^((?:19|20)\d{2}|\d{2}) ?(?:[–—]|to) ?((?:19|20)\d{2}|\d{2})(?!\d)/, says: financialYear },
  { form: /^((?:19|20)\d{2}) ?\/ ?((?:19|20)\d{2}|\d{2})(?!\d)/, says: financialYear },
  { form: /^((?:19|20)\d{2})-?(\d{2})(?!\d)/, says: yearThenMonth },
  { form: /^(\d{2})[/-](\d{2})(?!\d)/, says: twoPairs },
  { form: /^((?:19|20)\d{2}) ?- ?((?:19|20)\d{2}|\d{2})(?!\d)/, says: financialYear },
  { form: /^((?:19|20)\d{2})[/.](\d{1,2})(?!\d)/, says: (year, month) => inMonth(month, year) },
  { form: /^(\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/, says: inMonth },
  { form: /^((?:19|20)\d{2})(?!\d)/, says: (year) => ({ year: Number(year) }) },
];

/** Two digits are a year only where a month, a quarter or a term came before them. */
const SHORT_YEAR: Wording = { form: /^(\d{2})(?!\d)/, says: (year) => ({ year: fullYear(year) }) };

const QUARTERS_AND_TERMS: readonly Wording[] = [
  { form: /^(?:q|qtr|quarter) ?([1-4])(?!\d)/, says: (quarter) => ({ quarter: Number(quarter) }) },
  { form: /^([1-4])(?:st|nd|rd|th) (?:quarter|qtr)\b/, says: (quarter) => ({ quarter: Number(quarter) }) },
  {
    form: /^(first|second|third|fourth) quarter\b/,
    says: (word) => ({ quarter: ["first", "second", "third", "fourth"].indexOf(word) + 1 }),
  },
  { form: /^(autumn|spring|summer)(?: term)?\b/, says: (term) => ({ term: term as Term }) },
  { form: new RegExp(`^(?:month|mth|period) ?${NUMBER_OF_MONTH}`), says: monthOfYear },
  { form: new RegExp(`^[mp] ?${NUMBER_OF_MONTH}`), says: (n) => ({ ...monthOfYear(n), byLetter: true }) },
];

const WORDS: readonly Wording[] = [
  { form: /^(?:ytd|(?:year[ -])?to[ -]date|cumulative)\b/, says: () => ({ stretch: "year to date" }) },
  { form: /^(?:h[12]|half[ -]year)\b/, says: () => ({ stretch: "half year" }) },
  { form: /^week (?:ending|ended|commencing|of)\b/, says: () => ({ stretch: "week" }) },
  { form: /^(?:academic|school) year\b/, says: () => ({ stretch: "school year" }) },
  {
    form: /^rolling (?:12|twelve)[ -]months?(?: (?:ending|ended|to))?\b|^(?:12|twelve)[ -]months? (?:ending|ended|to)\b/,
    says: () => ({ ending: "rolling year", asAtInWords: true }),
  },
  { form: /^year[ -](?:ending|ended|end|to)\b/, says: () => ({ ending: "year", asAtInWords: true }) },
  {
    form: /^(?:quarter|qtr)[ -](?:ending|ended|end|to)\b/,
    says: () => ({ ending: "quarter", asAtInWords: true }),
  },
  {
    form: /^(?:month[ -](?:ending|ended|end|to)|as at|as of|at|end of|end|ending|ended)\b/,
    says: () => ({ asAtInWords: true }),
  },
  {
    form: /^(?:month of|for|the|of|in|on|data|position|snapshot|return|outturn|actuals?|(?:financial |calendar )?year|month|quarter|period)\b/,
    says: nothing,
  },
  { form: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/, says: nothing },
  { form: /^[\s,;:()[\]\-–—/'’‘.]/, says: nothing },
];

const WORDINGS = [...MARKS, ...QUARTERS_AND_TERMS, ...DAYS, ...MONTHS_AND_YEARS, ...WORDS];

/** Hyphens in other dress; the dashes, which join the two ends of a range, are told apart. */
const HYPHENS = /[\u2010\u2011\u2212\ufe63\uff0d]/g;

/**
 * What the text says about a period: null where it holds any word that has no part in naming one,
 * `contradiction` where it names two of a kind (two months, two years).
 */
export function whatIsSaid(text: string): Saying | "contradiction" | null {
  const words = text
    .toLowerCase()
    .replace(HYPHENS, "-")
    .replace(/[\s_]+/g, " ")
    .trim();
  let said: Said = {};
  const marks: PeriodMark[] = [];
  for (let at = 0; at < words.length; ) {
    const next = nextWording(words, at, said);
    if (!next) return null;
    if (contradicts(said, next.said)) return "contradiction";
    said = { ...said, ...next.said };
    if (next.mark && !marks.includes(next.mark)) marks.push(next.mark);
    at += next.length;
  }
  return { said, marks };
}

function nextWording(words: string, at: number, before: Said) {
  const afterLetter = /[a-z]/.test(words[at - 1] ?? "") && /[a-z]/.test(words[at] ?? "");
  if (afterLetter) return null;
  const { month, fromMonth, quarter, term, monthOfYear } = before;
  const expectsYear = [month, fromMonth, quarter, term, monthOfYear].some((fact) => fact !== undefined);
  const rest = words.slice(at);
  for (const wording of expectsYear ? [...WORDINGS, SHORT_YEAR] : WORDINGS) {
    const match = wording.form.exec(rest);
    const said = match && wording.says(match[1] ?? "", match[2] ?? "", match[3] ?? "");
    if (said) return { said, mark: wording.mark, length: match[0].length };
  }
  return null;
}

function contradicts(before: Said, now: Said): boolean {
  const known: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(now).some(([fact, value]) => known[fact] !== undefined && known[fact] !== value);
}

/** `19` is 2019 and `98` is 1998: from 70 on the last century is meant. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

function monthNumber(word: string): number {
  const number = Number(word);
  if (word !== "" && Number.isInteger(number)) return number;
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3)) + 1;
}

function monthOfYear(number: string): Said {
  return { monthOfYear: Number(number) };
}

function onDay(day: string, month: string, year: string): Said {
  const said = { dayOfMonth: Number(day), month: monthNumber(month) };
  return year === "" ? said : { ...said, year: fullYear(year) };
}

function inMonth(month: string, year: string): Said | null {
  const number = monthNumber(month);
  return number >= 1 && number <= 12 ? { month: number, year: fullYear(year) } : null;
}

/** The two years of a financial year must follow each other: `2017-20` is a plan, not a year. */
function financialYear(start: string, end: string): Said | null {
  const year = fullYear(start);
  return follows(year, end) ? { financialYear: year } : null;
}

function follows(year: number, end: string): boolean {
  return end.length === 4 ? Number(end) === year + 1 : Number(end) === (year + 1) % 100;
}

/** `2019-05` is a month, `2019-20` a financial year, `2009-10` may be either; so too without the hyphen. */
function yearThenMonth(year: string, pair: string): Said | null {
  const month = inMonth(pair, year);
  if (!follows(Number(year), pair)) return month;
  if (!month) return { financialYear: Number(year) };
  return { orFinancialYear: Number(year), orMonth: monthPeriod(Number(year), Number(pair)) };
}

/** `19/20` is a financial year, `05/19` a month, `31/05` a day; `05/06` and `12/05` may be more than one of these. */
function twoPairs(first: string, second: string): Said | null {
  const year = fullYear(first);
  if (Number(second) >= 1 && Number(second) <= 12 && !follows(year, second))
    return dayAndMonth(first, second);
  const month = inMonth(first, second);
  if (!follows(year, second)) return month;
  if (!month) return { financialYear: year };
  return { orFinancialYear: year, orMonth: monthPeriod(fullYear(second), Number(first)) };
}

function dayAndMonth(first: string, second: string): Said | null {
  if (Number(first) > 12) return onDay(first, second, "");
  return Number(first) === 0 ? null : { orMonth: monthPeriod(fullYear(second), Number(first)) };
}
