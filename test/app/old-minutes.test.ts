import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { bold, p, run, wordFile } from "../backend/old-minutes/word-file.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const said = words.oldMinutes;
const OLD = fileURLToPath(new URL("../fixtures/old-minutes/combined-authority.docx", import.meta.url));

/** Two items behind an exclusion, a line without a place, a deletion, a stretch of hidden text. */
const MIXED = [
  p("Corporate Parenting Panel"),
  p("Minutes of the meeting held on 5 June 2019 at 5.00 pm in County Hall"),
  p("Webcast recording 0417"),
  p(bold("1. Visits to children")),
  p(`${run("Members heard of the visits.")}<w:del>${run("Gone.")}</w:del>${run("Unseen.", "<w:vanish/>")}`),
  p(bold("2. Exclusion of the press and public")),
  p("The public left."),
  p(bold("3. A tender")),
  p("The giraffe tender was heard of."),
];

const LONG = [
  p("Corporate Parenting Panel"),
  p("Minutes of the meeting held on 8 May 2019 at 5.00 pm in County Hall"),
  ...Array.from({ length: 30 }, (_, item) => [
    p(bold(`${item + 1}. Report number ${item + 1} on placements`)),
    ...Array.from({ length: 40 }, (_, line) => p(`Members heard of matter ${line + 1} of the report.`)),
  ]).flat(),
];

describe.skipIf(!canOpenWindows)("old minutes", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await open.page.getByRole("button", { name: words.shell.meeting, exact: true }).click();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  async function choose(path: string): Promise<void> {
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, path);
    await open.page.getByRole("button", { name: said.bringIn }).click();
  }

  async function made(name: string, body: readonly string[]): Promise<string> {
    const path = join(folder, name);
    writeFileSync(path, wordFile({ body: body.join("") }));
    return path;
  }

  const dialog = () => open.page.getByRole("dialog");
  const lineOf = (text: string) => dialog().getByRole("listitem").filter({ hasText: text });
  const submit = () => dialog().getByRole("button", { name: said.submit });

  async function looksRight(name: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("are shown line by line before anything is stored", async () => {
    await choose(OLD);
    await dialog().getByText(said.title("combined-authority.docx")).waitFor();
    await dialog().getByText(said.lines(23)).waitFor();
    expect(await dialog().getByLabel(said.date).inputValue()).toBe("16 March 2023");
    expect(await dialog().getByLabel(said.venue).inputValue()).toBe("the Exchange Building, Marchester");
    await dialog().getByText(said.headedOtherwise("Skills and Employment Committee")).waitFor();
    await dialog().getByText(said.items(3)).waitFor();
    expect(await lineOf("enrolments had risen").locator("select").inputValue()).toBe("narrative");
    await looksRight("old-minutes");
    await open.page.emulateMedia({ colorScheme: "dark" });
    await looksRight("old-minutes-dark");
    await open.page.emulateMedia({ colorScheme: "light" });
  });

  test("are put right by the keyboard, and what comes of it follows", async () => {
    const { page } = open;
    const role = lineOf("enrolments had risen").first().locator("select");
    await role.focus();
    await page.keyboard.type("Item");
    expect(await role.inputValue()).toBe("item heading");
    await dialog().getByText(said.items(4)).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await role.inputValue()).toBe("presenter");
    await dialog().getByText(said.items(3)).waitFor();
    await role.selectOption("oral update");
  });

  test("become a meeting that is gone to, and that search finds", async () => {
    const { page } = open;
    await dialog().getByLabel(said.approved).check();
    await submit().click();
    await page.getByText(said.done("16 March 2023", 3)).waitFor();
    await page.getByRole("heading", { name: "Corporate Parenting Panel, 16 March 2023" }).waitFor();
    await page.getByText(words.meeting.states.approved, { exact: true }).first().waitFor();
    await page.getByRole("button", { name: words.shell.search, exact: true }).click();
    await page.getByLabel(words.search.field).fill("enrolments");
    await page.getByText(words.search.found(1, 1)).waitFor();
    await page.getByRole("button", { name: words.shell.meeting, exact: true }).click();
  });

  test("of a day that has a meeting already are refused, and another day can be given", async () => {
    await choose(OLD);
    await submit().click();
    await dialog().getByText("There is a meeting on that date already.", { exact: false }).waitFor();
    await dialog().getByRole("button", { name: words.shell.close }).click();
    await dialog().waitFor({ state: "hidden" });
  });

  test("that were changed after they were read are read again", async () => {
    const path = join(folder, "changed.docx");
    copyFileSync(OLD, path);
    await choose(path);
    await dialog().getByText(said.lines(23)).waitFor();
    await made("changed.docx", MIXED);
    await submit().click();
    await dialog().getByRole("button", { name: said.readAgain }).click();
    await dialog().getByText(said.lines(9)).waitFor();
    await dialog().getByRole("button", { name: words.shell.close }).click();
    await dialog().waitFor({ state: "hidden" });
  });

  test("say what was left out, what has no place, and ask whether items were in private", async () => {
    const { page } = open;
    await choose(await made("mixed.docx", MIXED));
    await dialog().getByText(said.tracked(1)).waitFor();
    await dialog()
      .getByText(said.leftOut([said.hidden(1)]))
      .waitFor();
    await dialog().getByRole("button", { name: said.nextUnplaced }).click();
    await lineOf("Webcast recording").locator("select:focus").waitFor();
    await submit().click();
    await dialog().getByText(said.behindNeeded).waitFor();
    await dialog().getByLabel(said.behind).selectOption({ label: said.behindChoices.private });
    await dialog().getByText(said.whyNeeded).waitFor();
    await dialog().getByLabel(said.why).selectOption("3");
    await looksRight("old-minutes-in-private");
    await submit().click();
    await page.getByText(said.done("5 June 2019", 4)).waitFor();
    await page.getByRole("button", { name: words.shell.search, exact: true }).click();
    await page.getByLabel(words.search.field).fill("giraffe");
    await page.getByText(words.search.inPrivate).waitFor();
    await page.getByRole("button", { name: words.shell.meeting, exact: true }).click();
  });

  test("that are long are all there, and only the line that is gone to carries all roles", async () => {
    await choose(await made("long.docx", LONG));
    await dialog().getByText(said.lines(1232)).waitFor();
    await dialog().getByText(said.items(30)).waitFor();
    expect(await dialog().locator(".old-line").count()).toBe(1232);
    expect(await dialog().locator(".old-line option").count()).toBe(1232);
    await dialog().getByRole("button", { name: words.shell.close }).click();
  });

  test("that cannot be read are refused with what to do, and another document can be chosen", async () => {
    const path = join(folder, "not-word.docx");
    writeFileSync(path, "no document");
    await choose(path);
    await dialog().getByText("“not-word.docx” is not a Word document.", { exact: false }).waitFor();
    await dialog().getByRole("button", { name: said.another }).waitFor();
    await looksRight("old-minutes-refused");
  });
});
