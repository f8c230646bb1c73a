// Some rows of a sheet as they are shown: the text of each cell, and how wide its columns have to be.
import type { SheetWindow, ShownCell } from "../../../../shared/contract.ts";
import type { Cell, Sheet } from "../../../../shared/domain/return/workbook.ts";
import { shownText } from "./shown-text.ts";

/** Returns have a column for each month at most; what stands further right is counted and not shown. */
const SHOWN_COLUMNS = 512;
/** Widths are taken from so many cells at the top, which for a return is all of them. */
const CELLS_MEASURED = 20_000;
const NARROWEST = 5;
const WIDEST = 34;

/** `fromRow` counts from 1; fewer rows come where the sheet ends. */
export function sheetWindow(sheet: Sheet, fromRow: number, rows: number): SheetWindow {
  const columns = Math.min(sheet.columns, SHOWN_COLUMNS);
  const toRow = fromRow + rows - 1;
  const isIn = (row: number) => row >= fromRow && row <= toRow;
  return {
    rows: sheet.rows,
    columns,
    columnsNotShown: sheet.columns - columns,
    fromRow,
    cells: cellsBetween(sheet.cells, fromRow, toRow)
      .filter(({ column }) => column <= columns)
      .map(shownCell),
    merges: sheet.merges.filter(
      ({ top, left, bottom }) => top <= toRow && bottom >= fromRow && left <= columns,
    ),
    hiddenRows: sheet.hiddenRows.filter(isIn),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column <= columns),
    widths: columnWidths(sheet, columns),
  };
}

function shownCell(cell: Cell): ShownCell {
  const { row, column, type } = cell;
  return { row, column, kind: type, text: shownText(cell) };
}

function cellsBetween(cells: readonly Cell[], fromRow: number, toRow: number): readonly Cell[] {
  return cells.slice(firstAt(cells, fromRow), firstAt(cells, toRow + 1));
}

/** The place of the first cell of that row or of a later one; the cells are in reading order. */
function firstAt(cells: readonly Cell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In characters. A text whose right-hand neighbour is empty runs on over it, as in Excel, and widens nothing. */
function columnWidths({ cells, merges }: Sheet, columns: number): readonly number[] {
  const widths = new Array<number>(columns).fill(NARROWEST);
  const isMerged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  cells.slice(0, CELLS_MEASURED).forEach((cell, place, measured) => {
    const { row, column, type } = cell;
    if (column > columns || isMerged.has(`${row} ${column}`)) return;
    const next = measured[place + 1];
    const runsOn = type === "text" && !(next?.row === row && next.column === column + 1);
    if (runsOn && column < columns) return;
    const width = Math.min(shownText(cell).length, WIDEST);
    if (width > (widths[column - 1] ?? 0)) widths[column - 1] = width;
  });
  return widths;
}
