// Who owes which figures for a month.
import type { IsoDate } from "../dates.ts";
import type { Indicator } from "../indicator.ts";
import { lastDay, type Month, type Period, periodContaining } from "../period/period.ts";
import type { Blank } from "../reading.ts";
import type { CommentaryDue } from "./commentary.ts";

/**
 * `owed`: not yet due and nothing sent. `late`: nothing sent and the due day has passed. `incomplete`: some was sent.
 * `sent`: each figure is in, or it was said why there is none.
 */
export type SenderState = "owed" | "late" | "incomplete" | "sent";

/** A figure is in, a kind of blank was sent in its place, or nothing was. */
export type IndicatorState = "figure" | Blank | "missing";

export interface IndicatorOwed {
  readonly reference: string;
  readonly name: string;
  /** The indicator's own period that ends with the month: for a quarterly one the quarter. */
  readonly period: Period;
  readonly state: IndicatorState;
}

export interface SenderOwes {
  /** The post that sent these indicators last. */
  readonly sender: string;
  readonly state: SenderState;
  readonly indicators: readonly IndicatorOwed[];
  /** Of the latest figures of these indicators, for the month or the period before it. */
  readonly commentary: readonly CommentaryDue[];
  /** The day on which figures for the month were last accepted, or null. */
  readonly sentOn: IsoDate | null;
  /** Plain text for an e-mail, or null where there is nothing to ask for. */
  readonly chase: string | null;
}

export interface OwedForMonth {
  readonly period: Month;
  /** The last day on which a return is in time. */
  readonly due: IsoDate;
  /** Those who owe most urgently first; senders of whom nothing is due for the month are left out. */
  readonly senders: readonly SenderOwes[];
}

/** The indicator's period that ends with the month, or null: in April a quarterly indicator owes nothing. */
export function periodOwed({ frequency }: Pick<Indicator, "frequency">, month: Month): Period | null {
  const period = periodContaining(frequency, lastDay(month));
  return lastDay(period) === lastDay(month) ? period : null;
}

export function isOutstanding({ state }: Pick<IndicatorOwed, "state">): boolean {
  return state === "missing" || state === "not supplied";
}
