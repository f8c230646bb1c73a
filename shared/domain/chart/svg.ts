// What all our drawings have in common: ink, places, lines that break, and words set in the printer's font.
import { escaped } from "../paper/escaped.ts";
import type { ChartPoint } from "./series-words.ts";

export const LINE = "#1d70b8";
export const TARGET = "#505a5f";
export const INK = "#0b0c0c";
const FONT = "Liberation Sans, Arial, sans-serif";
/** In CSS pixels; on paper 10 points. */
export const TEXT_SIZE = 13;

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export function drawing(width: number, height: number, marks: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${marks.join("")}</svg>`
  );
}

export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The stretches of neighbouring values that lie between gaps and between changes of definition. */
export function unbroken(
  dots: readonly (Dot | null)[],
  points: readonly Pick<ChartPoint, "newDefinition">[],
): readonly (readonly Dot[])[] {
  const stretches: Dot[][] = [[]];
  for (const [place, dot] of dots.entries()) {
    if (dot === null || points[place]?.newDefinition !== undefined) stretches.push([]);
    if (dot !== null) stretches.at(-1)?.push(dot);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

export function polyline(dots: readonly Dot[], ink: string, width: number, dashes = ""): string {
  const corners = dots.map(({ x, y }) => `${x},${y}`).join(" ");
  const dashed = dashes === "" ? ` stroke-linejoin="round"` : ` stroke-dasharray="${dashes}"`;
  return `<polyline points="${corners}" fill="none" stroke="${ink}" stroke-width="${width}"${dashed}/>`;
}

export function rule(from: Dot, to: Dot, ink = INK, dashes = ""): string {
  const dashed = dashes === "" ? "" : ` stroke-dasharray="${dashes}"`;
  return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${ink}" stroke-width="1"${dashed}/>`;
}

export function words(
  text: string,
  { x, y }: Dot,
  anchor: "start" | "middle" | "end",
  weight: "normal" | "bold" = "normal",
): string {
  return (
    `<text x="${tenth(x)}" y="${tenth(y)}" font-family="${FONT}" font-size="${TEXT_SIZE}" font-weight="${weight}" ` +
    `text-anchor="${anchor}" fill="${INK}">${escaped(text)}</text>`
  );
}

/** A generous guess, for there is nothing here that could measure type. */
export function widthOf(text: string): number {
  return text.length * TEXT_SIZE * 0.58;
}

/** Steps of 1, 2 or 5 and their tenfolds, at most `most` of them, that take in both ends. */
export function scale(low: number, high: number, most: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => span / size <= most) ?? 10 * power;
  const first = Math.floor(low / step) - (low === high ? 1 : 0);
  const last = Math.ceil(high / step) + (low === high ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
}
