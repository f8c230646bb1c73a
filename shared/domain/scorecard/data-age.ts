// How old the figures are when a body looks at them.
import { daysBetween, type IsoDate } from "../dates.ts";

export interface DataAge {
  /** From the day on which the figures were true to the meeting; negative for figures of a later day. */
  readonly days: number;
  /** Old beyond the body's limit, not on it. */
  readonly stale: boolean;
}

export function dataAge(asAt: IsoDate, meeting: IsoDate, staleAfterDays: number): DataAge {
  const days = daysBetween(asAt, meeting);
  return { days, stale: days > staleAfterDays };
}
