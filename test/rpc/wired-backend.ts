// A service and its client on the two ends of a real MessageChannel, with handlers that the test gives.
import { type Area, contract, type OperationName } from "../../shared/contract.ts";
import { type Client, connect } from "../../shared/rpc/connect.ts";
import type { CallContext, Handlers } from "../../shared/rpc/handlers.ts";
import { standardPort } from "../../shared/rpc/port.ts";
import { createService, type Service } from "../../shared/rpc/serve.ts";

type SomeHandler = (input: unknown, call: CallContext) => Promise<unknown>;

export interface Wired {
  readonly service: Service;
  readonly newClient: () => Client;
  /** What was written to the log, by reference. */
  readonly faults: Map<string, unknown>;
  readonly commit: (areas: readonly Area[]) => void;
  readonly closed: () => boolean;
}

/** Operations without a handler of their own answer with the input that reached them. */
export function wire(handlers: Partial<Record<OperationName, SomeHandler>>): Wired {
  const listeners = new Set<(areas: readonly Area[]) => void>();
  const faults = new Map<string, unknown>();
  let closed = false;
  const names = Object.keys(contract) as OperationName[];
  const service = createService({
    contract,
    backend: {
      handlers: Object.fromEntries(
        names.map((name) => [name, handlers[name] ?? (async (input: unknown) => input)]),
      ) as unknown as Handlers,
      onChanged(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      async close() {
        closed = true;
      },
    },
    logFault(cause) {
      const reference = `R${faults.size + 1}`;
      faults.set(reference, cause);
      return reference;
    },
  });
  return {
    service,
    faults,
    newClient() {
      const { port1, port2 } = new MessageChannel();
      service.serve(standardPort(port1));
      return connect(standardPort(port2));
    },
    commit: (areas) => {
      for (const listener of listeners) listener(areas);
    },
    closed: () => closed,
  };
}

/** A promise and the means to settle it, for handlers that a test lets go on when it likes. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
