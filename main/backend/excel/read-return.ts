// Reads a workbook that came from outside and understands it as a return, both in the worker: its cells stay there.
import type { Progress } from "../../../shared/contract.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { ReturnContext, Understanding } from "../../../shared/domain/return/understand.ts";
import type { CancelSignal } from "../../../shared/rpc/handlers.ts";
import { readInWorker } from "./in-worker.ts";

export interface ReturnRead {
  readonly understood: Understanding;
  /** Of the file's bytes, the very ones that were read. */
  readonly sha256: string;
}

/** What `understand` says of the workbook at `path`. Throws `Refused` as `readWorkbook` does; its caps cover both steps. */
export async function readReturnFile(
  path: string,
  register: readonly Indicator[],
  context: ReturnContext,
  signal: CancelSignal,
  onProgress: (progress: Progress) => void,
): Promise<ReturnRead> {
  const answers: Understanding[] = [];
  const request = { path, asked: "understanding", register, context } as const;
  const sha256 = await readInWorker(request, signal, (delivery) => {
    if (delivery.kind === "progress") onProgress({ step: "reading", done: delivery.done });
    else if (delivery.kind === "all read") onProgress({ step: "understanding", done: 1 });
    else if (delivery.kind === "understood") answers.push(delivery.understood);
  });
  const [understood] = answers;
  if (understood === undefined) throw new Error("The workbook worker gave no understanding.");
  return { understood, sha256 };
}
