// What accepting a return would change in the store, figure by figure.
import { type Period, periodName, previousPeriod } from "../period/period.ts";
import { type Figure, figureValue, type Reading } from "../reading.ts";
import type { Candidate } from "./candidate.ts";
import { withUnit } from "./figure/with-unit.ts";
import type { Finding } from "./finding.ts";
import { isUnusualJump } from "./jump.ts";
import { type Clash, clashesIn, sameFigure } from "./same-period.ts";

export interface PlannedReading {
  readonly candidate: Candidate;
  readonly indicator: string;
  readonly period: Period;
  readonly figure: Figure;
  /** `same` is in the store already and is not stored again. */
  readonly change: "new" | "revised" | "same";
  /** The figure that stands in the store for the same indicator and period, or null. */
  readonly stored: Figure | null;
  /** The id of the reading that holds `stored`, or null. */
  readonly supersedes: string | null;
  /** The figure of the period before, by which movement is shown; null where there is none. */
  readonly previous: Figure | null;
}

/** What the clerk said of one doubtful figure. */
export interface ClerkDecision {
  readonly sheet: string;
  readonly cell: string;
  readonly take:
    | { readonly kind: "value"; readonly value: number }
    | { readonly kind: "not supplied" | "not due" | "not applicable" | "suppressed" | "left out" };
}

export interface PlanOfChanges {
  /** In the order of the candidates. */
  readonly plan: readonly PlannedReading[];
  readonly findings: readonly Finding[];
  /** How many candidates are not taken: unknown, unclear, at odds with another, or left out by the clerk. */
  readonly leftOut: number;
}

interface Taken {
  readonly candidate: Candidate;
  readonly indicator: string;
  readonly period: Period;
  readonly figure: Figure;
}

/**
 * What the candidates would change. `standing` are the readings of these indicators that stand in the store, those
 * that were superseded left out. The same figure twice counts once; two different figures for one period are both
 * left out until the clerk decides on one of them. A blank never replaces a figure that is stored.
 */
export function planChanges(
  candidates: readonly Candidate[],
  decisions: readonly ClerkDecision[],
  standing: readonly Reading[],
): PlanOfChanges {
  const decided = new Map(decisions.map((decision) => [`${decision.sheet}!${decision.cell}`, decision.take]));
  const takenOf = (candidate: Candidate) => decided.get(`${candidate.sheet}!${candidate.cell}`);
  const taken = candidates.flatMap((candidate) => takeUp(candidate, takenOf(candidate)));
  const clashes = clashesIn(
    taken.map(({ candidate }) => candidate),
    (candidate) => takenOf(candidate) !== undefined,
  );
  const stored = new Map(standing.map((reading) => [key(reading.indicator, reading.period), reading]));
  const once = withoutRepeats(taken, clashes);
  const kept = once.taken.filter((one) => !losesStored(one, stored, takenOf(one.candidate)));
  const sent = new Map(kept.map((one) => [key(one.indicator, one.period), one.figure]));
  const plan = kept.map((one) => plannedReading(one, stored, sent));
  const series = seriesByIndicator(standing);
  return {
    plan,
    findings: plan.flatMap((planned) => changeFindings(planned, series.get(planned.indicator) ?? [])),
    leftOut: candidates.length - kept.length - once.repeats,
  };
}

function takeUp(candidate: Candidate, take: ClerkDecision["take"] | undefined): readonly Taken[] {
  const { indicator, period } = candidate;
  if (indicator === null || period === null) return [];
  const figure = take ? decidedFigure(candidate, take) : ownFigure(candidate);
  return figure ? [{ candidate, indicator, period, figure }] : [];
}

function decidedFigure(candidate: Candidate, take: ClerkDecision["take"]): Figure | null {
  if (take.kind === "left out") return null;
  if (take.kind !== "value") return { kind: take.kind };
  const { numerator, denominator } = candidate;
  return { kind: "value", value: take.value, numerator, denominator };
}

function ownFigure({ kind, value, numerator, denominator }: Candidate): Figure | null {
  if (kind === "unclear" || (kind === "value" && value === null)) return null;
  return kind === "value" ? { kind, value: value ?? 0, numerator, denominator } : { kind };
}

function withoutRepeats(taken: readonly Taken[], clashes: readonly Clash[]) {
  const atOdds = new Set(clashes.flatMap(({ leftOut }) => leftOut));
  const seen = new Map<string, Taken>();
  let repeats = 0;
  for (const one of taken) {
    if (atOdds.has(one.candidate)) continue;
    const place = key(one.indicator, one.period);
    if (seen.has(place)) repeats++;
    else seen.set(place, one);
  }
  return { taken: [...seen.values()], repeats };
}

function losesStored(
  { indicator, period, figure }: Taken,
  stored: ReadonlyMap<string, Reading>,
  take: ClerkDecision["take"] | undefined,
): boolean {
  const before = stored.get(key(indicator, period))?.figure;
  return take === undefined && figure.kind === "not supplied" && before?.kind === "value";
}

function plannedReading(
  taken: Taken,
  stored: ReadonlyMap<string, Reading>,
  sent: ReadonlyMap<string, Figure>,
): PlannedReading {
  const { indicator, period, figure } = taken;
  const before = stored.get(key(indicator, period)) ?? null;
  const earlier = key(indicator, previousPeriod(period));
  const change = !before ? "new" : sameFigure(before.figure, figure) ? "same" : "revised";
  return {
    ...taken,
    change,
    stored: before?.figure ?? null,
    supersedes: change === "revised" ? (before?.id ?? null) : null,
    previous: sent.get(earlier) ?? stored.get(earlier)?.figure ?? null,
  };
}

function changeFindings(planned: PlannedReading, series: readonly Reading[]): readonly Finding[] {
  const { candidate, period, figure, change, stored, previous } = planned;
  const place = { sheet: candidate.sheet, cell: candidate.cell };
  const named = `${planned.indicator} for ${periodName(period)}`;
  const value = figureValue(figure);
  const before = figureValue(stored);
  const printed = (one: number) => withUnit(one, candidate.unit);
  if (change === "revised" && before !== null)
    return [
      {
        severity: "warning",
        code: "revision",
        ...place,
        message: `${named} was reported before as ${printed(before)}${value === null ? "" : ` and is now ${printed(value)}`}.`,
        action:
          "Accepting replaces the earlier figure, which is kept on record, and marks this one as revised.",
      },
    ];
  const last = figureValue(previous);
  if (change !== "new" || value === null || last === null) return [];
  if (!isUnusualJump(value, last, series, period, candidate.unit)) return [];
  return [
    {
      severity: "warning",
      code: "jump",
      ...place,
      message: `${named} went from ${printed(last)} to ${printed(value)}, further than it has moved from one period to the next before.`,
      action: "It was taken; ask the sender if it looks wrong.",
    },
  ];
}

function key(indicator: string, period: Period): string {
  return `${indicator}|${period}`;
}

function seriesByIndicator(standing: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const series = new Map<string, Reading[]>();
  for (const reading of standing) {
    const readings = series.get(reading.indicator);
    if (readings) readings.push(reading);
    else series.set(reading.indicator, [reading]);
  }
  return series;
}
