// The cells that are kept of a workbook: whole rows as long as there is room, and a count of the rows beyond.
import type { Cell } from "../../../shared/domain/return/workbook.ts";
import { KEPT_CELLS, KEPT_CELLS_OF_A_SHEET, KEPT_CHARACTERS } from "./limits.ts";

/** What is left of the room that all sheets of a workbook share. */
export interface Room {
  cells: number;
  /** Of texts: many cells can share one text in the file, and none does when they pass between threads. */
  characters: number;
}

export function emptyRoom(): Room {
  return { cells: KEPT_CELLS, characters: KEPT_CHARACTERS };
}

/** Of one sheet. A sheet takes no more than its share, so that a long export does not crowd out the return behind it. */
export class KeptCells {
  readonly cells: Cell[] = [];
  /** Rows with a cell that was not kept. */
  rowsLeftOut = 0;
  private readonly room: Room;
  private share: number;
  private lastLeftOut = 0;

  constructor(room: Room) {
    this.room = room;
    this.share = Math.min(KEPT_CELLS_OF_A_SHEET, room.cells);
  }

  take(batch: readonly Cell[]): void {
    for (const cell of batch)
      if (this.rowsLeftOut === 0 && this.fits(cell)) this.cells.push(cell);
      else this.leaveOut(cell);
  }

  private fits(cell: Cell): boolean {
    const characters = typeof cell.value === "string" ? cell.value.length : 0;
    if (this.share === 0 || this.room.characters < characters) return false;
    this.share--;
    this.room.cells--;
    this.room.characters -= characters;
    return true;
  }

  private leaveOut({ row }: Cell): void {
    // The first of them may stand in the middle of a row.
    if (this.rowsLeftOut === 0) while (this.cells.at(-1)?.row === row) this.cells.pop();
    if (row !== this.lastLeftOut) this.rowsLeftOut++;
    this.lastLeftOut = row;
  }
}
