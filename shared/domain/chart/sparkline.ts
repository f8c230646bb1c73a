// A trend in a small picture, the same on the screen and on paper, with the words that say the same.
import type { Picture } from "../paper/blocks.ts";
import { type Series, seriesWords, written } from "./series-words.ts";
import { type Dot, drawing, LINE, polyline, rule, TARGET, tenth, unbroken } from "./svg.ts";

export interface Sparkline extends Series {
  readonly target: number | null;
}

/** In CSS pixels. */
export const SPARKLINE_WIDTH = 120;
export const SPARKLINE_HEIGHT = 32;
const MARGIN = 4;

/**
 * Draws values as a line that breaks at gaps and at new definitions, the target as a dashed line, and the last value as a
 * dot: filled where it is the latest period's, open where later periods are gaps.
 */
export function sparkline(input: Sparkline): Picture {
  const { points, target } = input;
  const place = placing(input);
  const dots = points.map(({ value }, index) => (value === null ? null : place(index, value)));
  const marks = [
    target === null ? "" : targetLine(place(0, target).y),
    ...unbroken(dots, points).map(stroke),
    lastMark(dots),
  ];
  return {
    svg: drawing(SPARKLINE_WIDTH, SPARKLINE_HEIGHT, marks),
    width: SPARKLINE_WIDTH,
    height: SPARKLINE_HEIGHT,
    alt: sparklineWords(input),
  };
}

/** What the picture shows, in words. */
export function sparklineWords(input: Sparkline): string {
  const { target } = input;
  return seriesWords(input, target === null ? "No target." : `Target ${written(input, target)}.`);
}

/** Puts a value into the box; a series that never moves runs along its middle. */
function placing({ points, target }: Sparkline) {
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

/** A value between two gaps has no line to lie on, so it is drawn as a point. */
function stroke(stretch: readonly Dot[]): string {
  const [only] = stretch;
  return only !== undefined && stretch.length === 1
    ? `<circle cx="${only.x}" cy="${only.y}" r="1.5" fill="${LINE}"/>`
    : polyline(stretch, LINE, 1.5);
}

function targetLine(y: number): string {
  return rule({ x: MARGIN, y }, { x: SPARKLINE_WIDTH - MARGIN, y }, TARGET, "4 3");
}

function lastMark(dots: readonly (Dot | null)[]): string {
  const last = dots.findLast((dot) => dot !== null);
  if (last === undefined || last === null) return "";
  const fill = dots.at(-1) === null ? "#ffffff" : LINE;
  return `<circle cx="${last.x}" cy="${last.y}" r="2.5" fill="${fill}" stroke="${LINE}" stroke-width="1"/>`;
}
