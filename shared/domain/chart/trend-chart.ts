// A trend large enough to be read: values, the target of each year, and where the definition changed.
import type { Picture } from "../paper/blocks.ts";
import { type ChartPoint, type Series, seriesWords, written } from "./series-words.ts";
import {
  type Dot,
  drawing,
  INK,
  LINE,
  polyline,
  rule,
  scale,
  TARGET,
  TEXT_SIZE,
  tenth,
  unbroken,
  widthOf,
  words,
} from "./svg.ts";

export interface TrendPoint extends ChartPoint {
  /** The period where there is little room, `May 19`. */
  readonly shortLabel: string;
  /** Of the year in which the period lies; null where there is none. */
  readonly target: number | null;
}

export interface TrendChart extends Series {
  readonly points: readonly TrendPoint[];
}

/** In CSS pixels: 14.8 cm on paper. */
export const TREND_WIDTH = 560;
export const TREND_HEIGHT = 180;
const MARGIN = 6;
/** Above the plot, for the words at a change of definition, and below it, for the periods. */
const HEAD = 24;
const FOOT = 26;
const TICKS = 4;
const TICK = 4;

/** Where things go: inside the plot from left to right and, downwards, from top to bottom. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Draws values as a line that breaks at gaps and at new definitions, and targets as a dashed line that steps where a year
 * has another one. The scale is of the values and targets that are drawn and of nothing else. Without values it has no
 * more than the targets.
 */
export function trendChart(chart: TrendChart): Picture {
  const { points } = chart;
  const plot = plotOf(chart);
  const dots = points.map(({ value }, index): Dot | null =>
    value === null ? null : { x: plot.x(index), y: plot.y(value) },
  );
  const marks = [
    ...ticks(chart, plot),
    ...periods(points, plot),
    ...breaks(points, plot),
    ...targets(points, plot).map((corners) => polyline(corners, TARGET, 1.5, "6 4")),
    ...unbroken(dots, points)
      .filter(({ length }) => length > 1)
      .map((stretch) => polyline(stretch, LINE, 2)),
    ...dots.map((dot, index) => (dot === null ? "" : mark(dot, index === points.length - 1))),
    ...lastWords(chart, plot),
  ];
  return {
    svg: drawing(TREND_WIDTH, TREND_HEIGHT, marks),
    width: TREND_WIDTH,
    height: TREND_HEIGHT,
    alt: trendWords(chart),
  };
}

/** What the chart shows, in words; where the target changes, from which period to which each one holds. */
export function trendWords(chart: TrendChart): string {
  return seriesWords(chart, targetsInWords(chart));
}

function targetsInWords(chart: TrendChart): string {
  const { points } = chart;
  const runs = runsOf(points);
  const spans = runs.map(({ target, last }, place) => {
    const none = place === 0 ? "No target" : "none";
    const aim = target === null ? none : `${place === 0 ? "Target " : ""}${written(chart, target)}`;
    return place === runs.length - 1 ? aim : `${aim} to ${points[last]?.label}`;
  });
  return spans.length === 0 ? "No target." : `${spans.join(", then ")}.`;
}

interface Run {
  readonly target: number | null;
  readonly first: number;
  readonly last: number;
}

/** Neighbouring points that have the same target. */
function runsOf(points: readonly TrendPoint[]): readonly Run[] {
  const starts = points.flatMap(({ target }, index) =>
    index > 0 && points[index - 1]?.target === target ? [] : [{ target, first: index }],
  );
  return starts.map((run, place) => ({ ...run, last: (starts[place + 1]?.first ?? points.length) - 1 }));
}

function plotOf(chart: TrendChart): Plot {
  const { points, unit } = chart;
  const shown = points.flatMap(({ value, target }) => [value, target]).filter((value) => value !== null);
  const ticksAt = clearOfAxis(
    shown.length === 0 ? [] : scale(Math.min(...shown), Math.max(...shown), TICKS),
    points,
  );
  const [low = 0, high = 1] = [ticksAt[0], ticksAt.at(-1)];
  const widest = Math.max(0, ...ticksAt.map((tick) => widthOf(tickWords(tick, unit))));
  const left = MARGIN + widest + TICK + 3;
  const aside = Math.max(0, ...asides(chart).map(({ text }) => widthOf(text)));
  const right = TREND_WIDTH - MARGIN - aside - MARGIN;
  const step = points.length < 2 ? 0 : (right - left - 4 * MARGIN) / (points.length - 1);
  const bottom = TREND_HEIGHT - FOOT;
  return {
    ...{ left, right, ticks: ticksAt },
    x: (index) => tenth(points.length < 2 ? (left + right) / 2 : left + 2 * MARGIN + index * step),
    y: (value) => tenth(bottom - ((value - low) / (high - low)) * (bottom - HEAD)),
  };
}

/** One tick more below a target that would lie on the axis, where nobody sees it; below nought there is nothing. */
function clearOfAxis(ticks: readonly number[], points: readonly TrendPoint[]): readonly number[] {
  const [lowest = 0, next = 0] = ticks;
  if (lowest <= 0 || points.every(({ target }) => target !== lowest)) return ticks;
  return [Number((2 * lowest - next).toPrecision(12)), ...ticks];
}

function tickWords(tick: number, unit: string): string {
  return unit === "%" ? `${tick}%` : String(tick);
}

/** The two axes; a grid behind the line would be either too faint or too loud. */
function ticks({ unit }: TrendChart, { left, right, ticks: at, y }: Plot): readonly string[] {
  const edge = tenth(left);
  const bottom = TREND_HEIGHT - FOOT;
  return [
    rule({ x: edge, y: HEAD }, { x: edge, y: bottom }, TARGET),
    rule({ x: edge, y: bottom }, { x: tenth(right), y: bottom }, TARGET),
    ...at.flatMap((tick) => [
      rule({ x: tenth(left - TICK), y: y(tick) }, { x: edge, y: y(tick) }, TARGET),
      words(tickWords(tick, unit), { x: left - TICK - 3, y: y(tick) + TEXT_SIZE / 3 }, "end"),
    ]),
  ];
}

/** As many names of periods as there is room for, the latest always among them. */
function periods(points: readonly TrendPoint[], { left, right, x }: Plot): readonly string[] {
  const widest = Math.max(1, ...points.map(({ shortLabel }) => widthOf(shortLabel)));
  const most = Math.max(1, Math.floor((right - left) / (widest + 2 * MARGIN)));
  const every = Math.max(1, Math.ceil(points.length / most));
  return points.flatMap(({ shortLabel }, index) =>
    (points.length - 1 - index) % every === 0
      ? [words(shortLabel, { x: x(index), y: TREND_HEIGHT - MARGIN }, "middle")]
      : [],
  );
}

const NEW_DEFINITION = "New definition";

/** Between the last point of the old definition and the first of the new one; words only where there is room for them. */
function breaks(points: readonly TrendPoint[], { left, right, x }: Plot): readonly string[] {
  const room = widthOf(NEW_DEFINITION) / 2;
  let free = left;
  return points.flatMap(({ newDefinition }, index): readonly string[] => {
    if (newDefinition === undefined || index === 0) return [];
    const at = tenth((x(index - 1) + x(index)) / 2);
    const line = rule({ x: at, y: HEAD - MARGIN }, { x: at, y: TREND_HEIGHT - FOOT }, INK, "2 3");
    const middle = Math.min(Math.max(at, left + room), right - room);
    if (middle - room < free) return [line];
    free = middle + room + MARGIN;
    return [line, words(NEW_DEFINITION, { x: middle, y: TEXT_SIZE }, "middle")];
  });
}

/** Steps half way between the last period of one year and the first of the next; a year without a target is a gap. */
function targets(points: readonly TrendPoint[], { left, right, x, y }: Plot): readonly (readonly Dot[])[] {
  const edge = (index: number) =>
    tenth(index < 0 ? left : index >= points.length - 1 ? right : (x(index) + x(index + 1)) / 2);
  const lines: Dot[][] = [[]];
  for (const { target, first, last } of runsOf(points)) {
    if (target === null) lines.push([]);
    else lines.at(-1)?.push({ x: edge(first - 1), y: y(target) }, { x: edge(last), y: y(target) });
  }
  return lines.filter(({ length }) => length > 0);
}

function mark({ x, y }: Dot, isLatest: boolean): string {
  return `<circle cx="${x}" cy="${y}" r="${isLatest ? 4.5 : 2.5}" fill="${LINE}"/>`;
}

interface Aside {
  readonly text: string;
  readonly value: number;
  readonly weight: "normal" | "bold";
}

/** What stands at the right of the plot: the latest value and the latest target. */
function asides({ points, print }: TrendChart): readonly Aside[] {
  const latest = points.at(-1);
  return [
    ...(latest?.value == null
      ? []
      : [{ text: print(latest.value), value: latest.value, weight: "bold" } as const]),
    ...(latest?.target == null
      ? []
      : [{ text: `Target ${print(latest.target)}`, value: latest.target, weight: "normal" } as const]),
  ];
}

/** Two that would run into each other are moved apart. */
function lastWords(chart: TrendChart, { right, y }: Plot): readonly string[] {
  const said = asides(chart);
  const places = said.map(({ value }) => y(value));
  const [one, other] = places;
  const least = TEXT_SIZE + 3;
  const overlap = one === undefined || other === undefined ? 0 : Math.max(0, least - Math.abs(one - other));
  return said.map(({ text, weight }, index) => {
    const isLower = index === 0 ? (one ?? 0) > (other ?? 0) : (other ?? 0) >= (one ?? 0);
    const moved = (places[index] ?? 0) + ((isLower ? 1 : -1) * overlap) / 2;
    return words(text, { x: right + MARGIN, y: moved + TEXT_SIZE / 3 }, "start", weight);
  });
}
