// How the keys move over a sheet; a merged range is one cell.
import type { CellRange } from "../../../../shared/domain/return/workbook.ts";
import type { Place } from "./place.ts";

export interface Ground {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly CellRange[];
  /** How many rows a page has. */
  readonly page: number;
}

/** Where a key leads from a place, or null for a key that does not move. */
export function movedBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: Place,
  ground: Ground,
): Place | null {
  const to = target(key, ctrlKey, from, ground);
  if (!to) return null;
  const row = Math.min(Math.max(1, to.row), Math.max(1, ground.rows));
  const column = Math.min(Math.max(1, to.column), Math.max(1, ground.columns));
  return anchorOf({ row, column }, ground.merges);
}

function target(key: string, ctrlKey: boolean, from: Place, ground: Ground): Place | null {
  const { row, column } = from;
  const merge = mergeAt(from, ground.merges);
  switch (key) {
    case "ArrowUp":
      return { row: ctrlKey ? 1 : row - 1, column };
    case "ArrowDown":
      return { row: ctrlKey ? ground.rows : (merge?.bottom ?? row) + 1, column };
    case "ArrowLeft":
      return { row, column: ctrlKey ? 1 : column - 1 };
    case "ArrowRight":
      return { row, column: ctrlKey ? ground.columns : (merge?.right ?? column) + 1 };
    case "PageUp":
      return { row: row - ground.page, column };
    case "PageDown":
      return { row: row + ground.page, column };
    case "Home":
      return { row: ctrlKey ? 1 : row, column: 1 };
    case "End":
      return { row: ctrlKey ? ground.rows : row, column: ground.columns };
    default:
      return null;
  }
}

/** The cell that holds what is seen at a place: of a merged range the top left one. */
export function anchorOf(place: Place, merges: readonly CellRange[]): Place {
  const merge = mergeAt(place, merges);
  return merge ? { row: merge.top, column: merge.left } : place;
}

export function mergeAt({ row, column }: Place, merges: readonly CellRange[]): CellRange | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
