// Builds the scorecard of a meeting from the readings that stand.

import type { IsoDate } from "../dates.ts";
import { toDecimalPlaces } from "../decimal.ts";
import { figureText } from "../format-figure.ts";
import type { Frequency, Indicator } from "../indicator.ts";
import type { FollowedAction } from "../meeting/actions/action.ts";
import type { Body } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import {
  financialYearOf,
  lastDay,
  latestPeriod,
  type Period,
  periodsBack,
  previousPeriod,
  samePeriodLastYear,
} from "../period/period.ts";
import { type Figure, figureValue, type Reading } from "../reading.ts";
import { type Comparator, comparatorsFor } from "./comparator.ts";
import { dataAge } from "./data-age.ts";
import { changeBetween, type DefinitionChange } from "./definition-change.ts";
import { type Travel, travel } from "./direction-of-travel.ts";
import { type OralUpdatesAsked, standingOralUpdates } from "./oral-updates.ts";
import { type Rating, rate, redFor } from "./rag.ts";
import type { Scorecard, ScorecardLine, ScorecardSection, SeriesPoint, StatusCounts } from "./scorecard.ts";
import { isMissing } from "./standing.ts";
import type { Target } from "./target.ts";
import { yearToDate } from "./year-to-date.ts";

/** What a scorecard is made from. */
export interface ScorecardParts {
  readonly title: string;
  /** The post that brings the paper, or empty. */
  readonly author: string;
  readonly body: Pick<Body, "council" | "name" | "staleAfterDays">;
  readonly meeting: Pick<Meeting, "date">;
  /** The month that the paper reports on. */
  readonly month: Period;
  readonly register: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly comparators: readonly Comparator[];
  readonly definitionChanges: readonly DefinitionChange[];
  /** The readings that stand; superseded ones are not among them. */
  readonly readings: readonly Reading[];
  /** What the body was told of figures, and the readings that may have brought them since. */
  readonly oral: Pick<OralUpdatesAsked, "updates" | "readings">;
  /** The body's open actions as they stand at the meeting. */
  readonly actions: readonly FollowedAction[];
}

/** How many periods a trend shows: a year and the same period of the year before. */
const TREND_LENGTH = 13;

/** Every period of every frequency that a scorecard as at the day looks at. */
export function periodsOnScorecard(asAt: IsoDate): readonly Period[] {
  const frequencies: readonly Frequency[] = ["month", "quarter", "term", "year"];
  return frequencies.flatMap((frequency) => {
    const trend = periodsBack(latestPeriod(frequency, asAt), TREND_LENGTH);
    // Each point of the trend is rated, and a rating may look at the year before.
    return [...new Set([...trend.map(samePeriodLastYear), ...trend])];
  });
}

export function buildScorecard(parts: ScorecardParts): Scorecard {
  const { title, author, body, meeting, month } = parts;
  const asAt = lastDay(month);
  const age = dataAge(asAt, meeting.date, body.staleAfterDays);
  const lines = scorecardLines(parts, asAt);
  return {
    title,
    author,
    council: body.council,
    body: body.name,
    meeting: meeting.date,
    period: month,
    asAt,
    ageInDays: age.days,
    stale: age.stale,
    counts: countStatuses(lines),
    sections: bySection(lines),
    oralUpdates: standingOralUpdates({ ...parts.oral, lines, meeting: meeting.date }),
    promises: parts.actions.filter(({ isOverdue }) => isOverdue),
  };
}

/** The line of each indicator as at the day, in the order of the register. */
export function scorecardLines(
  { register, targets, readings, ...others }: LineParts,
  asAt: IsoDate,
): readonly ScorecardLine[] {
  const grouped = byIndicatorAndPeriod(readings);
  const byYear = new Map(targets.map((target) => [`${target.indicator} ${target.financialYear}`, target]));
  return register.map((indicator) =>
    buildLine(
      indicator,
      asAt,
      grouped.get(indicator.reference) ?? new Map(),
      (period) => byYear.get(`${indicator.reference} ${financialYearOf(period)}`) ?? null,
      others,
    ),
  );
}

type Others = Pick<ScorecardParts, "comparators" | "definitionChanges">;

/** What only the reader of the paper needs may be left out where lines are rated alone. */
type LineParts = Pick<ScorecardParts, "register" | "targets" | "readings"> & Partial<Others>;

type ReadingsOfOne = ReadonlyMap<Period, Reading>;

function byIndicatorAndPeriod(readings: readonly Reading[]): ReadonlyMap<string, ReadingsOfOne> {
  const grouped = new Map<string, Map<Period, Reading>>();
  for (const reading of readings) {
    const ofOne = grouped.get(reading.indicator) ?? new Map<Period, Reading>();
    grouped.set(reading.indicator, ofOne.set(reading.period, reading));
  }
  return grouped;
}

function buildLine(
  indicator: Indicator,
  asAt: IsoDate,
  readings: ReadingsOfOne,
  targetFor: (period: Period) => Target | null,
  { comparators = [], definitionChanges = [] }: Partial<Others>,
): ScorecardLine {
  const period = latestPeriod(indicator.frequency, asAt);
  // As printed: a reader who sees 87% twice must not be told that it got worse.
  const values = new Map(
    [...readings].map(([at, { figure }]) => [at, asPrinted(indicator, figureValue(figure))]),
  );
  const value = (at: Period) => values.get(at) ?? null;
  const ratingAt = (at: Period) =>
    rateFigure(indicator, readings.get(at)?.figure ?? null, {
      target: targetFor(at),
      value: value(at),
      lastYear: value(samePeriodLastYear(at)),
    });
  const current = readings.get(period) ?? null;
  const changes = definitionChanges.filter((change) => change.indicator === indicator.reference);
  const travelFrom = (before: Period): Travel => {
    if (current && current.figure.kind !== "value")
      return { travel: "none", reason: figureText(indicator, current.figure) };
    // Two things that bear one name got neither better nor worse.
    if (changeBetween(changes, before, period)) return { travel: "none", reason: "New definition" };
    const target = targetFor(period)?.value ?? null;
    return travel(indicator.polarity, value(period), value(before), { target });
  };
  const trend = periodsBack(period, TREND_LENGTH);
  const before = previousPeriod(period);
  const previous = readings.get(before) ?? null;
  return {
    indicator,
    target: targetFor(period),
    targets: [...new Set(trend.map(targetFor))].filter((target) => target !== null),
    period,
    current,
    previous,
    earlier: readings.get(previousPeriod(before)) ?? null,
    yearToDate: yearToDate(indicator, period, [...readings.values()]),
    rating: ratingAt(period),
    redFor: redFor(trend.map(ratingAt)),
    travel: travelFrom(before),
    travelSinceLastYear: travelFrom(samePeriodLastYear(period)),
    series: trend.map((at) => ({ period: at, value: value(at), ...countsSent(readings.get(at)?.figure) })),
    definitionChanges: changesWithin(changes, trend),
    comparators: comparatorsFor(indicator, comparators, period),
    revised: current?.supersedes != null || previous?.supersedes != null,
  };
}

function changesWithin(
  changes: readonly DefinitionChange[],
  trend: readonly Period[],
): readonly DefinitionChange[] {
  return trend.flatMap((at, place) => {
    const before = trend[place - 1];
    const change = before === undefined ? null : changeBetween(changes, before, at);
    return change ? [change] : [];
  });
}

function countsSent(figure: Figure | undefined): Pick<SeriesPoint, "counts"> {
  if (figure?.kind !== "value" || figure.numerator === null || figure.denominator === null) return {};
  return { counts: { numerator: figure.numerator, denominator: figure.denominator } };
}

function asPrinted({ decimalPlaces }: Indicator, value: number | null): number | null {
  return value === null ? null : Number(toDecimalPlaces(value, decimalPlaces));
}

interface RatedBy {
  readonly target: Target | null;
  /** Both as printed. */
  readonly value: number | null;
  readonly lastYear: number | null;
}

function rateFigure(
  indicator: Indicator,
  figure: Figure | null,
  { target, value, lastYear }: RatedBy,
): Rating {
  if (figure === null) return { status: "none", reason: "Not supplied" };
  if (figure.kind !== "value") return { status: "none", reason: figureText(indicator, figure) };
  return rate(indicator.polarity, target, value, lastYear);
}

/** How many lines have each status, and how many are missing or revised. */
export function countStatuses(lines: readonly ScorecardLine[]): StatusCounts {
  const count = (holds: (line: ScorecardLine) => boolean) => lines.filter(holds).length;
  return {
    green: count((line) => line.rating.status === "green"),
    amber: count((line) => line.rating.status === "amber"),
    red: count((line) => line.rating.status === "red"),
    unrated: count((line) => line.rating.status === "none"),
    notSupplied: count(isMissing),
    revised: count((line) => line.revised),
  };
}

function bySection(lines: readonly ScorecardLine[]): readonly ScorecardSection[] {
  const sections = new Map<string, ScorecardLine[]>();
  for (const line of lines) {
    const section = sections.get(line.indicator.section) ?? [];
    sections.set(line.indicator.section, section);
    section.push(line);
  }
  return [...sections].map(([name, linesOfSection]) => ({ name, lines: linesOfSection }));
}
