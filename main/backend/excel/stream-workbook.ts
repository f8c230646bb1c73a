// A workbook opened for reading sheet by sheet, whatever kind of file it is.
import { basename } from "node:path";
import type { Cell } from "../../../shared/domain/return/workbook.ts";
import { readDelimited } from "./delimited/read-delimited.ts";
import { coveredBy } from "./merges.ts";
import { isOpenDocument, readOpenDocument } from "./ods/read-open-document.ts";
import type { OpenSheet } from "./open-sheet.ts";
import { sniff } from "./sniff.ts";
import { readSharedStrings } from "./xlsx/shared-strings.ts";
import { readStyles } from "./xlsx/styles.ts";
import { readWorkbookPart } from "./xlsx/workbook-part.ts";
import { type CellContext, WORKSHEET, WorksheetReader } from "./xlsx/worksheet.ts";
import { readPieces } from "./xml/xml-part.ts";
import { openZip, type Zip, type ZipPart } from "./zip.ts";

export interface OpenWorkbook {
  readonly sheets: readonly OpenSheet[];
  /** What streaming all sheets will count, to tell progress by; 0 where all is read already. */
  readonly sheetBytes: number;
}

/**
 * Opens the bytes of a workbook, told apart by what they are. An Excel workbook's sheets and a text table are read as they
 * are streamed, in memory that does not grow with their cells; of an OpenDocument sheet all is read here, and
 * `onProgress` is told how much of it, from 0 to 1.
 */
export async function openWorkbook(
  bytes: Buffer,
  path: string,
  onProgress: (done: number) => void = () => {},
): Promise<OpenWorkbook> {
  const name = basename(path);
  const file = sniff(bytes, name);
  if (file.kind === "text") return { sheets: [readDelimited(file.text, name)], sheetBytes: file.text.length };
  const zip = await openZip(bytes);
  if (isOpenDocument(zip)) return { sheets: await readOpenDocument(zip, onProgress), sheetBytes: 0 };
  return await openExcel(zip);
}

async function openExcel(zip: Zip): Promise<OpenWorkbook> {
  const { sheets, uses1904, styles, sharedStrings } = await readWorkbookPart(zip);
  const context = {
    uses1904,
    styles: await readStyles(styles),
    sharedStrings: await readSharedStrings(sharedStrings),
  };
  return {
    sheets: sheets.map(({ name, hidden, part }) => ({
      name,
      hidden,
      stream: worksheetStream(part, context),
    })),
    sheetBytes: sheets.reduce((sum, sheet) => sum + sheet.part.size, 0),
  };
}

function worksheetStream(part: ZipPart, context: CellContext): OpenSheet["stream"] {
  return async (onCells, onBytes) => {
    const reader = new WorksheetReader(context);
    await readPieces(
      part,
      WORKSHEET,
      (xml) => {
        reader.take(xml);
        if (reader.cells.length === 0) return;
        onCells(reader.cells);
        reader.cells = [];
      },
      onBytes,
    );
    return reader.shape;
  };
}

/**
 * Calls back with the cells of one sheet in the order of the file, without those that a merge covers. Merges stand
 * behind the cells in the file, so it is gone through twice.
 */
export async function streamSheet(
  sheet: OpenSheet,
  onCells: (cells: readonly Cell[]) => void,
): Promise<void> {
  const { merges } = await sheet.stream(() => {});
  const isCovered = coveredBy(merges);
  await sheet.stream((cells) => {
    const counted = merges.length === 0 ? cells : cells.filter((cell) => !isCovered(cell));
    if (counted.length > 0) onCells(counted);
  });
}
