// From the cells of a sheet as they came to the sheet as it is laid out: in reading order, each merge counted once.
import type { Cell, Sheet } from "../../../shared/domain/return/workbook.ts";
import { coveredBy } from "./merges.ts";
import type { SheetShape } from "./xlsx/worksheet.ts";

/** Hidden rows and columns are named as far as the sheet holds cells, not to the edge of the grid. */
export function layOutSheet(
  listed: { readonly name: string; readonly hidden: boolean },
  cellsAsTheyCame: readonly Cell[],
  shape: SheetShape,
): Sheet {
  const isCovered = coveredBy(shape.merges);
  const cells = inReadingOrder(cellsAsTheyCame).filter((cell) => !isCovered(cell));
  const rows = cells.at(-1)?.row ?? 0;
  const columns = cells.reduce((widest, cell) => Math.max(widest, cell.column), 0);
  return {
    name: listed.name,
    hidden: listed.hidden,
    rows,
    columns,
    cells,
    merges: shape.merges,
    hiddenRows: [...new Set(shape.hiddenRows)].filter((row) => row <= rows).sort((a, b) => a - b),
    hiddenColumns: columnsOf(shape.hiddenColumns, columns),
  };
}

/** Excel writes cells in order; a file that does not is put in order, and of two cells in one place the later stays. */
function inReadingOrder(cells: readonly Cell[]): readonly Cell[] {
  const isOrdered = cells.every((cell, i) => i === 0 || follows(cell, cells[i - 1] as Cell));
  if (isOrdered) return cells;
  return cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .filter((cell, i, sorted) => {
      const next = sorted[i + 1];
      return next === undefined || follows(next, cell);
    });
}

function follows(cell: Cell, before: Cell): boolean {
  return cell.row > before.row || (cell.row === before.row && cell.column > before.column);
}

function columnsOf(spans: SheetShape["hiddenColumns"], columns: number): readonly number[] {
  const hidden = new Set<number>();
  for (const { first, last } of spans)
    for (let column = first; column <= Math.min(last, columns); column++) hidden.add(column);
  return [...hidden].sort((a, b) => a - b);
}
