import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { minuteItem } from "../backend/minute-an-item.ts";
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

const WORDS = "Oral update at the meeting on 3 July 2019: 21% (June 2019), Head of Service";

async function setTheScene(storePath: string): Promise<void> {
  const backend = await createBackend({ storePath, clock: () => "2019-07-04T09:00:00.000Z" });
  const { meeting } = await backend.handlers["example.open"]({}, noCall);
  const { items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const scorecard = items.find(({ item }) => item.kind === "scorecard")?.item.id ?? "";
  const oral = { indicator: "CLA 11", period: "2019-06" as const, value: 21, givenBy: "Head of Service" };
  const said = narrative("told", "The Head of Service gave an oral update: 21% in June.");
  await minuteItem(backend, meeting, scorecard, [{ ...said, role: "oral update", oral }]);
  await backend.close();
}

describe.skipIf(!canOpenWindows)("an oral update", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    await setTheScene(storeIn(folder));
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  test("stands beside the printed figure and in its story", async () => {
    const { page } = open;
    const row = page.getByRole("row", { name: /^CLA 11/ });
    const told = row.locator("xpath=following-sibling::tr[1]");
    await told.getByText(WORDS).waitFor();
    await told.scrollIntoViewIfNeeded();
    await keepScreen(page, "oral-update");
    expect(await accessFaults(page)).toEqual([]);
    await row.getByRole("button").click();
    const story = page.getByRole("dialog", { name: words.story.title("CLA 11") });
    await story.getByText(WORDS).waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await accessFaults(page)).toEqual([]);
  });

  test("stands beside no other figure", async () => {
    expect(await open.page.locator("table.lines .oral-update").count()).toBe(1);
  });
});
