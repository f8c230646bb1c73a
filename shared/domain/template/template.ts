// What a return template holds: for one sender and period a row for each figure that is asked for.
import type { Indicator, Polarity, Unit } from "../indicator.ts";
import {
  lastDay,
  latestPeriod,
  type Month,
  type Period,
  periodName,
  periodsBack,
  previousPeriod,
} from "../period/period.ts";
import { type Blank, type Figure, figureKey, type Reading } from "../reading.ts";

export interface Template {
  readonly council: string;
  /** The post that is asked. */
  readonly sender: string;
  /** Each part's period has ended with it. */
  readonly month: Month;
  /** One for each stretch of time: what is due each month stands apart from what is due each quarter. */
  readonly parts: readonly TemplatePart[];
}

export interface TemplatePart {
  /** Of every figure asked for in this part. */
  readonly period: Period;
  /** Those before it, the oldest first. */
  readonly before: readonly Period[];
  readonly rows: readonly TemplateRow[];
}

export interface TemplateRow {
  /** Tells on the way back what the row is of, wherever it was moved to. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly goodIs: string;
  /** What stands for the periods of `before`; null where nothing was reported. */
  readonly before: readonly (Figure | null)[];
}

/** What the sender fills in. */
export const ENTRIES = ["numerator", "denominator", "value", "reason", "comment"] as const;
export type Entry = (typeof ENTRIES)[number];

const PERIODS_BEFORE = 3;

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  "%": "per cent",
  number: "number",
  "rate per 10,000": "rate per 10,000",
  days: "days",
  average: "average",
  "years:months": "whole months",
};

const GOOD_IS: Readonly<Record<Polarity, string>> = {
  high: "high",
  low: "low",
  target: "close to target",
  information: "information only",
};

/** The words by which a sender says why there is no figure. */
export const REASONS: Readonly<Record<Blank, string>> = {
  "not supplied": "Not supplied",
  "not due": "Not due",
  "not applicable": "Not applicable",
  suppressed: "Hidden (small numbers)",
};

/**
 * A template for these indicators, in their order. Each is asked for the latest period of its own frequency that has
 * ended with `month`; `standing` are the readings that stand, of which the last ones are shown beside.
 */
export function templateFor(
  indicators: readonly Indicator[],
  standing: readonly Reading[],
  { council, sender, month }: Pick<Template, "council" | "sender" | "month">,
): Template {
  const figures = new Map(
    standing.map((reading) => [figureKey(reading.indicator, reading.period), reading.figure]),
  );
  const byPeriod = new Map<Period, Indicator[]>();
  for (const indicator of indicators) {
    const due = latestPeriod(indicator.frequency, lastDay(month));
    const others = byPeriod.get(due);
    if (others) others.push(indicator);
    else byPeriod.set(due, [indicator]);
  }
  const parts = [...byPeriod].map(([due, group]): TemplatePart => {
    const before = periodsBack(previousPeriod(due), PERIODS_BEFORE);
    return { period: due, before, rows: group.map((indicator) => rowOf(indicator, due, before, figures)) };
  });
  return { council, sender, month, parts };
}

function rowOf(
  indicator: Indicator,
  period: Period,
  before: readonly Period[],
  figures: ReadonlyMap<string, Figure>,
): TemplateRow {
  const key = (one: Period) => figureKey(indicator.reference, one);
  return {
    key: key(period),
    indicator,
    unit: UNIT_WORDS[indicator.unit],
    goodIs: GOOD_IS[indicator.polarity],
    before: before.map((one) => figures.get(key(one)) ?? null),
  };
}

/** Whether the sender is asked for it: a mere count has nothing above and below a line. */
export function isAsked(entry: Entry, { indicator }: TemplateRow): boolean {
  const isRatio = indicator.denominator !== "" && indicator.unit !== "number";
  return isRatio || (entry !== "numerator" && entry !== "denominator");
}

/** As it is offered to the user: `Return template June 2019, Head of Fostering.xlsx`. */
export function templateFileName({ sender, month }: Pick<Template, "sender" | "month">): string {
  const name = `Return template ${periodName(month)}, ${sender}`;
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-").slice(0, 120)}.xlsx`;
}
