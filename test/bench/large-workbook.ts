// Makes a workbook of so many rows and columns, piece by piece, so that it can be larger than the memory at hand.
import { appendFileSync, writeFileSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { columnLetters } from "../../shared/domain/return/workbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheet";
const ROWS_IN_A_PIECE = 5000;

/** A reading a row under a row of headings, as a system exports them. */
const HEADINGS = ["Ref", "Indicator", "Period", "Value"];

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}ml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}ml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}ml.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets><sheet name="Export" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
};

export function writeLargeWorkbook(path: string, rows: number, columns: number): void {
  writeFileSync(path, "");
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    appendFileSync(path, piece);
  });
  for (const [name, xml] of Object.entries(PARTS)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 1 });
  zip.add(sheet);
  sheet.push(strToU8(`<worksheet xmlns="${MAIN}"><sheetData>`));
  for (let first = 1; first <= rows; first += ROWS_IN_A_PIECE) {
    let xml = "";
    for (let row = first; row < first + ROWS_IN_A_PIECE && row <= rows; row++) xml += rowXml(row, columns);
    sheet.push(strToU8(xml));
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
}

function rowXml(row: number, columns: number): string {
  let cells = "";
  for (let column = 1; column <= columns; column++) cells += cellXml(row, column);
  return `<row r="${row}">${cells}</row>`;
}

function cellXml(row: number, column: number): string {
  const address = `r="${columnLetters(column)}${row}"`;
  const chance = (row * 7919 + column * 104_729) % 100_003;
  const inline = (text: string) => `<c ${address} t="inlineStr"><is><t>${text}</t></is></c>`;
  if (row === 1) return inline(HEADINGS[column - 1] ?? `Note ${column}`);
  if (column === 1) return inline(`CLA ${String(1 + (row % 42)).padStart(2, "0")}`);
  if (column === 2) return inline(`Indicator ${row % 42}, by service and month`);
  if (column === 3) return `<c ${address} s="1"><v>${43_000 + (row % 900)}</v></c>`;
  return `<c ${address}><v>${chance / 10}</v></c>`;
}
