// Excel's serial dates as ISO text.

const DAY_MS = 86_400_000;
/** Excel's last day, 31 December 9999, in the 1900 system. */
const LAST_SERIAL = 2_958_465;
const DAYS_1900_TO_1904 = 1462;
/** The end of 2099; texts of later days are not kept. */
const LAST_DAY_KEPT = 73_050;
/** Excel 1900 counts a 29 February 1900 that never was: from 1 March the count is one day ahead. */
const FALSE_LEAP_DAY = 60;
const EPOCH_AFTER_LEAP_DAY = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The day, the day with its time, or (where the format shows a time and the number has no whole day) the time alone.
 * Null where the number is no date: negative, beyond the year 9999, or the day that never was.
 */
export function serialToIso(serial: number, uses1904: boolean, showsTime: boolean): string | null {
  if (!(serial >= 0) || serial >= LAST_SERIAL + 1 - (uses1904 ? DAYS_1900_TO_1904 : 0)) return null;
  const time = Math.round(serial * DAY_MS);
  if (time < DAY_MS && showsTime && (time > 0 || !uses1904)) return timeOfDay(time);
  if (uses1904) return dayAndTime(EPOCH_1904 + time);
  const day = Math.floor(time / DAY_MS);
  if (day === 0 || day === FALSE_LEAP_DAY) return null;
  return dayAndTime(EPOCH_AFTER_LEAP_DAY + time + (day < FALSE_LEAP_DAY ? DAY_MS : 0));
}

/** An ISO date cell (`t="d"`) in the same written form, or null where it is none. */
export function isoDateText(text: string): string | null {
  const match = /^(?:(\d{4}-\d{2}-\d{2})|)T?(?:(\d{2}:\d{2}:\d{2})(\.\d+)?Z?|)$/.exec(text.trim());
  const [, day, time, fraction = ""] = match ?? [];
  const milliseconds = fraction === "" ? "" : Number(fraction).toFixed(3).slice(1);
  const clock = time === undefined ? "" : time + (milliseconds === ".000" ? "" : milliseconds);
  if (day === undefined) return clock === "" ? null : clock;
  if (Number.isNaN(Date.parse(day))) return null;
  return clock === "" || clock === "00:00:00" ? day : `${day}T${clock}`;
}

function dayAndTime(instant: number): string {
  if (instant % DAY_MS === 0) return dayText(instant);
  const iso = new Date(instant).toISOString();
  return iso.slice(0, iso.endsWith(".000Z") ? 19 : 23);
}

/** A workbook has few days and many cells, and writing a day takes longer than reading a cell. */
const dayTexts = new Array<string | undefined>(LAST_DAY_KEPT);

function dayText(instant: number): string {
  const day = (instant - EPOCH_AFTER_LEAP_DAY) / DAY_MS;
  const known = dayTexts[day];
  if (known !== undefined) return known;
  const text = new Date(instant).toISOString().slice(0, 10);
  if (day < LAST_DAY_KEPT) dayTexts[day] = text;
  return text;
}

function timeOfDay(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  return iso.slice(11, iso.endsWith(".000Z") ? 19 : 23);
}
