import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { canOpenWindows, newFolder, type OpenApp, openApp, removeFolder, storeIn } from "./electron.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fixture = (name: string) => readFileSync(join(root, "test/fixtures/minutes", name), "utf8");

/** The story of the minute: behind its label, without the action and the resolution, which have places of their own. */
function story(name: string): string {
  const [, told = ""] = fixture(name).split(/^Minutes:$/m);
  return told
    .split(/\n+/)
    .filter((line) => !/^(?:Action:|The Panel RESOLVED|Supporting documents:)/.test(line.trim()))
    .join("\n\n");
}

const RESOLUTION =
  "The Panel RESOLVED to note the Children in Care Performance Scorecard, data as at 31 May 2019.";

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)(
  "a minute as it was really written, pasted into the example's meeting",
  () => {
    let folder: string;
    let open: OpenApp;
    let page: Page;

    beforeAll(async () => {
      folder = newFolder();
      const demo = join(folder, "demo");
      spawnSync(process.execPath, [join(root, "main/cli.ts"), "demo", demo]);
      copyFileSync(join(demo, "example.resolved"), storeIn(folder));
      open = await openApp({ folder });
      page = open.page;
      await open.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
      );
      await page.getByRole("button", { name: words.shell.meeting }).first().click();
    });
    afterAll(async () => {
      await open.close();
      removeFolder(folder);
    });

    const minute = () => page.getByRole("textbox", { name: /^Minutes of item 5/ });
    const remarks = () => page.locator(".desk-remark");

    async function paste(text: string): Promise<void> {
      await open.app.evaluate(({ clipboard }, pasted) => clipboard.writeText(pasted), text);
      await minute().click();
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Control+v");
      await page.getByText(words.meeting.saved, { exact: true }).waitFor();
    }

    test("is told its slips, each at its words", async () => {
      await paste(story("scorecard-item.txt"));
      await remarks().filter({ hasText: "StrategyBboard" }).waitFor();
      const told = (await remarks().allTextContents()).join("\n");
      for (const slip of [
        "StrategyBboard",
        "waspleasure",
        "in particularly",
        "to developed",
        "care leaver’s forum",
        "PEPs",
        "since May",
        "audit programme",
        "would be used to developed",
      ])
        expect(told).toContain(slip);
      await page
        .getByText(words.meeting.errorsFirst(1))
        .or(page.getByText(/errors at the reading desk/))
        .waitFor();
    });

    test("is answered remark by remark at its words, and what can be mended is mended", async () => {
      const card = page.getByRole("dialog", { name: words.editor.card });
      const mend = card.getByRole("button", { name: /^(?:Change to|Take it out)/ });
      const answer = mend.or(card.getByRole("button", { name: words.editor.ignoreHere })).first();
      const left = page.getByRole("button", { name: /^\d+ remarks?$/ });
      for (let asked = 0; asked < 60 && (await left.count()) > 0; asked += 1) {
        await minute().press("Control+.");
        // A card whose words were read anew meanwhile is gone, and asked for again.
        await answer.click({ timeout: 2000 }).catch(() => undefined);
      }
      expect(await left.count()).toBe(0);
      const text = (await minute().innerText()).replaceAll("\n", " ");
      for (const mended of [
        "Strategy Board",
        "was pleasure",
        "in particular ",
        "used to develop",
        "leavers’ forum",
      ])
        expect(text).toContain(mended);
      for (const slip of [
        "StrategyBboard",
        "waspleasure",
        "in particularly",
        "to developed",
        " a a ",
        " the the ",
      ])
        expect(text).not.toContain(slip);
      const errors = page.locator(".desk-remark.error").filter({ hasText: "Item 5" });
      await expect.poll(() => errors.count()).toBe(0);
    });

    test("comes out clean once they are put right and its promises are taken up", async () => {
      await paste(story("settled.txt"));
      await page.getByRole("button", { name: words.shell.actions, exact: true }).click();
      const accept = page.getByRole("button", { name: new RegExp(`^${words.actions.accept}`) });
      await accept.first().waitFor();
      for (let left = await accept.count(); left > 0; left -= 1) {
        await accept.first().click();
        await expect.poll(() => accept.count()).toBe(left - 1);
      }
      await page.getByRole("button", { name: words.shell.meeting }).first().click();
      await page.getByText(words.meeting.desk.nothing).waitFor();
    });

    test("is printed word for word, with the resolution of the exact title", async () => {
      const path = join(folder, "Minutes.docx");
      await open.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path);
      await page.getByRole("button", { name: words.printing.print, exact: true }).click();
      await page.getByText(words.printing.done("Minutes.docx")).waitFor();
      const { "word/document.xml": document } = unzipSync(readFileSync(path));
      const printed = new TextDecoder()
        .decode(document)
        .replaceAll(/<[^>]+>/g, "")
        .replaceAll("&apos;", "'");
      for (const paragraph of story("settled.txt").split("\n\n")) expect(printed).toContain(paragraph.trim());
      expect(printed).toContain(RESOLUTION);
    });
  },
);
