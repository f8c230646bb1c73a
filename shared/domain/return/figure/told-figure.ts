// A doubtful figure read as the clerk said, now or when the same sender's return came before.
import type { Indicator } from "../../indicator.ts";
import { type Memory, markKey } from "../memory/memory.ts";
import { tidyNumber } from "./percent.ts";
import type { FigureRead } from "./read-figure.ts";

/** Words longer than this are a remark on one figure and not a mark. */
const LONGEST_MARK = 40;

/** What makes a figure unclear: a mark with several meanings, a share that may be a fraction, or anything else. */
export type Doubt = "mark" | "percent" | "other";

export function doubtOf(figure: FigureRead, raw: string): Doubt | null {
  if (figure.kind !== "unclear") return null;
  if (figure.how === "percent or fraction") return "percent";
  return isMark(figure, raw) ? "mark" : "other";
}

/** Whether the figure is unclear for what stands in its cell, so that the same mark can mean the same elsewhere. */
function isMark({ kind, how }: Pick<FigureRead, "kind" | "how">, raw: string): boolean {
  const isUnclear = kind === "unclear" && (how === "placeholder" || how === "text" || how === "nil or blank");
  return isUnclear && raw.trim() !== "" && raw.length <= LONGEST_MARK;
}

/** The figure itself where nothing was said of it. */
export function toldFigure(
  figure: FigureRead,
  raw: string,
  indicator: Indicator | null,
  told: Memory,
): FigureRead {
  if (figure.kind !== "unclear" || !indicator) return figure;
  const meaning = isMark(figure, raw) ? told.marks[markKey(raw)] : undefined;
  if (meaning === "nought") return { ...figure, kind: "value", value: 0, how: "as told" };
  if (meaning) return { ...figure, kind: meaning, value: null, how: "as told" };
  const form = figure.how === "percent or fraction" ? told.percents[indicator.reference] : undefined;
  const number = Number(raw.replace("%", "").trim());
  if (!form || !Number.isFinite(number)) return figure;
  const value = form === "fractions" ? tidyNumber(number * 100) : number;
  return { ...figure, kind: "value", value, how: "as told" };
}
