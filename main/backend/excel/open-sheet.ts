// One sheet of an opened workbook, whatever kind of file it came in.
import type { Cell } from "../../../shared/domain/return/workbook.ts";
import type { SheetShape } from "./xlsx/worksheet.ts";

export interface OpenSheet {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /**
   * Calls back with the cells in the order of the file, those that a merge covers among them, and with the count of
   * bytes that were read for them; answers with the merges and with what is hidden.
   */
  readonly stream: (
    onCells: (cells: readonly Cell[]) => void,
    onBytes?: (count: number) => void,
  ) => Promise<SheetShape>;
}

/** A sheet whose cells are in hand already, because its kind of file cannot be read sheet by sheet. */
export function heldSheet(held: {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
  readonly shape: SheetShape;
}): OpenSheet {
  return {
    name: held.name,
    hidden: held.hidden,
    stream: async (onCells) => {
      onCells(held.cells);
      return held.shape;
    },
  };
}
