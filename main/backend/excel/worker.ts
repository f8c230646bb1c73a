// The workbook worker: reads one workbook at a time in a thread of its own, which can be ended at any moment.
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import type { Cell, Sheet } from "../../../shared/domain/return/workbook.ts";
import { type ErrorCode, Refused } from "../../../shared/errors.ts";
import { layOutSheet } from "./lay-out-sheet.ts";
import { KEPT_CELLS } from "./limits.ts";
import { readZipFile } from "./open-file.ts";
import { type OpenWorkbook, openWorkbook, streamSheetOnce } from "./stream-workbook.ts";

export interface WorkerRequest {
  readonly path: string;
}

/** In this order: opened, then for each sheet its head and its cells in batches, progress between, and one ending. */
export type WorkerMessage =
  | { readonly kind: "opened" }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "sheet"; readonly sheet: SheetHead }
  | { readonly kind: "cells"; readonly cells: readonly Cell[] }
  | WorkerEnding;

export type WorkerEnding =
  | { readonly kind: "done"; readonly sha256: string }
  | {
      readonly kind: "refused";
      readonly code: ErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "failed"; readonly stack: string };

export type SheetHead = Omit<Sheet, "cells">;

const CELLS_IN_A_MESSAGE = 10_000;
const PROGRESS_STEP = 0.02;

parentPort?.on("message", (request: WorkerRequest) => {
  void read(request.path).catch(endingOf).then(post);
});

function post(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function endingOf(error: unknown): WorkerEnding {
  if (error instanceof Refused) return { kind: "refused", code: error.code, details: error.details };
  return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

async function read(path: string): Promise<WorkerEnding> {
  const bytes = await readZipFile(path);
  post({ kind: "opened" });
  const workbook = await openWorkbook(bytes);
  const countBytes = progressOver(workbook.sheetBytes);
  let kept = 0;
  for (const listed of workbook.sheets) {
    const sheet = await readSheet(workbook, listed, KEPT_CELLS - kept, countBytes);
    kept += sheet.cells.length;
    postSheet(sheet);
  }
  if (kept === 0) throw new Refused("workbook-empty");
  return { kind: "done", sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function readSheet(
  workbook: OpenWorkbook,
  listed: OpenWorkbook["sheets"][number],
  room: number,
  onBytes: (count: number) => void,
): Promise<Sheet> {
  const cells: Cell[] = [];
  const shape = await streamSheetOnce(
    workbook,
    listed,
    (batch) => {
      for (const cell of batch) cells.push(cell);
      if (cells.length > room) throw new Refused("workbook-too-big", { limit: KEPT_CELLS });
    },
    onBytes,
  );
  return layOutSheet(listed, cells, shape);
}

function postSheet(sheet: Sheet): void {
  const { cells, ...head } = sheet;
  post({ kind: "sheet", sheet: head });
  for (let at = 0; at < cells.length; at += CELLS_IN_A_MESSAGE)
    post({ kind: "cells", cells: cells.slice(at, at + CELLS_IN_A_MESSAGE) });
}

function progressOver(total: number): (count: number) => void {
  let read = 0;
  let told = 0;
  return (count) => {
    read += count;
    const done = Math.min(read / total, 1);
    if (done - told < PROGRESS_STEP) return;
    told = done;
    post({ kind: "progress", done });
  };
}
