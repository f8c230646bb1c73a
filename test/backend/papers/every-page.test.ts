import { beforeAll, describe, expect, test } from "vitest";
import { readPage } from "../../domain/paper/html-faults.ts";
import { newWorkplace } from "../backend-in-a-folder.ts";
import { compareWithOthers } from "./compared.ts";
import { type WrittenPage, writeEveryPage } from "./every-page.ts";
import { EVERY_PAPER } from "./every-paper.ts";
import { fullMeeting } from "./full-meeting.ts";
import { saidBy } from "./said-in-blocks.ts";

let pages: readonly WrittenPage[];
beforeAll(async () => {
  const workplace = newWorkplace();
  const { folder } = workplace;
  await compareWithOthers(workplace);
  const backend = await workplace.open();
  pages = await writeEveryPage(backend, { meeting: await fullMeeting(backend, folder), folder });
  await backend.close();
  workplace.clear();
});

describe.each(EVERY_PAPER)("the page of the $name", ({ name }) => {
  const page = () => pages.find(({ paper }) => paper.name === name) ?? expect.unreachable();

  test("is valid and can be read by everybody", () => {
    expect(readPage(page().html).faults).toEqual([]);
  });

  test("says word for word and in order what the window shows", () => {
    const { html, shown } = page();
    const { words } = readPage(html);
    const said = saidBy(shown).flat();
    expect(said.length).toBeGreaterThan(5);
    let at = words.indexOf("</style>");
    for (const line of said) {
      at = words.indexOf(line, at + 1);
      expect(at, line).toBeGreaterThanOrEqual(0);
      at += line.length - 1;
    }
  });

  test("has the paper's title", () => {
    const { html, shown } = page();
    expect(readPage(html).words.trimStart().startsWith(shown.title)).toBe(true);
  });
});
