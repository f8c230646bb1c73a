import { describe, expect, it } from "vitest";
import { sheetWindow } from "../../../../main/backend/returns/sheets/sheet-window.ts";
import type { Cell, Sheet } from "../../../../shared/domain/return/workbook.ts";

function textAt(row: number, column: number, value: string): Cell {
  return { type: "text", value, row, column, format: "General" };
}

function sheetOf(cells: readonly Cell[], given: Partial<Sheet> = {}): Sheet {
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  const shape = {
    name: "Return",
    hidden: false,
    rows,
    columns,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { ...shape, cells, ...given };
}

const oneARow = sheetOf(
  Array.from({ length: 500 }, (_, place) => textAt(place + 1, 1, `row ${place + 1}`)),
  { hiddenRows: [3, 250, 480], merges: [{ top: 99, left: 1, bottom: 102, right: 2 }] },
);

describe("some rows of a sheet", () => {
  it("are those that were asked for, and how many there are in all", () => {
    const { cells, rows, fromRow } = sheetWindow(oneARow, 101, 100);
    expect([cells[0]?.text, cells.at(-1)?.text, cells.length]).toEqual(["row 101", "row 200", 100]);
    expect([rows, fromRow]).toEqual([500, 101]);
  });

  it("are fewer at the end of the sheet, and none after it", () => {
    expect(sheetWindow(oneARow, 401, 200).cells).toHaveLength(100);
    expect(sheetWindow(oneARow, 501, 200).cells).toEqual([]);
  });

  it("come with the hidden rows among them and the merges that touch them", () => {
    expect(sheetWindow(oneARow, 201, 100)).toMatchObject({ hiddenRows: [250], merges: [] });
    expect(sheetWindow(oneARow, 101, 100).merges).toEqual([{ top: 99, left: 1, bottom: 102, right: 2 }]);
  });

  it("are as wide as their figures, and not as the title that runs on over empty cells", () => {
    const title = "Care planning and placements: the monthly return to the panel";
    const { widths } = sheetWindow(
      sheetOf([
        textAt(1, 1, title),
        textAt(2, 1, "Pathway plans"),
        textAt(2, 2, "May 2019"),
        textAt(3, 3, "x"),
      ]),
      1,
      10,
    );
    expect(widths).toEqual(["Pathway plans".length, 5, 5]);
  });

  it("leave out what stands beyond the columns that are shown, and say how many those are", () => {
    const wide = sheetWindow(sheetOf([textAt(1, 1, "near"), textAt(1, 600, "far")]), 1, 10);
    expect(wide.cells.map(({ text }) => text)).toEqual(["near"]);
    expect(wide).toMatchObject({ columns: 512, columnsNotShown: 88 });
  });
});
