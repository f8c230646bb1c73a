// Real workbooks that nobody here wrote, where they are at hand.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { understand } from "../../../shared/domain/return/understand.ts";

const folder = fileURLToPath(new URL("../../../../shared/corpus/indicators/", import.meta.url));
const register = shippedRegister().indicators;

async function read(fileName: string) {
  const { workbook } = await readWorkbook(`${folder}${fileName}`);
  return understand(workbook, register, { fileName, today: "2026-01-31" });
}

describe.skipIf(!existsSync(folder))("tables about other things than children in care", () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

  it.each(files)("%s is refused as no return, with no figure taken for an indicator", async (name) => {
    expect(await read(name)).toMatchObject({ outcome: "refused", code: "no-indicator-found" });
  });

  it("keep their tables and years, so that it can be said what was seen", async () => {
    const { sheets, candidates } = await read("accounts-en-dash-years.xlsx");
    expect(sheets.flatMap(({ tables }) => tables)).toEqual([
      { range: "A5:N19", headerRows: [5], layout: "periods across" },
      { range: "A5:N13", headerRows: [5], layout: "periods across" },
    ]);
    expect(new Set(candidates.map(({ period }) => period)).size).toBe(13);
  });
});
