import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isTaggedPdf } from "../../main/backend/pdf.ts";
import { findPdfWriter } from "../../main/backend/pdf-writer.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { readPage } from "../domain/paper/html-faults.ts";
import { accessFaults } from "./axe.ts";
import {
  canOpenWindows,
  keepScreen,
  newFolder,
  type OpenApp,
  openApp,
  putExampleStore,
  removeFolder,
} from "./electron.ts";

const isLinux = process.platform === "linux";

describe.skipIf(!canOpenWindows)("a paper before it is printed, and in its other forms", () => {
  let folder: string;
  let open: OpenApp;
  let page: Page;

  async function start(): Promise<void> {
    open = await openApp({ folder });
    page = open.page;
    await page.getByText("CLA 54").first().waitFor();
  }

  beforeAll(async () => {
    folder = newFolder();
    putExampleStore(folder);
    await start();
  });
  afterAll(async () => {
    await open?.close();
    vi.unstubAllEnvs();
    removeFolder(folder);
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });

  /** Prints the scorecard into a file of this name, and gives its path and what the dialog offered. */
  async function print(name: string) {
    const filePath = join(folder, name);
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (async (_window: unknown, options: unknown) => {
        (globalThis as { offered?: unknown }).offered = options;
        return { canceled: false, filePath };
      }) as typeof dialog.showSaveDialog;
    }, filePath);
    await button(words.printing.print).click();
    return filePath;
  }

  test("the scorecard is shown on its sheets, with its charts, for everybody to read", async () => {
    await button(words.preview.open).click();
    const shown = page.getByRole("dialog", { name: words.preview.titles.scorecard });
    await shown.getByRole("heading", { name: "What got worse" }).waitFor();
    const charts = shown.locator("img");
    expect(await charts.count()).toBeGreaterThan(30);
    await charts.evaluateAll((drawn) => Promise.all(drawn.map((one) => (one as HTMLImageElement).decode())));
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "preview-scorecard");
    await page.keyboard.press("Escape");
    await shown.waitFor({ state: "detached" });
  });

  test("the minutes and the agenda are shown too", async () => {
    await button(words.shell.meeting).first().click();
    for (const kind of ["minutes", "agenda"] as const) {
      await page.getByText(words.meeting.views[kind], { exact: true }).click();
      await button(words.preview.open).click();
      const shown = page.getByRole("dialog", { name: words.preview.titles[kind] });
      await shown.getByRole("heading", { level: 3 }).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await keepScreen(page, `preview-${kind}`);
      await page.keyboard.press("Escape");
      await shown.waitFor({ state: "detached" });
    }
    await button(words.shell.scorecard).first().click();
  });

  test.skipIf(findPdfWriter() === null)(
    "a file that ends in .pdf is a tagged PDF, where LibreOffice is",
    async () => {
      const path = await print("Scorecard.pdf");
      await page.getByText(words.printing.done("Scorecard.pdf")).waitFor();
      expect(isTaggedPdf(readFileSync(path))).toBe(true);
      const offered = await open.app.evaluate(() => (globalThis as { offered?: unknown }).offered);
      expect(offered).toMatchObject({
        filters: [{ extensions: ["docx"] }, { extensions: ["pdf"] }, { extensions: ["html"] }],
      });
    },
  );

  test.skipIf(!isLinux)("a PDF that takes long can be stopped, and none is left", async () => {
    await open.close();
    const programs = join(folder, "programs");
    mkdirSync(programs);
    writeFileSync(join(programs, "soffice"), "#!/bin/sh\nsleep 600\n");
    chmodSync(join(programs, "soffice"), 0o755);
    vi.stubEnv("PATH", `${programs}${delimiter}${process.env.PATH}`);
    await start();
    const path = await print("Stopped.pdf");
    await button(words.printing.stop).click();
    await page.getByText("You stopped this.").waitFor();
    expect(existsSync(path)).toBe(false);
  });

  test("a file that ends in .html is a page that everybody can read, by day and by night", async () => {
    const html = readFileSync(await printed("Scorecard.html"), "utf8");
    expect(readPage(html).faults).toEqual([]);
    await page.setContent(html);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessFaults(page)).toEqual([]);
      await keepScreen(page, `page-scorecard-${colorScheme}`);
    }
  });

  async function printed(name: string): Promise<string> {
    const path = await print(name);
    await page.getByText(words.printing.done(name)).waitFor();
    return path;
  }
});
