// Reads one workbook and says as JSON what came of it, how long it took and how much memory it took.
import { readWorkbook } from "../../main/backend/excel/read-workbook.ts";
import { peakMb } from "../../main/commands/peak-memory.ts";

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
