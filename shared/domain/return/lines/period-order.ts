// Whether the periods of columns run on in time, forwards or backwards, as they do in a return that has no slip in it.
import { type ParsedPeriod, parsePeriod } from "../../period/parse-period.ts";
import { firstDay, type Period, periodKind } from "../../period/period.ts";
import type { Column } from "../table/table-columns.ts";
import type { TimeOfTable } from "./table-periods.ts";

export interface DatedColumn {
  readonly column: Column;
  readonly period: ParsedPeriod;
}

/**
 * Months whose headings have no year run on. Where they do not with the year that was assumed, the calendar year is
 * taken with which they do, as January to May beneath "Return 2019" are; where there is none the months are unclear.
 */
export function keepingOrder(dated: readonly DatedColumn[], time: TimeOfTable): readonly DatedColumn[] {
  const assumed = dated.filter(({ column }) => isAssumed(column));
  if (runsOn(monthsOf(assumed))) return dated;
  const year = time.calendarYear;
  const inYear = ({ column, period }: DatedColumn): ParsedPeriod =>
    (year === null ? null : parsePeriod(column.periodText, { year })) ?? period;
  const byCalendar = assumed.map((one) => ({ ...one, period: inYear(one) }));
  const fits = year !== null && runsOn(monthsOf(byCalendar));
  return dated.map((one) => {
    if (!isAssumed(one.column)) return one;
    return { column: one.column, period: fits ? inYear(one) : OUT_OF_ORDER };
  });
}

/** Where the order breaks first: a period and the one before it; null where they run on. */
export function breakIn<T extends { readonly period: Period }>(
  dated: readonly T[],
): readonly [before: T, breaking: T] | null {
  const steps = dated.flatMap((one, place) => {
    const before = dated[place - 1];
    // A table with counts first and shares behind them starts over.
    if (!before || one.period === dated[0]?.period) return [];
    return [{ before, one, step: compare(one.period, before.period) }];
  });
  const forwards = steps.filter(({ step }) => step > 0);
  const backwards = steps.filter(({ step }) => step < 0);
  const [slip] = forwards.length < backwards.length ? forwards : backwards;
  return slip ? [slip.before, slip.one] : null;
}

const OUT_OF_ORDER: ParsedPeriod = {
  unclear: "With the year that the workbook names the months do not run on",
  candidates: [],
};

function isAssumed({ period, band }: Column): boolean {
  return period !== null && "unclear" in period && band === "";
}

function monthsOf(dated: readonly DatedColumn[]): readonly { readonly period: Period }[] {
  return dated.flatMap(({ period }) =>
    "period" in period && periodKind(period.period) === "month" ? [{ period: period.period }] : [],
  );
}

function runsOn(dated: readonly { readonly period: Period }[]): boolean {
  return breakIn(dated) === null;
}

function compare(left: Period, right: Period): number {
  return firstDay(left) < firstDay(right) ? -1 : firstDay(left) > firstDay(right) ? 1 : 0;
}
