// Writes a return template as .xlsx: what the sender fills in is unlocked and checked, all else is protected.
import type { Workbook, Worksheet } from "exceljs";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import {
  COLUMNS,
  type ColumnRole,
  isEntry,
  NAMING_SHEET,
  namingRows,
  type PartSheet,
  partSheet,
} from "../../../../shared/domain/template/sheets.ts";
import {
  ENTRIES,
  isAsked,
  type Template,
  type TemplateRow,
} from "../../../../shared/domain/template/template.ts";
import { checkEntries } from "./entry-checks.ts";

/** In characters. */
const WIDTHS: Readonly<Record<ColumnRole, number>> = {
  key: 18,
  reference: 10,
  name: 40,
  unit: 15,
  "good is": 13,
  before: 12,
  numerator: 11.5,
  denominator: 13,
  value: 10,
  reason: 18,
  comment: 44,
};

const HEADING_FILL = "FFD9E2EC";
const ENTRY_FILL = "FFFFF6CC";
const LOCKED_FILL = "FFEDEFF2";
const EDGE = { style: "thin", color: { argb: "FF8A97A6" } } as const;
const EDGES = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE } as const;
const FONT = { name: "Calibri", size: 11 } as const;
/** In points: room for two lines. */
const ROW_HEIGHT = 31;
const A4 = 9;
/** Zip times have no zone: fflate writes this as noon of 1 January 1980 wherever it runs. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/** The bytes of the workbook; the same template made on the same day gives the same bytes. */
export async function templateWorkbook(template: Template, madeOn: IsoDate): Promise<Uint8Array> {
  // Loaded when first used: reading, which comes far more often, does without it.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Resolved";
  workbook.title = `Return template for the ${template.sender}`;
  workbook.created = workbook.modified = new Date(`${madeOn}T12:00:00Z`);
  for (const part of template.parts) addPart(workbook, partSheet(template, part), part.rows);
  const naming = workbook.addWorksheet(NAMING_SHEET, { state: "hidden" });
  naming.addRows(namingRows(template).map((row) => [...row]));
  for (const sheet of workbook.worksheets) await protect(sheet);
  return finished(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addPart(workbook: Workbook, plain: PartSheet, rows: readonly TemplateRow[]): void {
  const sheet = workbook.addWorksheet(plain.name);
  sheet.columns = COLUMNS.map((role) => ({ width: WIDTHS[role], hidden: role === "key" }));
  for (const line of plain.lines) sheet.addRow([null, line]).getCell(2).font = FONT;
  sheet.getCell("B1").font = { ...FONT, size: 14, bold: true };
  sheet.addRow([]).height = 6;
  addHeadings(sheet, plain);
  const firstRow = sheet.rowCount + 1;
  rows.forEach((row, place) => {
    addRow(sheet, plain.rows[place] ?? [], row);
  });
  for (const entry of ENTRIES) checkEntries(sheet, entry, rows, firstRow);
  setUpPage(sheet, firstRow);
}

function addHeadings(sheet: Worksheet, { bands, headings }: PartSheet): void {
  for (const cells of [bands, headings])
    sheet.addRow([...cells]).eachCell({ includeEmpty: true }, (cell) => {
      cell.font = { ...FONT, bold: true };
      cell.fill = filled(HEADING_FILL);
      cell.border = EDGES;
      cell.alignment = { vertical: "middle", horizontal: "left", wrapText: true };
    });
  const top = sheet.rowCount - 1;
  const last = (role: ColumnRole) => COLUMNS.lastIndexOf(role) + 1;
  sheet.mergeCells(top, COLUMNS.indexOf("before") + 1, top, last("before"));
  sheet.mergeCells(top, COLUMNS.indexOf("numerator") + 1, top, last("comment"));
}

function addRow(sheet: Worksheet, cells: PartSheet["rows"][number], row: TemplateRow): void {
  const written = sheet.addRow([...cells]);
  written.height = ROW_HEIGHT;
  COLUMNS.forEach((role, place) => {
    const cell = written.getCell(place + 1);
    const isNumber = ["before", "numerator", "denominator", "value"].includes(role);
    cell.font = FONT;
    cell.border = EDGES;
    cell.alignment = { vertical: "top", horizontal: isNumber ? "right" : "left", wrapText: true };
    if (role === "before") cell.numFmt = figureFormat(row.indicator);
    if (!isEntry(role)) return;
    cell.fill = filled(isAsked(role, row) ? ENTRY_FILL : LOCKED_FILL);
    // Entries keep the General format, in which Excel takes a typed 85% for what it is.
    cell.protection = { locked: !isAsked(role, row) };
  });
}

/** Percentages stand in points with a mere letter behind them: 85.0 and not 0.85. */
function figureFormat({ unit, decimalPlaces }: Indicator): string {
  const digits = decimalPlaces === 0 ? "#,##0" : `#,##0.${"0".repeat(decimalPlaces)}`;
  return unit === "%" ? `${digits}"%"` : digits;
}

function filled(argb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { argb } } as const;
}

function setUpPage(sheet: Worksheet, firstRow: number): void {
  const ySplit = firstRow - 1;
  const xSplit = COLUMNS.indexOf("name") + 1;
  const activeCell = sheet.getCell(firstRow, COLUMNS.indexOf("value") + 1).address;
  sheet.views = [{ state: "frozen", xSplit, ySplit, activeCell, showGridLines: false }];
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${ySplit - 1}:${ySplit}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: "&L&A&RPage &P of &N" };
}

/** With no password: it keeps a hand from slipping, and keeps nobody out. */
async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect("", { formatCells: true, formatColumns: true, formatRows: true });
}

/** What exceljs cannot write: rows that grow with a comment, fonts in the order of the standard, fixed times. */
function finished(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(([name, bytes]) => {
    const isSheet = name.startsWith("xl/worksheets/sheet");
    const mended = isSheet
      ? rewritten(bytes, growingRows)
      : name === "xl/styles.xml"
        ? rewritten(bytes, orderedFont)
        : bytes;
    return [name, [mended, { mtime: ZIP_TIME }]] as const;
  });
  return zipSync(Object.fromEntries(parts) as Zippable);
}

function rewritten(part: Uint8Array, rewrite: (xml: string) => string): Uint8Array {
  return strToU8(rewrite(strFromU8(part)));
}

function growingRows(xml: string): string {
  return xml.replaceAll(` ht="${ROW_HEIGHT}" customHeight="1"`, ` ht="${ROW_HEIGHT}"`);
}

function orderedFont(xml: string): string {
  return xml.replace(
    '<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>',
    '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  );
}
