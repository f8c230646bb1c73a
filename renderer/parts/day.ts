// A day as a person in England writes it, the day always before the month.
import { type IsoDate, isoDate, MONTHS, parseIsoDate } from "../../shared/domain/dates.ts";

/** The day meant by `3 July 2019`, `3 Jul 2019`, `3/7/2019`, `03.07.2019` or `2019-07-03`; null for anything else. */
export function readDay(text: string): IsoDate | null {
  const written = text.trim().toLowerCase();
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  if (numbers) return isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(?:[a-z]+,? )?(\d{1,2}) ([a-z]{3,9}) (\d{4})$/.exec(written);
  if (!named) return parseIsoDate(written);
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(named[2] ?? "")) + 1;
  return month === 0 ? null : isoDate(Number(named[3]), month, Number(named[1]));
}
