import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../main/backend/backend.ts";
import { words } from "../../renderer/text/en-GB.ts";
import { noCall } from "../backend/backend-in-a-folder.ts";
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

const said = words.meeting;
const WRONG = "Minutes of the meeting held on 6 June 2019";
const RIGHT = "Minutes of the meeting held on 5 June 2019";

/** A meeting after one on 5 June 2019, whose minutes it calls those of 6 June. */
async function setTheScene(folder: string): Promise<void> {
  const { handlers, close } = await createBackend({
    storePath: storeIn(folder),
    clock: () => "2019-06-20T09:00:00.000Z",
  });
  const { meeting } = await handlers["example.open"]({}, noCall);
  await handlers["meetings.add"]({ date: "2019-06-05", time: "", venue: "" }, noCall);
  const { items, version } = await handlers["meetings.show"]({ meeting }, noCall);
  const agenda = items.map(({ item }) =>
    item.kind === "previous minutes"
      ? {
          ...item,
          title: WRONG,
          recommendation: {
            verb: "approve",
            wording: `to approve the ${WRONG} as a correct record`,
          } as const,
        }
      : item,
  );
  await handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
  await close();
}

describe.skipIf(!canOpenWindows)("the fix of a remark outside the text", () => {
  let folder: string;
  let open: OpenApp;

  beforeAll(async () => {
    folder = newFolder();
    await setTheScene(folder);
    open = await openApp({ folder });
  });
  afterAll(async () => {
    await open?.close();
    removeFolder(folder);
  });

  test("is offered in the list of the desk, and puts the right day into the title and what follows it", async () => {
    const { page } = open;
    await page
      .getByRole("navigation")
      .getByRole("button", { name: words.shell.meeting, exact: true })
      .click();
    await page.getByText(said.views.minutes, { exact: true }).click();
    const remark = page.locator(".desk-remark").filter({ hasText: said.desk.fields.title });
    await remark.getByText("The previous meeting was on 5 June 2019, not on 6 June 2019.").waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await remark.scrollIntoViewIfNeeded();
    await keepScreen(page, "desk-fix");
    expect(await accessFaults(page)).toEqual([]);
    await remark.getByRole("button", { name: words.editor.fix("5 June 2019") }).click();
    await remark.waitFor({ state: "detached" });
    await page.getByRole("button", { name: new RegExp(RIGHT) }).waitFor();
    await page.getByText(said.views.agenda, { exact: true }).click();
    await page.getByRole("button", { name: new RegExp(RIGHT) }).click();
    const recommended = page.getByLabel(words.agenda.wording, { exact: true });
    expect(await recommended.inputValue()).toBe(`to approve the ${RIGHT} as a correct record`);
  });
});
