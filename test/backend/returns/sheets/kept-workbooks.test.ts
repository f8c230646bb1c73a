import { describe, expect, it } from "vitest";
import { keepWorkbooks } from "../../../../main/backend/returns/sheets/kept-workbooks.ts";
import type { Cell, Workbook } from "../../../../shared/domain/return/workbook.ts";

const cell: Cell = { type: "number", value: 1, row: 1, column: 1, format: "General" };

function workbookOf(cells: number): Workbook {
  const shape = { name: "Return", hidden: false, rows: 1, columns: 1, merges: [] };
  return { sheets: [{ ...shape, cells: Array(cells).fill(cell), hiddenRows: [], hiddenColumns: [] }] };
}

/** Looks at workbooks of ten cells, and says which of them were read for it. */
async function readFor(mostCells: number, looks: readonly string[]): Promise<readonly string[]> {
  const kept = keepWorkbooks(mostCells);
  const readings: string[] = [];
  for (const sha256 of looks)
    await kept.get(sha256, async () => {
      readings.push(sha256);
      return { sha256, workbook: workbookOf(10) };
    });
  return readings;
}

describe("the workbooks that are kept", () => {
  it("are not read again", async () => {
    expect(await readFor(100, ["a", "b", "a", "b"])).toEqual(["a", "b"]);
  });

  it("make room for others, the one used longest ago first", async () => {
    expect(await readFor(20, ["a", "b", "a", "c", "a", "b"])).toEqual(["a", "b", "c", "b"]);
  });

  it("always have room for the one in use", async () => {
    expect(await readFor(5, ["a", "a", "b", "b"])).toEqual(["a", "b"]);
  });

  it("are read once for all who ask meanwhile", async () => {
    const kept = keepWorkbooks();
    let readings = 0;
    const read = async () => {
      readings += 1;
      return { sha256: "a", workbook: workbookOf(1) };
    };
    await Promise.all([kept.get("a", read), kept.get("a", read)]);
    expect(readings).toBe(1);
  });

  it("are asked for again after a reading that was refused", async () => {
    const kept = keepWorkbooks();
    const refused = kept.get("a", () => Promise.reject(new Error("locked")));
    await expect(refused).rejects.toThrow("locked");
    await expect(kept.get("a", async () => ({ sha256: "a", workbook: workbookOf(1) }))).resolves.toBeTruthy();
  });
});
