import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "../backend/minute-an-item.ts";
import { accessFaults } from "./axe.ts";
import {
  canOpenWindows,
  cutPower,
  newFolder,
  type OpenApp,
  openApp,
  removeFolder,
  storeIn,
} from "./electron.ts";

const said = words.meeting.corrections;
const WAY = ["with officers", "with the chair", "published draft", "approved"] as const;

/** What is typed may be lost for so long before the power fails, and no longer. */
const LAST_SECOND_MS = 1000;

describe.skipIf(!canOpenWindows)("what was wrong in approved minutes", () => {
  let folder: string;
  let open: OpenApp;
  let later: string;
  const button = (name: string) => open.page.getByRole("button", { name, exact: true });
  const heading = (date: string) => open.page.getByRole("heading", { level: 1, name: date });
  const field = () => open.page.getByLabel(said.text);
  const kept = () => open.page.locator("section[aria-labelledby=corrections] li");

  beforeAll(async () => {
    folder = newFolder();
    const backend = await createBackend({
      storePath: storeIn(folder),
      clock: () => "2019-07-04T09:00:00.000Z",
    });
    await backend.handlers["example.open"]({}, noCall);
    const earlier = await meetingWith(backend, "2019-09-04", [
      { kind: "next meeting", title: "Date of the next meeting" },
    ]);
    await minuteItem(backend, earlier, "2019-09-04 1", ["The Panel heard of eight plans."]);
    for (const to of WAY) {
      const { version } = await backend.handlers["meetings.show"]({ meeting: earlier }, noCall);
      await backend.handlers["minutes.move"](
        { meeting: earlier, version, to, approvedOn: "2019-11-06" },
        noCall,
      );
    }
    later = await meetingWith(backend, "2019-11-06", [
      { kind: "next meeting", title: "Date of the next meeting" },
    ]);
    await backend.close();
    open = await openApp({ folder });
    await open.page.getByRole("navigation").getByRole("button", { name: words.shell.meeting }).click();
  });
  afterAll(async () => {
    await open.close();
    removeFolder(folder);
  });

  async function goToVersions(): Promise<void> {
    await open.page.getByText(words.meeting.views.versions, { exact: true }).click();
    await open.page.getByRole("heading", { name: said.title, exact: true }).waitFor();
  }

  test("is put right at a later meeting, taken back and put right in other words", async () => {
    await open.page.getByLabel(words.shell.chooseMeeting).selectOption(later);
    await heading("6 November 2019").waitFor();
    await goToVersions();
    await field().fill("for “eight” read “nein”");
    await button(said.add).click();
    await button(`${said.takeBack}: for “eight” read “nein”`).click();
    await expect.poll(() => kept().count()).toBe(0);
    expect(await field().inputValue()).toBe("for “eight” read “nein”");
    await field().fill("for “eight” read “nine”");
    await button(said.add).click();
    await expect.poll(() => kept().textContent()).toContain("for “eight” read “nine”");
    expect(await accessFaults(open.page)).toEqual([]);
  });

  test("leads from either meeting to the other", async () => {
    await button(said.goTo("4 September 2019")).click();
    await heading("4 September 2019").waitFor();
    await goToVersions();
    expect(await kept().textContent()).toContain(said.madeAt("6 November 2019"));
    expect(await button(`${said.takeBack}: for “eight” read “nine”`).count()).toBe(0);
    await button(said.goTo("6 November 2019")).click();
    await heading("6 November 2019").waitFor();
  });

  test("is still in its form after the app was killed, private as it was marked", async () => {
    await open.page.getByText(words.meeting.views.versions, { exact: true }).click();
    await open.page.getByLabel(said.isExempt).check();
    await field().fill("for “plans” read");
    await pause(LAST_SECOND_MS);
    await cutPower(open);
    open = await openApp({ folder });
    await open.page.getByRole("navigation").getByRole("button", { name: words.shell.meeting }).click();
    await open.page.getByLabel(words.shell.chooseMeeting).selectOption(later);
    await goToVersions();
    await expect.poll(() => field().inputValue()).toBe("for “plans” read");
    expect(await open.page.getByLabel(said.isExempt).isChecked()).toBe(true);
    await button(said.add).click();
    await expect.poll(() => kept().allTextContents()).toHaveLength(2);
    expect(await field().inputValue()).toBe("");
  });
});
