// What a council has set of how small numbers are hidden: the rules, and the indicators to which they do not apply.
import { type IsoDate, longDate } from "../dates.ts";
import { countsNamed } from "./comments.ts";
import { DEFAULT_RULES, type DisclosureRules, isSmall } from "./rules.ts";

export const ALWAYS = ["shown", "hidden"] as const;

/**
 * An indicator that is treated otherwise than the rules say. One that is always shown is still hidden where a count that
 * is hidden could be worked out from it and nothing else can keep that.
 */
export interface DisclosureException {
  /** The reference of the indicator. */
  readonly indicator: string;
  readonly always: (typeof ALWAYS)[number];
  /** In words, as each public scorecard prints it: `published nationally`. */
  readonly reason: string;
  readonly since: IsoDate;
}

export interface DisclosureSettings {
  readonly rules: DisclosureRules;
  /** At most one of an indicator. */
  readonly exceptions: readonly DisclosureException[];
}

/** Until a council sets otherwise. */
export const DEFAULT_DISCLOSURE: DisclosureSettings = { rules: DEFAULT_RULES, exceptions: [] };

export type ExceptionOf = (indicator: string) => DisclosureException | null;

export function exceptionsIn({ exceptions }: DisclosureSettings): ExceptionOf {
  const byReference = new Map(exceptions.map((exception) => [exception.indicator, exception]));
  return (indicator) => byReference.get(indicator) ?? null;
}

/**
 * Whether a nought can tell of a hidden count. By the same rules throughout, which show noughts and have no exceptions, it
 * cannot: what it leaves are two equal counts, and neither of them is hidden without the other.
 */
export function noughtsTellUnder(now: DisclosureSettings, before: readonly DisclosureSettings[]): boolean {
  const isPlain = !now.rules.hidesNought && now.exceptions.length === 0;
  return !isPlain || before.some((then) => JSON.stringify(then) !== JSON.stringify(now));
}

/** Whether the reason itself would print a count that is hidden. */
export function tellsCount(reason: string, rules: DisclosureRules): boolean {
  return countsNamed(reason).some((count) => isSmall(count, rules));
}

/** `a count of 5 or fewer, or on fewer than 10 in all`, to stand behind `rests on`. */
export function smallInWords({ smallUpTo, leastShared }: DisclosureRules): string {
  return `a count of ${smallUpTo} or fewer, or on fewer than ${leastShared} in all`;
}

/** `CLA 11 Pathway plans is always shown: published nationally (since 3 July 2019)` */
export function exceptionInWords(
  { indicator, always, reason, since }: DisclosureException,
  name: string,
): string {
  const why = reason.trim().replace(/\.+$/, "");
  return `${indicator} ${name} is always ${always}: ${why} (since ${longDate(since)})`;
}
