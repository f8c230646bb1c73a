import { type IsoDate, isoDate } from "../dates.ts";

/** Easter Sunday of a year of the Gregorian calendar, by the computus in the form that Meeus, Jones and Butcher gave it. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const leapYears = Math.floor(yearOfCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  const easter = isoDate(year, Math.floor(days / 31), (days % 31) + 1);
  if (easter === null) throw new RangeError(`There is no Easter in the year ${year}.`);
  return easter;
}
