// The workbook worker: reads one workbook at a time in a thread of its own, which can be ended at any moment.
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import {
  type RowsLeftOut,
  rowsLeftOutFinding,
} from "../../../shared/domain/return/findings/rows-left-out.ts";
import {
  type ReturnContext,
  type Understanding,
  understand,
} from "../../../shared/domain/return/understand.ts";
import type { Cell, Sheet } from "../../../shared/domain/return/workbook.ts";
import { type ErrorCode, Refused } from "../../../shared/errors.ts";
import { emptyRoom, KeptCells, type Room } from "./kept-cells.ts";
import { layOutSheet } from "./lay-out-sheet.ts";
import { KEPT_CELLS, KEPT_CHARACTERS } from "./limits.ts";
import { readBytes } from "./open-file.ts";
import type { OpenSheet } from "./open-sheet.ts";
import { openWorkbook } from "./stream-workbook.ts";

export type WorkerRequest =
  | { readonly path: string; readonly asked: "cells" }
  | {
      readonly path: string;
      readonly asked: "understanding";
      readonly register: readonly Indicator[];
      readonly context: ReturnContext;
    };

/** In this order: opened, progress, what was asked for, and one ending. */
export type WorkerMessage =
  | { readonly kind: "opened"; readonly bytes: number }
  | WorkerDelivery
  | WorkerEnding;

/** Cells come sheet by sheet, each as its head and then its cells in batches. */
export type WorkerDelivery =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "sheet"; readonly sheet: SheetHead }
  | { readonly kind: "cells"; readonly cells: readonly Cell[] }
  | { readonly kind: "all read" }
  | { readonly kind: "understood"; readonly understood: Understanding };

/** With the number of cells that went through the worker's memory. */
export type WorkerEnding =
  | { readonly kind: "done"; readonly sha256: string; readonly cells: number }
  | {
      readonly kind: "refused";
      readonly code: ErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
      readonly cells: number;
    }
  | { readonly kind: "failed"; readonly stack: string };

export type SheetHead = Omit<Sheet, "cells">;

const CELLS_IN_A_MESSAGE = 10_000;
const PROGRESS_STEP = 0.02;

/** Of the workbook that is being read. */
let cellsRead = 0;

parentPort?.on("message", (request: WorkerRequest) => {
  cellsRead = 0;
  void read(request).catch(endingOf).then(post);
});

function post(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function endingOf(error: unknown): WorkerEnding {
  if (error instanceof Refused)
    return { kind: "refused", code: error.code, details: error.details, cells: cellsRead };
  return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

async function read(request: WorkerRequest): Promise<WorkerEnding> {
  const bytes = await readBytes(request.path);
  post({ kind: "opened", bytes: bytes.length });
  const tell = progressTeller();
  const workbook = await openWorkbook(bytes, request.path, tell);
  const sheets: Sheet[] = [];
  const room = emptyRoom();
  const leftOut: RowsLeftOut[] = [];
  let bytesRead = 0;
  let isEmpty = true;
  for (const opened of workbook.sheets) {
    const { sheet, rowsLeftOut } = await readSheet(opened, room, (count) => {
      bytesRead += count;
      tell(bytesRead / workbook.sheetBytes);
    });
    isEmpty &&= sheet.cells.length === 0;
    if (rowsLeftOut > 0) leftOut.push({ sheet: sheet.name, lastRead: sheet.rows, leftOut: rowsLeftOut });
    if (request.asked === "cells") postSheet(sheet);
    else sheets.push(sheet);
  }
  if (isEmpty && leftOut.length > 0) throw new Refused("workbook-too-big", { limit: KEPT_CELLS });
  if (isEmpty) throw new Refused("workbook-empty");
  if (request.asked === "understanding") {
    post({ kind: "all read" });
    const understood = understand({ sheets }, request.register, request.context);
    refuseTooMuchText(understood);
    const findings = [...leftOut.map(rowsLeftOutFinding), ...understood.findings];
    post({ kind: "understood", understood: { ...understood, findings } });
  }
  return { kind: "done", sha256: createHash("sha256").update(bytes).digest("hex"), cells: cellsRead };
}

async function readSheet(opened: OpenSheet, room: Room, onBytes: (count: number) => void) {
  const kept = new KeptCells(room);
  const shape = await opened.stream((batch) => {
    cellsRead += batch.length;
    kept.take(batch);
  }, onBytes);
  return { sheet: layOutSheet(opened, kept.cells, shape), rowsLeftOut: kept.rowsLeftOut };
}

/** A text that many figures share takes its place once for each of them when they pass between threads. */
function refuseTooMuchText({ candidates }: Understanding): void {
  const characters = candidates.reduce(
    (sum, { label, raw, comment }) => sum + label.length + raw.length + (comment?.length ?? 0),
    0,
  );
  if (characters > KEPT_CHARACTERS) throw new Refused("workbook-too-big", { limit: KEPT_CHARACTERS });
}

function postSheet(sheet: Sheet): void {
  const { cells, ...head } = sheet;
  post({ kind: "sheet", sheet: head });
  for (let at = 0; at < cells.length; at += CELLS_IN_A_MESSAGE)
    post({ kind: "cells", cells: cells.slice(at, at + CELLS_IN_A_MESSAGE) });
}

/** Tells of the first step and of each further one, never backwards. */
function progressTeller(): (done: number) => void {
  let told = 0;
  return (done) => {
    const most = Math.min(done, 1);
    if (most - told < PROGRESS_STEP) return;
    told = most;
    post({ kind: "progress", done: most });
  };
}
