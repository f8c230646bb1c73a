// A workbook as it was laid out: the values that Excel would show, where they stand, and nothing of how they look.
import type { IsoDate } from "../dates.ts";

/** What a cell holds. Formulas come as their last calculated result. */
export type CellValue =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  /** A day, a day with a time `2019-05-31T14:30:00`, or a time alone `14:30:00`. */
  | { readonly type: "date"; readonly value: IsoDate | string }
  /** As Excel shows it: `#N/A`, `#DIV/0!`. */
  | { readonly type: "error"; readonly value: string }
  /** A formula that was never calculated, so that there is no result to read. */
  | { readonly type: "uncalculated"; readonly value: null };

/** One cell that is not empty. Rows and columns count from 1. */
export type Cell = CellValue & {
  readonly row: number;
  readonly column: number;
  /** The number format code, `General` where none is set. */
  readonly format: string;
};

/** A rectangle of cells, both corners included, counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /** The last row and the last column that hold a cell; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** In reading order: by row, then by column. Of a merged range only the top left cell is here. */
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
}

/** The letters of a column counted from 1: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** An address as Excel writes it: row 14, column 4 is `D14`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A range as Excel writes it, `A3:F40`. */
export function rangeAddress(range: CellRange): string {
  return `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`;
}
