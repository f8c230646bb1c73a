// The backend's side of the two-way call.
import type { Contract, OperationName } from "../contract.ts";
import { type Refusal, Refused } from "../errors.ts";
import { newCancellation } from "./cancellation.ts";
import type { Backend, CallContext } from "./handlers.ts";
import { type BackendMessage, type CallMessage, readCallerMessage } from "./messages.ts";
import type { Port } from "./port.ts";

export interface ServiceParts {
  readonly contract: Contract;
  readonly backend: Pick<Backend, "handlers" | "onChanged" | "close">;
  /** Writes a fault that nobody foresaw to the log and returns the reference under which it stands there. */
  readonly logFault: (cause: unknown, operation: string) => string;
}

export interface Service {
  /** Answers calls that arrive at the port until it closes. */
  readonly serve: (port: Port) => void;
  /** Takes no more commands, waits for the one that runs, and closes the backend. */
  readonly close: () => Promise<void>;
}

/**
 * Answers the calls of any number of ports. Queries run at once; commands run one at a time, in the order in
 * which they came, across all ports. Input is parsed at each call; what goes wrong leaves as a `Refusal`.
 */
export function createService({ contract, backend, logFault }: ServiceParts): Service {
  let commands: Promise<unknown> = Promise.resolve();
  let closing = false;

  function inTurn<T>(command: () => Promise<T>): Promise<T> {
    const turn = commands.then(command);
    commands = turn.catch(() => undefined);
    return turn;
  }

  async function carryOut({ name, input }: CallMessage, call: CallContext): Promise<unknown> {
    if (!isOperation(contract, name)) throw new Refused("bad-input", { operation: name.slice(0, 60) });
    const operation = contract[name];
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
      throw new Refused("bad-input", { operation: name, field: field.slice(0, 60) });
    }
    const handler = backend.handlers[name] as (input: unknown, call: CallContext) => Promise<unknown>;
    const run = async () => {
      if (closing) throw new Refused("backend-stopped");
      if (call.signal.aborted) throw new Refused("cancelled");
      return handler(parsed.data, call);
    };
    return operation.kind === "command" ? inTurn(run) : run();
  }

  function refusalOf(cause: unknown, operation: string): Refusal {
    if (cause instanceof Refused) {
      return { code: cause.code, details: cause.details, reference: cause.reference };
    }
    return { code: "unexpected", details: {}, reference: logFault(cause, operation) };
  }

  function serve(port: Port): void {
    const running = new Map<number, { readonly isQuery: boolean; readonly cancel: () => void }>();
    const post = (message: BackendMessage) => port.post(message);
    const refuse = (call: CallMessage, cause: unknown) =>
      post({ type: "reply", id: call.id, ok: false, refusal: refusalOf(cause, call.name) });

    async function answer(call: CallMessage): Promise<void> {
      const { signal, cancel } = newCancellation();
      const isQuery = isOperation(contract, call.name) && contract[call.name].kind === "query";
      running.set(call.id, { isQuery, cancel });
      try {
        const progress: CallContext["progress"] = (progress) =>
          post({ type: "progress", id: call.id, progress });
        const value = await carryOut(call, { signal, progress });
        post({ type: "reply", id: call.id, ok: true, value });
      } catch (cause) {
        refuse(call, cause);
      } finally {
        running.delete(call.id);
      }
    }

    const stopTellingChanges = backend.onChanged((areas) => post({ type: "changed", areas }));
    port.onClose(() => {
      stopTellingChanges();
      for (const call of running.values()) if (call.isQuery) call.cancel();
    });
    port.onMessage((received) => {
      const message = readCallerMessage(received);
      if (message?.type === "cancel") running.get(message.id)?.cancel();
      if (message?.type === "call") void answer(message);
    });
  }

  return {
    serve,
    async close() {
      closing = true;
      await commands;
      await backend.close();
    },
  };
}

function isOperation(contract: Contract, name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}
