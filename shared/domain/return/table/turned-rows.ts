// Rows in which headings stand down the first column, as periods do in a return that has its indicators across.
import { readCell } from "../figure/read-cell.ts";
import type { Cell } from "../workbook.ts";
import type { Grid } from "./grid.ts";
import { isBareYear } from "./header-rows.ts";
import type { HeadingReader } from "./headings.ts";

const MOST_HEADER_ROWS = 5;
/** A month left empty, or a line of space between two quarters. */
const MOST_EMPTY_ROWS = 1;
/** Months of twenty years; what runs on for longer is no list of periods. */
const MOST_ROWS = 300;
const MOST_PARTS = 100;

/** What the first cell of a row makes of it. */
type RowKind = "headed" | "aside" | "figures" | "words" | "alone";

/**
 * The parts of the free rows that may be read with rows and columns changed: headings one beneath the other, each with
 * its figures to the right, and above them the rows that name what stands in each column.
 */
export function turnedRows(
  grid: Grid,
  isFree: (row: number) => boolean,
  readHeading: HeadingReader,
): readonly (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  for (const stretch of stretchesOf(grid, isFree)) {
    const kinds = stretch.map((row) => kindOf(grid.row(row), readHeading));
    if (!kinds.includes("headed")) continue;
    parts.push(...partsOf(stretch, kinds).slice(0, MOST_PARTS - parts.length));
    if (parts.length >= MOST_PARTS) break;
  }
  return parts;
}

/** Free rows with hardly an empty one between them. */
function stretchesOf({ rowNumbers }: Grid, isFree: (row: number) => boolean): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rowNumbers) {
    if (!isFree(row)) continue;
    if (row - before > MOST_EMPTY_ROWS + 1) stretches.push([]);
    stretches.at(-1)?.push(row);
    before = row;
  }
  return stretches;
}

function kindOf([first, ...others]: readonly Cell[], readHeading: HeadingReader): RowKind {
  if (!first || others.length === 0) return "alone";
  const { role, period } = readHeading(first);
  const hasFigures = others.some((cell) => isFigure(cell) && !(isBareYear(first) && isBareYear(cell)));
  if (role === "period") return others.some((cell) => readHeading(cell).period) ? "headed" : "words";
  if (role === "aside") return hasFigures ? "aside" : "words";
  if (role || period) return hasFigures || isField(role) ? "headed" : "words";
  return hasFigures ? "figures" : "words";
}

/** A row that names its cells holds words: `Indicator | Children looked after | Immunisations`. */
function isField(role: string | null): boolean {
  return role === "indicator" || role === "reference" || role === "comment";
}

/** Whether the cell holds a number, or what stands where a number is due. */
export function isFigure(cell: Cell): boolean {
  const read = readCell(cell);
  return read.read !== "unclear" || (read.why !== "text" && read.why !== "date");
}

/** From the names above the first headed row to the last headed one; the next names start another part. */
function partsOf(rows: readonly number[], kinds: readonly RowKind[]): readonly (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  let from = 0;
  for (let place = kinds.indexOf("headed"); place !== -1; place = kinds.indexOf("headed", from)) {
    const isName = (at: number) => kinds[at] === "words" || (kinds[at] === "alone" && at > from);
    let top = place;
    while (top > from && place - top < MOST_HEADER_ROWS && isName(top - 1)) top--;
    while (kinds[top] === "alone") top++;
    let bottom = place;
    for (let at = place + 1; at < kinds.length && kinds[at] !== "words" && kinds[at] !== "figures"; at++)
      if (kinds[at] === "headed" || kinds[at] === "aside") bottom = at;
    if (bottom - top < MOST_ROWS) parts.push(rows.slice(top, bottom + 1));
    from = bottom + 1;
  }
  return parts;
}
