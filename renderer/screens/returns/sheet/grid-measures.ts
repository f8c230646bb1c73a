// How large a sheet is on the screen, and which part of it is in view; in CSS pixels.

export const ROW_HEIGHT = 28;
/** So many rows and columns beyond the edge are drawn too, so that a quick scroll shows no gap. */
const BEYOND = 6;
const CHARACTER = 8;
/** For the mark of what became of the cell, and the space around the text. */
const AROUND_TEXT = 32;

export interface Span {
  /** Counted from 1, both included; none where `last` is smaller. */
  readonly first: number;
  readonly last: number;
}

/** Where each column begins, with one entry more: where the last one ends. */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + Math.ceil(width * CHARACTER + AROUND_TEXT));
  return edges;
}

export function rowsInView(scrollTop: number, height: number, rows: number): Span {
  return {
    first: Math.max(1, Math.floor(scrollTop / ROW_HEIGHT) + 1 - BEYOND),
    last: Math.min(rows, Math.ceil((scrollTop + height) / ROW_HEIGHT) + BEYOND),
  };
}

export function columnsInView(edges: readonly number[], scrollLeft: number, width: number): Span {
  const columns = edges.length - 1;
  return {
    first: Math.max(1, columnAt(edges, scrollLeft) - BEYOND),
    last: Math.min(columns, columnAt(edges, scrollLeft + width) + BEYOND),
  };
}

/** The column at a distance from the left edge of the first one; the last one for all beyond. */
export function columnAt(edges: readonly number[], distance: number): number {
  const next = edges.findIndex((edge) => edge > distance);
  return next === -1 ? Math.max(1, edges.length - 1) : Math.max(1, next);
}

export function rowAt(distance: number, rows: number): number {
  return Math.min(rows, Math.max(1, Math.floor(distance / ROW_HEIGHT) + 1));
}

/** The scroll position, as near as can be to the present one, at which what lies from `start` to `end` is in sight. */
export function scrollToShow(start: number, end: number, scroll: number, size: number): number {
  if (start < scroll) return start;
  return end > scroll + size ? Math.min(start, end - size) : scroll;
}
