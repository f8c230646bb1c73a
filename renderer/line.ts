// The page's line to the backend: one client at a time, and a new one after each restart.
import type { Area, Contract, Input, OperationName, Output } from "../shared/contract.ts";
import { type Refusal, Refused } from "../shared/errors.ts";
import type { Client } from "../shared/rpc/connect.ts";

export interface Line {
  /** As `Client.call`, of the client at the time; before the first one it waits. */
  readonly call: Client["call"];
  readonly onChanged: (listener: (areas: readonly Area[]) => void) => () => void;
  readonly onConnection: (listener: () => void) => () => void;
  /** How many clients there have been: 0 while none has come, over 1 after a restart. */
  readonly connections: () => number;
  /** Answers that were had before they were asked for, and that nothing has drawn yet. */
  readonly foreseen: Map<string, Answer<unknown>>;
}

/** Keeps to the newest client that `onClient` hands over. */
export function createLine(onClient: (listener: (client: Client) => void) => void): Line {
  const changeListeners = new Set<(areas: readonly Area[]) => void>();
  const connectionListeners = new Set<() => void>();
  let connections = 0;
  let client: Client | null = null;
  let first: (client: Client) => void = () => undefined;
  const firstClient = new Promise<Client>((resolve) => {
    first = resolve;
  });

  onClient((next) => {
    client?.close();
    client = next;
    connections += 1;
    first(next);
    next.onChanged((areas) => {
      for (const listener of [...changeListeners]) listener(areas);
    });
    for (const listener of [...connectionListeners]) listener();
  });

  return {
    call: async (name, input, options) => (client ?? (await firstClient)).call(name, input, options),
    onChanged: (listener) => listenIn(changeListeners, listener),
    onConnection: (listener) => listenIn(connectionListeners, listener),
    connections: () => connections,
    foreseen: new Map(),
  };
}

function listenIn<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What is told of anything that a call threw. */
export function asRefusal(error: unknown): Refusal {
  if (!(error instanceof Refused)) return { code: "unexpected", details: {}, reference: "" };
  const { code, details, reference } = error;
  return { code, details, reference };
}

export type QueryName = {
  [N in OperationName]: Contract[N]["kind"] extends "query" ? N : never;
}[OperationName];

export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "refused"; readonly refusal: Refusal }
  /** `notRenewed` says why the value could not be fetched again, so that it may be behind. */
  | { readonly state: "ready"; readonly value: T; readonly notRenewed: Refusal | null };

/** Lets the first drawing have the answer to a question, so that it does not ask. */
export function foresee<N extends QueryName>(line: Line, name: N, input: Input<N>, value: Output<N>): void {
  line.foreseen.set(`${name} ${JSON.stringify(input)}`, { state: "ready", value, notRenewed: null });
}

export async function answerTo<N extends QueryName>(
  line: Line,
  name: N,
  input: Input<N>,
): Promise<Answer<Output<N>>> {
  try {
    return { state: "ready", value: await line.call(name, input), notRenewed: null };
  } catch (error) {
    return { state: "refused", refusal: asRefusal(error) };
  }
}
