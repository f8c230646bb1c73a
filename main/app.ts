// Electron's entry: puts the parts together.
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { app, type BrowserWindow } from "electron";
import type { MenuCommand } from "../shared/desk.ts";
import { type BackendHost, createBackendHost } from "./backend-host.ts";
import { backendKind } from "./backend-start.ts";
import { answerPage } from "./desk.ts";
import type { TellsPage } from "./desk-channels.ts";
import { createDialogs } from "./dialogs.ts";
import { guards } from "./guards.ts";
import { setMenu } from "./menu.ts";
import { registerPageScheme, servePage } from "./page.ts";
import { findPaths } from "./paths.ts";
import { openWindow } from "./window.ts";

const built = join(app.getAppPath(), "dist");

if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  registerPageScheme();
  for (const guard of guards) guard();

  const paths = findPaths({
    arguments: process.argv,
    env: process.env,
    platform: process.platform,
    home: homedir(),
    userData: app.getPath("userData"),
  });
  makeFolder(paths.folder);
  const entry = join(built, "backend", "start.mjs").replace("app.asar", "app.asar.unpacked");
  const backend = backendKind(process.env.RESOLVED_NODE, app.isPackaged);
  if (backend.needsElectron) await app.whenReady();
  const host = createBackendHost(() =>
    backend.start({ entry, arguments: [paths.store, paths.log, paths.compiled] }),
  );
  await app.whenReady();

  servePage(join(built, "renderer"));
  const window = openWindow(join(built, "main", "preload.cjs"), paths.windowState);
  const { renewPort } = answerPage(window, { ...createDialogs(window, host.grant), newPort: host.newPort });
  host.onStopped(renewPort);
  setMenu((command) => tellMenu(window, command));
  app.on("second-instance", () => bringToFront(window));
  finishBeforeQuit(host);
}

/** The product's own folder is made; one that the user names is not, so that a misspelt name makes no second store. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // The backend says what is wrong with the store's place, once there is a window to say it in.
  }
}

function tellMenu(window: BrowserWindow, command: MenuCommand): void {
  if (!window.isDestroyed()) window.webContents.send("menu" satisfies keyof TellsPage, command);
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function finishBeforeQuit(host: BackendHost): void {
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    event.preventDefault();
    void host.close().finally(() => app.exit());
  });
}
