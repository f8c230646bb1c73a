// Reads a workbook that came from outside, in a worker thread with a cap on its heap and on its time.
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { Cell, Sheet, Workbook } from "../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../shared/errors.ts";
import type { CancelSignal } from "../../../shared/rpc/handlers.ts";
import { OPENING_MS, READING_MS, WORKER_HEAP_MB } from "./limits.ts";
import type { SheetHead, WorkerEnding, WorkerMessage } from "./worker.ts";

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

/** After more cells than this the worker is ended, because it would hold on to the memory that they took. */
const CELLS_OF_A_USUAL_RETURN = 50_000;

/** Kept between readings, because starting a thread takes longer than reading a usual return. */
let idleWorker: Worker | null = null;
/** Readings take turns, so that two large workbooks do not share the memory of one. */
let lastReading: Promise<unknown> = Promise.resolve();

/**
 * The cells of every sheet of an .xlsx or .xlsm. Throws `Refused` with one of the `workbook-…` codes, `not-a-workbook`,
 * `file-missing`, `file-locked` or `cancelled`; `details.name` is the file's name, `details.limit` a limit that was met.
 */
export async function readWorkbook(path: string, options: ReadingOptions = {}): Promise<WorkbookRead> {
  const turn = lastReading.then(() => readInTurn(path, options));
  lastReading = turn.catch(() => {});
  return await turn;
}

async function readInTurn(path: string, options: ReadingOptions): Promise<WorkbookRead> {
  if (options.signal?.aborted) throw new Refused("cancelled");
  const worker = idleWorker ?? startWorker();
  idleWorker = null;
  worker.ref();
  const sheets = new SheetsArriving();
  const ending = await converse(worker, path, sheets, options);
  const isFit = ending.kind === "done" || ending.kind === "refused";
  if (isFit && sheets.cells <= CELLS_OF_A_USUAL_RETURN) rest(worker);
  else await worker.terminate();
  switch (ending.kind) {
    case "done":
      return { workbook: { sheets: sheets.all }, sha256: ending.sha256 };
    case "refused":
    case "stopped":
      throw new Refused(ending.code, { name: basename(path), ...ending.details });
    case "failed":
      throw new Error(`The workbook worker failed: ${ending.stack}`);
  }
}

/** The worker waits for the next workbook and does not keep the process alive meanwhile. */
function rest(worker: Worker): void {
  worker.unref();
  idleWorker = worker;
}

function startWorker(): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  worker.once("exit", () => {
    if (idleWorker === worker) idleWorker = null;
  });
  return worker;
}

type Ending = WorkerEnding | Stopped;

/** Ended from outside; the worker may be in the middle of anything. */
interface Stopped {
  readonly kind: "stopped";
  readonly code: "cancelled" | "workbook-too-slow" | "workbook-too-big";
  readonly details: Readonly<Record<string, string | number>>;
}

function converse(
  worker: Worker,
  path: string,
  sheets: SheetsArriving,
  { signal, onProgress }: ReadingOptions,
): Promise<Ending> {
  return new Promise((resolve) => {
    const finish = (ending: Ending) => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", cancel);
      worker.off("message", hear).off("error", fail).off("exit", leave);
      resolve(ending);
    };
    const cancel = () => finish({ kind: "stopped", code: "cancelled", details: {} });
    const stopAfter = (limit: number) =>
      setTimeout(
        () => finish({ kind: "stopped", code: "workbook-too-slow", details: { limit: limit / 1000 } }),
        limit,
      );
    let clock = stopAfter(OPENING_MS);
    const startReading = () => {
      clearTimeout(clock);
      clock = stopAfter(READING_MS);
    };
    const hear = (message: WorkerMessage) => {
      if (message.kind === "opened") startReading();
      else if (message.kind === "progress") onProgress?.(message.done);
      else if (message.kind === "sheet") sheets.begin(message.sheet);
      else if (message.kind === "cells") sheets.add(message.cells);
      else finish(message);
    };
    const fail = (error: unknown) => finish(endingOf(error));
    const leave = (code: number) => finish({ kind: "failed", stack: `exit ${code}` });
    worker.on("message", hear).on("error", fail).on("exit", leave);
    signal?.addEventListener("abort", cancel);
    worker.postMessage({ path });
  });
}

function endingOf(error: unknown): Ending {
  const isOutOfMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isOutOfMemory) return { kind: "stopped", code: "workbook-too-big", details: { limit: WORKER_HEAP_MB } };
  return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** Sheets come as a head and then their cells, in pieces small enough to pass between threads. */
class SheetsArriving {
  private readonly sheets: (SheetHead & { readonly cells: Cell[] })[] = [];
  cells = 0;

  get all(): readonly Sheet[] {
    return this.sheets;
  }

  begin(head: SheetHead): void {
    this.sheets.push({ ...head, cells: [] });
  }

  add(cells: readonly Cell[]): void {
    const sheet = this.sheets.at(-1);
    for (const cell of cells) sheet?.cells.push(cell);
    this.cells += cells.length;
  }
}
