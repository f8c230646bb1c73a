import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../../main/backend/store/open.ts";
import { addPaper, publicScorecardsBefore } from "../../../main/backend/store/papers.ts";
import { newWorkplace, noCall } from "../backend-in-a-folder.ts";

test("a printed scorecard is read once, and one that was printed again is the one that is given", async () => {
  const workplace = newWorkplace();
  const backend = await workplace.open();
  const { meeting } = await backend.handlers["example.open"]({}, noCall);
  const place = backend.grant(join(workplace.folder, "scorecard.docx")).id;
  await backend.handlers["scorecards.print"]({ meeting, place, twin: "public" }, noCall);
  await backend.close();

  const store = await openStore(workplace.storePath);
  const before = () => publicScorecardsBefore(store.db, "another meeting", "2019-12-31");
  const [first, ...others] = await before();
  expect(first?.title).toBe("Children in Care Performance Scorecard");
  expect(others).toEqual([]);
  expect((await before())[0]).toBe(first);

  await addPaper(store.db, {
    meetingId: meeting,
    kind: "scorecard",
    printedAt: "2019-06-21T09:00:00.000Z",
    snapshot: "again",
    frozen: { ...first, title: "Printed again" },
    fileName: "scorecard.docx",
    sha256: "again",
  });
  expect((await before()).map(({ title }) => title)).toEqual(["Printed again"]);
  await store.close();
  workplace.clear();
});
