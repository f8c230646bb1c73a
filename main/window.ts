// The window: where it stood last time, and shown as soon as there is something to show.
import { readFileSync, writeFileSync } from "node:fs";
import { BrowserWindow, nativeTheme, type Rectangle, screen } from "electron";
import { isolatedPage } from "./guards.ts";
import { PAGE_URL } from "./page.ts";

interface WindowState {
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
}

const USUAL_SIZE = { width: 1360, height: 900 };
const SMALLEST_SIZE = { minWidth: 900, minHeight: 600 };

export function openWindow(preload: string, statePath: string): BrowserWindow {
  const { bounds, maximized } = readWindowState(statePath);
  const window = new BrowserWindow({
    ...USUAL_SIZE,
    ...(bounds && isOnAScreen(bounds) ? bounds : {}),
    ...SMALLEST_SIZE,
    show: false,
    title: "Resolved",
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#1a1b1e" : "#ffffff",
    webPreferences: isolatedPage(preload),
  });
  window.once("ready-to-show", () => {
    if (maximized) window.maximize();
    window.show();
  });
  // Minutes are saved as they are written, so a page that fell can simply be opened again.
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") window.webContents.reload();
  });
  window.on("close", () => {
    writeWindowState(statePath, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(PAGE_URL);
  return window;
}

/** The state that was kept; a file that is missing or says nothing sensible gives the usual window. */
function readWindowState(path: string): WindowState {
  try {
    const kept = JSON.parse(readFileSync(path, "utf8")) as Partial<Record<keyof WindowState, unknown>> | null;
    return { bounds: asRectangle(kept?.bounds), maximized: kept?.maximized === true };
  } catch {
    return { bounds: null, maximized: false };
  }
}

/** A place that cannot be written costs the user the window's place and nothing else. */
function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch {}
}

function asRectangle(value: unknown): Rectangle | null {
  if (typeof value !== "object" || value === null) return null;
  const { x, y, width, height } = value as Partial<Record<keyof Rectangle, unknown>>;
  const areNumbers = [x, y, width, height].every((side) => Number.isInteger(side));
  return areNumbers ? ({ x, y, width, height } as Rectangle) : null;
}

/** False for a window that stood on a screen which is no longer there. */
function isOnAScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const isBeside = x + width < workArea.x + 100 || x > workArea.x + workArea.width - 100;
    return !isBeside && y >= workArea.y - 10 && y < workArea.y + workArea.height - 50;
  });
}
