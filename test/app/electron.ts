// Opens the built app in a real Electron, with a store and a profile of its own.
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { findRuntime, surroundingsFor } from "../../main/tooling/runtime.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Playwright's own script: without it a window can load while Playwright connects, and is then waited for in vain. */
const holdStart = join(root, "node_modules", "playwright-core", "lib", "server", "electron", "loader.js");

/** False where there is no display or no Electron: the app tests are then reported as skipped. */
export const canOpenWindows: boolean = process.env.RESOLVED_APP_TESTS === "can run";

export interface OpenApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Closes the app as a user does, and waits until it has ended. */
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Holds the store and the profile; the same one again is the same user again. */
  readonly folder: string;
  /** In place of the built app: a packed one. */
  readonly binary?: string;
  /** Lets the app keep its store in its usual place, below the folder. */
  readonly usualStore?: boolean;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "resolved-app-"));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export async function openApp(opening: Opening): Promise<OpenApp> {
  const options = launchOptions(opening);
  const app = opening.binary
    ? await launchPacked(options)
    : await _electron.launch({ ...options, args: ["-r", holdStart, ...options.args] });
  const page = opening.binary ? await firstWindowOfPacked(app) : await app.firstWindow();
  await page.waitForLoadState("load");
  return { app, page, close: () => app.close() };
}

const PACKED_TRIES = 4;

/** A packed app takes no such script: one whose window came just while Playwright connected is ended and started again. */
async function launchPacked(options: ReturnType<typeof launchOptions>): Promise<ElectronApplication> {
  for (let tries = 1; ; tries += 1)
    try {
      return await _electron.launch({ ...options, timeout: 8000 });
    } catch (error) {
      if (tries === PACKED_TRIES) throw error;
    }
}

/** Nor does Playwright know of every window that came before it: one that was missed is loaded once more. */
async function firstWindowOfPacked(app: ElectronApplication): Promise<Page> {
  try {
    return await app.firstWindow({ timeout: 8000 });
  } catch {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
    return app.firstWindow();
  }
}

export function launchOptions({ folder, binary, usualStore = false }: Opening) {
  const runtime = findRuntime();
  if (!runtime) throw new Error("no Electron is installed");
  const { switches, env } = surroundingsFor(runtime);
  return {
    executablePath: binary ?? runtime.binary,
    args: [
      ...switches,
      ...(binary ? [] : [root]),
      `--user-data-dir=${join(folder, "profile")}`,
      ...(usualStore ? [] : [`--store=${storeIn(folder)}`]),
    ],
    env: { ...(process.env as Record<string, string>), ...env, XDG_DATA_HOME: join(folder, "data") },
    timeout: 30_000,
  };
}

const exampleStore = join(root, "test", "fixtures", "stores", "0.1.0.resolved");

/** The app that opens on the folder has the example council with its accepted returns. */
export function putExampleStore(folder: string): void {
  copyFileSync(exampleStore, storeIn(folder));
}

export function storeIn(folder: string): string {
  return join(folder, "council.resolved-store");
}

/** The process that holds the store, found among the children of the app's main process. */
export function backendProcess(app: ElectronApplication): number {
  const parent = app.process().pid;
  const isOurs = (pid: string) => {
    try {
      const [, afterName = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
      return (
        afterName.split(" ")[1] === String(parent) &&
        readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.mjs")
      );
    } catch {
      return false;
    }
  };
  const pid = readdirSync("/proc").find((name) => /^\d+$/.test(name) && isOurs(name));
  if (!pid) throw new Error("the backend does not run");
  return Number(pid);
}

/** Ends the app and its backend at one moment, as a power cut does. */
export async function cutPower({ app }: OpenApp): Promise<void> {
  const backend = backendProcess(app);
  const ended = once(app.process(), "exit");
  app.process().kill("SIGKILL");
  process.kill(backend, "SIGKILL");
  await ended;
}

/** Keeps a picture of the screen in docs/screens/ when RESOLVED_SCREENS asks for it, and does nothing otherwise. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  if (!process.env.RESOLVED_SCREENS) return;
  const folder = join(root, "docs", "screens");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
