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

const said = words.actions;
const FORUM =
  "Officers informed that the service was developing a care leavers’ forum, which was proposed to commence in September.";
const AUDIT = "The Head of Corporate Parenting undertook to bring the audit of visits to the Panel.";
const AUDIT_TASK = "Bring the audit of visits to the Panel";

/** An action of April of which nobody spoke since, and a meeting in July whose minutes promise two things. */
async function setTheScene(storePath: string): Promise<void> {
  const backend = await createBackend({ storePath, clock: () => "2019-07-04T09:00:00.000Z" });
  await backend.handlers["example.open"]({}, noCall);
  const april = await meetingWith(backend, "2019-04-24", [{ title: "Visits to children" }]);
  await meetingWith(backend, "2019-05-15", []);
  await meetingWith(backend, "2019-06-05", []);
  await backend.handlers["actions.save"](
    {
      action: {
        ...{
          id: "silent",
          meetingId: april,
          itemId: "2019-04-24 1",
          sentence: "Officers undertook to visit.",
        },
        ...{ task: "Visit every child", owner: "Head of Fostering", due: "2019-05-31" as const },
        ...{ state: "open" as const, updates: [] },
      },
    },
    noCall,
  );
  const meetings = await backend.handlers["meetings.list"]({}, noCall);
  const july = meetings.find(({ date }) => date === "2019-07-03")?.id ?? "";
  const { items } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
  const scorecard = items.find(({ item }) => item.kind === "scorecard")?.item.id ?? "";
  await minuteItem(backend, july, scorecard, [FORUM, AUDIT]);
  await backend.close();
}

describe.skipIf(!canOpenWindows)("actions", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    await setTheScene(storeIn(folder));
    open = await openApp({ folder });
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 1000),
    );
    await open.page.getByRole("button", { name: words.shell.actions, exact: true }).click();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  const region = (name: string) => open.page.getByRole("region", { name });
  const button = (name: string) => open.page.getByRole("button", { name, exact: true });
  const answered = () => open.page.locator(".action-answered");

  test("a promise is proposed with its sentence, its task and its day, and what is late and silent is said in words", async () => {
    const { page } = open;
    const forum = page.getByRole("form", { name: said.proposal("Develop a care leavers’ forum") });
    expect(await forum.locator("blockquote").textContent()).toBe(FORUM);
    expect(await forum.getByLabel(said.due).inputValue()).toBe("30 September 2019");
    const audit = page.getByRole("form", { name: said.proposal(AUDIT_TASK) });
    expect(await audit.getByLabel(said.owner).inputValue()).toBe("Head of Corporate Parenting");
    const left = await region(said.open).textContent();
    expect(left).toContain(said.overdue("31 May 2019"));
    expect(left).toContain("Nothing said for 2 meetings");
    expect(left).toContain(said.source("24 April 2019", "Visits to children"));
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await keepScreen(page, "actions");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("in the dark and in forced colours everything can be read", async () => {
    const { page } = open;
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await accessFaults(page)).toEqual([]);
    await keepScreen(page, "actions-dark");
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect(await accessFaults(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });

  test("a day that is not written clearly is asked for again, and nothing is accepted", async () => {
    const { page } = open;
    const due = page.getByRole("form", { name: said.proposal(AUDIT_TASK) }).getByLabel(said.due);
    await due.fill("9/30/2019");
    await due.press("Enter");
    await page.getByText(said.dueUnclear).waitFor();
    expect(await region(said.made).count()).toBe(0);
  });

  test("the keyboard alone accepts a proposal with the day before the month, and undoes it", async () => {
    const { page } = open;
    const due = page.getByRole("form", { name: said.proposal(AUDIT_TASK) }).getByLabel(said.due);
    await due.fill("5/9/2019");
    await page.getByText("Thursday 5 September 2019").waitFor();
    await due.press("Enter");
    await answered().getByText(said.answered.accepted(AUDIT_TASK)).waitFor();
    expect(await region(said.made).textContent()).toContain(said.dueOn("5 September 2019"));
    expect(await page.locator(":focus").textContent()).toBe(said.undo);
    await page.keyboard.press("Enter");
    await page.getByRole("form", { name: said.proposal(AUDIT_TASK) }).waitFor();
    expect(await region(said.made).count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").evaluate((field) => field.tagName)).toBe("TEXTAREA");
  });

  test("a sentence that promises nothing is set aside, and proposed again on request", async () => {
    const { page } = open;
    await button(said.promisesNothingThis(AUDIT)).click();
    await answered().getByText(said.answered.refused).waitFor();
    await page.getByText(said.setAside(1)).click();
    await button(said.on(said.proposeAgain, AUDIT_TASK)).click();
    await page.getByRole("form", { name: said.proposal(AUDIT_TASK) }).waitFor();
    expect(await page.getByText(said.setAside(1)).count()).toBe(0);
  });

  test("an update of this meeting breaks the silence", async () => {
    const { page } = open;
    await button(said.on(said.addUpdate, "Visit every child")).click();
    await page.keyboard.type("All but two were visited.");
    await button(said.addUpdate).click();
    await page.getByText(said.atMeeting("3 July 2019")).waitFor();
    await answered().getByText(said.answered.updated("Visit every child")).waitFor();
    await page.getByText("Nothing said for 2 meetings").waitFor({ state: "detached" });
    await keepScreen(page, "actions-update");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("what is done leaves the list, can be undone, and is kept among the closed", async () => {
    const { page } = open;
    await button(said.on(said.done, "Visit every child")).click();
    await page.getByText(said.noneOpen).waitFor();
    await answered().getByRole("button", { name: said.undo }).click();
    await button(said.on(said.done, "Visit every child")).click();
    await page.getByText(said.closed(1)).click();
    await button(said.on(said.openAgain, "Visit every child")).click();
    await button(said.on(said.done, "Visit every child")).waitFor();
  });

  test("task, owner and day are changed, and Escape leaves them as they were", async () => {
    const { page } = open;
    await button(said.on(said.change, "Visit every child")).click();
    await page.keyboard.type("Never ");
    await page.keyboard.press("Escape");
    await button(said.on(said.change, "Visit every child")).click();
    await page.getByLabel(said.due).last().fill("1 August 2019");
    await button(said.save).click();
    await region(said.open).getByText(said.dueOn("1 August 2019")).waitFor();
    expect(await region(said.open).textContent()).not.toContain(said.overdue("31 May 2019"));
  });
});
