// OpenDocument sheets made from XML as a test needs it, and read from a real file.
import { type Zippable, zipSync } from "fflate";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { fileOf } from "./made-workbook.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
export const NAMESPACES = [
  ["office", "office"],
  ["table", "table"],
  ["text", "text"],
  ["style", "style"],
  ["number", "datastyle"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${OASIS}${name}:1.0"`)
  .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .join(" ");

export interface MadeOds {
  /** What stands inside the table `May`. */
  readonly rows?: string;
  /** What stands inside `office:spreadsheet`, in place of that table. */
  readonly tables?: string;
  readonly automaticStyles?: string;
  /** What stands inside `office:styles` of the part for shared styles. */
  readonly styles?: string;
  readonly content?: string;
  readonly parts?: Zippable;
}

export function madeOds(made: MadeOds): Uint8Array {
  const tables = made.tables ?? `<table:table table:name="May">${made.rows ?? ""}</table:table>`;
  const content =
    made.content ??
    `<office:document-content ${NAMESPACES}><office:automatic-styles>${made.automaticStyles ?? ""}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": Buffer.from("<manifest/>"),
    "styles.xml": Buffer.from(
      `<office:document-styles ${NAMESPACES}><office:styles>${made.styles ?? ""}</office:styles></office:document-styles>`,
    ),
    "content.xml": Buffer.from(content),
    ...made.parts,
  });
}

export async function sheetsOf(made: MadeOds): Promise<readonly Sheet[]> {
  const { workbook } = await readWorkbook(fileOf(madeOds(made), "return.ods"));
  return workbook.sheets;
}

export async function sheetOf(made: MadeOds): Promise<Sheet> {
  const [sheet] = await sheetsOf(made);
  if (sheet === undefined) throw new Error("The file has no sheet.");
  return sheet;
}

export const row = (cells: string, attributes = "") =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
export const float = (value: number, attributes = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
export const text = (paragraphs: string, attributes = "") =>
  `<table:table-cell office:value-type="string" ${attributes}>${paragraphs}</table:table-cell>`;
