import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { exampleMeeting } from "../backend/papers/example-meeting.ts";
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

const said = words.papers;
const RESOLVED =
  "The Panel RESOLVED to note the Children in Care Performance Scorecard, data as at 31 May 2019.";

describe.skipIf(!canOpenWindows)("papers", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    const backend = await createBackend({
      storePath: storeIn(folder),
      clock: () => "2019-06-20T09:00:00.000Z",
    });
    await exampleMeeting(backend);
    await backend.close();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 1000),
    );
    await open.page.getByRole("button", { name: words.shell.papers, exact: true }).click();
  });
  afterAll(async () => {
    await open?.close();
    removeFolder(folder);
  });

  const button = (name: string) => open.page.getByRole("button", { name, exact: true });
  const names = Object.keys(said.names) as (keyof typeof said.names)[];
  const print = (name: keyof typeof said.names) => said.printThis(said.print, said.names[name]);
  const partB = (name: keyof typeof said.names) => said.printThis(said.printPartB, said.names[name]);
  const at = (name: string) => join(folder, `${name}.docx`);

  async function saveAs(path: string): Promise<void> {
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  }

  async function choose(path: string): Promise<void> {
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, path);
    await button(said.choose).click();
  }

  /** What a program that takes HTML gets. */
  async function pastedAsHtml(): Promise<string> {
    const { page } = open;
    await page.evaluate(() => {
      const listen = (event: { readonly clipboardData?: { getData(kind: string): string } }) => {
        (globalThis as { pasted?: string }).pasted = event.clipboardData?.getData("text/html") ?? "";
      };
      (globalThis as unknown as { addEventListener(kind: string, listen: unknown): void }).addEventListener(
        "paste",
        listen,
      );
    });
    await page.getByLabel(words.meeting.wording).focus();
    await page.keyboard.press("Control+V");
    return page.evaluate(() => (globalThis as { pasted?: string }).pasted ?? "");
  }

  test("are all there to be printed, with a Part B where something is not for the public", async () => {
    const always = names.filter((name) => name !== "agenda supplement");
    for (const name of always) await button(print(name)).waitFor();
    expect(await button(print("agenda supplement")).count()).toBe(0);
    for (const name of ["minutes", "scorecard"] as const) await button(partB(name)).waitFor();
    expect(await button(partB("page for young people")).count()).toBe(0);
    await open.page.getByText(said.nonePrinted).waitFor();
  });

  test("are printed, and stand on the list with the day, the file and the figures", async () => {
    const { page } = open;
    await saveAs(at("Scorecard"));
    await button(print("scorecard")).click();
    await page.getByText(words.printing.done("Scorecard.docx")).waitFor();
    await saveAs(at("Notice"));
    await button(print("decision notice")).click();
    await page.getByText(words.printing.done("Notice.docx")).waitFor();
    expect(existsSync(at("Notice"))).toBe(true);
    const rows = page.getByRole("row");
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.nth(1).textContent()).toContain(`${said.names["decision notice"]}3 July 2019`);
    expect(await rows.nth(2).textContent()).toContain(`${said.asAt("31 May 2019")}, ${said.noneRevised}`);
  });

  test("are shown before they are printed", async () => {
    const { page } = open;
    await button(said.printThis(words.preview.open, said.names["note sheet"])).click();
    const shown = page.getByRole("dialog", { name: words.preview.titles["note sheet"] });
    await shown.getByRole("heading", { name: "Who is there" }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await shown.waitFor({ state: "detached" });
  });

  test("have an extract of the item that is chosen, also of one that was taken in private", async () => {
    const { page } = open;
    await page
      .getByLabel(said.whichItem)
      .selectOption({ label: "8 Tender for a children's home in the north of the county" });
    await saveAs(at("Extract"));
    await button(partB("minute extract")).click();
    await page.getByText(words.printing.done("Extract.docx")).waitFor();
  });

  test("are printed again from the list, as the meeting stands now", async () => {
    await saveAs(at("Again"));
    await button(said.printAgainThis(said.names["decision notice"], "3 July 2019")).first().click();
    await open.page.getByText(words.printing.done("Again.docx")).waitFor();
    expect(readFileSync(at("Again")).equals(readFileSync(at("Notice")))).toBe(true);
  });

  test("are known again when a file is looked up, and a strange file is not", async () => {
    const { page } = open;
    await choose(at("Scorecard"));
    await page.getByText(said.states["as printed"]("Scorecard.docx")).waitFor();
    await page.getByText(said.noRevision).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "papers-looked-up");
    await page.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
    await keepScreen(page, "papers");
    writeFileSync(at("Letter"), "Dear Chair");
    await choose(at("Letter"));
    await page.getByText(said.states.unknown("Letter.docx")).waitFor();
  });

  test("give their resolution to the clipboard as text and as HTML", async () => {
    const { app, page } = open;
    await page.getByRole("button", { name: words.shell.meeting, exact: true }).click();
    await page
      .getByRole("button", { name: /Children in Care Performance Scorecard/ })
      .first()
      .click();
    await button(words.meeting.copy).click();
    await page.getByText(words.meeting.copied).waitFor();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(RESOLVED);
    expect(await pastedAsHtml()).toContain("<strong>RESOLVED</strong>");
  });
});
