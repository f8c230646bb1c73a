// Workbooks made from XML as a test needs it, whole or broken, and read from a real file.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import {
  type ReadingOptions,
  readWorkbook,
  type WorkbookRead,
} from "../../../main/backend/excel/read-workbook.ts";
import type { Cell, Sheet } from "../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../shared/errors.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Made {
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly behind?: string;
  /** The whole worksheet in place of the three. */
  readonly worksheet?: string | Uint8Array;
  /** What stands inside `sst`, or the whole part. */
  readonly strings?: string;
  /** Number format codes of the styles 1, 2, 3 …; style 0 is General. */
  readonly formats?: readonly string[];
  readonly workbookProperties?: string;
  readonly state?: string;
  /** More parts, or others in place of those made here. */
  readonly parts?: Zippable;
}

export function madeParts(made: Made): Zippable {
  const formats = made.formats ?? [];
  const worksheet =
    made.worksheet ??
    `<worksheet xmlns="${MAIN}">${made.before ?? ""}<sheetData>${made.rows ?? ""}</sheetData>${made.behind ?? ""}</worksheet>`;
  const state = made.state === undefined ? "" : ` state="${made.state}"`;
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "_rels/.rels": strToU8(relationships([["r1", "officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${made.workbookProperties ?? ""}<sheets><sheet name="May" sheetId="1"${state} r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relationships([
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "styles", "styles.xml"],
        ["r3", "sharedStrings", "sharedStrings.xml"],
      ]),
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join("")}</cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(
      made.strings?.startsWith("<?xml") || made.strings?.startsWith("<!")
        ? made.strings
        : `<sst xmlns="${MAIN}">${made.strings ?? ""}</sst>`,
    ),
    "xl/worksheets/sheet1.xml": typeof worksheet === "string" ? strToU8(worksheet) : worksheet,
    ...made.parts,
  };
}

export function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const entries = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${entries.join("")}</Relationships>`;
}

const folder = mkdtempSync(join(tmpdir(), "resolved-workbooks-"));
let made = 0;

/** The path of a new file that holds these bytes. */
export function fileOf(bytes: Uint8Array, name = "return.xlsx"): string {
  const path = join(mkdtempSync(join(folder, `${++made}-`)), name);
  writeFileSync(path, bytes);
  return path;
}

export function readMade(workbook: Made, options: ReadingOptions = {}): Promise<WorkbookRead> {
  return readWorkbook(fileOf(zipSync(madeParts(workbook))), options);
}

export async function sheetOf(workbook: Made): Promise<Sheet> {
  const { workbook: read } = await readMade(workbook);
  const [sheet] = read.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
}

/** The cells of the one sheet by their values. */
export async function valuesOf(workbook: Made): Promise<readonly Cell["value"][]> {
  return (await sheetOf(workbook)).cells.map((cell) => cell.value);
}

/** What a reading was refused with; a reading that was not refused is an error. */
export async function refusal(reading: Promise<unknown>): Promise<Refused> {
  const outcome = await reading.then(
    () => new Error("The workbook was read."),
    (error: unknown) => error,
  );
  if (outcome instanceof Refused) return outcome;
  throw outcome;
}
