// The caller's side of the two-way call. It imports the contract's types alone, so that the page loads no schema.
import type { Area, Input, OperationName, Output, Progress } from "../contract.ts";
import { type Refusal, Refused } from "../errors.ts";
import type { CancelSignal } from "./handlers.ts";
import type { BackendMessage, CallerMessage } from "./messages.ts";
import type { Port } from "./port.ts";

interface CallOptions {
  /** Aborting it asks the backend to stop; the call then ends as `cancelled`, or with its answer if that was quicker. */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Client {
  /** Resolves to the answer; rejects with a `Refused`. */
  readonly call: <N extends OperationName>(
    name: N,
    input: Input<N>,
    options?: CallOptions,
  ) => Promise<Output<N>>;
  /** Calls back after each commit of any caller; returns how to stop. */
  readonly onChanged: (listener: (areas: readonly Area[]) => void) => () => void;
  /** Gives the port up: calls that wait for an answer, and later ones, end as `backend-stopped`. */
  readonly close: () => void;
}

interface PendingCall {
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (value: unknown) => void;
  readonly reject: (refused: Refused) => void;
}

export function connect(port: Port): Client {
  const pending = new Map<number, PendingCall>();
  const changeListeners = new Set<(areas: readonly Area[]) => void>();
  let lastId = 0;
  let gone = false;
  const post = (message: CallerMessage) => port.post(message);

  function receive(message: BackendMessage): void {
    if (message.type === "changed") {
      for (const listener of [...changeListeners]) listener(message.areas);
      return;
    }
    const call = pending.get(message.id);
    if (!call) return;
    if (message.type === "progress") {
      call.onProgress(message.progress);
      return;
    }
    pending.delete(message.id);
    if (message.ok) call.resolve(message.value);
    else call.reject(asError(message.refusal));
  }

  function lose(): void {
    if (gone) return;
    gone = true;
    for (const call of pending.values()) call.reject(new Refused("backend-stopped"));
    pending.clear();
  }

  function send(name: OperationName, input: unknown, { signal, onProgress }: CallOptions): Promise<unknown> {
    if (gone) return Promise.reject(new Refused("backend-stopped"));
    if (signal?.aborted) return Promise.reject(new Refused("cancelled"));
    lastId += 1;
    const id = lastId;
    const cancel = () => post({ type: "cancel", id });
    const answered = new Promise<unknown>((resolve, reject) => {
      post({ type: "call", id, name, input });
      pending.set(id, { resolve, reject, onProgress: onProgress ?? (() => undefined) });
    });
    signal?.addEventListener("abort", cancel);
    return answered.finally(() => signal?.removeEventListener("abort", cancel));
  }

  port.onClose(lose);
  port.onMessage((message) => receive(message as BackendMessage));

  return {
    call: (name, input, options = {}) => send(name, input, options) as Promise<Output<typeof name>>,
    onChanged(listener) {
      changeListeners.add(listener);
      return () => void changeListeners.delete(listener);
    },
    close() {
      lose();
      port.close();
    },
  };
}

function asError({ code, details, reference }: Refusal): Refused {
  return new Refused(code, details, reference);
}
