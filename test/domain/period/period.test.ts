import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "../../../shared/domain/dates.ts";
import type { Frequency } from "../../../shared/domain/indicator.ts";
import {
  financialYearOf,
  firstDay,
  isPeriod,
  lastDay,
  latestPeriod,
  nextPeriod,
  type Period,
  periodContaining,
  periodKind,
  periodName,
  periodsBack,
  periodsOfYearTo,
  previousPeriod,
  samePeriodLastYear,
  shortPeriodName,
} from "../../../shared/domain/period/period.ts";
import { anyDay, anyFrequency, anyPeriod } from "./any-period.ts";

describe("a period", () => {
  it.each<[Period, Frequency, IsoDate, IsoDate, number]>([
    ["2019-05", "month", "2019-05-01", "2019-05-31", 2019],
    ["2019-03", "month", "2019-03-01", "2019-03-31", 2018],
    ["2020-02", "month", "2020-02-01", "2020-02-29", 2019],
    ["FY2019-Q1", "quarter", "2019-04-01", "2019-06-30", 2019],
    ["FY2019-Q3", "quarter", "2019-10-01", "2019-12-31", 2019],
    ["FY2019-Q4", "quarter", "2020-01-01", "2020-03-31", 2019],
    ["FY2019", "year", "2019-04-01", "2020-03-31", 2019],
    ["2019-autumn", "term", "2019-09-01", "2019-12-31", 2019],
    ["2020-spring", "term", "2020-01-01", "2020-03-31", 2019],
    ["2020-summer", "term", "2020-04-01", "2020-08-31", 2020],
  ])("%s is a %s from %s to %s in the financial year of %i", (period, kind, first, last, financialYear) => {
    expect(periodKind(period)).toBe(kind);
    expect(firstDay(period)).toBe(first);
    expect(lastDay(period)).toBe(last);
    expect(financialYearOf(period)).toBe(financialYear);
  });

  it.each<[Period, Period, Period]>([
    ["2019-01", "2018-12", "2018-01"],
    ["FY2019-Q1", "FY2018-Q4", "FY2018-Q1"],
    ["FY2019", "FY2018", "FY2018"],
    ["2019-spring", "2018-autumn", "2018-spring"],
    ["2019-autumn", "2019-summer", "2018-autumn"],
  ])("%s follows %s and stands a year after %s", (period, previous, lastYear) => {
    expect(previousPeriod(period)).toBe(previous);
    expect(samePeriodLastYear(period)).toBe(lastYear);
  });

  it.each<[Period, string, string]>([
    ["2019-05", "May 2019", "May 19"],
    ["2019-09", "September 2019", "Sep 19"],
    ["FY2019-Q1", "Quarter 1 2019/20", "Q1 19/20"],
    ["FY2019-Q4", "Quarter 4 2019/20", "Q4 19/20"],
    ["FY2019", "2019/20", "2019/20"],
    ["FY1999", "1999/00", "1999/00"],
    ["2019-autumn", "Autumn term 2019", "Autumn 19"],
  ])("%s is printed as %s, in short %s", (period, name, short) => {
    expect(periodName(period)).toBe(name);
    expect(shortPeriodName(period)).toBe(short);
  });

  it("is told from text that only looks like one", () => {
    for (const text of [
      "2019-13",
      "2019-00",
      "FY2019-Q5",
      "FY19",
      "2019",
      "May 2019",
      "2019-winter",
      "2019-05 ",
    ])
      expect(isPeriod(text), text).toBe(false);
  });

  it("has thirteen months behind it that end with itself, the oldest first", () => {
    const months = periodsBack("2019-05", 13);
    expect(months).toHaveLength(13);
    expect(months[0]).toBe("2018-05");
    expect(months[8]).toBe("2019-01");
    expect(months[12]).toBe("2019-05");
  });

  it.each<[Period, readonly Period[]]>([
    ["2019-06", ["2019-04", "2019-05", "2019-06"]],
    ["FY2019-Q2", ["FY2019-Q1", "FY2019-Q2"]],
    ["2020-spring", ["2019-summer", "2019-autumn", "2020-spring"]],
    ["FY2019", ["FY2019"]],
  ])("of %s has the financial year behind it as %j", (period, periods) => {
    expect(periodsOfYearTo(period)).toEqual(periods);
    expect(periodsOfYearTo("2020-03")).toHaveLength(12);
  });

  it.each<[Frequency, IsoDate, Period]>([
    ["month", "2019-05-31", "2019-05"],
    ["month", "2019-05-30", "2019-04"],
    ["quarter", "2019-05-31", "FY2018-Q4"],
    ["quarter", "2019-06-30", "FY2019-Q1"],
    ["year", "2019-05-31", "FY2018"],
    ["year", "2020-03-31", "FY2019"],
    ["term", "2019-05-31", "2019-spring"],
    ["term", "2019-08-31", "2019-summer"],
    ["term", "2019-12-30", "2019-summer"],
  ])("of a %s that had ended by %s is %s", (frequency, asAt, period) => {
    expect(latestPeriod(frequency, asAt)).toBe(period);
  });
});

describe("any period", () => {
  it("is followed by the period that starts on the day after its last", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(firstDay(nextPeriod(period))).toBe(addDays(lastDay(period), 1));
        expect(previousPeriod(nextPeriod(period))).toBe(period);
        expect(nextPeriod(previousPeriod(period))).toBe(period);
      }),
    );
  });

  it("lies whole within its financial year", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const year: Period = `FY${financialYearOf(period)}`;
        expect(firstDay(period) >= firstDay(year) && lastDay(period) <= lastDay(year)).toBe(true);
      }),
    );
  });

  it("contains the days that it is said to contain, and keeps its frequency", () => {
    fc.assert(
      fc.property(anyFrequency, anyDay, (frequency, day) => {
        const period = periodContaining(frequency, day);
        expect(isPeriod(period)).toBe(true);
        expect(periodKind(period)).toBe(frequency);
        expect(firstDay(period) <= day && day <= lastDay(period)).toBe(true);
      }),
    );
  });

  it("is the latest only until the next one has ended", () => {
    fc.assert(
      fc.property(anyFrequency, anyDay, (frequency, day) => {
        const latest = latestPeriod(frequency, day);
        expect(lastDay(latest) <= day && day < lastDay(nextPeriod(latest))).toBe(true);
      }),
    );
  });

  it("starts in the same month as the same period last year", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(firstDay(samePeriodLastYear(period)).slice(4)).toBe(firstDay(period).slice(4));
        expect(financialYearOf(samePeriodLastYear(period))).toBe(financialYearOf(period) - 1);
      }),
    );
  });
});
