import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { bringSmallNumbersIn } from "../backend/small-numbers.ts";
import { accessFaults } from "./axe.ts";
import {
  canOpenWindows,
  keepScreen,
  newFolder,
  type OpenApp,
  openApp,
  removeFolder,
  storeIn,
} from "./electron.ts";

const said = words.scorecard.hidden;

async function setTheScene(folder: string): Promise<void> {
  const backend = await createBackend({
    storePath: storeIn(folder),
    clock: () => "2019-06-20T09:00:00.000Z",
  });
  await backend.handlers["example.open"]({}, noCall);
  await bringSmallNumbersIn(backend, folder);
  await backend.close();
}

describe.skipIf(!canOpenWindows)("what the public does not see", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    await setTheScene(folder);
    open = await openApp({ folder });
  });
  afterAll(async () => {
    await open?.close();
    removeFolder(folder);
  });

  test("is counted on the scorecard, and listed with the reason before it is printed", async () => {
    const { page } = open;
    const button = page.getByRole("button", { name: said.count(7), exact: true });
    await button.waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await button.click();
    const list = page.getByRole("dialog", { name: said.title });
    const row = list.getByRole("row", { name: /^CLA 04/ });
    expect(await row.count()).toBe(3);
    await row.filter({ hasText: said.places.current }).filter({ hasText: "Small number" }).waitFor();
    await row.filter({ hasText: "Would give away CLA 04 in May 2019" }).waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "hidden-figures");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("is in Part B, which has a print button of its own, and is not in the public paper as it is shown", async () => {
    const { page } = open;
    await page.getByRole("button", { name: words.scorecard.printPartB, exact: true }).waitFor();
    await page.getByRole("button", { name: words.preview.open, exact: true }).click();
    const shown = page.getByRole("dialog", { name: words.preview.titles.scorecard });
    await shown.getByText("What is hidden").first().waitFor();
    expect(await shown.getByText("13.8%").count()).toBe(0);
    await shown.getByText(words.preview.twins["part B"], { exact: true }).click();
    await shown.getByText("Part B: not for publication").first().waitFor();
    expect(await shown.getByText("13.8%").count()).toBeGreaterThan(0);
  });
});
