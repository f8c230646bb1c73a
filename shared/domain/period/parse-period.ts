// Which period a text means, in every form that returns have been seen to use.
import { type IsoDate, isoDate, monthOf } from "../dates.ts";
import type { Frequency } from "../indicator.ts";
import {
  financialYearOf,
  financialYearOn,
  firstDay,
  lastDay,
  type Month,
  monthPeriod,
  type Period,
  periodContaining,
  periodKind,
  periodName,
  quarterPeriod,
  type Term,
} from "./period.ts";
import { type PeriodMark, type Said, whatIsSaid } from "./written-period.ts";

/** The year of the workbook or of the band above, for a text that names none. */
export interface YearContext {
  /** The year in which the financial year starts. */
  readonly financialYear?: number;
  /** A calendar year; the financial year comes before it. */
  readonly year?: number;
}

export interface ClearPeriod {
  readonly period: Period;
  /** The day on which the figure was true, where one was written. */
  readonly asAt: IsoDate | null;
  readonly marks: readonly PeriodMark[];
}

export interface UnclearPeriod {
  /** Why a person has to say, as a sentence without its full stop. */
  readonly unclear: string;
  /** The periods that may be meant, the likelier first; empty where the text gives too little. */
  readonly candidates: readonly Period[];
}

export type ParsedPeriod = ClearPeriod | UnclearPeriod;

type Meaning = { readonly period: Period; readonly asAt: IsoDate | null } | UnclearPeriod;

type Ending = NonNullable<Said["ending"]>;

const LONGEST_TEXT = 80;

const MORE_THAN_ONE: UnclearPeriod = { unclear: "More than one period is named", candidates: [] };

/**
 * The period that the whole text names, or null where it holds anything but a period, its marks and words
 * such as "as at" or "outturn". Days are written day first. A first of the month with no "as at" is how Excel keeps a
 * month, so it gives no as-at day. A year to date, a week, a school year and a bare year are unclear.
 */
export function parsePeriod(text: string, context: YearContext = {}): ParsedPeriod | null {
  if (text.length > LONGEST_TEXT) return null;
  if (/ or /i.test(text)) return eitherOf(text, context);
  const saying = whatIsSaid(text);
  if (!saying || saying === "contradiction") {
    const span = spanOf(text, context);
    if (span || !saying) return span;
    return MORE_THAN_ONE;
  }
  const meaning = meaningOf(saying.said, context);
  return meaning && "period" in meaning ? { ...meaning, marks: saying.marks } : meaning;
}

/** `2025-09 or 2026-09-25`: nobody but the sender can say which. */
function eitherOf(text: string, context: YearContext): UnclearPeriod | null {
  const readings = text.split(/ or /i).map((one) => parsePeriod(one, context));
  const candidates = readings.flatMap((one) => (one && "period" in one ? [one.period] : []));
  return candidates.length < readings.length ? null : unclear("Either may be meant", candidates);
}

function meaningOf(said: Said, context: YearContext): Meaning | null {
  if (said.stretch && !(said.stretch === "school year" && said.term)) return meaningOfStretch(said, context);
  if (said.dayOfMonth !== undefined) return meaningOfDay(said, context);
  if (said.ending) return meaningOfEnding(said, said.ending, context);
  return meaningOfName(said, context);
}

/** The period that is named by month, quarter, term or year, with no day. */
function meaningOfName(said: Said, context: YearContext): Meaning | null {
  if (said.monthOfYear !== undefined) return meaningOfNumber(said, said.monthOfYear, context);
  // A quarter may stand beside its months; any other two names are of two periods.
  const names = [said.month, said.fromMonth ?? said.quarter, said.term].filter((name) => name !== undefined);
  if (names.length > 1) return MORE_THAN_ONE;
  if (said.fromMonth !== undefined && said.toMonth !== undefined)
    return meaningOfMonths(said, said.fromMonth, said.toMonth, context);
  if (said.quarter !== undefined) return meaningOfQuarter(said, said.quarter, context);
  if (said.term) return meaningOfTerm(said, said.term, context);
  if (said.month !== undefined) return meaningOfMonth(said, said.month, context);
  if (said.orMonth) return twoReadings(said.orMonth, said.orFinancialYear);
  if (said.financialYear !== undefined) return { period: `FY${said.financialYear}`, asAt: null };
  return meaningOfBareYear(said);
}

function twoReadings(month: Month, financialYear: number | undefined): UnclearPeriod {
  if (financialYear === undefined)
    return unclear("It may be a month with its year or a day with its month", [month]);
  return unclear("It may be a financial year or a month", [`FY${financialYear}`, month]);
}

function meaningOfBareYear(said: Said): Meaning | null {
  if (said.doubtfulFinancialYear !== undefined) {
    const year = said.doubtfulFinancialYear;
    return unclear("It may be named for the year in which it starts or ends", [`FY${year}`, `FY${year - 1}`]);
  }
  if (said.year === undefined) return null;
  const candidates: Period[] = [`FY${said.year}`, `FY${said.year - 1}`];
  return unclear("A year alone may be a calendar, a financial or a school year", candidates);
}

function meaningOfMonth(said: Said, month: number, context: YearContext): Meaning {
  const year = yearOfMonth(said, month, context);
  if (year === null) return unclear("The month has no year", []);
  const period = monthPeriod(year, month);
  if (said.financialYear === undefined || financialYearOf(period) === said.financialYear)
    return { period, asAt: null };
  return unclear("The month does not fall in the financial year beside it", [
    period,
    monthPeriod(yearWithin(said.financialYear, month), month),
  ]);
}

function meaningOfQuarter(said: Said, quarter: number, context: YearContext): Meaning {
  const financialYear =
    statedFinancialYear(said) ?? (said.year === undefined ? context.financialYear : undefined);
  if (financialYear !== undefined) return { period: quarterPeriod(financialYear, quarter), asAt: null };
  const year = said.year ?? context.year ?? said.doubtfulFinancialYear;
  if (year === undefined) return unclear("The quarter has no year", []);
  return unclear("A quarter with one year may be of the financial or of the calendar year", [
    quarterPeriod(year, quarter),
    periodContaining("quarter", lastDay(monthPeriod(year, quarter * 3))),
  ]);
}

/** `Month 2 2019/20`, `P2 (May) 2019/20`: the months of the financial year are counted from April. */
function meaningOfNumber(said: Said, number: number, context: YearContext): Meaning | null {
  const month = ((number + 2) % 12) + 1;
  if (said.month !== undefined && said.month !== month)
    return unclear("The month's number and its name do not agree", []);
  if (said.month !== undefined) return meaningOfMonth(said, month, context);
  const stated = statedFinancialYear(said);
  if (said.byLetter && stated === undefined) return null;
  const financialYear = stated ?? (said.year === undefined ? context.financialYear : undefined);
  if (financialYear !== undefined)
    return { period: monthPeriod(yearWithin(financialYear, month), month), asAt: null };
  const year = said.year ?? context.year;
  if (year === undefined) return unclear("The month has no year", []);
  return unclear("A numbered month with one year may be of the financial or of the calendar year", [
    monthPeriod(yearWithin(year, month), month),
    monthPeriod(year, number),
  ]);
}

/** `Apr-Jun`: a quarter, or the whole year `Apr-Mar`. */
function meaningOfMonths(said: Said, from: number, to: number, context: YearContext): Meaning {
  const wholeYear = from === 4 && to === 3;
  if (!wholeYear && (from % 3 !== 1 || to !== from + 2))
    return unclear("The months are neither a quarter nor a financial year", []);
  const year = yearOfMonth(said, to, context);
  if (year === null) return unclear("The months have no year", []);
  const byMonths = periodContaining(wholeYear ? "year" : "quarter", lastDay(monthPeriod(year, to)));
  if (said.quarter === undefined || byMonths.endsWith(`Q${said.quarter}`))
    return { period: byMonths, asAt: null };
  const byNumber = quarterPeriod(statedFinancialYear(said) ?? financialYearOf(byMonths), said.quarter);
  return unclear("The quarter's number and its months do not agree", [byMonths, byNumber]);
}

/** `Summer term 2019/20` is of the school year and falls in 2020; the year of a workbook says less. */
function meaningOfTerm(said: Said, term: Term, context: YearContext): Meaning {
  const schoolYear = statedFinancialYear(said);
  if (said.year !== undefined) return { period: `${said.year}-${term}`, asAt: null };
  if (schoolYear !== undefined)
    return { period: `${term === "autumn" ? schoolYear : schoolYear + 1}-${term}`, asAt: null };
  if (context.financialYear === undefined) {
    if (context.year === undefined) return unclear("The term has no year", []);
    return { period: `${context.year}-${term}`, asAt: null };
  }
  const { financialYear } = context;
  if (term === "summer")
    return unclear("The summer term may be the first or the last of the year", [
      `${financialYear}-summer`,
      `${financialYear + 1}-summer`,
    ]);
  return { period: `${term === "autumn" ? financialYear : financialYear + 1}-${term}`, asAt: null };
}

function meaningOfDay(said: Said, context: YearContext): Meaning {
  const { dayOfMonth = 0, month = 0, ...others } = said;
  const year = yearOfMonth(said, month, context);
  if (year === null) return unclear("The day has no year", []);
  const day = isoDate(year, month, dayOfMonth);
  if (!day) return noSuchDay(year, month, dayOfMonth);
  if (said.ending) return endingOn(day, said.ending, day);
  const { year: _, ...named } = others;
  const beside = meaningOfName(named, { financialYear: financialYearOn(day) });
  const ownMonth = periodContaining("month", day);
  if (!beside) return { period: ownMonth, asAt: said.asAtInWords || dayOfMonth > 1 ? day : null };
  if ("unclear" in beside) return beside;
  if (day < firstDay(beside.period) || day > lastDay(beside.period))
    return unclear(`The day does not fall in ${periodName(beside.period)}`, [beside.period, ownMonth]);
  const withinYear = periodKind(beside.period) === "year" && day !== lastDay(beside.period);
  const period = withinYear ? ownMonth : beside.period;
  return { period, asAt: day };
}

/** `Year ending March 2018`, with no day. */
function meaningOfEnding(said: Said, ending: Ending, context: YearContext): Meaning | null {
  if (said.month === undefined) return meaningOfName(said, context);
  const year = yearOfMonth(said, said.month, context);
  if (year === null) return unclear("The month has no year", []);
  return endingOn(lastDay(monthPeriod(year, said.month)), ending, null);
}

/** The quarter or the year that ends on the day, which must be one on which such a period ends. */
function endingOn(last: IsoDate, ending: Ending, asAt: IsoDate | null): Meaning {
  const quarter = periodContaining("quarter", last);
  const period = ending === "quarter" ? quarter : periodContaining("year", last);
  if (lastDay(period) === last) return { period, asAt };
  if (ending === "quarter") return unclear("No quarter of the financial year ends on that day", [quarter]);
  const candidates = [periodContaining("month", last), quarter];
  return unclear("Twelve months that do not end on 31 March are not a financial year", candidates);
}

const NO_PERIOD: Readonly<Record<NonNullable<Said["stretch"]>, string>> = {
  "year to date": "A year to date is not a period of its own",
  "half year": "A half year is not a period that figures are kept by",
  week: "A week is not a period that figures are kept by",
  "school year": "A school year is not a period that figures are kept by",
};

/** The month or the quarter up to which such a stretch runs is offered; the year that it lies in would mislead. */
function meaningOfStretch({ stretch, ...rest }: Said, context: YearContext): Meaning | null {
  const within = meaningOf(rest, context);
  if (stretch === undefined) return within;
  const isEnd = within && "period" in within && periodKind(within.period) !== "year";
  return unclear(NO_PERIOD[stretch], isEnd ? [within.period] : []);
}

/** `1 April 2019 to 31 March 2020`, `Apr 2019 - Jun 2019`: two ends that bound one period. */
function spanOf(text: string, context: YearContext): ParsedPeriod | null {
  for (const join of text.matchAll(/\s+to\s+|\s*[-–—]\s*/gi)) {
    const to = endOfSpan(text.slice(join.index + join[0].length), context);
    // In "1 May to 31 May 2019" both ends are of the one year.
    const year = to && Number(firstDay(to.whole.period).slice(0, 4));
    const from = year === null ? null : endOfSpan(text.slice(0, join.index), { year });
    if (!from || !to) continue;
    const first = from.day ?? firstDay(from.whole.period);
    const last = to.day ?? lastDay(to.whole.period);
    const period = periodBetween(first, last);
    if (period) return { period, asAt: to.day, marks: to.whole.marks };
    return unclear("The two dates do not bound a month, a quarter or a financial year", [to.whole.period]);
  }
  return null;
}

interface EndOfSpan {
  readonly whole: ClearPeriod;
  /** The day that was written, also where it is the first of a month. */
  readonly day: IsoDate | null;
}

function endOfSpan(text: string, context: YearContext): EndOfSpan | null {
  const saying = whatIsSaid(text);
  if (!saying || saying === "contradiction") return null;
  const whole = meaningOf({ ...saying.said, asAtInWords: true }, context);
  if (!whole || "unclear" in whole || monthOf(firstDay(whole.period)) !== saying.said.month) return null;
  return { whole: { ...whole, marks: saying.marks }, day: whole.asAt };
}

function periodBetween(first: IsoDate, last: IsoDate): Period | null {
  const frequencies: readonly Frequency[] = ["month", "quarter", "year"];
  const periods = frequencies.map((frequency) => periodContaining(frequency, first));
  return periods.find((period) => firstDay(period) === first && lastDay(period) === last) ?? null;
}

function noSuchDay(year: number, month: number, day: number): UnclearPeriod {
  if (month > 12 && day <= 12)
    return unclear("The month seems to stand before the day", day >= 1 ? [monthPeriod(year, day)] : []);
  return unclear("There is no such day", month >= 1 && month <= 12 ? [monthPeriod(year, month)] : []);
}

/** Beside a month, a quarter or a term, `2009-10` can only be a year. */
function statedFinancialYear(said: Said): number | undefined {
  return said.financialYear ?? said.orFinancialYear;
}

function yearOfMonth(said: Said, month: number, context: YearContext): number | null {
  if (said.year !== undefined) return said.year;
  const financialYear = statedFinancialYear(said) ?? context.financialYear;
  if (financialYear !== undefined) return yearWithin(financialYear, month);
  return context.year ?? null;
}

/** The calendar year of the month within the financial year, which starts in April. */
function yearWithin(financialYear: number, month: number): number {
  return month >= 4 ? financialYear : financialYear + 1;
}

function unclear(reason: string, candidates: readonly Period[]): UnclearPeriod {
  return { unclear: reason, candidates };
}
