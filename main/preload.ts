// Hands the page its port to the backend and the few things that it may ask of the desktop. It keeps nothing.
import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { DeskBridge, MenuCommand, PortArrives } from "../shared/desk.ts";
import type { Asked, TellsPage, Told } from "./desk-channels.ts";

declare const location: { readonly origin: string };
declare const window: { postMessage(message: PortArrives, origin: string, ports: readonly unknown[]): void };

const ask = <C extends keyof Asked>(channel: C, ...values: Parameters<Asked[C]>) =>
  ipcRenderer.invoke(channel, ...values) as ReturnType<Asked[C]>;
const tell = <C extends keyof Told>(channel: C, ...values: Parameters<Told[C]>) =>
  ipcRenderer.send(channel, ...values);
const hear = <C extends keyof TellsPage>(channel: C) => channel;

/** Electron 32 took the path off the file and put `webUtils` in its place. */
function pathOf(file: File): string {
  return webUtils ? webUtils.getPathForFile(file) : ((file as { path?: string }).path ?? "");
}

let pageListens = false;
let isPortComing = false;
/** The newest port, until the page has it. */
let port: unknown = null;

const bridge: DeskBridge<File> = {
  dropped: (files) => ask("dropped", files.map(pathOf)),
  chooseWorkbooks: () => ask("chooseWorkbooks"),
  chooseDocument: (kind = "document") => ask("chooseDocument", kind),
  choosePlace: (suggestedName, otherForms = []) => ask("choosePlace", suggestedName, otherForms),
  chooseCopyPlace: (suggestedName) => ask("chooseCopyPlace", suggestedName),
  reveal: (place) => tell("reveal", place),
  askForPort() {
    pageListens = true;
    if (port) handOver(port);
    else requestPort();
  },
  onMenu(listener) {
    const pass = (_event: unknown, command: MenuCommand) => listener(command);
    ipcRenderer.on(hear("menu"), pass);
    return () => void ipcRenderer.off(hear("menu"), pass);
  },
};

ipcRenderer.on(hear("port"), ({ ports: [newest] }) => {
  isPortComing = false;
  port = newest ?? null;
  if (port && pageListens) handOver(port);
});
// Before the page's own script is read, so that the script need not wait for it.
requestPort();
contextBridge.exposeInMainWorld("desk", bridge);

function requestPort(): void {
  if (!isPortComing) tell("askForPort");
  isPortComing = true;
}

function handOver(newest: unknown): void {
  window.postMessage("the port to the backend", location.origin, [newest]);
  port = null;
}
