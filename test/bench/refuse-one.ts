// Reads one workbook and says as JSON what came of it, how long it took and how much memory it took.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../main/backend/excel/read-workbook.ts";

export interface Outcome {
  readonly code: string;
  readonly ms: number;
  readonly peakMb: number;
}

const start = performance.now();
const code = await readWorkbook(process.argv[2] ?? "").then(
  () => "read",
  (error: { code?: string }) => error.code ?? String(error),
);
const outcome: Outcome = {
  code,
  ms: Math.round(performance.now() - start),
  peakMb: peakMb(),
};
console.log(JSON.stringify(outcome));

/** What the system counts from this program's start; `maxRSS` starts at the memory of the process that started it. */
function peakMb(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Math.round(Number(kilobytes) / 1024);
}
