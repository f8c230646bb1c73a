// A cancel signal that needs neither DOM nor Node types; the standard `AbortSignal` fits the same interface.
import type { CancelSignal } from "./handlers.ts";

export interface Cancellation {
  readonly signal: CancelSignal;
  readonly cancel: () => void;
}

export function newCancellation(): Cancellation {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_type, listener) => void listeners.add(listener),
      removeEventListener: (_type, listener) => void listeners.delete(listener),
    },
    cancel() {
      if (aborted) return;
      aborted = true;
      for (const listener of [...listeners]) listener();
    },
  };
}
