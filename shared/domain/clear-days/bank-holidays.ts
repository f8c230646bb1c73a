// The bank holidays of England and Wales: the Banking and Financial Dealings Act 1971, and what proclamations changed.
import { addDays, type IsoDate, longDate, weekday, yearOf } from "../dates.ts";
import { easterSunday } from "./easter.ts";

export interface BankHoliday {
  readonly date: IsoDate;
  /** As the public lists name it: `Summer bank holiday`, `Boxing Day (substitute day)`. */
  readonly name: string;
}

/** From the first early May bank holiday on. The end is far off, so that a slip of the key is noticed. */
export const HOLIDAY_YEARS = { first: 1978, last: 2199 } as const;

/** From the usual day to the day of that year. */
const MOVED: Readonly<Partial<Record<IsoDate, IsoDate>>> = {
  "1995-05-01": "1995-05-08", // fifty years after VE Day
  "2002-05-27": "2002-06-04", // Golden Jubilee
  "2012-05-28": "2012-06-04", // Diamond Jubilee
  "2020-05-04": "2020-05-08", // seventy-five years after VE Day
  "2022-05-30": "2022-06-02", // Platinum Jubilee
};

const ADDED: readonly BankHoliday[] = [
  { date: "1981-07-29", name: "Royal wedding" },
  { date: "1999-12-31", name: "Millennium holiday" },
  { date: "2002-06-03", name: "Golden Jubilee" },
  { date: "2011-04-29", name: "Royal wedding" },
  { date: "2012-06-05", name: "Diamond Jubilee" },
  { date: "2022-06-03", name: "Platinum Jubilee" },
  { date: "2022-09-19", name: "State Funeral of Queen Elizabeth II" },
  { date: "2023-05-08", name: "Coronation of King Charles III" },
];

/** All of a year of `HOLIDAY_YEARS`, in the order of their dates. What a later proclamation changes has to be added above. */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  const holidays = [
    newYearsDay(year),
    { date: addDays(easter, -2), name: "Good Friday" },
    { date: addDays(easter, 1), name: "Easter Monday" },
    onItsDay({ date: mondayBy(`${year}-05-07`), name: "Early May bank holiday" }),
    onItsDay({ date: mondayBy(`${year}-05-31`), name: "Spring bank holiday" }),
    { date: mondayBy(`${year}-08-31`), name: "Summer bank holiday" },
    offTheWeekend({ date: `${year}-12-25`, name: "Christmas Day" }),
    offTheWeekend({ date: `${year}-12-26`, name: "Boxing Day" }),
    ...ADDED.filter(({ date }) => yearOf(date) === year),
  ];
  return holidays.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Its name where the day is a bank holiday, or null. A holiday with a substitute day is not one on its own date. */
export function bankHolidayName(date: IsoDate): string | null {
  return bankHolidays(yearOf(date)).find((holiday) => holiday.date === date)?.name ?? null;
}

function newYearsDay(year: number): BankHoliday {
  const monday = mondayBy(`${year}-01-07`);
  const name = "New Year’s Day";
  return isWeekend(`${year}-01-01`) ? substitute(monday, name) : { date: `${year}-01-01`, name };
}

/** Two days on from Saturday is Monday, and two days on from Sunday leaves the Monday to the other of the two days. */
function offTheWeekend(holiday: BankHoliday): BankHoliday {
  return isWeekend(holiday.date) ? substitute(addDays(holiday.date, 2), holiday.name) : holiday;
}

function substitute(date: IsoDate, name: string): BankHoliday {
  return { date, name: `${name} (substitute day)` };
}

function onItsDay({ date, name }: BankHoliday): BankHoliday {
  const moved = MOVED[date];
  if (moved === undefined) return { date, name };
  return { date: moved, name: `${name} (moved from ${longDate(date)})` };
}

/** The last Monday up to and including the day. */
function mondayBy(date: IsoDate): IsoDate {
  return weekday(date) === "Monday" ? date : mondayBy(addDays(date, -1));
}

function isWeekend(date: IsoDate): boolean {
  return weekday(date) === "Saturday" || weekday(date) === "Sunday";
}
