// The stretch of time that a figure speaks of. The financial year starts in April; 2019/20 is written FY2019.
import { type IsoDate, isoDate, lastDayOfMonth, MONTHS, monthOf, yearOf } from "../dates.ts";
import type { Frequency } from "../indicator.ts";

export type Term = "autumn" | "spring" | "summer";

/**
 * A period in its one written form: a month `2019-05`, a quarter of the financial year `FY2019-Q1`,
 * a financial year `FY2019`, or a school term in the calendar year in which it falls `2019-autumn`.
 */
export type Period = Month | Quarter | FinancialYear | SchoolTerm;
export type Month = `${number}-${number}`;
export type Quarter = `FY${number}-Q${1 | 2 | 3 | 4}`;
export type FinancialYear = `FY${number}`;
export type SchoolTerm = `${number}-${Term}`;

/** In the order in which they fall within a calendar year. */
const TERMS = ["spring", "summer", "autumn"] as const satisfies readonly Term[];

/** The months, from 1, in which each term starts and ends: terms cover the calendar year with no gap. */
const TERM_MONTHS = { spring: [1, 3], summer: [4, 8], autumn: [9, 12] } as const;

const PERIODS_A_YEAR = { month: 12, quarter: 4, term: 3, year: 1 } as const satisfies Record<
  Frequency,
  number
>;

const WRITTEN_FORM = /^(?:[1-9]\d{3}-(?:0[1-9]|1[0-2]|autumn|spring|summer)|FY[1-9]\d{3}(?:-Q[1-4])?)$/;

/** Whether the text is a period in its one written form; `parsePeriod` reads all the others. */
export function isPeriod(text: string): text is Period {
  return WRITTEN_FORM.test(text);
}

export function isMonth(text: string): text is Month {
  return isPeriod(text) && periodKind(text) === "month";
}

export function monthPeriod(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, "0")}` as Month;
}

/** The quarter from 1 to 4 of the financial year that starts in April of `financialYear`. */
export function quarterPeriod(financialYear: number, quarter: number): Quarter {
  return `FY${financialYear}-Q${quarter as 1 | 2 | 3 | 4}`;
}

export function periodKind(period: Period): Frequency {
  if (period.startsWith("FY")) return period.includes("Q") ? "quarter" : "year";
  return TERMS.some((term) => period.endsWith(term)) ? "term" : "month";
}

/** The year in which the financial year of the period starts: 2019 for any period within 2019/20. */
export function financialYearOf(period: Period): number {
  return financialYearOn(firstDay(period));
}

/** The year in which the financial year of the day starts: 2018 for 31 March 2019. */
export function financialYearOn(day: IsoDate): number {
  return monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1;
}

export function firstDay(period: Period): IsoDate {
  const { year, month } = firstMonth(period);
  return dayOf(year, month, 1);
}

export function lastDay(period: Period): IsoDate {
  const { year, month } = firstMonth(period);
  // A month past December runs on into the next year.
  return lastDayOfMonth(year, month + monthsIn(period) - 1);
}

/** The period that contains the day, whole or not yet ended. */
export function periodContaining(frequency: Frequency, day: IsoDate): Period {
  const financialYear = financialYearOn(day);
  switch (frequency) {
    case "month":
      return monthPeriod(yearOf(day), monthOf(day));
    case "quarter":
      return quarterPeriod(financialYear, Math.floor(((monthOf(day) + 8) % 12) / 3) + 1);
    case "year":
      return `FY${financialYear}`;
    case "term":
      return `${yearOf(day)}-${termOfMonth(monthOf(day))}`;
  }
}

/** The latest period of the frequency that had ended by the end of the day. */
export function latestPeriod(frequency: Frequency, asAt: IsoDate): Period {
  const current = periodContaining(frequency, asAt);
  return lastDay(current) <= asAt ? current : previousPeriod(current);
}

export function previousPeriod(period: Period): Period {
  return movedBy(period, -1);
}

export function nextPeriod(period: Period): Period {
  return movedBy(period, 1);
}

export function samePeriodLastYear(period: Period): Period {
  return movedBy(period, -PERIODS_A_YEAR[periodKind(period)]);
}

/** As many periods as `count` says, the oldest first, ending with `period`. */
export function periodsBack(period: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, place) => movedBy(period, place + 1 - count));
}

/** The periods of the same kind from the start of the financial year up to and with `period`, the oldest first. */
export function periodsOfYearTo(period: Period): readonly Period[] {
  return periodsBack(period, PERIODS_A_YEAR[periodKind(period)]).filter(
    (each) => financialYearOf(each) === financialYearOf(period),
  );
}

/** As printed: `May 2019`, `Quarter 1 2019/20`, `2019/20`, `Autumn term 2019`. */
export function periodName(period: Period): string {
  const { year, month } = firstMonth(period);
  switch (periodKind(period)) {
    case "month":
      return `${MONTHS[month - 1]} ${year}`;
    case "quarter":
      return `Quarter ${period.slice(-1)} ${financialYearName(financialYearOf(period))}`;
    case "year":
      return financialYearName(year);
    case "term":
      return `${termTitle(month)} term ${year}`;
  }
}

/** As printed where there is little room: `May 19`, `Q1 19/20`, `2019/20`, `Autumn 19`. */
export function shortPeriodName(period: Period): string {
  const { year, month } = firstMonth(period);
  switch (periodKind(period)) {
    case "month":
      return `${MONTHS[month - 1]?.slice(0, 3)} ${twoDigits(year)}`;
    case "quarter": {
      const financialYear = financialYearOf(period);
      return `Q${period.slice(-1)} ${twoDigits(financialYear)}/${twoDigits(financialYear + 1)}`;
    }
    case "year":
      return financialYearName(year);
    case "term":
      return `${termTitle(month)} ${twoDigits(year)}`;
  }
}

/** `2019/20` for the financial year that starts in 2019. */
export function financialYearName(financialYear: number): string {
  return `${financialYear}/${twoDigits(financialYear + 1)}`;
}

function firstMonth(period: Period): { readonly year: number; readonly month: number } {
  const kind = periodKind(period);
  if (kind === "year") return { year: Number(period.slice(2)), month: 4 };
  if (kind === "quarter") {
    const quarter = Number(period.slice(-1));
    const startYear = Number(period.slice(2, 6));
    return quarter === 4 ? { year: startYear + 1, month: 1 } : { year: startYear, month: 1 + 3 * quarter };
  }
  const year = Number(period.slice(0, 4));
  if (kind === "month") return { year, month: Number(period.slice(5)) };
  return { year, month: TERM_MONTHS[period.slice(5) as Term][0] };
}

function monthsIn(period: Period): number {
  const kind = periodKind(period);
  if (kind !== "term") return 12 / PERIODS_A_YEAR[kind];
  const [first, last] = TERM_MONTHS[period.slice(5) as Term];
  return last - first + 1;
}

function movedBy(period: Period, periods: number): Period {
  const { year, month } = firstMonth(period);
  const kind = periodKind(period);
  if (kind === "term") {
    const place = year * TERMS.length + TERMS.indexOf(termOfMonth(month)) + periods;
    return `${Math.floor(place / TERMS.length)}-${TERMS[place % TERMS.length] ?? "spring"}`;
  }
  const place = year * 12 + month - 1 + periods * monthsIn(period);
  return periodContaining(kind, dayOf(Math.floor(place / 12), (place % 12) + 1, 1));
}

function termOfMonth(month: number): Term {
  return TERMS.find((term) => month <= TERM_MONTHS[term][1]) ?? "autumn";
}

function termTitle(month: number): string {
  const term = termOfMonth(month);
  return term.charAt(0).toUpperCase() + term.slice(1);
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}

function dayOf(year: number, month: number, day: number): IsoDate {
  const date = isoDate(year, month, day);
  if (!date) throw new RangeError(`No period starts on day ${day} of month ${month} in the year ${year}`);
  return date;
}
