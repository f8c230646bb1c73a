// The scorecard as the public may see it, and what it does not see and why.
import { blankWords } from "../format-figure.ts";
import { type Period, periodName, samePeriodLastYear } from "../period/period.ts";
import type { ShownReading } from "../reading.ts";
import { countStatuses } from "../scorecard/build-scorecard.ts";
import type { Travel } from "../scorecard/direction-of-travel.ts";
import type { Rating } from "../scorecard/rag.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import {
  type Cell,
  cellsOf,
  type PrintedScorecard,
  pointId,
  repeatedByYearToDate,
  yearToDateId,
} from "./cells.ts";
import { countsNamed, namesNumber } from "./comments.ts";
import { type Hidden, hiddenOf } from "./hide.ts";
import { promisesForThePublic } from "./promises.ts";
import { type DisclosureRules, isSmall } from "./rules.ts";
import { DEFAULT_DISCLOSURE, type DisclosureSettings, exceptionsIn, noughtsTellUnder } from "./settings.ts";
import { type Unjudged, unjudgedIn } from "./unjudged.ts";

/** A scorecard from which nobody can be known: what is hidden is nowhere in it, not in its counts and marks either. */
export interface PublicScorecard extends Scorecard {
  readonly isForThePublic: true;
  /** How it was hidden; the paper says so. */
  readonly disclosure: DisclosureSettings;
  /** Whether a count of 0 may be among what is hidden. */
  readonly mayHideNought: boolean;
}

export type HiddenPlace = "current" | "previous" | "year to date" | "trend point" | "comment" | "oral update";

/** One thing that the public does not see. */
export interface HiddenFigure {
  readonly indicator: string;
  readonly name: string;
  readonly period: Period;
  readonly place: HiddenPlace;
  /** In plain words: `Small number`, `Would give away CLA 12 in April 2019`, `Always hidden: too few to tell`. */
  readonly reason: string;
}

/** Whether there stands the reading of its period, which a quotation names; the others are reckoned, or told at a meeting. */
export function isOfReading(place: HiddenPlace): boolean {
  return place === "current" || place === "previous" || place === "trend point";
}

export interface ForThePublic {
  readonly scorecard: PublicScorecard;
  /** In the order of the scorecard. */
  readonly hidden: readonly HiddenFigure[];
  /** What is printed although it could not be judged. */
  readonly unjudged: readonly Unjudged[];
}

const HIDDEN = { status: "none", reason: blankWords("suppressed by us") } as const satisfies Rating;
const HIDDEN_TRAVEL = { travel: "none", reason: HIDDEN.reason } as const satisfies Travel;

/**
 * Leaves out each small number, and what it could be reckoned from together with anything that the paper or the public
 * papers of earlier meetings print. What those have printed stays printed.
 */
export function publicScorecard(
  scorecard: Scorecard,
  earlierPublic: readonly PrintedScorecard[],
  settings: DisclosureSettings = DEFAULT_DISCLOSURE,
): ForThePublic {
  const { rules } = settings;
  const cells = cellsOf(scorecard, earlierPublic);
  const before = earlierPublic.map(({ disclosure = DEFAULT_DISCLOSURE }) => disclosure);
  const noughtsTell = noughtsTellUnder(settings, before);
  const hidden = hiddenOf(cells, settings, noughtsTell);
  const remarks = new Map(
    scorecard.sections.flatMap(({ lines }) =>
      lines.map((line) => [line.indicator.reference, whyCommentIsHidden(line, hidden, rules)] as const),
    ),
  );
  const mask = (line: ScorecardLine) =>
    lineForThePublic(line, hidden, remarks.get(line.indicator.reference) != null);
  const sections = scorecard.sections.map(({ name, lines }) => ({ name, lines: lines.map(mask) }));
  const told = scorecard.oralUpdates.filter(({ isExempt }) => !isExempt);
  const isSmallTold = (update: (typeof told)[number]) => whyToldIsHidden(update, scorecard, hidden, settings);
  return {
    scorecard: {
      ...scorecard,
      isForThePublic: true,
      disclosure: settings,
      mayHideNought: noughtsTell,
      sections,
      counts: countStatuses(sections.flatMap(({ lines }) => lines)),
      promises: promisesForThePublic(scorecard.promises, hidden.size > 0),
      oralUpdates: told.filter((update) => isSmallTold(update) === null),
    },
    hidden: scorecard.sections.flatMap(({ lines }) =>
      lines.flatMap((line) => [
        ...figuresHidden(line, hidden),
        ...hiddenAt(line, line.period, "comment", remarks.get(line.indicator.reference)),
        ...told
          .filter(({ indicator }) => indicator === line.indicator.reference)
          .flatMap((update) => hiddenAt(line, update.period, "oral update", isSmallTold(update))),
      ]),
    ),
    unjudged: unjudgedIn(scorecard, cells, settings),
  };
}

type HiddenCells = ReadonlyMap<string, Hidden>;

function hiddenAt(
  { indicator }: ScorecardLine,
  period: Period,
  place: HiddenPlace,
  reason: string | null | undefined,
): readonly HiddenFigure[] {
  if (reason == null) return [];
  return [{ indicator: indicator.reference, name: indicator.name, period, place, reason }];
}

/** The latest first, then the year to date, then further back. */
function figuresHidden(line: ScorecardLine, hidden: HiddenCells): readonly HiddenFigure[] {
  const { indicator, period, series, previous } = line;
  const points = series.toReversed().flatMap(({ period: at }) => {
    const found = hidden.get(pointId(indicator, at));
    const place = at === period ? "current" : at === previous?.period ? "previous" : "trend point";
    return found ? hiddenAt(line, at, place, reasonOf(found)) : [];
  });
  const toDate = hiddenYearToDate(line, hidden);
  const yearToDate = toDate ? hiddenAt(line, period, "year to date", reasonOf(toDate)) : [];
  const isLatest = ({ place }: HiddenFigure) => place === "current";
  return [...points.filter(isLatest), ...yearToDate, ...points.filter((point) => !isLatest(point))];
}

function reasonOf({ protects, exception }: Hidden): string {
  if (protects === null) return exception === null ? "Small number" : `Always hidden: ${exception.reason}`;
  const { indicator, period, id } = protects;
  const given = `Would give away ${indicator.reference} ${id.endsWith(" to date") ? "for the year to" : "in"} ${periodName(period)}`;
  return exception === null ? given : `${given}, so it is hidden although it is always shown`;
}

function hiddenYearToDate(line: ScorecardLine, hidden: HiddenCells): Hidden | undefined {
  const repeated = repeatedByYearToDate(line);
  const { indicator, period } = line;
  return hidden.get(repeated === null ? yearToDateId(indicator, period) : pointId(indicator, repeated));
}

function lineForThePublic(line: ScorecardLine, hidden: HiddenCells, isCommentHidden: boolean): ScorecardLine {
  const { indicator, period, series } = line;
  const isHidden = (at: Period) => hidden.has(pointId(indicator, at));
  const isToDateHidden = hiddenYearToDate(line, hidden) !== undefined;
  const before = series.at(-2)?.period ?? period;
  const lastYear = samePeriodLastYear(period);
  const rating = ratingForThePublic(line, isHidden);
  const isPast = (at: Period) => isHidden(period) || isHidden(at);
  return {
    ...line,
    current: readingForThePublic(line.current, isHidden, isCommentHidden),
    previous: readingForThePublic(line.previous, isHidden, true),
    earlier: readingForThePublic(line.earlier, isHidden, true),
    yearToDate: isToDateHidden ? null : line.yearToDate,
    ...(isToDateHidden ? { yearToDateIsHidden: true } : {}),
    rating,
    redFor: redForThePublic(line, rating, isHidden),
    travel: isPast(before) ? HIDDEN_TRAVEL : line.travel,
    travelSinceLastYear: isPast(lastYear) ? HIDDEN_TRAVEL : line.travelSinceLastYear,
    series: series.map((point) =>
      isHidden(point.period) ? { period: point.period, value: null, isHidden: true } : point,
    ),
  };
}

/** The sheet's own text goes from each reading, for it may say what the figure does not. */
function readingForThePublic(
  reading: ShownReading | null,
  isHidden: (period: Period) => boolean,
  isCommentHidden: boolean,
): ShownReading | null {
  if (reading === null) return null;
  const source = { ...reading.source, raw: "" };
  const comment = reading.comment !== null && isCommentHidden ? HIDDEN.reason : reading.comment;
  const figure = isHidden(reading.period) ? ({ kind: "suppressed by us" } as const) : reading.figure;
  return { ...reading, source, comment, figure };
}

/** A rating that rests on last year's figure would tell something of it where that is hidden. */
function ratingForThePublic(
  { rating, target, period }: ScorecardLine,
  isHidden: (period: Period) => boolean,
): Rating {
  if (isHidden(period)) return HIDDEN;
  const restsOnLastYear = target?.rag.rule === "target and last year" && rating.status !== "green";
  return restsOnLastYear && rating.status !== "none" && isHidden(samePeriodLastYear(period))
    ? HIDDEN
    : rating;
}

/** Red as far back as is printed; further back the word would tell of figures that are not. */
function redForThePublic(
  { redFor, series, target }: ScorecardLine,
  rating: Rating,
  isHidden: (period: Period) => boolean,
): number {
  if (rating.status !== "red") return 0;
  const lastHidden = series.findLastIndex(({ period }) => isHidden(period));
  if (lastHidden < 0) return redFor;
  return target?.rag.rule === "target and last year" ? 1 : Math.min(redFor, series.length - 1 - lastHidden);
}

/** In a line that hides anything a comment may name no number; elsewhere no small one, nor one that its section hides. */
function whyCommentIsHidden(
  { current, indicator, series, ...line }: ScorecardLine,
  hidden: HiddenCells,
  rules: DisclosureRules,
): string | null {
  const comment = current?.comment ?? null;
  if (comment === null) return null;
  const whole = { ...line, current, indicator, series };
  const hides = figuresHidden(whole, hidden).length > 0;
  if (hides && namesNumber(comment)) return "Names a number beside a hidden figure";
  const named = countsNamed(comment);
  if (named.some((count) => isSmall(count, rules))) return "Names a small number";
  const given = [...hidden.values()].find(
    ({ cell }) => cell.indicator.section === indicator.section && named.includes(countOf(cell)),
  );
  return given ? `Names what is hidden of ${given.cell.indicator.reference}` : null;
}

function countOf({ numerator, value }: Cell): number {
  return numerator ?? value;
}

function whyToldIsHidden(
  { indicator, period, value }: Scorecard["oralUpdates"][number],
  { sections }: Scorecard,
  hidden: HiddenCells,
  settings: DisclosureSettings,
): string | null {
  const found = hidden.get(pointId({ reference: indicator }, period));
  if (found) return reasonOf(found);
  const exception = exceptionsIn(settings)(indicator);
  if (exception !== null) return exception.always === "hidden" ? `Always hidden: ${exception.reason}` : null;
  const line = sections
    .flatMap(({ lines }) => lines)
    .find(({ indicator: { reference } }) => reference === indicator);
  return line?.indicator.unit === "number" && isSmall(value, settings.rules) ? "Small number" : null;
}
