import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

describe.skipIf(!canOpenWindows)("who owes what", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await open.page.getByRole("heading", { name: words.owed.title("May 2019") }).scrollIntoViewIfNeeded();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  test("names each post that is late, and what is outstanding", async () => {
    const { page } = open;
    await page.getByText(words.owed.details).first().click();
    await page.getByText(/^CLA 01 .*, May 2019$/).waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(page, "returns-owed");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("puts a chase note on the clipboard", async () => {
    const { app, page } = open;
    await page
      .getByRole("button", { name: /^Copy chase note to the / })
      .first()
      .click();
    await page.getByText(/^The note to the .* is copied/).waitFor();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Dear .*May 2019/s);
  });

  test("saves a template for the post to fill in where the clerk says", async () => {
    const { app, page } = open;
    const path = join(folder, "Template.xlsx");
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await page
      .getByRole("button", { name: /^Save a return template for the / })
      .first()
      .click();
    await page.getByText(/^Saved Template\.xlsx, which asks for \d+ figures?\.$/).waitFor();
    expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
  });

  test("shows the month before, of which everything is in", async () => {
    const { page } = open;
    await page.getByRole("button", { name: words.owed.monthBefore }).click();
    await page.getByRole("heading", { name: words.owed.title("April 2019") }).waitFor();
    await page.getByText(words.owed.states.sent, { exact: false }).first().waitFor();
  });
});
