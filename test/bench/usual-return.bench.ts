// Returns of usual size, 200 rows by 20 columns: from the file to the findings, in a backend that is warm.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBackend } from "../../main/backend/backend.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { ROWS, writeUsualReturn } from "./usual-return.ts";

const RUNS = 15;
const RETURNS = 20;

const folder = mkdtempSync(join(tmpdir(), "resolved-bench-"));
const backend = await createBackend({
  storePath: join(folder, "store.resolved"),
  clock: () => "2021-01-15T09:00:00.000Z",
});
try {
  const files: string[] = [];
  for (let number = 0; number < RETURNS; number += 1)
    files.push(backend.grant(await writeUsualReturn(folder, number)).id);
  await readOneAgainAndAgain(files[0] ?? "");
  await readAllAtOnce(files);
} finally {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
}

async function readOneAgainAndAgain(file: string): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(() => read(file)));
  const [cold = 0, ...warm] = times;
  const median = warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0;
  console.log(
    `A return of ${ROWS} x 20, file to findings: first ${cold.toFixed(0)} ms, then ${median.toFixed(0)} ms`,
  );
  console.log(`  asked for: under 100 ms; ${median < 100 ? "met" : "NOT met"}`);
}

/** As the window asks for them when twenty files are dropped. */
async function readAllAtOnce(files: readonly string[]): Promise<void> {
  const ms = await timeOf(() => Promise.all(files.map(read)));
  console.log(`${files.length} such returns, file to findings: ${ms.toFixed(0)} ms`);
  console.log(`  asked for: under 3000 ms; ${ms < 3000 ? "met" : "NOT met"}`);
}

function read(file: string) {
  return backend.handlers["returns.read"]({ file, decisions: [] }, noCall);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
