// Starts the backend as one of two kinds of process. It knows the backend by the path of its entry alone.
import { fork } from "node:child_process";
import { MessageChannelMain, type MessagePortMain, utilityProcess } from "electron";
import type { FromBackendProcess, ToBackendProcess } from "../shared/rpc/host-messages.ts";
import { FRUGAL, FRUGAL_IN_ELECTRON } from "./frugal.ts";

export interface BackendProcess {
  /** The page's end of a new port to the backend. */
  readonly newPort: () => MessagePortMain;
  readonly post: (message: ToBackendProcess) => void;
  readonly onMessage: (listener: (message: FromBackendProcess) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
}

export interface BackendStart {
  readonly entry: string;
  readonly arguments: readonly string[];
}

/** The SQLite library needs this version of Node-API and crashes the process on an older one. */
const NODE_API_OF_THE_STORE = 10;

interface BackendKind {
  /** Whether it can be started only once the app is ready; the other kind starts beside Electron. */
  readonly needsElectron: boolean;
  readonly start: (start: BackendStart) => BackendProcess;
}

/**
 * Chooses the kind of process. A plain Node, named by `RESOLVED_NODE`, is for development and for a runtime that is too
 * old to load the store; a packed app with a runtime that can load it never starts a program that a variable names.
 */
export function backendKind(plainNode: string | undefined, isPackaged: boolean): BackendKind {
  const isTooOld = Number(process.versions.napi) < NODE_API_OF_THE_STORE;
  const mayUsePlainNode = isTooOld || !isPackaged;
  return plainNode && mayUsePlainNode
    ? { needsElectron: false, start: (start) => startPlainNode(start, plainNode) }
    : { needsElectron: true, start: startUtilityProcess };
}

function startUtilityProcess(start: BackendStart): BackendProcess {
  const child = utilityProcess.fork(start.entry, [...start.arguments], {
    serviceName: "Resolved backend",
    execArgv: FRUGAL_IN_ELECTRON,
  });
  let lastPort = 0;
  return {
    newPort() {
      const { port1, port2 } = new MessageChannelMain();
      lastPort += 1;
      child.postMessage({ type: "port", port: lastPort } satisfies ToBackendProcess, [port1]);
      return port2;
    },
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", listener),
    kill: () => void child.kill(),
  };
}

/** Ports cannot be handed to a plain Node, so their messages are carried one by one. */
function startPlainNode(start: BackendStart, plainNode: string): BackendProcess {
  const child = fork(start.entry, start.arguments, {
    execPath: plainNode,
    execArgv: [...FRUGAL],
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ports = new Map<number, MessagePortMain>();
  let lastPort = 0;
  const post = (message: ToBackendProcess) => void (child.connected && child.send(message));

  child.on("error", () => undefined);
  child.on("message", (message: FromBackendProcess) => {
    if (message.type === "port message") ports.get(message.port)?.postMessage(message.message);
  });
  child.once("exit", () => {
    for (const port of ports.values()) port.close();
  });

  return {
    newPort() {
      const { port1, port2 } = new MessageChannelMain();
      lastPort += 1;
      const port = lastPort;
      ports.set(port, port1);
      post({ type: "port", port });
      port1.on("message", ({ data }) => post({ type: "port message", port, message: data }));
      port1.on("close", () => {
        ports.delete(port);
        post({ type: "port closed", port });
      });
      port1.start();
      return port2;
    },
    post,
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("close", listener),
    kill: () => void child.kill("SIGKILL"),
  };
}
