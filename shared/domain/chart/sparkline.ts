// A trend in a small picture, the same on the screen and on paper, with the words that say the same.
import type { Picture } from "../paper/blocks.ts";

export interface Sparkline {
  /** The indicator's name. */
  readonly indicator: string;
  /** As written behind a value: `%`, `days`, `per 10,000`; empty where values stand alone. */
  readonly unit: string;
  /** The oldest first. `label` is the period as printed, `May 2019`; a null value is a gap. */
  readonly points: readonly SparklinePoint[];
  readonly target: number | null;
}

export interface SparklinePoint {
  readonly label: string;
  readonly value: number | null;
  /** True for a gap where there is a value that the public does not see. */
  readonly isHidden?: true;
}

/** In CSS pixels. */
export const SPARKLINE_WIDTH = 120;
export const SPARKLINE_HEIGHT = 32;
const MARGIN = 4;
const LINE = "#1d70b8";
const TARGET = "#505a5f";

interface Dot {
  readonly x: number;
  readonly y: number;
}

interface Known {
  readonly label: string;
  readonly value: number;
}

/**
 * Draws values as a line that breaks at gaps, the target as a dashed line, and the last value as a dot:
 * filled where it is the latest period's, open where later periods are gaps.
 */
export function sparkline(input: Sparkline): Picture {
  const { points, target } = input;
  const place = placing(points, target);
  const dots = points.map(({ value }, index) => (value === null ? null : place(index, value)));
  const marks = [
    target === null ? "" : targetLine(place(0, target).y),
    ...unbroken(dots).map(stroke),
    lastMark(dots),
  ];
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${SPARKLINE_WIDTH}" height="${SPARKLINE_HEIGHT}" ` +
      `viewBox="0 0 ${SPARKLINE_WIDTH} ${SPARKLINE_HEIGHT}">${marks.join("")}</svg>`,
    width: SPARKLINE_WIDTH,
    height: SPARKLINE_HEIGHT,
    alt: sparklineWords(input),
  };
}

/** What the picture shows, in words: indicator, period, first, last, lowest, highest, target, gaps. */
export function sparklineWords({ indicator, unit, points, target }: Sparkline): string {
  const known = points.filter((point): point is Known => point.value !== null);
  const written = (value: number) => {
    const number = Number(value.toFixed(2));
    return unit === "" || unit === "%" ? `${number}${unit}` : `${number} ${unit}`;
  };
  const at = (point: Known) => `${written(point.value)} in ${point.label}`;
  const [first, last] = [known[0], known.at(-1)];
  const aim = target === null ? "No target." : `Target ${written(target)}.`;
  const span = points.length === 0 ? "" : `, ${points[0]?.label} to ${points.at(-1)?.label}`;
  if (first === undefined || last === undefined)
    return `Trend of ${indicator}${span}: no figures. ${aim}${hiddenInWords(points)}`;
  const lowest = known.reduce((low, point) => (point.value < low.value ? point : low));
  const highest = known.reduce((high, point) => (point.value > high.value ? point : high));
  return (
    `Trend of ${indicator}${span}: first ${at(first)}, last ${at(last)}, ` +
    `lowest ${at(lowest)}, highest ${at(highest)}. ${aim} ${gapsInWords(points)}`
  );
}

function gapsInWords(points: readonly SparklinePoint[]): string {
  const gaps = points.filter(({ value }) => value === null);
  if (gaps.length === 0) return "No gaps.";
  const missing = gaps.filter(({ isHidden }) => !isHidden).map(({ label }) => label);
  const said = missing.length === 0 ? "" : `No figure for ${missing.join(", ")}.`;
  return `${said}${hiddenInWords(points)}`.trim();
}

function hiddenInWords(points: readonly SparklinePoint[]): string {
  const hidden = points.filter(({ isHidden }) => isHidden).map(({ label }) => label);
  return hidden.length === 0 ? "" : ` Hidden to protect confidentiality: ${hidden.join(", ")}.`;
}

/** Puts a value into the box; a series that never moves runs along its middle. */
function placing(points: readonly SparklinePoint[], target: number | null) {
  const values = [...points.map((point) => point.value), target].filter((value) => value !== null);
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const width = SPARKLINE_WIDTH - 2 * MARGIN;
  const height = SPARKLINE_HEIGHT - 2 * MARGIN;
  return (index: number, value: number): Dot => ({
    x: tenth(MARGIN + (points.length < 2 ? width : (index / (points.length - 1)) * width)),
    y: tenth(MARGIN + height - (range === 0 ? height / 2 : ((value - low) / range) * height)),
  });
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The stretches of neighbouring values between gaps. */
function unbroken(dots: readonly (Dot | null)[]): readonly (readonly Dot[])[] {
  const stretches: Dot[][] = [[]];
  for (const dot of dots) {
    if (dot === null) stretches.push([]);
    else stretches.at(-1)?.push(dot);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** A value between two gaps has no line to lie on, so it is drawn as a point. */
function stroke(stretch: readonly Dot[]): string {
  const [only] = stretch;
  if (only !== undefined && stretch.length === 1)
    return `<circle cx="${only.x}" cy="${only.y}" r="1.5" fill="${LINE}"/>`;
  const corners = stretch.map((dot) => `${dot.x},${dot.y}`).join(" ");
  return `<polyline points="${corners}" fill="none" stroke="${LINE}" stroke-width="1.5" stroke-linejoin="round"/>`;
}

function targetLine(y: number): string {
  const right = SPARKLINE_WIDTH - MARGIN;
  return (
    `<line x1="${MARGIN}" y1="${y}" x2="${right}" y2="${y}" ` +
    `stroke="${TARGET}" stroke-width="1" stroke-dasharray="4 3"/>`
  );
}

function lastMark(dots: readonly (Dot | null)[]): string {
  const last = dots.findLast((dot) => dot !== null);
  if (last === undefined || last === null) return "";
  const fill = dots.at(-1) === null ? "#ffffff" : LINE;
  return `<circle cx="${last.x}" cy="${last.y}" r="2.5" fill="${fill}" stroke="${LINE}" stroke-width="1"/>`;
}
