import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import {
  backendProcess,
  canOpenWindows,
  cutPower,
  newFolder,
  type OpenApp,
  openApp,
  removeFolder,
} from "./electron.ts";

/** What is typed may be lost for so long before the power fails, and no longer. */
const LAST_SECOND_MS = 1000;

const SENTENCE =
  "The Panel heard how the plans are made with each young person and reviewed every six months. ";

const minute = (page: Page) => page.getByRole("textbox", { name: /^Minutes of item 5/ });

/** The example, open for the tests of one group; one that opens the app anew puts it here. */
function openExample(): { folder: string; open: OpenApp } {
  const at = {} as { folder: string; open: OpenApp };
  beforeAll(async () => {
    at.folder = newFolder();
    at.open = await openApp({ folder: at.folder });
    await at.open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await at.open.page.getByRole("list", { name: words.returns.list }).waitFor();
  });
  afterAll(async () => {
    await at.open.close();
    removeFolder(at.folder);
  });
  return at;
}

async function goToMinutes(page: Page): Promise<void> {
  await page.getByRole("button", { name: words.shell.meeting }).first().click();
  await page.getByText(words.meeting.views.minutes, { exact: true }).click();
  await minute(page).click();
}

describe.skipIf(!canOpenWindows)("an app that is killed while the clerk types", () => {
  const at = openExample();

  // At moments that fall differently against the pauses in which it saves.
  test.each([1700, 2300, 3100])(
    "after %i ms of typing loses no more than the last second",
    async (typingMs) => {
      await goToMinutes(at.open.page);
      const before = (await minute(at.open.page).textContent()) ?? "";
      await at.open.page.keyboard.press("Control+End");
      const keys: { readonly key: string; readonly at: number }[] = [];
      const start = performance.now();
      for (const key of SENTENCE.repeat(4)) {
        await at.open.page.keyboard.press(key === " " ? "Space" : key);
        keys.push({ key, at: performance.now() });
        if (performance.now() - start > typingMs) break;
      }
      const killedAt = performance.now();
      await cutPower(at.open);

      at.open = await openApp({ folder: at.folder });
      await goToMinutes(at.open.page);
      const kept = (await minute(at.open.page).textContent()) ?? "";
      const typed = (until: number) =>
        keys
          .filter(({ at }) => at <= until)
          .map(({ key }) => key)
          .join("");
      expect(kept.startsWith(before + typed(killedAt - LAST_SECOND_MS).trimEnd())).toBe(true);
      expect((before + typed(killedAt)).startsWith(kept)).toBe(true);
    },
  );
});

describe.skipIf(!canOpenWindows)("a backend that falls while the clerk types", () => {
  const at = openExample();

  test("has what was typed once it is back, without another key", async () => {
    const { page } = at.open;
    await goToMinutes(page);
    await page.keyboard.press("Control+End");
    const backend = backendProcess(at.open.app);
    // It stands still first, so that it falls with what was sent to it unanswered.
    process.kill(backend, "SIGSTOP");
    await page.keyboard.insertText(SENTENCE.trim());
    await page.getByText(words.meeting.saving, { exact: true }).waitFor({ timeout: 5000 });
    process.kill(backend, "SIGKILL");
    await page.getByText(words.shell.restarted).waitFor();
    await page.getByText(words.meeting.saved, { exact: true }).waitFor({ timeout: 10_000 });

    await cutPower(at.open);
    at.open = await openApp({ folder: at.folder });
    await goToMinutes(at.open.page);
    expect(await minute(at.open.page).textContent()).toContain(SENTENCE.trim());
  });
});
