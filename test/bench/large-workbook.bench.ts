// A workbook of 500,000 rows by 12 columns: the memory and time that it takes, its progress, and how soon a cancel answers.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readBytes } from "../../main/backend/excel/open-file.ts";
import { readReturnFile } from "../../main/backend/excel/read-return.ts";
import { openWorkbook, streamSheet } from "../../main/backend/excel/stream-workbook.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";
import { peakMb } from "../../main/commands/peak-memory.ts";
import type { Progress } from "../../shared/contract.ts";
import { writeLargeWorkbook } from "./large-workbook.ts";

const ROWS = 500_000;
const COLUMNS = 12;
const MOST_MB = 400;
const MOST_CANCEL_MS = 300;

/** Each in a process of its own; answers with what is to be said of it. */
const TASKS: Readonly<Record<string, (path: string) => Promise<string>>> = { stream, read, cancel };

const [task, workbook = ""] = process.argv.slice(2);
if (task === undefined) compare();
else console.log((await TASKS[task]?.(workbook)) ?? `There is no task "${task}".`);

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), "resolved-bench-"));
  try {
    const path = join(folder, "export.xlsx");
    writeLargeWorkbook(path, ROWS, COLUMNS);
    for (const name of Object.keys(TASKS)) console.log(inItsOwnProcess(name, path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the memory setting under which the app starts its backend. */
function inItsOwnProcess(name: string, path: string): string {
  const args = ["--max-semi-space-size=2", fileURLToPath(import.meta.url), name, path];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return stdout.trimEnd() || stderr;
}

/** Every cell goes by, as for `resolved cells`; none is kept. */
async function stream(path: string): Promise<string> {
  const start = performance.now();
  const { sheets } = await openWorkbook(await readBytes(path), path);
  let cells = 0;
  for (const sheet of sheets)
    await streamSheet(sheet, (batch) => {
      cells += batch.length;
    });
  return `All ${cells} cells streamed: ${took(start)}\n${memoryAsked()}`;
}

/** As for a return: gone through to its end, kept and understood as far as there is room. */
async function read(path: string): Promise<string> {
  const start = performance.now();
  const told: Progress[] = [];
  const { understood } = await reading(path, new AbortController().signal, (progress) => told.push(progress));
  const [leftOut] = understood.findings.filter(({ code }) => code === "rows-left-out");
  return [
    `Read as a return: ${took(start)}, progress told ${told.length} times`,
    `  ${leftOut?.message ?? "Nothing was said to be left out."}`,
    memoryAsked(),
  ].join("\n");
}

/** At the start, in the midst and at the end of the reading. */
async function cancel(path: string): Promise<string> {
  const waits: number[] = [];
  for (const isTime of [
    ({ done }: Progress) => done > 0,
    ({ done }: Progress) => done > 0.5,
    ({ step }: Progress) => step === "understanding",
  ])
    waits.push(await waitForCancel(path, isTime));
  const worst = Math.max(...waits);
  return [
    `Cancelled: answered after ${waits.map((ms) => ms.toFixed(0)).join(", ")} ms`,
    `  asked for: under ${MOST_CANCEL_MS} ms; ${worst < MOST_CANCEL_MS ? "met" : "NOT met"}`,
  ].join("\n");
}

async function waitForCancel(path: string, isTime: (progress: Progress) => boolean): Promise<number> {
  const controller = new AbortController();
  let asked = Number.NaN;
  await reading(path, controller.signal, (progress) => {
    if (controller.signal.aborted || !isTime(progress)) return;
    asked = performance.now();
    controller.abort();
  }).catch(() => undefined);
  return performance.now() - asked;
}

function reading(path: string, signal: AbortSignal, onProgress: (progress: Progress) => void) {
  const context = { fileName: "export.xlsx", today: "2021-01-15" } as const;
  return readReturnFile(path, shippedRegister().indicators, context, signal, onProgress);
}

function took(start: number): string {
  return `${(performance.now() - start).toFixed(0)} ms, peak ${peakMb()} MB`;
}

function memoryAsked(): string {
  return `  asked for: under ${MOST_MB} MB; ${peakMb() < MOST_MB ? "met" : "NOT met"}`;
}
