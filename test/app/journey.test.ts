import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { ElectronApplication, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const SENDERS = ["Head of Care Planning", "Head of the Virtual School", "Head of Fostering"];
const RESOLUTION =
  "The Panel RESOLVED to note the Children in Care Performance Scorecard, data as at 31 May 2019.";

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("the main job, from an empty store to printed minutes", () => {
  let folder: string;
  let open: OpenApp;
  let page: Page;

  beforeAll(async () => {
    folder = newFolder();
    open = await openApp({ folder });
    page = open.page;
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const returnLine = (place: number) =>
    page.getByRole("list", { name: words.returns.list }).locator("li").nth(place);

  const SCORECARD = "Children in Care Performance Scorecard";
  const minuteOf = (title: string) =>
    page.getByRole("textbox", { name: new RegExp(`^Minutes of item .*${title}$`) });

  async function looksRight(name: string): Promise<void> {
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(page, name);
    expect(await accessFaults(page)).toEqual([]);
  }

  test("the first start offers an example", async () => {
    await button(words.firstStart.openExample).waitFor();
    await looksRight("first-start");
  });

  test("the example brings three returns, one with questions and two understood", async () => {
    await button(words.firstStart.openExample).click();
    await returnLine(0).getByText(words.returns.states["needs you"]).waitFor();
    await returnLine(1).getByText(words.returns.states.understood).waitFor();
    await returnLine(2).getByText(words.returns.states.understood).waitFor();
    await looksRight("returns");
  });

  test("answering the questions leaves nothing open", async () => {
    await page.getByLabel(words.questions.choose.percent, { exact: true }).selectOption({ label: "85%" });
    await returnLine(0).getByText(words.returns.questionsLeft(1)).waitFor();
    await page.getByLabel(words.questions.choose.mark).selectOption({ label: "Not supplied" });
    await returnLine(0).getByText(words.returns.states.understood).waitFor();
    await keepScreen(page, "returns-answered");
  });

  test("a return is not accepted before its sender's post is named", async () => {
    await button(/^Accept \d+ figures$/).click();
    await page.getByText(words.returns.senderNeeded).waitFor();
    const accepted = page.getByRole("row").filter({ hasText: ".xlsx" });
    expect(await accepted.allTextContents()).toEqual([expect.stringContaining("up to April 2019")]);
  });

  test("each return is accepted and listed with its sender", async () => {
    for (const [place, sender] of SENDERS.entries()) {
      await returnLine(place).getByRole("button").first().click();
      await page.getByLabel(words.returns.sender).fill(sender);
      await button(/^Accept \d+ figures$/).click();
      await returnLine(place).getByText(words.returns.states.accepted).waitFor();
      await page.getByRole("cell", { name: sender }).waitFor();
    }
    await looksRight("returns-accepted");
  });

  test("the scorecard shows status and travel of every indicator, and how old the data are", async () => {
    await button(words.returns.seeScorecard).click();
    await page.getByRole("heading", { name: "Children in Care Performance Scorecard" }).waitFor();
    await page.getByText("Data as at 31 May 2019, 33 days old at the meeting").waitFor();
    const pathwayPlans = page.getByRole("row", { name: /^CLA 11/ });
    expect(await pathwayPlans.textContent()).toMatch(/18\.0%[\s\S]*85\.0%[\s\S]*Red[\s\S]*Worse/);
    await looksRight("scorecard");
  });

  test("a filter leaves only its lines in sight, and after it the keyboard still finds", async () => {
    await page.getByText(/^What got worse \(\d+\)$/).click();
    await page.getByRole("row", { name: /^CLA 01/ }).waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await page.keyboard.type("no such indicator");
    await button(words.scorecard.showAll).click();
    await page.getByRole("row", { name: /^CLA 01/ }).waitFor();
  });

  test("the keyboard alone finds a figure and opens its story, which names the cell it came from", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("pathway");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const story = page.getByRole("dialog", { name: words.story.title("CLA 11") });
    await story.getByText(SENDERS[0] ?? "").waitFor();
    expect(await story.textContent()).toMatch(/Monthly return, [A-Z]+\d+/);
    await looksRight("story");
    await page.keyboard.press("Escape");
    await story.waitFor({ state: "detached" });
    await page.locator(":focus").filter({ hasText: "pathway plan" }).waitFor();
  });

  test("the scorecard prints to Word where the clerk says", async () => {
    const paper = join(folder, "Scorecard.docx");
    await printTo(open.app, paper);
    await button(words.printing.print).click();
    await page.getByText(words.printing.done("Scorecard.docx")).waitFor();
    expect(statSync(paper).size).toBeGreaterThan(10_000);
    await looksRight("scorecard-printed");
  });

  test("a return whose figures were printed is not withdrawn, and the screen says why", async () => {
    await button(words.shell.returns).first().click();
    const row = page.getByRole("row").filter({ hasText: SENDERS[0] ?? "" });
    await row.getByRole("button").click();
    await button(words.accepted.withdrawNow).click();
    await page.getByRole("alert").getByText("Care planning and placements return May 2019.xlsx").waitFor();
    await looksRight("return-in-a-paper");
    await button(words.accepted.keep).click();
    expect(await page.getByText(/^Withdrawn on /).count()).toBe(0);
  });

  test("the minutes are written, saved by themselves, and end in the resolution of the exact title", async () => {
    await button(words.shell.meeting).first().click();
    await page.getByText(words.meeting.views.minutes, { exact: true }).click();
    await minuteOf(SCORECARD).click();
    await page.keyboard.type("The Head of Corporate Parenting presented the scorecard.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("The Panel was concerned that 18% of eligible young people had a pathway plan.");
    expect(await page.locator("blockquote").count()).toBe(0);
    await button(words.meeting.madeOne("The Panel")).click();
    expect(await page.locator("blockquote").textContent()).toBe(RESOLUTION);
    await page.getByText(words.meeting.saved, { exact: true }).waitFor();
    await looksRight("meeting");
  });

  test("a wording that leaves the title or the date is warned of and can be built again", async () => {
    await page.getByLabel(words.meeting.wording).fill("to note the Children's Performance Dashboard");
    await page.getByText(words.meeting.leavesTitle("Children in Care Performance Scorecard")).waitFor();
    await page.getByText(words.meeting.leavesDate("31 May 2019")).waitFor();
    await button(words.meeting.rebuild).click();
    expect(await page.locator("blockquote").textContent()).toBe(RESOLUTION);
  });

  test("what the minutes print of the record stands in its place until the clerk writes of it", async () => {
    const { untilWritten } = words.meeting.fromRecord;
    const item = "Apologies for absence";
    await page.getByRole("navigation", { name: words.meeting.items }).getByText(item).click();
    await page.getByText("There were no apologies for absence.", { exact: true }).waitFor();
    await page.getByText(untilWritten, { exact: true }).waitFor();
    await page.getByText(words.meeting.fromRecord.inFront).scrollIntoViewIfNeeded();
    await looksRight("minutes-from-record");
    await minuteOf(item).click();
    await page.keyboard.type("N");
    await page.getByText(untilWritten, { exact: true }).waitFor({ state: "detached" });
    await page.keyboard.press("Backspace");
    await page.getByText(untilWritten, { exact: true }).waitFor();
  });

  test("the minutes are not printed while an item has none", async () => {
    await printTo(open.app, join(folder, "Too early.docx"));
    await button(words.printing.print).click();
    await page
      .getByRole("alert")
      .getByText(/reading desk holds 2 errors/)
      .waitFor();
    expect(existsSync(join(folder, "Too early.docx"))).toBe(false);
    for (const [item, text] of [
      ["Minutes of the previous meeting", "The minutes were agreed as a correct record."],
      ["Update on actions", "There were no actions from earlier meetings."],
    ] as const) {
      await page.getByRole("navigation", { name: words.meeting.items }).getByText(item).click();
      await minuteOf(item).click();
      await page.keyboard.type(text);
    }
    await page.getByText(words.meeting.saved, { exact: true }).waitFor();
  });

  test("the minutes print to Word with the resolution in them", async () => {
    const paper = join(folder, "Minutes.docx");
    await printTo(open.app, paper);
    await button(words.printing.print).click();
    await page.getByText(words.printing.done("Minutes.docx")).waitFor();
    const { "word/document.xml": document } = unzipSync(readFileSync(paper));
    const text = new TextDecoder().decode(document).replaceAll(/<[^>]+>/g, "");
    expect(text).toContain(RESOLUTION);
  });

  test("what is no workbook is refused in kind words, and can be taken off the list", async () => {
    const letter = join(folder, "letter.xlsx");
    writeFileSync(letter, "Dear clerk");
    await open.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, letter);
    await button(words.shell.returns).first().click();
    await button(words.returns.choose).click();
    await returnLine(3).getByText(words.returns.states.refused).waitFor();
    await page.getByText("letter.xlsx").first().click();
    await page.getByText(/is not a workbook or a table/).waitFor();
    await looksRight("return-refused");
    await button(words.returns.takeOff).last().click();
    await page.getByText("letter.xlsx").first().waitFor({ state: "detached" });
  });

  test("the next start shows the scorecard at once, and closing in the middle of a sentence lost no word", async () => {
    await button(words.shell.meeting).first().click();
    await minuteOf(SCORECARD).press("Control+End");
    await page.keyboard.type(" It asked");
    await open.close();
    open = await openApp({ folder });
    page = open.page;
    await page.getByRole("heading", { name: "Children in Care Performance Scorecard" }).waitFor();
    await button(words.shell.meeting).first().click();
    expect(await page.locator("blockquote").textContent()).toBe(RESOLUTION);
    expect(await minuteOf(SCORECARD).textContent()).toMatch(/pathway plan\. It asked$/);
  });
});

async function printTo(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}
