import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { canOpenWindows, newFolder, type OpenApp, openApp, removeFolder, storeIn } from "./electron.ts";

const said = words.meeting;

describe.skipIf(!canOpenWindows)("what was done to minutes", () => {
  let folder: string;
  let open: OpenApp;
  const text = () => open.page.locator(".minute-text");
  const item = (title: RegExp) => open.page.locator(".item-choice", { hasText: title });
  const button = (name: string) => open.page.getByRole("button", { name });

  beforeAll(async () => {
    folder = newFolder();
    const backend = await createBackend({
      storePath: storeIn(folder),
      clock: () => "2019-07-04T09:00:00.000Z",
    });
    await backend.handlers["example.open"]({}, noCall);
    await backend.close();
    open = await openApp({ folder });
    await button(words.shell.meeting).first().click();
    await open.page.getByText(said.views.minutes, { exact: true }).click();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  test("is undone in the text of each item, after another item was written", async () => {
    await item(/Apologies for absence/).click();
    await text().click();
    await open.page.keyboard.type("Two members were away.");
    await item(/Declarations of interest/).click();
    await text().click();
    await open.page.keyboard.press("Control+z");
    expect(await text().textContent()).not.toContain("Two members");
    await open.page.keyboard.type("There were none.");

    await item(/Apologies for absence/).click();
    expect(await text().textContent()).toContain("Two members were away.");
    await text().click();
    await open.page.keyboard.press("Control+z");
    await expect.poll(() => text().textContent()).not.toContain("Two members");
    await open.page.keyboard.press("Control+Shift+z");
    await expect.poll(() => text().textContent()).toContain("Two members were away.");

    await item(/Declarations of interest/).click();
    expect(await text().textContent()).toContain("There were none.");
  });

  test("is undone beside the text, by the button or by the keys, and redone", async () => {
    await item(/Children in Care Performance Scorecard/).click();
    const sentence = open.page.locator(".resolution .as-printed");
    await button(said.madeOne("The Panel")).click();
    await sentence.waitFor();
    await button(said.takeBack).click();
    await expect.poll(() => sentence.count()).toBe(0);

    await button(said.undo(said.places.resolution)).click();
    await sentence.waitFor();
    await open.page.keyboard.press("Control+Shift+z");
    await expect.poll(() => sentence.count()).toBe(0);
    await open.page.keyboard.press("Control+z");
    await sentence.waitFor();
    await button(said.redo(said.places.resolution)).waitFor();
  });

  test("is undone in the title of an item as one step, with what was recommended and resolved of it", async () => {
    const { page } = open;
    const view = (name: string) => page.getByText(name, { exact: true }).click();
    const title = page.getByLabel(new RegExp(`^${words.agenda.exactTitle}`));
    const recommended = page.getByLabel(words.agenda.wording, { exact: true });
    const resolved = () => page.locator(".resolution .as-printed").textContent();
    const before = await resolved();
    await view(said.views.agenda);
    await page
      .getByRole("region", { name: words.agenda.items })
      .getByRole("button", { name: /Children in Care Performance Scorecard/ })
      .first()
      .click();
    await title.focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("Scorecard for May");
    await expect.poll(() => recommended.inputValue()).toBe("to note the Scorecard for May");
    await page.getByText(said.saved, { exact: true }).waitFor();
    await view(said.views.minutes);
    await item(/Scorecard for May/).click();
    await expect.poll(resolved).toContain("to note the Scorecard for May");
    await view(said.views.agenda);
    await page
      .getByRole("region", { name: words.agenda.items })
      .getByRole("button", { name: /Scorecard for May/ })
      .first()
      .click();
    await title.focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("Dashboard");
    await expect.poll(() => recommended.inputValue()).toBe("to note the Dashboard");
    await page.keyboard.press("Control+z");
    await expect.poll(() => title.inputValue()).toBe("Scorecard for May");
    expect(await recommended.inputValue()).toBe("to note the Scorecard for May");
    await page.getByText(said.saved, { exact: true }).waitFor();
    await view(said.views.minutes);
    await item(/Scorecard for May/).click();
    await expect
      .poll(resolved)
      .toBe(before?.replace("Children in Care Performance Scorecard", "Scorecard for May"));
  });
});
