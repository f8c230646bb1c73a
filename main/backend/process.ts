// The only file that knows which kind of process the backend is in: Electron's utility process, which
// is handed real ports, or a plain Node started beside the window, whose messages are carried one by one.
import { contract, type Grant } from "../../shared/contract.ts";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import { Refused } from "../../shared/errors.ts";
import type { FromBackendProcess, ToBackendProcess } from "../../shared/rpc/host-messages.ts";
import type { Port } from "../../shared/rpc/port.ts";
import { createService } from "../../shared/rpc/serve.ts";
import { createBackend } from "./backend.ts";
import { openLate } from "./late-backend.ts";
import { openLog } from "./log.ts";
import { withOpeningBegun } from "./opening.ts";
import { refuseUnsafePlace } from "./store-place.ts";

const [storePath = "", logPath = ""] = process.argv.slice(2);
const clock = () => new Date().toISOString() as IsoInstant;
const log = openLog(logPath, clock);
const backend = openLate(async () => {
  refuseUnsafePlace(storePath, process.env);
  return withOpeningBegun(await createBackend({ storePath, clock }));
});
const service = createService({ contract, backend, logFault: log.fault });
const { parentPort } = process as unknown as { readonly parentPort?: ElectronPort };
const post = parentPort ? listenAsUtilityProcess(parentPort) : listenAsPlainNode();

function obey(message: ToBackendProcess): void {
  if (message.type === "grant") void grant(message.request, message.path);
  if (message.type === "close") void closeAndLeave();
}

async function grant(request: number, path: string): Promise<void> {
  try {
    const given: Grant = await backend.grant(path);
    post({ type: "granted", request, grant: given });
  } catch (cause) {
    const code = cause instanceof Refused ? cause.code : "unexpected";
    const details = cause instanceof Refused ? cause.details : {};
    const reference = cause instanceof Refused ? cause.reference : log.fault(cause, "grant");
    post({ type: "not granted", request, refusal: { code, details, reference } });
  }
}

async function closeAndLeave(): Promise<void> {
  await service.close();
  process.exit(0);
}

/** The part of Electron's ports that is used: this folder does not know Electron. */
interface ElectronPort {
  postMessage(message: unknown): void;
  on(event: "message", listener: (event: { data: unknown; ports: readonly ElectronPort[] }) => void): void;
  on(event: "close", listener: () => void): void;
  start(): void;
  close(): void;
}

function listenAsUtilityProcess(parent: ElectronPort): (message: FromBackendProcess) => void {
  parent.on("message", ({ data, ports: [port] }) => {
    if (port) service.serve(handedPort(port));
    else obey(data as ToBackendProcess);
  });
  return (message) => parent.postMessage(message);
}

function handedPort(port: ElectronPort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on("message", (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => port.on("close", listener),
    close: () => port.close(),
  };
}

function listenAsPlainNode(): (message: FromBackendProcess) => void {
  const send = (message: FromBackendProcess) => void process.send?.(message);
  const ports = new Map<number, CarriedPort>();
  process.on("message", (message: ToBackendProcess) => {
    if (message.type === "port") {
      const port = carriedPort((inner) => send({ type: "port message", port: message.port, message: inner }));
      ports.set(message.port, port);
      service.serve(port);
    } else if (message.type === "port message") ports.get(message.port)?.receive(message.message);
    else if (message.type === "port closed") {
      ports.get(message.port)?.lose();
      ports.delete(message.port);
    } else obey(message);
  });
  process.on("disconnect", () => void closeAndLeave());
  return send;
}

interface CarriedPort extends Port {
  readonly receive: (message: unknown) => void;
  readonly lose: () => void;
}

function carriedPort(post: (message: unknown) => void): CarriedPort {
  let receive: (message: unknown) => void = () => undefined;
  let lose: () => void = () => undefined;
  return {
    post,
    onMessage(listener) {
      receive = listener;
    },
    onClose(listener) {
      lose = listener;
    },
    close: () => lose(),
    receive: (message) => receive(message),
    lose: () => lose(),
  };
}
