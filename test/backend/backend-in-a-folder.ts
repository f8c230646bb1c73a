// A backend over a store in a folder of its own, with a clock that stands still.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBackend } from "../../main/backend/backend.ts";
import type { Acceptance, Decision, Grant, ReturnReading } from "../../shared/contract.ts";
import type { Backend, CallContext } from "../../shared/rpc/handlers.ts";

export const noCall: CallContext = { signal: new AbortController().signal, progress: () => undefined };

export interface Workplace {
  readonly folder: string;
  readonly storePath: string;
  readonly open: () => Promise<Backend>;
  readonly clear: () => void;
}

export function newWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "resolved-backend-"));
  const storePath = join(folder, "store.resolved");
  return {
    folder,
    storePath,
    open: () => createBackend({ storePath, clock: () => "2019-06-20T09:00:00.000Z" }),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function readReturn(
  { handlers }: Backend,
  file: Grant,
  decisions: readonly Decision[] = [],
): Promise<ReturnReading> {
  return handlers["returns.read"]({ file: file.id, decisions: [...decisions] }, noCall);
}

/** Reads and accepts, as a clerk who agrees with all that was understood. */
export async function bringIn(
  backend: Backend,
  file: Grant,
  decisions: readonly Decision[] = [],
  sender = "Head of Service",
): Promise<{ readonly reading: ReturnReading; readonly acceptance: Acceptance }> {
  const reading = await readReturn(backend, file, decisions);
  const acceptance = await backend.handlers["returns.accept"](
    { file: file.id, sha256: reading.sha256, sender, decisions: [...decisions] },
    noCall,
  );
  return { reading, acceptance };
}

/** The code of what was refused, or null where it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error),
  );
}
