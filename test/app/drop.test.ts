import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { canOpenWindows, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

describe.skipIf(!canOpenWindows)("dropping workbooks on the window", () => {
  let folder: string;
  let open: OpenApp;

  beforeEach(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await open.page.getByText(words.returns.states["needs you"]).waitFor();
  });
  afterEach(async () => {
    await open.close();
    removeFolder(folder);
  });

  /** As the system tells the page of files that were let go over it. */
  async function drop(files: readonly string[]): Promise<void> {
    const session = await open.page.context().newCDPSession(open.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 700, y: 400, data });
  }

  async function writeReturn(name: string, figure: number): Promise<string> {
    const path = join(folder, name);
    const rows = [
      ["Ref", "Indicator", "Jun-19"],
      ["CLA 01", "Children looked after", figure],
    ];
    await writeWorkbook(path, [{ name: "Return", rows, headings: [1], widths: [10, 40, 10] }]);
    return path;
  }

  test("puts each of them on the list and reads it, and the window stays where it is", async () => {
    const address = open.page.url();
    const files = await Promise.all(
      Array.from({ length: 20 }, (_, place) => writeReturn(`Return ${place + 1}.xlsx`, 800 + place)),
    );
    const letter = join(folder, "letter.xlsx");
    writeFileSync(letter, "Dear clerk");
    await drop([...files, letter]);
    const lines = open.page.getByRole("list", { name: words.returns.list }).locator("li");
    await expect.poll(() => lines.count(), { timeout: 20_000 }).toBe(24);
    await expect
      .poll(() => lines.getByText(words.returns.states.understood).count(), { timeout: 20_000 })
      .toBe(22);
    await lines.last().getByText(words.returns.states.refused).waitFor();
    expect(open.page.url()).toBe(address);
  });

  test("reading them can be stopped for all at once, and each can be read after all", async () => {
    const files = await Promise.all(
      Array.from({ length: 20 }, (_, place) => writeReturn(`Return ${place + 1}.xlsx`, 800 + place)),
    );
    const lines = open.page.getByRole("list", { name: words.returns.list }).locator("li");
    await open.page.evaluate((label) => {
      const stopWhenItCan = new MutationObserver(() => {
        const stop = [...document.querySelectorAll("button")].find(
          ({ textContent }) => textContent === label,
        );
        if (!stop || stop.disabled) return;
        stopWhenItCan.disconnect();
        stop.click();
      });
      stopWhenItCan.observe(document.body, { subtree: true, childList: true, attributes: true });
    }, words.returns.stopAll);
    await drop(files);
    const stopped = lines.getByText(words.returns.states.stopped);
    await stopped.last().waitFor();
    const { waiting, reading } = words.returns.states;
    await expect.poll(() => lines.getByText(new RegExp(`^(${waiting}|${reading})`)).count()).toBe(0);
    expect(await stopped.count()).toBeGreaterThan(10);
    await lines.last().getByRole("button").first().click();
    await open.page.getByRole("button", { name: words.shell.tryAgain }).click();
    await lines.last().getByText(words.returns.states.understood).waitFor();
  });

  test("each line keeps its place while they are read", async () => {
    const files = await Promise.all(
      Array.from({ length: 6 }, (_, place) => writeReturn(`Return ${place + 1}.xlsx`, 800 + place)),
    );
    await drop(files);
    const lines = open.page.getByRole("list", { name: words.returns.list }).locator("li");
    await expect.poll(() => lines.count()).toBe(9);
    const tops = () => lines.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const before = await tops();
    await expect.poll(() => lines.getByText(words.returns.states.understood).count()).toBe(8);
    expect(await tops()).toEqual(before);
  });
});
