// One figure beside those of others, as bars from nought; what is not there has words in the place of a bar.
import type { Picture } from "../paper/blocks.ts";
import { type Dot, drawing, INK, LINE, rule, TEXT_SIZE, tenth, widthOf, words } from "./svg.ts";

export interface Bar {
  /** Whose, and of when: `This council, May 2019`. */
  readonly label: string;
  /** Null where there is none: then no bar is drawn, and `text` says why. */
  readonly value: number | null;
  /** The value as printed, or why there is none. */
  readonly text: string;
}

export interface ComparatorBars {
  /** The indicator's name. */
  readonly indicator: string;
  /** The council's own first. */
  readonly bars: readonly Bar[];
}

/** In CSS pixels. */
export const BARS_WIDTH = 560;
const ROW = 26;
const MARGIN = 6;
const OTHERS = "#505a5f";

/** Bars lie on one scale from nought, which only the values that are drawn make; the own one is told apart by its ink. */
export function comparatorBars(input: ComparatorBars): Picture {
  const { bars } = input;
  const height = bars.length * ROW + 2 * MARGIN;
  const x = placing(bars);
  const marks = bars.flatMap((bar, index) => row(bar, index, x));
  const axis = rule({ x: x(0), y: MARGIN }, { x: x(0), y: height - MARGIN }, INK);
  return {
    svg: drawing(BARS_WIDTH, height, [...marks, axis]),
    width: BARS_WIDTH,
    height,
    alt: comparatorBarsWords(input),
  };
}

/** `Pathway plans compared. This council, May 2019: 18.0%. England, 2017/18: 80%.` */
export function comparatorBarsWords({ indicator, bars }: ComparatorBars): string {
  return [`${indicator} compared`, ...bars.map(({ label, text }) => `${label}: ${text}`)]
    .join(". ")
    .concat(".");
}

type Place = (value: number) => number;

function placing(bars: readonly Bar[]): Place {
  const values = bars.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const left = 2 * MARGIN + Math.max(0, ...bars.map(({ label }) => widthOf(label)));
  const beside = Math.max(0, ...bars.map(({ value, text }) => (value === null ? 0 : widthOf(text))));
  const room = BARS_WIDTH - 2 * MARGIN - beside - left;
  return (value) => tenth(left + (high === low ? 0 : ((value - low) / (high - low)) * room));
}

function row({ label, value, text }: Bar, index: number, x: Place): readonly string[] {
  const top = MARGIN + index * ROW;
  const line: Dot = { x: MARGIN, y: top + ROW / 2 + TEXT_SIZE / 3 };
  const named = words(label, line, "start", index === 0 ? "bold" : "normal");
  const from = x(Math.min(0, value ?? 0));
  const to = x(Math.max(0, value ?? 0));
  const said = words(text, { x: to + MARGIN, y: line.y }, "start", index === 0 ? "bold" : "normal");
  if (value === null) return [named, said];
  const bar = `<rect x="${from}" y="${top + 4}" width="${tenth(to - from)}" height="${ROW - 8}" fill="${index === 0 ? LINE : OTHERS}"/>`;
  return [named, bar, said];
}
