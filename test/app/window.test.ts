import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { canOpenWindows, newFolder, openApp, putExampleStore, removeFolder } from "./electron.ts";

const bounds = (opened: Awaited<ReturnType<typeof openApp>>) =>
  opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

const isShown = (opened: Awaited<ReturnType<typeof openApp>>) =>
  opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

describe.skipIf(!canOpenWindows)("the window", () => {
  let folder: string;
  const statePath = () => join(folder, "profile", "window.json");

  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => removeFolder(folder));

  test("opens where it was closed", async () => {
    const place = { x: 40, y: 60, width: 1000, height: 700 };
    const first = await openApp({ folder });
    await expect.poll(() => isShown(first)).toBe(true);
    await first.app.evaluate(
      ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
      place,
    );
    await expect.poll(() => bounds(first)).toEqual(place);
    await first.close();
    expect(JSON.parse(readFileSync(statePath(), "utf8"))).toEqual({ bounds: place, maximized: false });
    const second = await openApp({ folder });
    expect(await bounds(second)).toEqual(place);
    await second.close();
  });

  test.each([
    "{",
    "null",
    "[]",
    '{"bounds":{"x":"left"}}',
    '{"bounds":{"x":9000,"y":9000,"width":900,"height":700}}',
  ])("opens at its usual size when what was kept is %s", async (kept) => {
    mkdirSync(dirname(statePath()), { recursive: true });
    writeFileSync(statePath(), kept);
    const opened = await openApp({ folder });
    const { width, height, x } = (await bounds(opened)) ?? {};
    expect({ width, height }).toEqual({ width: 1360, height: 900 });
    expect(x).toBeLessThan(1440);
    await opened.close();
  });

  test("leaves behind what was compiled, so that the next start is quicker", async () => {
    const opened = await openApp({ folder });
    await opened.page.getByRole("heading", { level: 1 }).first().waitFor();
    await opened.close();
    expect(readdirSync(join(folder, "profile", "compiled"))).not.toEqual([]);
  });

  test("keeps the screen in sight until the next one is read", async () => {
    putExampleStore(folder);
    const { page, close } = await openApp({ folder });
    await page.locator("button.line-name").first().waitFor();
    await page.evaluate(() => {
      const main = document.querySelector("main") as HTMLElement;
      const note = () => {
        if (main.querySelector(":scope > [role=status]")) main.dataset.stoodIn = "yes";
      };
      new MutationObserver(note).observe(main, { childList: true });
    });
    await page.getByRole("button", { name: words.shell.search }).click();
    await page.getByRole("heading", { level: 1, name: words.shell.search }).waitFor();
    expect(await page.locator("main").getAttribute("data-stood-in")).toBeNull();
    await close();
  });

  test("is shown once there is a page to show", async () => {
    const opened = await openApp({ folder });
    await expect.poll(() => isShown(opened)).toBe(true);
    await opened.close();
  });

  test("opens its page again when the page falls", async () => {
    const opened = await openApp({ folder });
    await opened.app.evaluate(({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      page?.on("did-finish-load", () => page.setZoomFactor(1.25));
      page?.forcefullyCrashRenderer();
    });
    const state = () =>
      opened.app.evaluate(({ BrowserWindow }) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        return { hasFallen: page?.isCrashed(), wasLoadedAgain: page?.getZoomFactor() === 1.25 };
      });
    await expect.poll(state, { timeout: 15_000 }).toEqual({ hasFallen: false, wasLoadedAgain: true });
    await opened.close();
  });
});
