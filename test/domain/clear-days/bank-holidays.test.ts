import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bankHolidayName, bankHolidays } from "../../../shared/domain/clear-days/bank-holidays.ts";
import { easterSunday } from "../../../shared/domain/clear-days/easter.ts";
import { type IsoDate, monthOf, weekday } from "../../../shared/domain/dates.ts";

const anyYear = fc.integer({ min: 1978, max: 2200 });

/** As published for England and Wales, month and day. */
const PUBLISHED: Readonly<Record<number, string>> = {
  1978: "01-02 03-24 03-27 05-01 05-29 08-28 12-25 12-26",
  1981: "01-01 04-17 04-20 05-04 05-25 07-29 08-31 12-25 12-28",
  1990: "01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26",
  1995: "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26",
  1999: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
  2000: "01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26",
  2002: "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
  2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2011: "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
};

test.each(Object.entries(PUBLISHED))(
  "the bank holidays of %s are those that were published",
  (year, days) => {
    expect(bankHolidays(Number(year)).map(({ date }) => date)).toEqual(
      days.split(" ").map((day) => `${year}-${day}`),
    );
  },
);

describe("a bank holiday", () => {
  it.each<[IsoDate, string]>([
    ["2019-08-26", "Summer bank holiday"],
    ["2021-12-27", "Christmas Day (substitute day)"],
    ["2021-12-28", "Boxing Day (substitute day)"],
    ["2022-12-26", "Boxing Day"],
    ["2022-12-27", "Christmas Day (substitute day)"],
    ["2022-01-03", "New Year’s Day (substitute day)"],
    ["2020-05-08", "Early May bank holiday (moved from 4 May 2020)"],
    ["2022-06-02", "Spring bank holiday (moved from 30 May 2022)"],
    ["2022-09-19", "State Funeral of Queen Elizabeth II"],
  ])("of %s is named %s", (date, name) => {
    expect(bankHolidayName(date)).toBe(name);
  });

  it.each<IsoDate>(["2020-05-04", "2022-05-30", "2021-12-25", "2019-04-21", "2019-07-03"])(
    "is not on %s",
    (date) => {
      expect(bankHolidayName(date)).toBeNull();
    },
  );

  it("never falls on a weekend or on the day of another", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const dates = bankHolidays(year).map(({ date }) => date);
        expect(dates.length).toBeGreaterThanOrEqual(8);
        expect([...new Set(dates)].sort()).toEqual(dates);
        for (const date of dates) expect(["Saturday", "Sunday"]).not.toContain(weekday(date));
      }),
    );
  });
});

describe("Easter", () => {
  it.each<IsoDate>([
    ...(["1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23"] as const),
    ...(["2011-04-24", "2019-04-21", "2024-03-31", "2038-04-25", "2049-04-18", "2285-03-22"] as const),
  ])("fell or falls on %s", (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  it("is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const easter = easterSunday(year);
        expect(weekday(easter)).toBe("Sunday");
        expect([3, 4]).toContain(monthOf(easter));
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});
