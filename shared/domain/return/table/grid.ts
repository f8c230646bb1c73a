// A sheet as rows of cells that can be looked up by place, with merged cells known.
import { MONTHS } from "../../dates.ts";
import { type Cell, type CellRange, cellAddress, rangeAddress, type Sheet } from "../workbook.ts";

export interface Grid {
  readonly sheet: Sheet;
  /** Whether rows and columns have changed places against the sheet as it was sent. */
  readonly isTurned: boolean;
  /** Numbers of the rows that hold something, ascending. Cells of white space alone hold nothing. */
  readonly rowNumbers: readonly number[];
  /** The first column that holds something. */
  readonly left: number;
  /** The cells of a row by column. */
  readonly row: (row: number) => readonly Cell[];
  /** The cell at the place itself. */
  readonly at: (row: number, column: number) => Cell | undefined;
  /** The cell at the place, or the one whose merged range covers it. */
  readonly covering: (row: number, column: number) => Cell | undefined;
  /** The merged range that covers the place. */
  readonly merge: (row: number, column: number) => CellRange | undefined;
}

/** Beyond this many rows in merged ranges a sheet's merges say nothing that is worth the memory. */
const MOST_MERGED_ROWS = 200_000;
const NO_CELLS: readonly Cell[] = [];

export function gridOf(sheet: Sheet): Grid {
  return gridWith(sheet, false);
}

/** Some rows of a sheet with their columns as rows: what stands down is read as if it stood across. */
export function turnedGrid({ sheet, row }: Grid, rows: readonly number[]): Grid {
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const cells = rows
    .flatMap((number) => row(number))
    .map((cell): Cell => ({ ...cell, row: cell.column, column: cell.row }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const merges = sheet.merges.filter((merge) => merge.top >= top && merge.top <= bottom).map(turnedRange);
  const { name, hidden, hiddenRows, hiddenColumns } = sheet;
  const size = { rows: sheet.columns, columns: bottom };
  return gridWith(
    { name, hidden, ...size, cells, merges, hiddenRows: hiddenColumns, hiddenColumns: hiddenRows },
    true,
  );
}

/** The address in the sheet as it was sent. */
export function addressIn({ isTurned }: Grid, row: number, column: number): string {
  return isTurned ? cellAddress(column, row) : cellAddress(row, column);
}

/** The range in the sheet as it was sent. */
export function rangeIn({ isTurned }: Grid, range: CellRange): string {
  return rangeAddress(isTurned ? turnedRange(range) : range);
}

function turnedRange({ top, left, bottom, right }: CellRange): CellRange {
  return { top: left, left: top, bottom: right, right: bottom };
}

function gridWith(sheet: Sheet, isTurned: boolean): Grid {
  const rows = new Map<number, Cell[]>();
  let left = sheet.columns;
  for (const sent of sheet.cells) {
    const cell = inSight(sent);
    if (cell.type === "text" && cell.value.trim() === "") continue;
    left = Math.min(left, cell.column);
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const row = (number: number) => rows.get(number) ?? NO_CELLS;
  const at = (number: number, column: number) => cellIn(row(number), column);
  const merges = mergesByRow(sheet);
  const merge = (number: number, column: number) =>
    merges.get(number)?.find((range) => range.left <= column && column <= range.right);
  return {
    sheet,
    isTurned,
    rowNumbers: [...rows.keys()],
    left,
    row,
    at,
    covering: (number, column) => {
      const here = at(number, column);
      if (here) return here;
      const range = merge(number, column);
      return range && at(range.top, range.left);
    },
    merge,
  };
}

/** Soft hyphens and signs without a width, which come with what is pasted from mail and web pages. */
const OUT_OF_SIGHT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function inSight(cell: Cell): Cell {
  if (cell.type !== "text") return cell;
  const value = cell.value.replace(OUT_OF_SIGHT, "");
  return value === cell.value ? cell : { ...cell, value };
}

/**
 * The text of a cell for reading words in it: dates and numbers as they are stored, control characters as spaces.
 * "Sep-25", which Excel turns into 25 September of the year in which it was typed, comes with both of its readings.
 */
export function textOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null || cell.type === "error") return "";
  if (cell.type === "date" && mayBeMonthWithYear(cell.value, cell.format)) return bothReadings(cell.value);
  return String(cell.value)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Years before the present one that a return may speak of; a day of the month that is no such year is a day. */
const YEARS_BACK = 15;

function mayBeMonthWithYear(date: string, format: string): boolean {
  const shown = format.toLowerCase().replace(/"[^"]*"?|\\.|\[[^\]]*\]/g, "");
  if (!/d/.test(shown) || !/mmm/.test(shown) || /[yhs]/.test(shown)) return false;
  const year = Number(date.slice(0, 4));
  const typed = 2000 + Number(date.slice(8, 10));
  return typed >= year - YEARS_BACK && typed <= year + 1;
}

/** `May 2019 or 19 May 2026`. */
function bothReadings(date: string): string {
  const [year, month, day] = date.slice(0, 10).split("-");
  const name = MONTHS[Number(month) - 1];
  return `${name} 20${day} or ${Number(day)} ${name} ${year}`;
}

function cellIn(cells: readonly Cell[], column: number): Cell | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (!cell || cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function mergesByRow(sheet: Sheet): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  let indexed = 0;
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, sheet.rows);
    indexed += Math.max(0, bottom - merge.top + 1);
    if (indexed > MOST_MERGED_ROWS) break;
    for (let row = merge.top; row <= bottom; row++) {
      const ranges = byRow.get(row);
      if (ranges) ranges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
