// Which counts of people are so small that printing them could make one person known.
import type { Unit } from "../indicator.ts";

export interface DisclosureRules {
  /** A count from 1 to this many is hidden. */
  readonly smallUpTo: number;
  /** A share of fewer than this many is hidden, whatever it is. */
  readonly leastShared: number;
  /** Whether a count of 0 is hidden too. It makes nobody known, but it tells something of everybody who was counted. */
  readonly hidesNought: boolean;
}

/** What a council may set. Were 1 alone hidden, being hidden would say it. */
export const SMALL_UP_TO = { least: 2, most: 50 } as const;
export const LEAST_SHARED = { least: 2, most: 100 } as const;

/**
 * As the Department for Education hides figures in its statistics of children looked after: counts of 1 to 5, and shares
 * that rest on them. Hiding is the whole of it: figures are never rounded instead.
 */
export const DEFAULT_RULES: DisclosureRules = { smallUpTo: 5, leastShared: 10, hidesNought: false };

/** A figure with the counts that it rests on, null where they are not known. */
export interface Counted {
  readonly unit: Unit;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export function isSmall(count: number | null, { smallUpTo, hidesNought }: DisclosureRules): boolean {
  return count !== null && (count > 0 || hidesNought) && count <= smallUpTo;
}

/** How many are below the line and not above it; null where that is not known. */
export function restOf({
  numerator,
  denominator,
}: Pick<Counted, "numerator" | "denominator">): number | null {
  return numerator === null || denominator === null ? null : denominator - numerator;
}

/** Whether the figure must be hidden for what it says by itself. */
export function mustBeHidden(figure: Counted, rules: DisclosureRules): boolean {
  const { unit, value, numerator, denominator } = figure;
  switch (unit) {
    case "number":
      return isSmall(value, rules);
    case "%":
    case "rate per 10,000":
      return (
        isSmall(numerator, rules) ||
        isSmall(restOf(figure), rules) ||
        (denominator !== null && denominator > 0 && denominator < rules.leastShared)
      );
    case "days":
    case "average":
    case "years:months":
      return isSmall(denominator, rules);
  }
}
