// Merged ranges: which cells Excel hides beneath them.
import type { Cell, CellRange } from "../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../shared/errors.ts";
import { COLUMNS } from "./limits.ts";

/** Asked for cell after cell, rows in order: is it inside a merge, and not its top left? */
export function coveredBy(merges: readonly CellRange[]): (cell: Cell) => boolean {
  const byTop = merges.toSorted((a, b) => a.top - b.top);
  let next = 0;
  let here: CellRange[] = [];
  let row = 0;
  const enterRow = (entered: number) => {
    if (entered < row) next = 0;
    here = entered < row ? [] : here.filter((merge) => merge.bottom >= entered);
    row = entered;
    for (let merge = byTop[next]; merge !== undefined && merge.top <= row; merge = byTop[++next])
      if (merge.bottom >= row) here.push(merge);
    // Merges do not overlap, so no more of them than columns can meet in one row.
    if (here.length > COLUMNS) throw new Refused("workbook-hostile", { limit: COLUMNS });
  };
  return (cell) => {
    if (cell.row !== row) enterRow(cell.row);
    return here.some((merge) => covers(merge, cell));
  };
}

function covers(merge: CellRange, cell: Cell): boolean {
  if (cell.column < merge.left || cell.column > merge.right) return false;
  return cell.row !== merge.top || cell.column !== merge.left;
}
