// Every figure that a scorecard prints or an earlier one printed, with the counts that it rests on and the months it covers.
import { type IsoDate, monthOf, yearOf } from "../dates.ts";
import { toDecimalPlaces } from "../decimal.ts";
import { type Indicator, ratioIn } from "../indicator.ts";
import { firstDay, lastDay, type Period, periodsBack, periodsOfYearTo } from "../period/period.ts";
import { figureKey } from "../reading.ts";
import type { Scorecard, ScorecardLine, SeriesPoint } from "../scorecard/scorecard.ts";
import type { DisclosureRules } from "./rules.ts";
import { DEFAULT_DISCLOSURE, type DisclosureSettings, exceptionsIn } from "./settings.ts";

export interface Cell {
  /** `CLA 12|2019-05`; with ` to date` behind it for a year to date that is a figure of its own. */
  readonly id: string;
  readonly indicator: Indicator;
  /** The place of the indicator in the register. */
  readonly place: number;
  readonly period: Period;
  /** As printed. */
  readonly value: number;
  /** What is counted, where it is known; of a number that is the number. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly covers: Stretch;
  /** True where a public paper of an earlier meeting has printed it. */
  readonly isOut: boolean;
  /** The rules of the earlier public papers that hid it by them; they may have been stricter or laxer than those of now. */
  readonly hiddenUnder: readonly DisclosureRules[];
}

/** A public scorecard as it was printed, with how it was hidden in; the usual way where it does not say. */
export interface PrintedScorecard extends Scorecard {
  readonly disclosure?: DisclosureSettings;
}

/** Months counted from the year 0, `from` included and `to` not; a snapshot covers no months but stands on a day. */
export type Stretch =
  | { readonly stretch: "months"; readonly from: number; readonly to: number }
  | { readonly stretch: "day"; readonly day: IsoDate };

/** Whether the year to date adds the figures of the year up, rather than repeating one of them. */
function addsUp({ dataPeriod, frequency }: Indicator): boolean {
  return dataPeriod === frequency;
}

/** The period whose figure the year to date repeats; null where it adds up or there is none. */
export function repeatedByYearToDate({
  indicator,
  period,
  series,
  yearToDate,
}: ScorecardLine): Period | null {
  if (yearToDate === null || addsUp(indicator)) return null;
  if (indicator.dataPeriod !== "snapshot") return period;
  const ofYear = new Set(periodsOfYearTo(period));
  return series.findLast(({ period: at, value }) => value !== null && ofYear.has(at))?.period ?? null;
}

export function pointId(indicator: Pick<Indicator, "reference">, period: Period): string {
  return figureKey(indicator.reference, period);
}

export function yearToDateId(indicator: Pick<Indicator, "reference">, period: Period): string {
  return `${pointId(indicator, period)} to date`;
}

/** The cells of the scorecard, and those that earlier public ones printed, the register's order first. */
export function cellsOf(scorecard: Scorecard, earlierPublic: readonly PrintedScorecard[]): readonly Cell[] {
  const lines = scorecard.sections.flatMap((section) => section.lines);
  const earlier = earlierPublic.flatMap(printedLines);
  return withCountsOfOthers(
    lines.flatMap((line, place) =>
      cellsOfLine(
        line,
        place,
        earlier.filter(({ indicator }) => indicator.reference === line.indicator.reference),
      ),
    ),
  );
}

interface PrintedLine extends ScorecardLine {
  /** By which its figures were hidden; null where they were hidden whatever they were. */
  readonly rules: DisclosureRules | null;
}

function printedLines({ sections, disclosure = DEFAULT_DISCLOSURE }: PrintedScorecard) {
  const exceptionOf = exceptionsIn(disclosure);
  return sections.flatMap(({ lines }) =>
    lines.map((line): PrintedLine => {
      const isExcepted = exceptionOf(line.indicator.reference) !== null;
      return { ...line, rules: isExcepted ? null : disclosure.rules };
    }),
  );
}

type Draft = Omit<Cell, "indicator" | "place" | "isOut" | "hiddenUnder">;

function cellsOfLine(line: ScorecardLine, place: number, earlier: readonly PrintedLine[]): readonly Cell[] {
  const { indicator } = line;
  const now = [...pointsOf(line), ...yearToDateOf(line, line.period, line.yearToDate)];
  const known = new Set(now.map(({ id }) => id));
  const printed = earlier.flatMap((then) => [
    ...pointsOf(then),
    ...yearToDateOf({ ...then, series: line.series }, then.period, then.yearToDate),
  ]);
  const out = new Map(printed.map((draft) => [draft.id, draft.value]));
  const older = [...new Map(printed.map((draft) => [draft.id, draft])).values()].filter(
    ({ id }) => !known.has(id),
  );
  const hiddenUnder = (id: string) =>
    earlier.flatMap((then) => (then.rules !== null && hiddenIn(then).has(id) ? [then.rules] : []));
  return [
    ...now.map((draft) => ({
      ...{ ...draft, indicator, place, isOut: out.get(draft.id) === draft.value },
      hiddenUnder: hiddenUnder(draft.id),
    })),
    ...older.map((draft) => ({ ...draft, indicator, place, isOut: true, hiddenUnder: [] })),
  ];
}

/** The ids of what a printed line hid. */
function hiddenIn({ indicator, series, period, yearToDateIsHidden }: PrintedLine): ReadonlySet<string> {
  const points = series.filter(({ isHidden }) => isHidden).map(({ period: at }) => pointId(indicator, at));
  const toDate = yearToDateIsHidden && addsUp(indicator) ? [yearToDateId(indicator, period)] : [];
  return new Set([...points, ...toDate]);
}

function pointsOf({ indicator, series }: ScorecardLine): readonly Draft[] {
  return series.flatMap(({ period, value, counts }) =>
    value === null
      ? []
      : [
          {
            id: pointId(indicator, period),
            period,
            value,
            numerator: indicator.unit === "number" ? value : (counts?.numerator ?? null),
            denominator: indicator.unit === "number" ? null : (counts?.denominator ?? null),
            covers: stretchOf(indicator, period),
          },
        ],
  );
}

/** `series` are the true figures; a year to date that they do not come to was printed before one was revised. */
function yearToDateOf(
  { indicator, series }: Pick<ScorecardLine, "indicator" | "series">,
  period: Period,
  value: number | null,
): readonly Draft[] {
  if (value === null || !addsUp(indicator)) return [];
  const ofYear = new Set(periodsOfYearTo(period));
  const counted = series.filter((point) => point.value !== null && ofYear.has(point.period));
  const numerator = sumOf(counted, (point) =>
    indicator.unit === "number" ? point.value : point.counts?.numerator,
  );
  const denominator =
    indicator.unit === "number" ? null : sumOf(counted, (point) => point.counts?.denominator);
  const draft = {
    id: yearToDateId(indicator, period),
    period,
    value: Number(toDecimalPlaces(value, indicator.decimalPlaces)),
    numerator,
    denominator,
    covers: monthsOf(periodsOfYearTo(period)),
  };
  return restsOnCounts({ ...draft, indicator })
    ? [draft]
    : [{ ...draft, numerator: null, denominator: null }];
}

function sumOf(
  points: readonly SeriesPoint[],
  part: (point: SeriesPoint) => number | null | undefined,
): number | null {
  return points.reduce<number | null>((sum, point) => {
    const count = part(point);
    return sum === null || count === null || count === undefined ? null : sum + count;
  }, 0);
}

/** Whether the counts come to the value as printed: what was sent may contradict itself, and then nothing follows from it. */
export function restsOnCounts({
  indicator,
  value,
  numerator,
  denominator,
}: Pick<Cell, "indicator" | "value" | "numerator" | "denominator">): boolean {
  if (numerator === null) return false;
  const exact =
    indicator.unit === "number" ? numerator : ratioIn(indicator.unit, numerator, denominator ?? 0);
  return exact !== null && Math.abs(exact - value) <= 0.5 / 10 ** indicator.decimalPlaces + 1e-9;
}

function stretchOf({ dataPeriod, frequency }: Indicator, period: Period): Stretch {
  if (dataPeriod === "snapshot") return { stretch: "day", day: lastDay(period) };
  if (dataPeriod === "year to date") return monthsOf(periodsOfYearTo(period));
  const rolling = /^rolling (\d+) months$/.exec(dataPeriod);
  const { to } = monthsOf([period]);
  if (rolling) return { stretch: "months", from: to - Number(rolling[1]), to };
  if (dataPeriod === "month" && frequency !== "month") return { stretch: "months", from: to - 1, to };
  if (dataPeriod === "year" && frequency !== "year") return { stretch: "months", from: to - 12, to };
  return monthsOf(dataPeriod === "quarter" && frequency === "month" ? periodsBack(period, 3) : [period]);
}

function monthsOf(periods: readonly Period[]) {
  const [first, last] = [periods[0], periods.at(-1)];
  const from = first === undefined ? 0 : monthNumber(firstDay(first));
  const to = last === undefined ? 0 : monthNumber(lastDay(last)) + 1;
  return { stretch: "months", from, to } as const;
}

function monthNumber(day: IsoDate): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

/** What is counted in plain words, or empty where the register does not say. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A share that was sent without its counts still rests on them, where another line of the register has them. */
function withCountsOfOthers(cells: readonly Cell[]): readonly Cell[] {
  const known = new Map<string, number>();
  for (const { indicator, covers, numerator, denominator } of cells) {
    const key = (text: string) => `${wordsOf(text)}|${JSON.stringify(covers)}`;
    if (numerator !== null && wordsOf(indicator.numerator) !== "")
      known.set(key(indicator.numerator), numerator);
    if (denominator !== null && wordsOf(indicator.denominator) !== "")
      known.set(key(indicator.denominator), denominator);
  }
  return cells.map((cell) => {
    const { indicator, covers, numerator, denominator, value } = cell;
    if (indicator.unit !== "%" && indicator.unit !== "rate per 10,000") return cell;
    if (numerator !== null && denominator !== null) return cell;
    const from = (text: string) => known.get(`${wordsOf(text)}|${JSON.stringify(covers)}`) ?? null;
    const base = denominator ?? from(indicator.denominator);
    const one = ratioIn(indicator.unit, 1, 1) ?? 1;
    const reckoned = base === null ? null : Math.round((value * base) / one);
    return { ...cell, denominator: base, numerator: numerator ?? from(indicator.numerator) ?? reckoned };
  });
}
