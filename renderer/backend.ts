// The page's line to the backend: one client at a time, a new one after each restart, and answers kept fresh.
import { createContext, useContext, useLayoutEffect, useState, useSyncExternalStore } from "react";
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
  /** What `foresee` was answered and nothing has drawn yet. */
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

type QueryName = {
  [N in OperationName]: Contract[N]["kind"] extends "query" ? N : never;
}[OperationName];

/** The parts of the store that each answer speaks of. */
const AREAS: Partial<Record<QueryName, readonly Area[]>> = {
  "store.status": ["store", "returns", "meetings"],
  "meetings.list": ["meetings", "store"],
  "meetings.show": ["meetings", "returns", "scorecard"],
  "returns.list": ["returns"],
  "scorecards.show": ["scorecard", "returns", "store"],
  "figures.story": ["scorecard", "returns", "store"],
};

export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "refused"; readonly refusal: Refusal }
  /** `notRenewed` says why the value could not be fetched again, so that it may be behind. */
  | { readonly state: "ready"; readonly value: T; readonly notRenewed: Refusal | null };

const LineContext = createContext<Line | null>(null);
export const LineProvider = LineContext.Provider;

export function useLine(): Line {
  const line = useContext(LineContext);
  if (!line) throw new Error("The page is drawn outside its line to the backend.");
  return line;
}

/** How many times the backend was connected to; over 1 says that it was started again. */
export function useConnections(): number {
  const line = useLine();
  return useSyncExternalStore(line.onConnection, line.connections, line.connections);
}

/** Asks before anything is drawn; the first drawing then has the answer and does not ask again. */
export async function foresee<N extends QueryName>(
  line: Line,
  name: N,
  input: Input<N>,
): Promise<Answer<Output<N>>> {
  const answer = await answerTo(line, name, input);
  line.foreseen.set(`${name} ${JSON.stringify(input)}`, answer);
  return answer;
}

/** The answer to a query, asked again after each change that touches it; a null input asks nothing. */
export function useQuery<N extends QueryName>(name: N, input: Input<N> | null): Answer<Output<N>> {
  const line = useLine();
  // The first question waits for the first connection; asking again when that comes would ask twice.
  const restarts = Math.max(0, useConnections() - 1);
  const question = input === null ? null : JSON.stringify(input);
  const [latest, setLatest] = useState<{ question: string; answer: Answer<Output<N>> } | null>(() => {
    const foreseen = line.foreseen.get(`${name} ${question}`) as Answer<Output<N>> | undefined;
    return foreseen && question !== null ? { question, answer: foreseen } : null;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a backend that was started again is asked again
  useLayoutEffect(() => {
    if (question === null) return;
    let lastAsked = 0;
    const ask = async () => {
      lastAsked += 1;
      const asked = lastAsked;
      const answer = await answerTo(line, name, JSON.parse(question) as Input<N>);
      if (asked !== lastAsked) return;
      setLatest((before) => ({
        question,
        answer: before?.question === question ? renewed(before.answer, answer) : answer,
      }));
    };
    // Kept no longer than this, because what comes later may have changed.
    if (!line.foreseen.delete(`${name} ${question}`)) void ask();
    const stop = line.onChanged((areas) => {
      if (areas.some((area) => AREAS[name]?.includes(area))) void ask();
    });
    return () => {
      lastAsked = -1;
      stop();
    };
  }, [line, name, question, restarts]);

  return latest?.question === question && latest.question !== null ? latest.answer : { state: "loading" };
}

async function answerTo<N extends QueryName>(
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

/** While the backend is away, what it said last stays in sight, and with it what is being written on the screen. */
export function renewed<T>(before: Answer<T>, now: Answer<T>): Answer<T> {
  const isAway = now.state === "refused" && now.refusal.code === "backend-stopped";
  return isAway && before.state === "ready" ? { ...before, notRenewed: now.refusal } : now;
}
