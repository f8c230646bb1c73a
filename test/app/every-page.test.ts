import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newWorkplace } from "../backend/backend-in-a-folder.ts";
import { type WrittenPage, writeEveryPage } from "../backend/papers/every-page.ts";
import { EVERY_PAPER } from "../backend/papers/every-paper.ts";
import { fullMeeting } from "../backend/papers/full-meeting.ts";
import { accessFaults } from "./axe.ts";
import { canOpenWindows, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

describe.skipIf(!canOpenWindows)("in a real browser", () => {
  let folder: string;
  let open: OpenApp;
  let pages: readonly WrittenPage[];

  beforeAll(async () => {
    const workplace = newWorkplace();
    const backend = await workplace.open();
    const meeting = await fullMeeting(backend, workplace.folder);
    pages = await writeEveryPage(backend, { meeting, folder: workplace.folder });
    await backend.close();
    workplace.clear();
    folder = newFolder();
    open = await openApp({ folder });
  });
  afterAll(async () => {
    await open?.close();
    removeFolder(folder);
  });

  test.each(EVERY_PAPER)(
    "everybody can read the page of the $name, by day and by night",
    async ({ name }) => {
      const written = pages.find(({ paper }) => paper.name === name) ?? expect.unreachable();
      await open.page.setContent(written.html);
      for (const colorScheme of ["light", "dark"] as const) {
        await open.page.emulateMedia({ colorScheme });
        expect(await accessFaults(open.page)).toEqual([]);
      }
    },
  );
});
