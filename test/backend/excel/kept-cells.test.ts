import { describe, expect, it } from "vitest";
import { KeptCells } from "../../../main/backend/excel/kept-cells.ts";
import { KEPT_CELLS_OF_A_SHEET } from "../../../main/backend/excel/limits.ts";
import type { Cell } from "../../../shared/domain/return/workbook.ts";

const cell = (row: number, column: number, text = "x"): Cell => ({
  ...{ row, column, format: "General" },
  ...{ type: "text", value: text },
});
const rows = (count: number, columns: number, text?: string) =>
  Array.from({ length: count * columns }, (_, i) =>
    cell(1 + Math.floor(i / columns), 1 + (i % columns), text),
  );

describe("The cells that are kept of a sheet", () => {
  it("are all of them where there is room", () => {
    const kept = new KeptCells({ cells: 6, characters: 100 });
    kept.take(rows(2, 3));
    expect([kept.cells.length, kept.rowsLeftOut]).toEqual([6, 0]);
  });

  it("end with a whole row, and the rows beyond are counted over all batches", () => {
    const kept = new KeptCells({ cells: 7, characters: 100 });
    const all = rows(5, 3);
    kept.take(all.slice(0, 8));
    kept.take(all.slice(8));
    expect(kept.cells.at(-1)).toMatchObject({ row: 2, column: 3 });
    expect([kept.cells.length, kept.rowsLeftOut]).toEqual([6, 3]);
  });

  it("are no more than a sheet's share, and leave the rest of the room to the next sheet", () => {
    const room = { cells: KEPT_CELLS_OF_A_SHEET + 2, characters: 1e9 };
    const long = new KeptCells(room);
    long.take(rows(KEPT_CELLS_OF_A_SHEET + 5, 1));
    const next = new KeptCells(room);
    next.take(rows(1, 2));
    expect([long.cells.length, long.rowsLeftOut]).toEqual([KEPT_CELLS_OF_A_SHEET, 5]);
    expect([next.cells.length, next.rowsLeftOut]).toEqual([2, 0]);
  });

  it("end as well where their texts are too long together", () => {
    const kept = new KeptCells({ cells: 100, characters: 50 });
    kept.take(rows(3, 2, "ten letters".slice(0, 10)));
    expect([kept.cells.length, kept.rowsLeftOut]).toEqual([4, 1]);
  });
});
