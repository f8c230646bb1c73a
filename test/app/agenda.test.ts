import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

const said = words.agenda;
const STANDING = [
  "1 Apologies for absence",
  "2 Declarations of interest",
  "3 Minutes of the previous meeting",
  "4 Update on actions",
  "5 Children in Care Performance Scorecard",
];
const EXEMPT = {
  title: "Price of the fostering contract",
  presenter: "Head of Fostering",
  paper: "Schedule of weekly fees",
  background: "Tender of the second bidder",
  publicInterest: "The council would lose its place in the bargaining.",
  publicTitle: "Exempt report on a contract",
};
const REPORT = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(12_000, 7)]);
const LATE = {
  title: "Closure of a children's home",
  circumstances: "The home closes before the next meeting.",
};

// Each step goes on where the one before it left the app, as a clerk does.
describe.skipIf(!canOpenWindows)("an agenda, from the standing items to the opened meeting", () => {
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
    await page.getByRole("button", { name: words.firstStart.openExample }).click();
    await page.getByRole("button", { name: words.shell.meeting }).first().click();
    await items().getByRole("button", { name: "Apologies for absence" }).waitFor();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const items = () => page.getByRole("region", { name: said.items });
  const row = (title: string) => items().getByRole("listitem").filter({ hasText: title });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const isSaved = () => page.getByText(words.meeting.saved, { exact: true }).waitFor();

  async function order(): Promise<readonly string[]> {
    const rows = await items().getByRole("listitem").all();
    return Promise.all(
      rows.map(async (one) => (await one.locator(".agenda-choice > span").allTextContents()).join(" ")),
    );
  }

  async function addReport(title: string): Promise<void> {
    await button(said.add).click();
    await items().getByLabel(said.exactTitle).fill(title);
    await button(said.addNow).click();
    await page.getByRole("region", { name: title }).waitFor();
  }

  async function looksRight(name: string): Promise<void> {
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(page, name);
    expect(await accessFaults(page)).toEqual([]);
  }

  test("begins with the standing items in the body's order, numbered", async () => {
    expect((await order()).map((text) => text.replace(/scorecard of this meeting$/, ""))).toEqual(STANDING);
    await page.getByText(said.publishBy("Tuesday 25 June 2019")).waitFor();
  });

  test("takes an exempt item, shows all that the public will see of it, and excludes the public before it", async () => {
    await addReport(EXEMPT.title);
    await field(said.presenter).fill(EXEMPT.presenter);
    await button(said.ask).click();
    await button(said.addPaper).click();
    await field(`${said.paperTitle}${said.ofPaper(1)}`).fill(EXEMPT.paper);
    await field(said.background).fill(EXEMPT.background);
    await field(said.openOrExempt).selectOption("3");
    await field(said.publicInterest).fill(EXEMPT.publicInterest);
    await field(said.publicTitle).fill(EXEMPT.publicTitle);
    const preview = page.locator("blockquote", { hasText: EXEMPT.publicTitle });
    expect(await preview.textContent()).toContain("paragraph 3");
    expect(await preview.textContent()).toContain(EXEMPT.publicInterest);
    await button(said.addExclusion).click();
    await row(EXEMPT.title).getByText("7", { exact: true }).waitFor();
    expect((await order())[5]).toBe(`6 ${said.usualTitles.exclusion}`);
    await isSaved();
    await preview.scrollIntoViewIfNeeded();
    await looksRight("meeting-agenda-exempt");
  });

  test("takes a late item with its special circumstances", async () => {
    await addReport(LATE.title);
    await button(said.markLate).click();
    await page.getByText(said.circumstancesNeeded).waitFor();
    await field(said.addedOn).fill("1 July 2019");
    await field(said.circumstances).fill(LATE.circumstances);
    await page.getByText(said.circumstancesNeeded).waitFor({ state: "detached" });
    await isSaved();
  });

  test("keeps a file that is chosen, lists it with its size, and gives it back byte for byte", async () => {
    await choose(said.chooseFile, "Ofsted_report.pdf", REPORT);
    await page.getByText(said.fileKept("Ofsted_report.pdf")).waitFor();
    expect(await field(`${said.paperTitle}${said.ofPaper(1)}`).inputValue()).toBe("Ofsted report");
    await page.locator(".agenda-file", { hasText: said.fileFacts("pdf", "12 KB") }).waitFor();
    const copy = join(folder, "copy.pdf");
    await saveInto(copy);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(said.saveCopy);
    await page.keyboard.press("Enter");
    await page.getByText(said.copySaved("copy.pdf")).waitFor();
    expect(readFileSync(copy).equals(REPORT)).toBe(true);
    await page.getByRole("heading", { name: said.papers }).scrollIntoViewIfNeeded();
    await looksRight("meeting-agenda-files");
  });

  test("refuses a program in words, and takes a file that is dropped on the papers", async () => {
    await choose(said.chooseFile, "setup.exe", Buffer.from("MZ"));
    await page.getByText("“setup.exe” is not a kind of file that is handed on with an agenda").waitFor();
    await dropOn(page.getByRole("heading", { name: said.papers }), "Annex.csv", "Home,Places\n");
    await page.getByText(said.fileKept("Annex.csv")).waitFor();
    expect(await field(`${said.paperTitle}${said.ofPaper(2)}`).inputValue()).toBe("Annex");
    expect(await page.locator("body.dropping").count()).toBe(0);
  });

  test("moves an item by the keyboard alone, which stays with it while the numbers follow", async () => {
    await row(LATE.title).getByRole("button").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByText(said.movedTo(LATE.title, 6, 8)).waitFor();
    expect((await order()).map((text) => text.slice(0, 10))).toEqual([
      ...STANDING.map((text) => text.slice(0, 10)),
      `6 ${LATE.title}`.slice(0, 10),
      `7 ${said.usualTitles.exclusion}`.slice(0, 10),
      `8 ${EXEMPT.title}`.slice(0, 10),
    ]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(LATE.title);
  });

  test("moves an item by dragging it", async () => {
    const from = await row("Update on actions").boundingBox();
    const to = await row("Declarations of interest").boundingBox();
    if (!from || !to) throw new Error("a row is not drawn");
    await page.mouse.move(from.x + 10, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y - 5, { steps: 4 });
    await page.mouse.move(to.x + 10, to.y + 2, { steps: 4 });
    await page.mouse.up();
    expect((await order()).slice(1, 3)).toEqual(["2 Update on actions", "3 Declarations of interest"]);
    await row("Update on actions").getByRole("button").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Alt+ArrowDown");
    expect((await order()).slice(1, 4)).toEqual(STANDING.slice(1, 4));
  });

  test("knows the kind of an item by its title, and says that nothing can arise at a first meeting", async () => {
    const kind = items().getByLabel(said.kind);
    await button(said.add).click();
    await items().getByLabel(said.exactTitle).fill("Matters arising from the minutes");
    expect(await kind.inputValue()).toBe("matters arising");
    await items().getByLabel(said.exactTitle).fill("Matters of transport");
    expect(await kind.inputValue()).toBe("report");
    await kind.selectOption("matters arising");
    await items().getByLabel(said.exactTitle).fill("What arises");
    expect(await kind.inputValue()).toBe("matters arising");
    await button(said.addNow).click();
    await page.getByText(said.noEarlierMeeting).waitFor();
    await button(said.remove).click();
    await page.getByText(said.noEarlierMeeting).waitFor({ state: "detached" });
  });

  test("takes an item off and puts it back where it was", async () => {
    await row("Declarations of interest").getByRole("button").click();
    await button(said.remove).click();
    await page.getByText(said.removed("Declarations of interest")).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(said.putBack);
    await page.keyboard.press("Enter");
    expect((await order()).slice(0, 3)).toEqual(STANDING.slice(0, 3));
  });

  test("keeps what is recommended in step with a new title, and warns of a wording that leaves it", async () => {
    await row("Scorecard").getByRole("button").click();
    await field(said.wording).waitFor();
    await page.getByLabel(new RegExp(`^${said.exactTitle}`)).fill("Performance Scorecard for May");
    expect(await field(said.wording).inputValue()).toBe("to note the Performance Scorecard for May");
    expect(await field(`${said.paperTitle}${said.ofPaper(1)}`).inputValue()).toBe(
      "Performance Scorecard for May",
    );
    await field(said.wording).fill("to note the Dashboard");
    await page.getByText(words.meeting.leavesTitle("Performance Scorecard for May")).waitFor();
    await button(words.meeting.rebuild).click();
    await page.getByLabel(new RegExp(`^${said.exactTitle}`)).fill("Children in Care Performance Scorecard");
    await isSaved();
    await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    await looksRight("meeting-agenda");
  });

  test("prints a public agenda that tells nothing exempt, and Part B with the exempt item in full", async () => {
    const publicText = await printed(said.print, "Agenda.docx");
    for (const secret of [EXEMPT.title, EXEMPT.presenter, EXEMPT.paper, EXEMPT.background])
      expect(publicText).not.toContain(secret);
    expect(publicText).toContain(`8 ${EXEMPT.publicTitle}`);
    expect(publicText).toContain(EXEMPT.publicInterest);
    expect(publicText).toContain("exclude the press and public from the meeting");
    expect(publicText).toContain(LATE.circumstances);
    const partB = await printed(said.printPartB, "Part B.docx");
    for (const told of [`8 ${EXEMPT.title}`, EXEMPT.presenter, EXEMPT.paper, EXEMPT.background])
      expect(partB).toContain(told);
    expect(partB).not.toContain("Apologies for absence");
  });

  test("saves the papers in one zip for the public, and those in private in another", async () => {
    await row(EXEMPT.title).getByRole("button").click();
    await choose(`${said.chooseItsFile}${said.ofPaper(1)}`, "fees.xlsx", Buffer.from("PK\u0003\u0004 fees"));
    await page.getByText(said.fileKept("fees.xlsx")).waitFor();
    await saveInto(join(folder, "papers.zip"));
    await button(said.savePapers).click();
    await page.getByText(said.packSaved(2, "papers.zip")).waitFor();
    const open = unzipSync(readFileSync(join(folder, "papers.zip")));
    expect(Object.keys(open)).toEqual(["6 - Ofsted report.pdf", "6 - Annex.csv"]);
    expect(REPORT.equals(open["6 - Ofsted report.pdf"] ?? Buffer.alloc(0))).toBe(true);
    await saveInto(join(folder, "part B.zip"));
    await button(said.savePartB).click();
    await page.getByText(said.packSaved(1, "part B.zip")).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const inPrivate = unzipSync(readFileSync(join(folder, "part B.zip")));
    expect(Object.keys(inPrivate)).toEqual([`8 Part B - ${EXEMPT.paper}.xlsx`]);
  });

  test("says of a day of publication whether it is in time, shows the count, and records it", async () => {
    await page.getByText(said.proof).click();
    await page.getByRole("row", { name: "Sat 29 June 2019" }).waitFor();
    await field(said.publishedOn).fill("26 June 2019");
    await page.getByText(said.lateBy(1)).waitFor();
    await field(said.publishedOn).fill("25 June 2019");
    await page.getByText(said.inTime, { exact: true }).waitFor();
    await button(said.record).click();
    await page.getByText(said.wasPublished("Tuesday 25 June 2019")).waitFor();
    await page.getByText("left out: Saturday").waitFor();
    expect(await accessFaults(page)).toEqual([]);
  });

  test("keeps a newer file beside the one that went out, for a supplement", async () => {
    await row(LATE.title).getByRole("button").click();
    const newer = Buffer.from("%PDF-1.7 newer");
    await choose(`${said.chooseNewerFile}${said.ofPaper(1)}`, "Ofsted report 2.pdf", newer);
    await page.getByText(said.newerFileKept("Ofsted report 2.pdf")).waitFor();
    const titles = [1, 2, 3].map((place) => field(`${said.paperTitle}${said.ofPaper(place)}`).inputValue());
    expect(await Promise.all(titles)).toEqual(["Ofsted report", "Ofsted report", "Annex"]);
    const days = [1, 2, 3].map((place) => field(`${said.paperPublished}${said.ofPaper(place)}`).inputValue());
    expect((await Promise.all(days)).map((day) => day !== "")).toEqual([false, true, false]);
    await page.getByRole("heading", { name: said.papers }).scrollIntoViewIfNeeded();
    await looksRight("meeting-agenda-supplement");
  });

  test("says that the agenda was printed with another day's words, once an item has changed since", async () => {
    await row("Declarations of interest").getByRole("button").click();
    await field(said.purpose).fill("To declare any interest.");
    await isSaved();
    await button(said.changeDay).click();
    await button(said.record).click();
    await page.getByText(said.printedOtherwise.public).waitFor();
  });

  test("withdraws an item that is out in place of taking it off, under its number, and puts it back", async () => {
    await row("Update on actions").getByRole("button").click();
    expect(await button(said.remove).count()).toBe(0);
    await button(said.withdraw).click();
    await page.getByText(said.isWithdrawn).waitFor();
    expect(await order()).toContain(`${STANDING[3]}${said.marks.withdrawn}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(said.putBack);
    await isSaved();
    await looksRight("meeting-agenda-withdrawn");
    await page.keyboard.press("Enter");
    await page.getByText(said.isWithdrawn).waitFor({ state: "detached" });
    expect(await order()).toContain(STANDING[3]);
    await isSaved();
  });

  test("numbers what is put between items that are out behind the one before it", async () => {
    await addReport("Foster carers’ fees");
    await row("Foster carers’ fees").getByRole("button").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByText(said.movedTo("Foster carers’ fees", 8, 9)).waitFor();
    expect((await order())[7]).toContain("7A Foster carers’ fees");
    await isSaved();
    expect((await order())[7]).toContain("7A Foster carers’ fees");
    await row("Foster carers’ fees").getByRole("button").click();
    await button(said.remove).click();
    await isSaved();
  });

  test("opens the meeting, and says that the agenda now stands as it is", async () => {
    await button(said.openNow).click();
    await page.getByText(said.isOpen).waitFor();
    await page.getByText(/^Opened on /).waitFor();
    expect(await button(said.openNow).count()).toBe(0);
    expect((await order()).filter((text) => text !== "")).toHaveLength(8);
    expect(await accessFaults(page)).toEqual([]);
  });

  test("has a supplement among the papers for what came after it", async () => {
    await button(words.shell.papers).click();
    const papers = words.papers;
    const supplement = page.getByRole("listitem").filter({ hasText: papers.hints["agenda supplement"] });
    await supplement.getByRole("combobox").selectOption({ label: papers.supplementOf(1, "1 July 2019") });
    await supplement
      .getByRole("button", { name: papers.printThis(words.preview.open, papers.names["agenda supplement"]) })
      .click();
    await page.getByText("Supplement 1 to the agenda", { exact: false }).first().waitFor();
    await page.getByRole("dialog").getByText(LATE.circumstances).waitFor();
    await looksRight("papers-supplement");
  });

  async function choose(opener: string, name: string, content: Buffer): Promise<void> {
    writeFileSync(join(folder, name), content);
    await open.app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      },
      join(folder, name),
    );
    await button(opener).click();
  }

  async function saveInto(path: string): Promise<void> {
    await open.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  }

  /** A file gets its path from an input; its drop is then told to the page as the system tells it. */
  async function dropOn(place: Locator, name: string, content: string): Promise<void> {
    writeFileSync(join(folder, name), content);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("input"), { type: "file", id: "dropped" }));
    });
    await page.locator("#dropped").setInputFiles(join(folder, name));
    await place.evaluate((element) => {
      const input = document.querySelector<HTMLInputElement>("#dropped");
      const dataTransfer = new DataTransfer();
      for (const file of input?.files ?? []) dataTransfer.items.add(file);
      input?.remove();
      for (const type of ["dragover", "drop"])
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
  }

  async function printed(label: string, name: string): Promise<string> {
    const path = join(folder, name);
    await saveInto(path);
    await button(label).click();
    await page.getByText(words.printing.done(name)).waitFor();
    const { "word/document.xml": document } = unzipSync(readFileSync(path));
    return new TextDecoder().decode(document).replaceAll(/<[^>]+>/g, "");
  }
});
