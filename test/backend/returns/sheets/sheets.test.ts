import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../../main/backend/excel/write/write-workbook.ts";
import type { Grant } from "../../../../shared/contract.ts";
import { noCall, readReturn, refusalOf } from "../../backend-in-a-folder.ts";
import { workplaceForEach } from "../../workplace-for-each.ts";

describe("a workbook as the officer laid it out", () => {
  const at = workplaceForEach();

  async function writeReturn(headings: readonly string[]): Promise<{ path: string; file: Grant }> {
    const path = join(at.workplace.folder, "Return.xlsx");
    const rows = [
      ["Monthly return"],
      headings,
      ["CLA 01", "Children looked after", { value: 0.85, format: "0%" }],
    ];
    const merges = ["A1:C1"];
    await writeWorkbook(path, [{ name: "Return", rows, merges, headings: [2], widths: [10, 30, 10] }]);
    return { path, file: at.backend.grant(path) };
  }

  const ask = (file: Grant, sha256: string, sheet = "Return") =>
    at.backend.handlers["returns.sheet"]({ file: file.id, sha256, sheet, fromRow: 1, rows: 200 }, noCall);

  it("is shown with its texts, its merges and where each cell stands", async () => {
    const { file } = await writeReturn(["Ref", "Indicator", "May-19"]);
    const { sha256 } = await readReturn(at.backend, file);
    const shown = await ask(file, sha256);
    expect(shown).toMatchObject({ rows: 3, columns: 3, columnsNotShown: 0 });
    expect(shown.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(shown.cells.at(-1)).toEqual({ row: 3, column: 3, kind: "number", text: "85%" });
  });

  it("is shown of a text file too, as the table that it holds", async () => {
    const path = join(at.workplace.folder, "Return.csv");
    writeFileSync(path, "Ref,Indicator,May-19\nCLA 01,Children looked after,812\n");
    const file = at.backend.grant(path);
    const { sha256, sheets } = await readReturn(at.backend, file);
    const shown = await ask(file, sha256, sheets[0]?.name);
    expect(shown.cells.map(({ text }) => text).slice(3)).toEqual(["CLA 01", "Children looked after", "812"]);
  });

  it("is refused when the file is no longer the one that was read", async () => {
    const { file } = await writeReturn(["Ref", "Indicator", "May-19"]);
    const { sha256 } = await readReturn(at.backend, file);
    await writeReturn(["Ref", "Indicator", "Jun-19"]);
    expect(await refusalOf(ask(file, sha256))).toBe("file-changed");
  });

  it("is not shown where it lists children", async () => {
    const { path, file } = await writeReturn(["UPN", "Date of birth", "May-19"]);
    const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
    expect(await refusalOf(ask(file, sha256))).toBe("workbook-child-level");
  });

  it("has no sheet of a name that it does not have", async () => {
    const { file } = await writeReturn(["Ref", "Indicator", "May-19"]);
    const { sha256 } = await readReturn(at.backend, file);
    expect(await refusalOf(ask(file, sha256, "Quarterly"))).toBe("not-found");
  });
});
