// Keeps the backend running: hands out ports to it, starts it again when it falls, lets it finish at quit.
import { MessageChannelMain, type MessagePortMain } from "electron";
import type { Grant } from "../shared/contract.ts";
import { Refused } from "../shared/errors.ts";
import type { FromBackendProcess } from "../shared/rpc/host-messages.ts";
import { type BackendMessage, readCallerMessage } from "../shared/rpc/messages.ts";
import type { BackendProcess } from "./backend-start.ts";

export interface BackendHost {
  /** A port for a page. Where the backend may not be started again, each call on it ends as `backend-stopped`. */
  readonly newPort: () => MessagePortMain;
  /** The id under which the backend knows the file; refuses what kept the store from opening. */
  readonly grant: (path: string) => Promise<Grant>;
  /** Calls back when ports that were handed out lead nowhere any more. */
  readonly onStopped: (listener: () => void) => void;
  /** Lets a running command finish, closes the store and ends the process. */
  readonly close: () => Promise<void>;
}

const STARTS_IN_A_MINUTE = 4;
const CLOSING_TAKES_AT_MOST_MS = 15_000;

interface WaitingGrant {
  readonly resolve: (grant: Grant) => void;
  readonly reject: (refused: Refused) => void;
}

export function createBackendHost(start: () => BackendProcess): BackendHost {
  const waiting = new Map<number, WaitingGrant>();
  const stopListeners: (() => void)[] = [];
  let starts: readonly number[] = [];
  let running: BackendProcess | null = null;
  let lastRequest = 0;
  let closing = false;

  function backend(): BackendProcess | null {
    if (running || closing || !mayStart(starts, Date.now())) return running;
    starts = [...starts, Date.now()].slice(-STARTS_IN_A_MINUTE);
    const started = start();
    started.onMessage(receive);
    started.onExit(() => {
      running = null;
      for (const grant of waiting.values()) grant.reject(new Refused("backend-stopped"));
      waiting.clear();
      if (!closing) for (const listener of stopListeners) listener();
    });
    running = started;
    return started;
  }

  function receive(message: FromBackendProcess): void {
    if (message.type === "port message") return;
    const request = waiting.get(message.request);
    waiting.delete(message.request);
    if (message.type === "granted") request?.resolve(message.grant);
    else
      request?.reject(new Refused(message.refusal.code, message.refusal.details, message.refusal.reference));
  }

  backend();
  return {
    newPort: () => backend()?.newPort() ?? portToNowhere(),
    grant(path) {
      const asked = backend();
      if (!asked) return Promise.reject(new Refused("backend-stopped"));
      lastRequest += 1;
      const request = lastRequest;
      asked.post({ type: "grant", request, path });
      return new Promise((resolve, reject) => waiting.set(request, { resolve, reject }));
    },
    onStopped: (listener) => void stopListeners.push(listener),
    close() {
      closing = true;
      const last = running;
      if (!last) return Promise.resolve();
      const ended = new Promise<void>((resolve) => last.onExit(resolve));
      const overdue = setTimeout(last.kill, CLOSING_TAKES_AT_MOST_MS);
      last.post({ type: "close" });
      return ended.finally(() => clearTimeout(overdue));
    },
  };
}

/** The first start and three more within a minute; a backend that falls at once would otherwise fall for ever. */
function mayStart(starts: readonly number[], now: number): boolean {
  return starts.filter((at) => now - at < 60_000).length < STARTS_IN_A_MINUTE;
}

function portToNowhere(): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain();
  port1.on("message", ({ data }) => {
    const message = readCallerMessage(data);
    if (message?.type !== "call") return;
    const refusal = { code: "backend-stopped", details: {}, reference: "" } as const;
    port1.postMessage({ type: "reply", id: message.id, ok: false, refusal } satisfies BackendMessage);
  });
  port1.start();
  return port2;
}
