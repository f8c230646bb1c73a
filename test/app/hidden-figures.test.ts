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
const numbers = words.smallNumbers;

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

  test("follows the rule of the council, which is set in Settings and not in force before it is saved", async () => {
    const { page } = open;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const goTo = (place: string) =>
      page.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
    await page.keyboard.press("Escape");
    await goTo(words.shell.settings);
    const rule = page.getByRole("region", { name: numbers.title });
    await rule.getByText(numbers.states.saved).waitFor();
    const upTo = rule.getByLabel(numbers.smallUpTo, { exact: true });
    await upTo.fill("1");
    await rule.getByText(numbers.wrong.number(2, 50)).waitFor();
    expect(await button(numbers.save).isDisabled()).toBe(true);
    await upTo.fill("12");
    await rule.getByLabel(numbers.which, { exact: true }).selectOption("CLA 18");
    await button(numbers.add).click();
    await rule.getByText(numbers.wrong.reason).waitFor();
    await page.keyboard.type("Only 3 children");
    await rule.getByText(numbers.wrong.tells).waitFor();
    await rule.getByLabel(numbers.reasonOf("CLA 18")).fill("Agreed by the Panel");
    await rule.getByText(numbers.states.unsaved).waitFor();
    await goTo(words.shell.scorecard);
    await button(said.count(7)).waitFor();
    await goTo(words.shell.settings);
    expect(await upTo.inputValue()).toBe("12");
    await rule.evaluate((section) => section.scrollIntoView({ block: "nearest" }));
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "settings-small-numbers");
    await page.evaluate(() => window.close());
    await page.getByText(numbers.keptAtClosing).waitFor();
    await button(numbers.save).click();
    await rule.getByText(numbers.states.saved).waitFor();
  });

  test("lists by the new rule what is hidden, with the exceptions in force and what nobody can judge", async () => {
    const { page } = open;
    await page
      .getByRole("navigation")
      .getByRole("button", { name: words.shell.scorecard, exact: true })
      .click();
    const counted = page.locator("button.hidden-figures");
    await page.waitForFunction((before) => {
      const text = document.querySelector("button.hidden-figures")?.textContent ?? "";
      return /\(\d+\)/.test(text) && text !== before;
    }, said.count(7));
    await counted.click();
    const list = page.getByRole("dialog", { name: said.title });
    await list.getByText(numbers.about(12, 10)).waitFor();
    await list.getByText("Always hidden: Agreed by the Panel").first().waitFor();
    await list.getByRole("heading", { name: numbers.inForce }).waitFor();
    await list.getByText(/^CLA 18 .+ is always hidden: Agreed by the Panel \(since .+\)\.$/).waitFor();
    await list.getByRole("heading", { name: numbers.unjudged }).waitFor();
    await list.getByRole("heading", { name: numbers.inForce }).scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "hidden-figures-exceptions");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
  });

  test("is marked in the list behind @, and named in a public minute without the figure", async () => {
    const { page } = open;
    await page.getByRole("button", { name: words.shell.meeting, exact: true }).first().click();
    await page.getByText(words.meeting.views.minutes, { exact: true }).click();
    const minute = page.locator(".minute-text");
    await minute.click();
    await page.keyboard.type("Members asked about @");
    const options = page.getByRole("listbox", { name: words.editor.figures }).getByRole("option");
    const option = (reference: string) => options.filter({ hasText: new RegExp(`^${reference}`) });
    await option("CLA 18").getByText(words.editor.hiddenFrom("May 2019")).waitFor();
    expect(await option("CLA 18").textContent()).not.toContain("13.8%");
    await option("CLA 23").getByText("14.2").waitFor();
    await option("CLA 01").getByText("no figure for May 2019: not supplied").waitFor();
    expect(await options.count()).toBe(42);
    await page.keyboard.type("re");
    await option("CLA 22").getByText("79%").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "figure-list");
    await page.keyboard.type("turn home");
    await page.getByText(words.editor.hiddenSo("Small number")).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(", beside an average score of @CLA 23");
    await page.keyboard.press("Enter");
    expect(await minute.textContent()).toMatch(
      /Members asked about \p{Ll}[^@%]+, beside an average score of 14\.2/u,
    );
    await page.getByText(words.meeting.saved, { exact: true }).waitFor();
  });
});
