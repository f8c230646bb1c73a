import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocument } from "../../main/backend/word/check.ts";
import { words } from "../../renderer/text/en-GB.ts";
import {
  barredTemplate,
  sectionedTemplate,
  templateWithMacros,
} from "../backend/word/house-style/templates.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const said = words.houseStyle;

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("the house style", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await button(words.firstStart.openExample).click();
    await open.page.getByRole("navigation").getByRole("button", { name: words.shell.settings }).click();
    await open.page.getByRole("heading", { name: said.title, exact: true }).waitFor();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const button = (name: string) => open.page.getByRole("button", { name, exact: true });
  const text = (name: string | RegExp) => open.page.getByText(name);
  const styleFor = (part: string) => open.page.getByLabel(said.styleFor(part), { exact: true });

  async function choose(bytes: Uint8Array, name: string, opener: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, path);
    await button(opener).click();
  }

  async function looksRight(name?: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    const specimen = open.page.locator(".specimen").last();
    if (await specimen.isVisible()) await specimen.scrollIntoViewIfNeeded();
    if (name) await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("a template with macros is tried out, and says in words why it cannot be used", async () => {
    await choose(templateWithMacros(), "Letter.dotm", said.choose);
    await text(/This template has macros/).waitFor();
    expect(await button(said.use).isDisabled()).toBe(true);
    await looksRight();
    await button(said.leave).click();
  });

  test("a template is shown with its faults, the styles of its parts and what is on each page", async () => {
    await choose(sectionedTemplate(), "Westbury.dotx", said.choose);
    await open.page.getByRole("heading", { name: said.trying("Westbury.dotx") }).waitFor();
    await text(/“heading 2” is underlined/).waitFor();
    await text("Westbury Council · Democratic Services").waitFor();
    expect(await styleFor(said.parts.heading1).inputValue()).toBe("Heading1");
    await looksRight("house-style");
  });

  test("a style is chosen for a part, and it is used", async () => {
    await styleFor(said.parts.note).selectOption({ label: "footer" });
    await text(said.how["by choice"]).waitFor();
    await button(said.use).click();
    await text(said.used("Westbury.dotx")).waitFor();
    await text(/^Papers are printed in the style of Westbury\.dotx, chosen on/).waitFor();
    await looksRight();
  });

  test("its styles are changed without the file, and a sample is printed", async () => {
    await button(said.change).click();
    await styleFor(said.parts.note).selectOption({ label: said.ours });
    await text(said.how["by choice"]).waitFor({ state: "detached" });
    await button(said.keep).click();
    await text(said.used("Westbury.dotx")).waitFor();
    const path = join(folder, "Sample.docx");
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await button(said.sample).click();
    await text(said.sampleDone("Sample.docx")).waitFor();
    expect(existsSync(path)).toBe(true);
    expect(checkDocument(readFileSync(path))).toEqual([]);
  });

  test("another template takes its place, and ours stands again when it is given up", async () => {
    await choose(barredTemplate(), "Bars.dotx", said.chooseAnother);
    await open.page.getByRole("heading", { name: said.trying("Bars.dotx") }).waitFor();
    await looksRight();
    await button(said.use).click();
    await text(said.used("Bars.dotx")).waitFor();
    await button(said.remove).click();
    await text(said.none).waitFor();
  });
});
