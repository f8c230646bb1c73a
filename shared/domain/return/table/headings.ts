// What the heading of a column says about the cells beneath it.
import { type ParsedPeriod, parsePeriod } from "../../period/parse-period.ts";
import { periodsIn } from "../../period/periods-in-text.ts";
import { figuresSaidBy } from "../match/whose-figures.ts";
import { labelKey, type Memory } from "../memory/memory.ts";
import type { Cell } from "../workbook.ts";
import { textOf } from "./grid.ts";

export type Role =
  | "reference"
  | "indicator"
  | "period"
  | "as at"
  | "numerator"
  | "denominator"
  | "value"
  | "comment"
  | "unit"
  | "provisional"
  /** Holds no reading of this return, though it may name a period: year to date, target, status, England, last month, and the like. */
  | "aside";

export interface Heading {
  readonly text: string;
  readonly role: Role | null;
  /** The period named, or unclear where it lacks its year; null where none is named. */
  readonly period: ParsedPeriod | null;
  /** The words of `period`, without what was only a mark beside them. */
  readonly periodText: string;
  /** Named as the figure itself: "Actual", "Result", a month; not as one of several: "Score", "Total". */
  readonly isPlain: boolean;
  /** Whether the heading itself asks for a share or for a count. */
  readonly measures: "share" | "number" | null;
}

const LONGEST_HEADING = 80;

const ASIDE =
  /\b(?:ytd|year to date|targets?|rag|status|rating|dot|direction|travel|trend|sparkline|england|national|nat|statistical|neighbours?|sn|sns|comparators?|benchmark|london|region|regional|previous|prev|prior|last|variance|var|change|difference|diff|movement|polarity|good is|good performance|frequency|owner|lead|responsible|officer|data source|source|definition|rank|quartile|threshold|tolerance|floor|forecast|projected|rolling|cumulative|baseline|chart|plan|budget|higher|better|stretch|section|theme|category|service|team|area)\b/;

/** Beside months a comparison; where it stands alone it holds the figures. */
const ROLLING_YEAR = /^rolling (?:12|twelve) months? (?:ending|ended|to)\b/;

/** `+/-`, `±`, `Δ`, an arrow. */
const SIGNS_OF_CHANGE = /^[\s+/±Δ∆↑↓▲▼–−-]+$/;

const WHOLE: Readonly<Partial<Record<Role, RegExp>>> = {
  reference:
    /^(?:(?:(?:performance )?(?:indicator|measure|metric|kpi|pi) )?(?:ref|refs|reference|references|code|id)(?: (?:number|code))?|(?:indicator|measure|metric|kpi|pi) (?:number|num))$/,
  indicator:
    /^(?:(?:key )?(?:performance )?(?:indicators?|measures?|metrics?|kpis?|pis?)(?: (?:name|description|title|text))?|(?:short )?(?:name|title|description)|(?:what we measure|what is measured)|(?:name|description|title) of (?:the )?(?:indicator|measure)|indicator and .*|measure and .*)$/,
  period:
    /^(?:(?:reporting|data|time|report) ?(?:period|month|quarter|year|date)|(?:period|month|quarter|term)(?: (?:ending|end|start|from|to|covered|name|number))?(?: date)?|months|year month|quarters|qtr|(?:financial |fin |fiscal |calendar )?years?|date|fy)$/,
  "as at": /^(?:(?:data )?as at(?: date)?|as of|snapshot(?: date)?|date of data|data date)$/,
  numerator:
    /^(?:numerators?(?: value)?|num|n|above the line|top line|(?:number |no |count |cases |children )?(?:met|meeting|achieved|compliant|in time|in timescale|completed|yes)|number in time|numerator count)$/,
  denominator:
    /^(?:denominators?(?: value)?|denom|den|d|base|cohort(?: size)?|out of|of|below the line|bottom line|(?:number |no |total |count )?(?:eligible|due|in cohort|in scope)|total cohort|population|all)$/,
  value:
    /^(?:in (?:month|quarter|period)|values?|results?|actuals?|performance|figures?|outturn|reading|data|position|score|rate|percent|percentage|number|count|total|latest|reported|this (?:period|month|quarter|year)|current(?: (?:period|month|quarter|position|performance|value|figure))?|latest (?:value|figure|position|performance)|(?:monthly|quarterly|annual|month|quarter|period|actual|reported)(?: (?:performance|figures?|results?|actuals?|values?|data|percent))?|percent (?:achieved|in time|met|performance|actual)|(?:indicator|measure|kpi|pi) (?:value|result|score|actual|figure)|(?:performance|value|result|actual|figure|rate|number|count) (?:percent|percentage|value|or number|or percent|number)(?: .*)?)$/,
  comment:
    /^(?:(?:officer |service |manager )?(?:comments?|commentary|notes?|narrative|remarks?|explanation|exceptions?|context|reasons?|analysis)(?: .*)?|actions?(?: .*)?|supporting .*)$/,
  unit: /^(?:units?(?: of measure)?|measure type|format|type|unit type|measured (?:in|as))$/,
  provisional: /^(?:provisional|provisional or final|final or provisional|prov|p r)$/,
};

/** Value headings of which no other column can be meant. */
const PLAIN_VALUE =
  /^(?:actuals?|results?|values?|performance|outturn|(?:in|this|current|latest|reported|monthly|quarterly|annual|month|quarter|period|actual)(?: .*)?)$/;

/** All but the dashes, which join the two ends of a range. */
const HYPHENS = /[\u2010\u2011\u2212\ufe63\uff0d]/g;
const DRAFT = / ?\(?\bdraft\)?$/i;
const VERSION_OR_FOOTNOTE = /(?<=\d)(?: v ?\d{1,2}(?:\.\d)?| \d|[\u00b9\u00b2\u00b3\u2070-\u2079]+)$/;

const CAN_NAME_A_PERIOD = /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|summer|quarter/i;

export type HeadingReader = (cell: Cell) => Heading;

/** After so many different texts a workbook is no table of figures, and new texts are taken as plain words. */
const MOST_TEXTS = 20_000;

/**
 * Reads cells as headings, and reads each text once: the same words come back on every row and sheet. `told` is what
 * the clerk said of the sender's headings, by `labelKey`.
 */
export function headingReader(told: Memory["headings"] = {}): HeadingReader {
  const known = new Map<string, Heading>();
  return (cell) => {
    const text = textOf(cell);
    const before = known.get(text);
    if (before) return before;
    if (text.length > LONGEST_HEADING || known.size >= MOST_TEXTS) return plainText(text);
    const heading = toldHeading(text, told) ?? classify(text);
    known.set(text, heading);
    return heading;
  };
}

function plainText(text: string): Heading {
  return { text, role: null, period: null, periodText: "", isPlain: false, measures: null };
}

function toldHeading(text: string, told: Memory["headings"]): Heading | null {
  const holds = told[labelKey(text)];
  if (holds === undefined) return null;
  const role = holds === "nothing" ? "aside" : holds;
  return { ...plainText(text), role, isPlain: role === "value" };
}

function classify(text: string): Heading {
  const written = text.replace(HYPHENS, "-");
  const words = wordsOf(text);
  const measures = measuresOf(text, words);
  if (ROLLING_YEAR.test(words)) return { ...plainText(text), role: "aside", ...wholePeriod(written) };
  if ((ASIDE.test(words) || SIGNS_OF_CHANGE.test(text)) && !WHOLE.comment?.test(words))
    return { ...plainText(text), role: "aside" };
  if (figuresSaidBy(text) === "group") return { ...plainText(text), role: "aside" };
  const unread = { ...plainText(text), measures };
  const dated = wholePeriod(written);
  if (dated) return { ...unread, ...dated, isPlain: true };
  const isPlain = PLAIN_VALUE.test(words);
  const role = roleOf(words) ?? roleOf(words.replace(/ (?:value|percent|number|count)$/, ""));
  if (role) return { ...unread, role, isPlain };
  const inside = withPeriodInside(written);
  if (inside) return { ...unread, ...inside };
  return asksForFigure(words) ? { ...unread, role: "value" } : plainText(text);
}

/** The period that the heading names, also beside a mark: `End May 2019`, `May-19 (draft)`, `May-19 v2`, `May-19 1`. */
function wholePeriod(text: string): Pick<Heading, "period" | "periodText"> | null {
  if (!CAN_NAME_A_PERIOD.test(text)) return null;
  const period = parsePeriod(text);
  if (period) return { period, periodText: text };
  const periodText = text
    .replace(DRAFT, "")
    .replace(/^end(?: of)? /i, "")
    .replace(VERSION_OR_FOOTNOTE, "");
  const named = periodText === text ? null : parsePeriod(periodText);
  if (!named || "unclear" in named || !DRAFT.test(text)) return named && { period: named, periodText };
  return { period: { ...named, marks: [...named.marks, "provisional"] }, periodText };
}

/** `May 2019 numerator`, `Apr-19 %`. */
function withPeriodInside(text: string): Pick<Heading, "role" | "period" | "periodText" | "isPlain"> | null {
  const [named, ...others] = CAN_NAME_A_PERIOD.test(text) ? periodsIn(text) : [];
  if (!named || others.length > 0) return null;
  const words = wordsOf(text.replace(named.text, " "));
  const role = roleOf(words);
  if (!role) return null;
  const period = { period: named.period, asAt: named.asAt, marks: [] };
  return { role, period, periodText: named.text, isPlain: PLAIN_VALUE.test(words) };
}

/** "% in time", "Number of plans in place": the sender's own words for what is counted. */
function asksForFigure(words: string): boolean {
  return /^(?:percent|percentage|number)\b/.test(words) && words.split(" ").length <= 8;
}

function wordsOf(text: string): string {
  return text
    .replace(/(?<=[a-z]{2})(?=[A-Z][a-z])/g, " ")
    .toLowerCase()
    .replace(/%/g, " percent ")
    .replace(/#/g, " number ")
    .replace(/\bnos?\b\.?/g, "number")
    .replace(/\bpercent +(?:value|figure)\b/g, "percent")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function roleOf(words: string): Role | null {
  for (const [role, form] of Object.entries(WHOLE)) if (form.test(words)) return role as Role;
  return null;
}

function measuresOf(text: string, words: string): Heading["measures"] {
  if (/%/.test(text) || /\bpercent(?:age)?\b/.test(words)) return "share";
  return /\b(?:number|count|total)\b/.test(words) ? "number" : null;
}
