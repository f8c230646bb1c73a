// Fills in a template that was written, as a sender does in Excel: with nothing but what is typed into its cells.
import ExcelJS from "exceljs";
import { COLUMNS, HEADINGS } from "../../../shared/domain/template/sheets.ts";
import type { Entry } from "../../../shared/domain/template/template.ts";

/** A text, a number, or a percentage that was typed with its sign and that Excel keeps as a fraction. */
export type TypedValue = string | number | { readonly percent: number };
export type TypedRow = Readonly<Partial<Record<Entry, TypedValue>>>;

/** Writes the template at `from`, with `typed` by reference, to `to`. */
export async function fillTemplate(
  from: string,
  to: string,
  typed: Readonly<Record<string, TypedRow>>,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      const reference = row.getCell(COLUMNS.indexOf("reference") + 1).value;
      const entries = Object.entries(typed[String(reference)] ?? {}) as [Entry, TypedValue][];
      for (const [entry, value] of entries) type(row.getCell(COLUMNS.indexOf(entry) + 1), value);
    });
  await workbook.xlsx.writeFile(to);
}

/** Turns the rows beneath the headings upside down with all that is in them, as a sort does. */
export async function turnRows(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  for (const sheet of workbook.worksheets) {
    const headings = sheet.getColumn(1).values.indexOf(HEADINGS.key);
    if (headings < 0) continue;
    const rows = sheet.getRows(headings + 1, sheet.rowCount - headings) ?? [];
    const held = rows.map((row) => COLUMNS.map((_, place) => ({ ...row.getCell(place + 1).model })));
    for (const [place, row] of rows.entries())
      for (const [column, { value, style }] of (held.at(-1 - place) ?? []).entries())
        Object.assign(row.getCell(column + 1), { value, style });
  }
  await workbook.xlsx.writeFile(path);
}

function type(cell: ExcelJS.Cell, value: TypedValue): void {
  cell.value = typeof value === "object" ? value.percent : value;
  // Cells that look alike share one style in exceljs.
  if (typeof value === "object") cell.style = { ...cell.style, numFmt: "0%" };
}
