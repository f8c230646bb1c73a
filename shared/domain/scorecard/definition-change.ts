// When an indicator began to mean something else: what was measured before is another thing, though it bears the name.
import { type IsoDate, longDate } from "../dates.ts";
import { lastDay, type Period } from "../period/period.ts";

export interface DefinitionChange {
  readonly indicator: string;
  /** The day from which the newer definition holds. */
  readonly from: IsoDate;
  /** What is measured since, in words: `Aged over 16 years 3 months`. */
  readonly words: string;
}

/** The latest change that lies between two periods: it holds at the end of the later one and not of the earlier one. */
export function changeBetween(
  changes: readonly DefinitionChange[],
  earlier: Period,
  later: Period,
): DefinitionChange | null {
  const between = changes.filter(({ from }) => lastDay(earlier) < from && from <= lastDay(later));
  return between.toSorted((one, other) => other.from.localeCompare(one.from))[0] ?? null;
}

/** `from 1 May 2019: aged over 16 years 3 months` */
export function changeInWords({ from, words }: DefinitionChange): string {
  const what = words.trim().replace(/\.+$/, "");
  return `from ${longDate(from)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}
