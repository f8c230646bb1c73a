// Scorecards made of plain counts, for the tests of what the public may see.
import type { PublicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { type Indicator, ratioIn } from "../../../shared/domain/indicator.ts";
import { lastDay, type Month, type Period } from "../../../shared/domain/period/period.ts";
import type { Figure, Reading } from "../../../shared/domain/reading.ts";
import { buildScorecard } from "../../../shared/domain/scorecard/build-scorecard.ts";
import type { Scorecard, ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import type { Target } from "../../../shared/domain/scorecard/target.ts";

/** A number of a month, unless more is said. */
export function someIndicator(reference: string, more: Partial<Indicator> = {}): Indicator {
  return {
    reference,
    section: "Numbers",
    name: `Indicator ${reference}`,
    numerator: `Counted in ${reference}`,
    denominator: "",
    unit: "number",
    decimalPlaces: 0,
    polarity: "information",
    dataPeriod: "month",
    frequency: "month",
    basis: "",
    ...more,
  };
}

/** A share of a month in per cent, with one decimal place. */
export function someShare(reference: string, more: Partial<Indicator> = {}): Indicator {
  const share = {
    unit: "%",
    decimalPlaces: 1,
    polarity: "high",
    denominator: `All of ${reference}`,
  } as const;
  return someIndicator(reference, { ...share, ...more });
}

/** A number, a share as what stands above and below the line, a blank, or a figure as it was sent. */
export type Sent = number | readonly [above: number, below: number] | Figure;

export interface SentOf {
  readonly indicator: Indicator;
  readonly figures: Readonly<Partial<Record<Period, Sent>>>;
  /** Of the latest month. */
  readonly comment?: string;
  readonly target?: Omit<Target, "indicator" | "financialYear">;
}

/** The whole scorecard of a month, as the clerk sees it. */
export function scorecardOf(month: Month, sent: readonly SentOf[]): Scorecard {
  const targets = sent.flatMap(({ indicator: { reference }, target }) =>
    target
      ? [2017, 2018, 2019].map((financialYear) => ({ ...target, indicator: reference, financialYear }))
      : [],
  );
  return buildScorecard({
    title: "Scorecard",
    author: "Head of Corporate Parenting",
    body: { council: "Example Borough Council", name: "Panel", staleAfterDays: 45 },
    meeting: { date: `${lastDay(month).slice(0, 8)}28` as Scorecard["meeting"] },
    month,
    register: sent.map(({ indicator }) => indicator),
    targets,
    readings: sent.flatMap((each) => readingsOf(each, month)),
    oral: { updates: [], readings: [] },
    ...{ comparators: [], definitionChanges: [], actions: [] },
  });
}

function readingsOf({ indicator, figures, comment }: SentOf, month: Month): readonly Reading[] {
  return Object.entries(figures).flatMap(([period, sent]) => {
    if (sent === undefined || lastDay(period as Period) > lastDay(month)) return [];
    return {
      id: `${indicator.reference} ${period}`,
      indicator: indicator.reference,
      period: period as Period,
      asAt: lastDay(period as Period),
      figure: figureOf(indicator, sent),
      provisional: false,
      comment: period === month ? (comment ?? null) : null,
      source: { returnId: "return 1", sheet: "Monthly", cell: "D14", raw: JSON.stringify(sent) },
      supersedes: null,
    };
  });
}

function figureOf({ unit }: Indicator, sent: Sent): Figure {
  if (typeof sent === "number") return { kind: "value", value: sent, numerator: null, denominator: null };
  if ("kind" in sent) return sent;
  const [numerator, denominator] = sent;
  const value = ratioIn(unit, numerator, denominator);
  return value === null ? { kind: "not due" } : { kind: "value", value, numerator, denominator };
}

export function lineOf({ sections }: Scorecard, reference: string): ScorecardLine {
  const line = sections
    .flatMap(({ lines }) => lines)
    .find(({ indicator }) => indicator.reference === reference);
  if (!line) throw new Error(`The scorecard has no line ${reference}`);
  return line;
}

/** The periods of a line that the public does not see, `to date` for its year to date. */
export function hiddenIn(scorecard: PublicScorecard, reference: string): readonly string[] {
  const { series, yearToDateIsHidden } = lineOf(scorecard, reference);
  return [
    ...series.filter(({ isHidden }) => isHidden).map(({ period }) => period),
    ...(yearToDateIsHidden ? ["to date"] : []),
  ];
}
