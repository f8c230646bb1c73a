// A workbook opened for reading sheet by sheet, in memory that does not grow with its cells.
import type { Cell } from "../../../shared/domain/return/workbook.ts";
import { coveredBy } from "./merges.ts";
import { readSharedStrings } from "./parts/shared-strings.ts";
import { readStyles } from "./parts/styles.ts";
import { type ListedSheet, readWorkbookPart } from "./parts/workbook-part.ts";
import { type CellContext, type SheetShape, WORKSHEET, WorksheetReader } from "./parts/worksheet.ts";
import { readPieces } from "./xml/xml-part.ts";
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
 * Calls back with the cells of one sheet in the order of the file, without those that a merge covers. Merges stand
 * behind the cells in the file, so it is gone through twice.
 */
export async function streamSheet(
  workbook: OpenWorkbook,
  sheet: ListedSheet,
  onCells: (cells: readonly Cell[]) => void,
): Promise<void> {
  const { merges } = await streamSheetOnce(workbook, sheet, () => {});
  const isCovered = coveredBy(merges);
  await streamSheetOnce(workbook, sheet, (cells) => {
    const counted = merges.length === 0 ? cells : cells.filter((cell) => !isCovered(cell));
    if (counted.length > 0) onCells(counted);
  });
}

/** The same in one go: those that a merge covers are among the cells, and the merges are in the answer. */
export async function streamSheetOnce(
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
