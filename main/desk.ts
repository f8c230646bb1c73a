// Answers what the page asks of the desktop, after a look at who asks.
import {
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  type MessagePortMain,
} from "electron";
import { DOCUMENT_KINDS } from "../shared/desk.ts";
import { Refused } from "../shared/errors.ts";
import type { Asked, TellsPage, Told } from "./desk-channels.ts";
import { PAGE_ORIGIN } from "./page.ts";

export interface DeskParts extends Asked, Pick<Told, "reveal"> {
  readonly newPort: () => MessagePortMain;
}

/** Until a page asks for a port, it gets none; `renewPort` gives it another one in place of a dead one. */
export function answerPage(window: BrowserWindow, desk: DeskParts): { readonly renewPort: () => void } {
  let pageListens = false;

  function renewPort(): void {
    if (!pageListens || window.isDestroyed()) return;
    window.webContents.postMessage("port" satisfies keyof TellsPage, null, [desk.newPort()]);
  }

  const isOurPage = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
    sender === window.webContents && senderFrame?.url.startsWith(`${PAGE_ORIGIN}/`) === true;

  function answer<C extends keyof Asked>(channel: C, isFit: (...values: unknown[]) => boolean): void {
    const give = desk[channel] as (...values: unknown[]) => Promise<unknown>;
    ipcMain.handle(channel, async (event, ...values: unknown[]) => {
      if (!isOurPage(event) || !isFit(...values)) throw new Refused("bad-input");
      return give(...values);
    });
  }

  answer("dropped", areTexts);
  answer("chooseWorkbooks", (value) => value === undefined);
  answer("chooseDocument", (kind) => (DOCUMENT_KINDS as readonly unknown[]).includes(kind));
  answer("choosePlace", (name, otherForms) => typeof name === "string" && areTexts(otherForms));
  answer("chooseCopyPlace", (name) => typeof name === "string");
  ipcMain.on("reveal" satisfies keyof Told, (event, place: unknown) => {
    if (isOurPage(event) && typeof place === "string") desk.reveal(place);
  });
  ipcMain.on("askForPort" satisfies keyof Told, (event) => {
    if (!isOurPage(event)) return;
    pageListens = true;
    renewPort();
  });
  window.webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pageListens = false;
  });
  return { renewPort };
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
