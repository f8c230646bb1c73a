// A backend that can be called before its store is open, and that says why when the store cannot be opened.
import { type Area, contract, type Grant, type OperationName } from "../../shared/contract.ts";
import type { Backend, CallContext, Handlers } from "../../shared/rpc/handlers.ts";

export interface LateBackend extends Pick<Backend, "handlers" | "onChanged" | "close"> {
  readonly grant: (path: string) => Promise<Grant>;
}

/**
 * Starts to open at once. A call waits for it; where opening is refused, so is the call, with the same code, and the
 * next call tries again: the other window that had the store may have been closed since.
 */
export function openLate(open: () => Promise<Backend>): LateBackend {
  const listeners = new Set<(areas: readonly Area[]) => void>();
  let opening: Promise<Backend> | null = null;

  function opened(): Promise<Backend> {
    opening ??= openOnce();
    return opening;
  }

  async function openOnce(): Promise<Backend> {
    try {
      const backend = await open();
      backend.onChanged((areas) => {
        for (const listener of [...listeners]) listener(areas);
      });
      return backend;
    } catch (cause) {
      opening = null;
      throw cause;
    }
  }

  opened().catch(() => undefined);
  return {
    handlers: lateHandlers(async () => (await opened()).handlers),
    grant: async (path) => (await opened()).grant(path),
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      const backend = await opening?.catch(() => null);
      await backend?.close();
    },
  };
}

/** Handlers that wait for the real ones, whichever operations those are of. */
export function lateHandlers<N extends OperationName>(
  real: () => Promise<Pick<Handlers, N>>,
): Pick<Handlers, N> {
  type AnyHandler = (input: unknown, call: CallContext) => Promise<unknown>;
  const handlerOf =
    (name: N): AnyHandler =>
    async (input, call) =>
      ((await real())[name] as AnyHandler)(input, call);
  const names = Object.keys(contract) as N[];
  return Object.fromEntries(names.map((name) => [name, handlerOf(name)])) as unknown as Pick<Handlers, N>;
}
