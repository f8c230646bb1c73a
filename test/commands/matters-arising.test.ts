// The agenda on the command line, with what the minutes of the meeting before left open.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Given } from "../../main/commands/command.ts";
import { agenda } from "../../main/commands/papers/print.ts";
import { newWorkplace, type Workplace } from "../backend/backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "../backend/minute-an-item.ts";

const PRIVATE = { paragraph: 1, publicInterest: "harm", publicTitle: "A matter", publicSummary: "" };

let workplace: Workplace;

beforeAll(async () => {
  workplace = newWorkplace();
  const backend = await workplace.open();
  const july = await meetingWith(backend, "2019-07-03", [
    { title: "Visits" },
    { title: "A placement", exemption: PRIVATE },
  ]);
  await minuteItem(backend, july, "2019-07-03 1", ["The report was deferred."]);
  await minuteItem(backend, july, "2019-07-03 2", ["The paper on the giraffe was deferred."]);
  await meetingWith(backend, "2019-09-18", [{ kind: "matters arising", title: "Matters arising" }]);
  await backend.close();
});
afterAll(() => workplace.clear());

async function printed(name: string, flags: readonly string[]): Promise<string> {
  const out = join(workplace.folder, name);
  const values: Readonly<Record<string, string>> = {
    ...{ store: workplace.storePath, meeting: "2019-09-18", out },
  };
  const given: Given = {
    positionals: [],
    value: (one) => values[one] ?? null,
    flag: (one) => flags.includes(one),
  };
  expect(await agenda.run(given)).toMatchObject({ exit: 0 });
  return readFileSync(out, "utf8");
}

test("resolved agenda prints the matters arising, and those of private items with --part-b alone", async () => {
  const inPublic = await printed("agenda.html", []);
  expect(inPublic).toContain("Item 1 of 3 July 2019, Visits (deferred): “The report was deferred.”");
  expect(inPublic).not.toContain("giraffe");
  const partB = await printed("part b.html", ["part-b"]);
  expect(partB).toContain("Item 2 of 3 July 2019, A placement (deferred)");
});
