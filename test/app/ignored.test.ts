import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { writeMinute } from "../backend/write-minute.ts";
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

const said = words.meeting.desk;
const proofing = words.proofing;
const DOUBLED = "The Panel heard of the the plans.";
const WORDING = "to note the Children in Care Performance Scorecard, data as at 31 May 2019";
const MISSPELT = "The Panel heard of it from Schoole.";
const CHILDREN = "Three children lived there.";

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("what the clerk tells the reading desk to leave alone", () => {
  let folder: string;
  let open: OpenApp;
  const button = (name: string) => open.page.getByRole("button", { name, exact: true });
  const goTo = (place: string) =>
    open.page.getByRole("navigation").getByRole("button", { name: place }).click();
  const heard = (text: string) =>
    open.page
      .locator(".meeting-side > .desk-list .desk-remark")
      .filter({ has: open.page.getByText(text, { exact: true }) });
  const atText = (text: string) => open.page.locator(".minute-text .remark", { hasText: text });
  const ignored = () => open.page.getByRole("list", { name: said.ignoredHere }).locator(".desk-remark");

  beforeAll(async () => {
    folder = newFolder();
    const backend = await createBackend({
      storePath: storeIn(folder),
      clock: () => "2019-07-04T09:00:00.000Z",
    });
    const { meeting } = await backend.handlers["example.open"]({}, noCall);
    await writeMinute(backend, meeting, {
      paragraphs: [DOUBLED, DOUBLED, CHILDREN, MISSPELT],
      wording: WORDING,
    });
    await backend.close();
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await goToMinutes();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  async function goToMinutes(): Promise<void> {
    await goTo(words.shell.meeting);
    await open.page.getByText(words.meeting.views.minutes, { exact: true }).click();
    await open.page.locator(".meeting-side .desk-list").waitFor();
  }

  async function looksRight(name: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("is gone where it was ignored and kept elsewhere", async () => {
    await expect.poll(() => heard("the the").count()).toBe(2);
    await button(`${said.ignoreHere}: the the`).first().click();
    await expect.poll(() => heard("the the").count()).toBe(1);
    expect(await heard("the the").textContent()).toContain(said.paragraph(2));
    await expect
      .poll(() => open.page.locator(".minute-text .remark", { hasText: "the the" }).count())
      .toBe(1);
  });

  test("is shown on request with its place, and asked again", async () => {
    await button(said.showIgnored(1)).click();
    expect(await ignored().count()).toBe(1);
    expect(await ignored().textContent()).toContain(said.paragraph(1));
    const sides = open.page.getByRole("radiogroup", { name: words.meeting.sidesLabel });
    expect((await sides.boundingBox())?.height).toBeGreaterThan(30);
    await looksRight("ignored-here");
    await button(`${said.askAgain}: the the`).click();
    await expect.poll(() => heard("the the").count()).toBe(2);
    expect(await button(said.hideIgnored(1)).count()).toBe(0);
  });

  test("is never ignored always where it protects a child, neither in the list nor at the text", async () => {
    await button(`${said.ignoreHere}: Three children`).waitFor();
    expect(await button(`${said.ignoreAlways}: Three children`).count()).toBe(0);
    await atText("Three children").first().click();
    const card = open.page.getByRole("dialog", { name: words.editor.card });
    await card.getByRole("button", { name: words.editor.ignoreHere }).waitFor();
    expect(await card.getByRole("button", { name: words.editor.ignoreAlways }).count()).toBe(0);
    await open.page.keyboard.press("Escape");
  });

  test("is listed in Settings where it is ignored always or learnt, and taken back there", async () => {
    await button(`${said.ignoreAlways}: the the`).first().click();
    await expect.poll(() => heard("the the").count()).toBe(0);
    await button(`${said.learn}: Schoole`).first().click();
    await expect.poll(() => heard("Schoole").count()).toBe(0);

    await goTo(words.shell.settings);
    const askAgain = button(proofing.askAgainOf(proofing.check("doubled-word"), "the the"));
    const forget = button(proofing.forgetOf("Schoole"));
    await askAgain.scrollIntoViewIfNeeded();
    await forget.waitFor();
    const tables = open.page.locator(".taught-table");
    const shownAs = await tables.evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
    expect(shownAs).toEqual(["table", "table"]);
    await looksRight("proofing");
    await askAgain.click();
    await open.page.getByText(proofing.noneIgnored).waitFor();
    await forget.click();
    await open.page.getByText(proofing.noneLearned).waitFor();

    await goToMinutes();
    await expect.poll(() => heard("the the").count()).toBe(2);
    await expect.poll(() => heard("Schoole").count()).toBe(1);
  });
});
