// What accepting a return would change in the store, figure by figure.
import { type IsoDate, longDate } from "../dates.ts";
import { hasComment } from "../owed/commentary.ts";
import { type Period, periodName, previousPeriod } from "../period/period.ts";
import { type Figure, figureKey, figureValue, type Reading } from "../reading.ts";
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
  /** `same` is in the store already and is not stored again; `commented` is the same figure with other words to it. */
  readonly change: "new" | "revised" | "commented" | "same";
  /** The figure that stands in the store for the same indicator and period, or null. */
  readonly stored: Figure | null;
  /** The id of the reading whose figure this one replaces, or null: words added to a figure do not revise it. */
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

/** A figure as the latest printed scorecard that shows it has it. */
export interface PublishedFigure {
  readonly value: number;
  /** The date of the meeting for which it was printed. */
  readonly meeting: IsoDate;
}

/** By indicator and period, `CLA 11|2019-05`. */
export type PublishedFigures = ReadonlyMap<string, PublishedFigure>;

interface Taken {
  readonly candidate: Candidate;
  readonly indicator: string;
  readonly period: Period;
  readonly figure: Figure;
}

/**
 * What the candidates would change. `standing` are the readings of these indicators that stand in the store, those
 * that were superseded left out. The same figure twice counts once; two different figures for one period are both
 * left out until the clerk decides on one of them. A blank never replaces a figure that is stored. A revision that parts
 * from what is `published` is said in stronger words.
 */
export function planChanges(
  candidates: readonly Candidate[],
  decisions: readonly ClerkDecision[],
  standing: readonly Reading[],
  published: PublishedFigures = new Map(),
): PlanOfChanges {
  const decided = new Map(decisions.map((decision) => [`${decision.sheet}!${decision.cell}`, decision.take]));
  const takenOf = (candidate: Candidate) => decided.get(`${candidate.sheet}!${candidate.cell}`);
  const taken = candidates.flatMap((candidate) => takeUp(candidate, takenOf(candidate)));
  const clashes = clashesIn(
    taken.map(({ candidate }) => candidate),
    (candidate) => takenOf(candidate) !== undefined,
  );
  const stored = new Map(standing.map((reading) => [figureKey(reading.indicator, reading.period), reading]));
  const once = withoutRepeats(taken, clashes);
  const kept = once.taken.filter((one) => !losesStored(one, stored, takenOf(one.candidate)));
  const sent = new Map(kept.map((one) => [figureKey(one.indicator, one.period), one.figure]));
  const plan = kept.map((one) => plannedReading(one, stored, sent));
  const series = seriesByIndicator(standing);
  return {
    plan,
    findings: plan.flatMap((planned) =>
      changeFindings(planned, series.get(planned.indicator) ?? [], published),
    ),
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
    const place = figureKey(one.indicator, one.period);
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
  const before = stored.get(figureKey(indicator, period))?.figure;
  return take === undefined && figure.kind === "not supplied" && before?.kind === "value";
}

function plannedReading(
  taken: Taken,
  stored: ReadonlyMap<string, Reading>,
  sent: ReadonlyMap<string, Figure>,
): PlannedReading {
  const { candidate, indicator, period, figure } = taken;
  const before = stored.get(figureKey(indicator, period)) ?? null;
  const earlier = figureKey(indicator, previousPeriod(period));
  const change = changeOf(candidate, figure, before);
  return {
    ...taken,
    // The same figure may come without its numerator and denominator the second time.
    figure: change === "commented" && before ? before.figure : figure,
    change,
    stored: before?.figure ?? null,
    supersedes: supersededBy(change, before),
    previous: sent.get(earlier) ?? stored.get(earlier)?.figure ?? null,
  };
}

/** What is marked as revised stays so when words are added to it. */
function supersededBy(change: PlannedReading["change"], before: Reading | null): string | null {
  if (change === "revised") return before?.id ?? null;
  return change === "commented" ? (before?.supersedes ?? null) : null;
}

function changeOf(candidate: Candidate, figure: Figure, before: Reading | null): PlannedReading["change"] {
  if (!before) return "new";
  if (!sameFigure(before.figure, figure)) return "revised";
  const saysMore = hasComment(candidate) && candidate.comment?.trim() !== before.comment?.trim();
  return saysMore ? "commented" : "same";
}

function changeFindings(
  planned: PlannedReading,
  series: readonly Reading[],
  published: PublishedFigures,
): readonly Finding[] {
  const { candidate, period, figure, change, stored, previous } = planned;
  const place = { sheet: candidate.sheet, cell: candidate.cell };
  const named = nameOf(planned);
  const value = figureValue(figure);
  const before = figureValue(stored);
  const printed = (one: number) => withUnit(one, candidate.unit);
  if (change === "revised" && before !== null)
    return [revisionFinding(planned, before, published.get(figureKey(planned.indicator, period)))];
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

function revisionFinding(
  planned: PlannedReading,
  before: number,
  published: PublishedFigure | undefined,
): Finding {
  const { candidate, figure } = planned;
  const place = { severity: "warning", sheet: candidate.sheet, cell: candidate.cell } as const;
  const printed = (one: number) => withUnit(one, candidate.unit);
  const value = figureValue(figure);
  const now = value === null ? "" : ` and is now ${printed(value)}`;
  if (published && !(value !== null && sameFigure(valueAlone(value), valueAlone(published.value))))
    return {
      ...place,
      code: "revision-published",
      message: `${nameOf(planned)} was published as ${printed(published.value)} in the scorecard for the meeting of ${longDate(published.meeting)}${now}.`,
      action:
        "Ask the sender why before you accept it: the printed paper stays as it is, and the next one marks the figure as revised.",
    };
  return {
    ...place,
    code: "revision",
    message: `${nameOf(planned)} was reported before as ${printed(before)}${now}.`,
    action: "Accepting replaces the earlier figure, which is kept on record, and marks this one as revised.",
  };
}

function valueAlone(value: number): Figure {
  return { kind: "value", value, numerator: null, denominator: null };
}

function nameOf({ indicator, period }: PlannedReading): string {
  return `${indicator} for ${periodName(period)}`;
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
