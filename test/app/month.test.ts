import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { MINUTES_STATES } from "../../shared/domain/meeting/meeting.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, keepScreen, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

/** Beside the eight of the example. */
const NEW_MEMBERS = Array.from({ length: 32 }, (_, place) => `Member for Ward ${place + 1}`);
const AWAY = NEW_MEMBERS.slice(30);

const REPORTS = [
  "Fostering service annual report",
  "Adoption service annual report",
  "Health of children in care",
  "Virtual School annual report",
  "Independent reviewing officers",
  "Participation of young people",
  "Care leavers and housing",
  "Care leavers and work",
  "Unaccompanied children",
  "Missing from home or care",
  "Children in residential homes",
  "Kinship care",
  "Advocacy and complaints",
  "Mental health support",
  "Sufficiency strategy",
  "Corporate parenting pledge",
  "Work programme",
];
const EXEMPT = ["Purchase of Larchfield cottage", "Settlement with Ostrander Limited"];
const PUBLIC_TITLES = ["A property matter", "A contract matter"];
const SCORECARD = "Children in Care Performance Scorecard";
const EXCLUSION = words.agenda.usualTitles.exclusion;
const STANDING = [
  "Apologies for absence",
  "Declarations of interest",
  "Minutes of the previous meeting",
  "Update on actions",
];
const VOTED = REPORTS.slice(0, 3);

// Each step goes on where the one before it left the app, as a clerk does in a month.
describe.skipIf(!canOpenWindows)(
  "a meeting of 25 items and 40 members, from the roll to signed minutes",
  () => {
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
      await button(words.firstStart.openExample).click();
      await page.getByRole("list", { name: words.returns.list }).waitFor();
    });
    afterAll(async () => {
      await open.close();
      removeFolder(folder);
    });

    const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
    const field = (name: string) => page.getByLabel(name, { exact: true });
    const view = (name: keyof typeof words.meeting.views) =>
      page.getByRole("radiogroup", { name: words.meeting.viewsLabel }).getByText(words.meeting.views[name]);
    const isSaved = () => page.getByText(words.meeting.saved, { exact: true }).waitFor();
    const agendaItems = () => page.getByRole("region", { name: words.agenda.items });
    const minuteItems = () => page.getByRole("navigation", { name: words.meeting.items });
    const state = (name: string) => page.locator(".draft-mark", { hasText: name });

    test("the roll takes forty members, most of them pasted", async () => {
      const said = words.settings;
      await button(words.shell.settings).click();
      await page.getByText(said.parts.roll).first().click();
      await button(said.roll.paste("councillor")).click();
      await page.getByRole("textbox", { name: said.roll.paste("councillor") }).fill(NEW_MEMBERS.join("\n"));
      await button(said.roll.addPasted(NEW_MEMBERS.length, "councillor")).click();
      await button(said.save).click();
      await page.getByText(said.states.saved).waitFor();
    });

    test("the agenda takes 25 items, the last two in private", async () => {
      await button(words.shell.meeting).first().click();
      await agendaItems().waitFor();
      for (const title of REPORTS) await addItem(title);
      for (const [place, title] of EXEMPT.entries()) {
        await addItem(title);
        await field(words.agenda.openOrExempt).selectOption("3");
        await field(words.agenda.publicInterest).fill("Prices are still being negotiated.");
        await field(words.agenda.publicTitle).fill(PUBLIC_TITLES[place] ?? "");
        if (place === 0) await button(words.agenda.addExclusion).click();
      }
      expect(await agendaItems().getByRole("listitem").count()).toBe(25);
      await isSaved();
      await field(words.agenda.publishedOn).fill("25 June 2019");
      await button(words.agenda.record).click();
      await page.getByText(words.agenda.inTime, { exact: true }).waitFor();
      await button(words.agenda.openNow).click();
      await page.getByText(words.agenda.isOpen).waitFor();
    });

    test("those present and away are marked on the roll", async () => {
      await view("minutes").click();
      await page.getByText(words.meeting.sides.attendance, { exact: true }).click();
      for (const name of NEW_MEMBERS) {
        const standing = AWAY.includes(name) ? "apologies" : "present";
        const member = page.getByRole("radiogroup", { name, exact: true });
        await member.getByText(words.meeting.members.standings[standing]).click();
      }
      await isSaved();
      expect(await accessFaults(page)).toEqual([]);
    });

    test("each item is minuted, with resolutions, votes, and who left for what", async () => {
      for (const title of STANDING) await minute(title, "The Panel took the item as it stood on the agenda.");
      for (const title of [SCORECARD, ...REPORTS, EXCLUSION, ...EXEMPT]) {
        await minute(
          title,
          "The Director of Children's Services presented the item, and Members welcomed it.",
        );
        await button(words.meeting.madeOne("The Panel")).click();
        if (VOTED.includes(title)) await vote();
      }
      await choose("Minutes of the previous meeting");
      await button(words.meeting.madeOne("The Panel")).click();
      await choose(VOTED[0] ?? "");
      await button(words.meeting.movements.add).click();
      await page.getByRole("combobox", { name: words.meeting.movements.who }).fill(NEW_MEMBERS[0] ?? "");
      await page.keyboard.press("Escape");
      await isSaved();
      await page.getByText(words.meeting.sides.desk, { exact: true }).click();
      await page.getByText(/^0 errors/).waitFor();
      await page.waitForFunction(() => document.getAnimations().length === 0);
      await keepScreen(page, "minutes-of-25-items");
      expect(await accessFaults(page)).toEqual([]);
    });

    test("the minutes go from draft to signed, and each step is kept", async () => {
      for (const to of MINUTES_STATES.slice(1)) {
        await button(words.meeting.passOn).click();
        await page.getByRole("menuitem", { name: words.meeting.moveTo[to] }).click();
        if (to === "approved") {
          await field(words.meeting.approval.on).fill("4 September 2019");
          await page.getByRole("menu").waitFor({ state: "detached" });
          expect(await accessFaults(page)).toEqual([]);
          await keepScreen(page, "approval-of-minutes");
          await button(words.meeting.approval.record).click();
        }
        await state(words.meeting.states[to]).waitFor();
      }
      expect(await button(words.meeting.passOn).count()).toBe(0);
      await page
        .getByText(/Approved as a correct record at the meeting held on 4 September 2019\.$/)
        .waitFor();
      await view("versions").click();
      await expect.poll(() => page.locator(".version-list li").count()).toBe(5);
      await view("minutes").click();
    });

    test("both twins are printed: the public one tells of every item and nothing of what was private", async () => {
      const printed = await print("Minutes.docx", words.printing.print);
      for (const title of [...STANDING, SCORECARD, ...REPORTS, EXCLUSION, ...PUBLIC_TITLES])
        expect(printed).toContain(title);
      for (const word of ["Larchfield", "Ostrander"]) expect(printed).not.toContain(word);
      expect(printed).not.toContain(`Draft: not yet agreed`);
      expect(printed).toContain("Approved as a correct record at the meeting held on 4 September 2019.");
      expect(printed).toContain("The vote was 20 for, 3 against, 1 abstaining.");
      expect(printed).toContain(`The ${NEW_MEMBERS[0]} left the meeting.`);
      const partB = await print("Part B.docx", words.meeting.printPartB);
      for (const title of EXEMPT) expect(partB).toContain(`The Panel RESOLVED to note the ${title}`);
    });

    async function addItem(title: string): Promise<void> {
      await button(words.agenda.add).click();
      await agendaItems().getByLabel(words.agenda.exactTitle).fill(title);
      await button(words.agenda.addNow).click();
      await page.getByRole("region", { name: title }).waitFor();
      await button(words.agenda.ask).click();
    }

    async function choose(title: string): Promise<void> {
      await minuteItems()
        .getByRole("button", { name: new RegExp(`\\b${title}`) })
        .click();
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
    }

    async function minute(title: string, text: string): Promise<void> {
      await choose(title);
      await page.getByRole("textbox", { name: new RegExp(`^Minutes of item .*${title}$`) }).click();
      await page.keyboard.insertText(text);
    }

    async function vote(): Promise<void> {
      const said = words.meeting.vote;
      await button(said.add).click();
      await field(said.proposer).fill("Chair of the Panel");
      await field(said.seconder).fill("Vice-Chair of the Panel");
      for (const [side, count] of [
        [said.for, "20"],
        [said.against, "3"],
        [said.abstained, "1"],
      ] as const)
        await field(side).fill(count);
    }

    async function print(name: string, label: string): Promise<string> {
      const path = join(folder, name);
      await open.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path);
      await button(label).click();
      await page.getByText(words.printing.done(name)).waitFor();
      const { "word/document.xml": document } = unzipSync(readFileSync(path));
      return new TextDecoder().decode(document).replaceAll(/<[^>]+>/g, "");
    }
  },
);
