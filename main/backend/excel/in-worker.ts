// One reading at a time in the workbook worker, under caps on its heap and on its time; ended at any moment.
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { Refused } from "../../../shared/errors.ts";
import type { CancelSignal } from "../../../shared/rpc/handlers.ts";
import { MIB, OPENING_MS, READING_MS, READING_MS_FOR_A_MIB, WORKER_HEAP_MB } from "./limits.ts";
import type { WorkerDelivery, WorkerEnding, WorkerMessage, WorkerRequest } from "./worker.ts";

/** After more cells than this the worker is ended, because it would hold on to the memory that they took. */
const CELLS_OF_A_USUAL_RETURN = 50_000;

/** Kept between readings, because starting a thread takes longer than reading a usual return. */
let idleWorker: Worker | null = null;
/** Readings take turns, so that two large workbooks do not share the memory of one. */
let lastReading: Promise<unknown> = Promise.resolve();

/**
 * Has the worker do what is asked, calls back with what it delivers, and answers with the hash of the file's bytes.
 * Throws `Refused`: what the worker refuses, `cancelled`, `workbook-too-slow`, or `workbook-too-big` where its heap is full.
 */
export async function readInWorker(
  request: WorkerRequest,
  signal: CancelSignal | undefined,
  receive: (delivery: WorkerDelivery) => void,
): Promise<string> {
  const turn = lastReading.then(() => readInTurn(request, signal, receive));
  lastReading = turn.catch(() => {});
  return await turn;
}

async function readInTurn(
  request: WorkerRequest,
  signal: CancelSignal | undefined,
  receive: (delivery: WorkerDelivery) => void,
): Promise<string> {
  if (signal?.aborted) throw new Refused("cancelled");
  const worker = idleWorker ?? startWorker();
  idleWorker = null;
  worker.ref();
  const ending = await converse(worker, request, signal, receive);
  const isFit = ending.kind === "done" || ending.kind === "refused";
  if (isFit && ending.cells <= CELLS_OF_A_USUAL_RETURN) rest(worker);
  else await worker.terminate();
  switch (ending.kind) {
    case "done":
      return ending.sha256;
    case "refused":
    case "stopped":
      throw new Refused(ending.code, { name: basename(request.path), ...ending.details });
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
  request: WorkerRequest,
  signal: CancelSignal | undefined,
  receive: (delivery: WorkerDelivery) => void,
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
    const startReading = (bytes: number) => {
      clearTimeout(clock);
      clock = stopAfter(READING_MS + READING_MS_FOR_A_MIB * Math.floor(bytes / MIB));
    };
    const hear = (message: WorkerMessage) => {
      if (message.kind === "opened") startReading(message.bytes);
      else if (message.kind === "done" || message.kind === "refused" || message.kind === "failed")
        finish(message);
      else receive(message);
    };
    const fail = (error: unknown) => finish(endingOf(error));
    const leave = (code: number) => finish({ kind: "failed", stack: `exit ${code}` });
    worker.on("message", hear).on("error", fail).on("exit", leave);
    signal?.addEventListener("abort", cancel);
    worker.postMessage(request);
  });
}

function endingOf(error: unknown): Ending {
  const isOutOfMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isOutOfMemory) return { kind: "stopped", code: "workbook-too-big", details: { limit: WORKER_HEAP_MB } };
  return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
