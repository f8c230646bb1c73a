import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import {
  addComment,
  editDocument,
  paragraphBehind,
  words as rewrite,
  tracked,
} from "../backend/edited-in-word.ts";
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

const said = words.returned;
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const HEARD = "The Panel heard of an audit of the plans.";
const TITLE = "6 Report on the quality of pathway plans";
const ADDED = "The Chair thanked the auditors, who had worked in good time.";

describe.skipIf(!canOpenWindows)("minutes that come back from Word", () => {
  let folder: string;
  let open: OpenApp;
  let path: string;

  beforeAll(async () => {
    folder = newFolder();
    path = join(folder, "Minutes.docx");
    await inBackend(async (backend) => {
      await exampleMeeting(backend);
    });
    await print();
    editDocument(
      path,
      paragraphBehind(HEARD, ADDED),
      tracked("heard of an audit", "heard of two audits"),
      rewrite(`>${TITLE}<`, ">6 Report on the quality of plans<"),
      rewrite("No interests were declared", "No new interests were declared"),
    );
    addComment(path, "heard of two audits", "There were two of them.");
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await open.page.getByRole("button", { name: words.shell.meeting, exact: true }).click();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const view = (name: keyof typeof words.meeting.views) =>
    open.page
      .getByRole("radiogroup", { name: words.meeting.viewsLabel })
      .getByText(words.meeting.views[name]);
  const part = () => open.page.getByRole("region", { name: said.title, exact: true });
  const change = (text: string) => part().locator(".changes > li").filter({ hasText: text });

  async function inBackend(work: (backend: Backend) => Promise<void>): Promise<void> {
    const clock = () => "2019-07-04T09:00:00.000Z" as const;
    const backend = await createBackend({ storePath: storeIn(folder), clock });
    await work(backend);
    await backend.close();
  }

  /** The minutes as the store has them, while the window is closed. */
  const print = () =>
    inBackend(async (backend) => {
      const [meeting] = await backend.handlers["meetings.list"]({}, noCall);
      const asked = { meeting: meeting?.id ?? "", place: backend.grant(path).id, twin: "public" } as const;
      await backend.handlers["minutes.print"](asked, noCall);
    });

  async function choose(file: string, label: string): Promise<void> {
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, file);
    await part().getByRole("button", { name: label }).click();
  }

  async function looksRight(name: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("are shown change by change beside the record, with the comments", async () => {
    await view("versions").click();
    await choose(path, said.choose);
    await part().getByText(said.count(4, 1), { exact: false }).waitFor();
    const heard = change("heard of two audits").first();
    expect(await heard.getByText("There were two of them.").count()).toBe(1);
    expect(await heard.locator("ins").textContent()).toContain("two audits");
    expect(await change(ADDED).getByText(said.whats.added).count()).toBe(1);
    await part().scrollIntoViewIfNeeded();
    await looksRight("minutes-returned");
    await open.page.emulateMedia({ colorScheme: "dark" });
    await looksRight("minutes-returned-dark");
    await open.page.emulateMedia({ colorScheme: "light" });
  });

  test("are decided and taken in by the keyboard alone, and what was refused stays in sight", async () => {
    const { page } = open;
    const decide = async (text: string, label: string) => {
      await change(text).first().getByRole("button", { name: label }).focus();
      await page.keyboard.press("Enter");
    };
    await decide("heard of two audits", said.accept);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await decide("No new interests", said.refuse);
    await part()
      .getByText(said.decided(2, 1, 0))
      .waitFor();
    await part()
      .getByRole("button", { name: said.take(2) })
      .focus();
    await page.keyboard.press("Enter");
    await page.getByText(said.taken(2, "Minutes.docx")).waitFor();
    await part()
      .getByText(said.decided(0, 1, 0))
      .waitFor();
    expect(await part().locator(".changes > li").count()).toBe(2);
    await change("No new interests").getByText(said.refused).waitFor();
    await looksRight("minutes-returned-taken");
    await view("minutes").click();
    await page
      .getByRole("navigation", { name: words.meeting.items })
      .getByRole("button", { name: /\bReport on the quality/ })
      .click();
    await page.getByText("The Panel heard of two audits of the plans.").first().waitFor();
    await page.getByText(ADDED).first().waitFor();
  });

  test.skipIf(!hasOffice)("come back through LibreOffice as well", { timeout: 120_000 }, async () => {
    await open.close();
    await print();
    editDocument(path, rewrite("in good time", "in very good time"));
    const office = join(folder, "office");
    const profile = `-env:UserInstallation=file://${folder}/office-profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", office, path], {
      stdio: "ignore",
    });
    open = await openApp({ folder });
    await open.page.getByRole("button", { name: words.shell.meeting, exact: true }).click();
    await view("versions").click();
    await choose(join(office, "Minutes.docx"), said.choose);
    await part().getByText(said.count(1, 0), { exact: false }).waitFor();
    await part().getByRole("button", { name: said.acceptAll }).click();
    await part()
      .getByRole("button", { name: said.take(1) })
      .click();
    await part().getByText(said.none).waitFor();
  });
});
