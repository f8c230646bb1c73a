// Writes a plain .xlsx: values, number formats, merged headings, column widths.
import type { Workbook } from "exceljs";

export interface SheetToWrite {
  readonly name: string;
  /** Row by row from A1; null leaves a cell empty. */
  readonly rows: readonly (readonly CellToWrite[])[];
  /** Ranges as Excel writes them, `C4:F4`. */
  readonly merges?: readonly string[];
  /** Rows, counted from 1, that are set in bold. */
  readonly headings: readonly number[];
  /** In characters, from column A. */
  readonly widths: readonly number[];
}

export type CellToWrite = string | number | null | { readonly value: number | Date; readonly format: string };

/** Writes the workbook to `path`, over what stood there. */
export async function writeWorkbook(path: string, sheets: readonly SheetToWrite[]): Promise<void> {
  // Loaded when first used: reading, which comes far more often, does without it.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet);
  await workbook.xlsx.writeFile(path);
}

function addSheet(workbook: Workbook, { name, rows, merges = [], headings, widths }: SheetToWrite) {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = widths.map((width) => ({ width }));
  for (const row of rows) {
    const written = sheet.addRow(row.map((cell) => (isFormatted(cell) ? cell.value : cell)));
    row.forEach((cell, index) => {
      if (isFormatted(cell)) written.getCell(index + 1).numFmt = cell.format;
    });
  }
  for (const row of headings) sheet.getRow(row).font = { bold: true };
  for (const range of merges) sheet.mergeCells(range);
}

function isFormatted(cell: CellToWrite): cell is Exclude<CellToWrite, string | number | null> {
  return typeof cell === "object" && cell !== null;
}
