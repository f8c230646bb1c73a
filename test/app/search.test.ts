import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "../backend/minute-an-item.ts";
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

const said = words.search;
const PLANS = "Members were concerned that 18.0% of eligible young people had a pathway plan.";
const PRIVATE = { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" };

async function setTheScene(storePath: string): Promise<void> {
  const backend = await createBackend({ storePath, clock: () => "2019-07-04T09:00:00.000Z" });
  await backend.handlers["example.open"]({}, noCall);
  const meetings = await backend.handlers["meetings.list"]({}, noCall);
  const july = meetings.find(({ date }) => date === "2019-07-03")?.id ?? "";
  const { items } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
  const scorecard = items.find(({ item }) => item.kind === "scorecard")?.item.id ?? "";
  await minuteItem(backend, july, scorecard, [PLANS], {
    resolution: { verb: "note", wording: "to note the Children in Care Performance Scorecard", vote: null },
  });
  const april = await meetingWith(backend, "2019-04-24", [
    { title: "Visits to children" },
    { title: "A placement", exemption: PRIVATE },
  ]);
  await minuteItem(backend, april, "2019-04-24 1", ["Pathway planning was heard of."]);
  await minuteItem(backend, april, "2019-04-24 2", ["The giraffe was moved."]);
  await backend.close();
}

describe.skipIf(!canOpenWindows)("search", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    await setTheScene(storeIn(folder));
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
    );
    await open.page.getByRole("button", { name: words.shell.search, exact: true }).click();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const field = () => open.page.getByLabel(said.field);
  const meeting = (day: string) =>
    open.page.getByRole("region", { name: said.meeting(day, "Corporate Parenting Panel") });

  async function looksRight(name: string): Promise<void> {
    await open.page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(open.page, name);
    expect(await accessFaults(open.page)).toEqual([]);
  }

  test("begins in its field and says what can be found", async () => {
    const { page } = open;
    await page.getByText(said.startTitle).waitFor();
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await looksRight("search-start");
  });

  test("finds while one types, by meeting, with the words marked", async () => {
    const { page } = open;
    await page.keyboard.type("pathway pl");
    await page.getByText(said.found(2, 2)).waitFor();
    expect(await meeting("3 July 2019").locator("mark").allTextContents()).toEqual(["pathway", "plan"]);
    expect(await meeting("24 April 2019").textContent()).toContain(said.kinds.paragraph);
    await looksRight("search");
  });

  test("in the dark and in forced colours everything can be read", async () => {
    await open.page.emulateMedia({ colorScheme: "dark" });
    await looksRight("search-dark");
    await open.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await looksRight("search-forced");
    await open.page.emulateMedia({ forcedColors: "none" });
  });

  test("marks what was said in private, and tells a resolution from a minute", async () => {
    const { page } = open;
    await field().fill("giraffe");
    await meeting("24 April 2019").getByText(said.inPrivate).waitFor();
    await field().fill("note the scorecard");
    await meeting("3 July 2019").getByText(said.kinds.resolution, { exact: true }).waitFor();
    expect(await page.locator("button.found").count()).toBe(1);
  });

  test("says so where nothing is found, whatever is typed", async () => {
    await field().fill('xylophone "NEAR( *');
    await open.page.getByText(said.noneTitle).waitFor();
    await looksRight("search-none");
  });

  test("finds all that was said of an indicator", async () => {
    const { page } = open;
    await field().fill("");
    const indicator = page.getByLabel(said.indicator);
    await indicator.fill("pathway");
    await page.getByText(said.indicatorUnknown).waitFor();
    await indicator.fill("CLA 11");
    await page.getByText(said.spokenOf("eligible young people with a pathway plan")).waitFor();
    await meeting("3 July 2019").waitFor();
    await indicator.fill("");
  });

  test("the keyboard alone goes to the field, to what was found, and to its meeting", async () => {
    const { page } = open;
    await page.getByRole("button", { name: words.shell.search, exact: true }).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("pathway");
    await page.getByText(said.found(2, 2)).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.locator(":focus").filter({ hasText: "Pathway planning" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator('[aria-current="page"]', { hasText: words.shell.meeting }).waitFor();
    const chosen = page.getByLabel(words.shell.chooseMeeting, { exact: true });
    expect(await chosen.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text)).toContain(
      "24 April 2019",
    );
  });
});
