// Periods named somewhere within a title, a sheet's name or a file's name.
import type { IsoDate } from "../dates.ts";
import { type ClearPeriod, parsePeriod } from "./parse-period.ts";
import type { Period } from "./period.ts";

export interface NamedPeriod {
  readonly period: Period;
  readonly asAt: IsoDate | null;
  /** The words that name it, as they stand in the text. */
  readonly text: string;
}

const LONGEST_NAME = 50;
const LONGEST_TEXT = 500;

/**
 * The periods that the text names, in order: `CiC return May 2019.xlsx`, `Data as at 31 May 2019`. What a person would
 * have to explain is left out: a bare year, a month with no year, `16-17` (which is as often an age) and `may 19`.
 */
export function periodsIn(text: string): readonly NamedPeriod[] {
  const words = text.slice(0, LONGEST_TEXT).replaceAll("_", " ");
  const starts = [...words.matchAll(/(?<![A-Za-z0-9])[A-Za-z0-9]|(?<=[a-z])[A-Z]/g)].map(
    (match) => match.index,
  );
  const ends = [...words.matchAll(/[A-Za-z0-9](?![A-Za-z0-9])|\)/g)].map((match) => match.index + 1);
  const found: NamedPeriod[] = [];
  let readTo = 0;
  for (const start of starts) {
    if (start < readTo) continue;
    const within = ends.filter((end) => end > start && end <= start + LONGEST_NAME).reverse();
    const end = within.find((end) => clearPeriod(words.slice(start, end)));
    const named = end === undefined ? null : clearPeriod(words.slice(start, end));
    if (end === undefined || !named) continue;
    // Words in front that add nothing ("data of") are no part of the name.
    const from =
      starts.findLast((later) => later < end && saysTheSame(named, words.slice(later, end))) ?? start;
    found.push({ period: named.period, asAt: named.asAt, text: text.slice(from, end) });
    readTo = end;
  }
  return found;
}

function clearPeriod(words: string): ClearPeriod | null {
  if (/^\d\d\D\d\d$/.test(words) || /\bmay \d\d$/.test(words)) return null;
  const parsed = parsePeriod(words);
  return parsed && "period" in parsed ? parsed : null;
}

function saysTheSame(named: ClearPeriod, words: string): boolean {
  const again = clearPeriod(words);
  return again !== null && again.period === named.period && again.asAt === named.asAt;
}
