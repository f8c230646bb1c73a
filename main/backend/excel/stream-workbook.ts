// A workbook opened for reading sheet by sheet, in memory that does not grow with its cells.
import type { Cell } from "../../../shared/domain/return/workbook.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { type ListedSheet, readWorkbookPart } from "./workbook-part.ts";
import { type CellContext, type SheetShape, WORKSHEET, WorksheetReader } from "./worksheet.ts";
import { readPieces } from "./xml-part.ts";
import { openZip } from "./zip.ts";

export interface OpenWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly context: CellContext;
  /** Inflated bytes of all sheets, to tell progress by. */
  readonly sheetBytes: number;
}

/** Opens the bytes of an .xlsx or .xlsm: its sheets by name, its styles and its shared texts. */
export async function openWorkbook(bytes: Buffer): Promise<OpenWorkbook> {
  const zip = await openZip(bytes);
  const { sheets, uses1904, styles, sharedStrings } = await readWorkbookPart(zip);
  return {
    sheets,
    context: {
      uses1904,
      styles: await readStyles(styles),
      sharedStrings: await readSharedStrings(sharedStrings),
    },
    sheetBytes: sheets.reduce((sum, sheet) => sum + sheet.part.size, 0),
  };
}

/**
 * Calls back with the cells of one sheet as they come, in the order of the file, those that a merge covers included:
 * merges stand behind the cells, and are in the answer.
 */
export async function streamSheet(
  workbook: OpenWorkbook,
  sheet: ListedSheet,
  onCells: (cells: readonly Cell[]) => void,
  onBytes: (count: number) => void = () => {},
): Promise<SheetShape> {
  const reader = new WorksheetReader(workbook.context);
  await readPieces(
    sheet.part,
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
}
