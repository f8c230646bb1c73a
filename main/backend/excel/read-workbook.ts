// Reads the cells of a workbook that came from outside, in a worker thread.
import type { Cell, Sheet, Workbook } from "../../../shared/domain/return/workbook.ts";
import type { CancelSignal } from "../../../shared/rpc/handlers.ts";
import { readInWorker } from "./in-worker.ts";
import type { SheetHead } from "./worker.ts";

export interface ReadingOptions {
  readonly signal?: CancelSignal;
  /** Told how much of the workbook has been read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface WorkbookRead {
  readonly workbook: Workbook;
  /** Of the file's bytes, the very ones that were read. */
  readonly sha256: string;
}

/**
 * The cells of every sheet of an Excel workbook (.xlsx, .xlsm, .xltx), an OpenDocument sheet or a text table, told apart
 * by what they are. Throws `Refused` with one of `WORKBOOK_ERRORS` or with `cancelled`; `details.name` is the file's name,
 * `details.limit` a limit that was met.
 */
export async function readWorkbook(
  path: string,
  { signal, onProgress }: ReadingOptions = {},
): Promise<WorkbookRead> {
  const sheets = new SheetsArriving();
  const sha256 = await readInWorker({ path, asked: "cells" }, signal, (delivery) => {
    if (delivery.kind === "progress") onProgress?.(delivery.done);
    else if (delivery.kind === "sheet") sheets.begin(delivery.sheet);
    else if (delivery.kind === "cells") sheets.add(delivery.cells);
  });
  return { workbook: { sheets: sheets.all }, sha256 };
}

/** Sheets come as a head and then their cells, in pieces small enough to pass between threads. */
class SheetsArriving {
  private readonly sheets: (SheetHead & { readonly cells: Cell[] })[] = [];

  get all(): readonly Sheet[] {
    return this.sheets;
  }

  begin(head: SheetHead): void {
    this.sheets.push({ ...head, cells: [] });
  }

  add(cells: readonly Cell[]): void {
    const sheet = this.sheets.at(-1);
    for (const cell of cells) sheet?.cells.push(cell);
  }
}
