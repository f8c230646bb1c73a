import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import { writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import { bringIn, newWorkplace, type Workplace } from "../../backend/backend-in-a-folder.ts";
import { exampleMeeting, inFolder } from "../../backend/papers/example-meeting.ts";
import { type Ran, runCli } from "../run-cli.ts";

const DAY = ["--meeting", "2019-07-03"];

let workplace: Workplace;

function resolved(...args: readonly string[]): Ran {
  return runCli(workplace.folder, args);
}

const inStore = (...args: readonly string[]) => resolved(...args, "--store", workplace.storePath);
const at = (name: string) => inFolder(workplace.folder, name);

beforeAll(async () => {
  workplace = newWorkplace();
  const backend = await workplace.open();
  await exampleMeeting(backend);
  await backend.close();
});
afterAll(() => workplace.clear());

describe("resolved paper", () => {
  test("prints a paper and says where it is", () => {
    const { exit, out } = inStore("paper", "note-sheet", ...DAY, "--out", at("notes"));
    expect({ exit, out }).toEqual({
      exit: 0,
      out: expect.stringContaining(`note sheet for 3 July 2019 is printed: ${at("notes")}`),
    });
    expect(existsSync(at("notes"))).toBe(true);
  });

  test("prints the extract of the item that has the number, and of an exempt one in Part B", () => {
    const asked = ["paper", "minute-extract", ...DAY, "--out", at("extract"), "--json"];
    const open = inStore(...asked, "--item", "6");
    expect(JSON.parse(open.out)).toMatchObject({ file: at("extract"), fileName: "extract.docx" });
    expect(inStore(...asked, "--item", "8", "--part-b").exit).toBe(0);
    expect(inStore(...asked, "--item", "6", "--part-b")).toMatchObject({ exit: 2 });
  });

  test.each([
    [["poem", ...DAY, "--out", "x.docx"], 'no paper "poem"; the kinds are decision-notice'],
    [["minute-extract", ...DAY, "--out", "x.docx"], "--item is needed"],
    [["minute-extract", ...DAY, "--out", "x.docx", "--item", "99"], 'no item "99"'],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { exit, error } = inStore("paper", ...args);
    expect(exit).toBe(2);
    expect(error).toContain(sentence);
  });
});

describe("resolved verify", () => {
  test("knows a paper as it was printed, as edited, and what was revised since, and a strange one not", async () => {
    expect(inStore("scorecard", ...DAY, "--out", at("scorecard")).exit).toBe(0);
    expect(inStore("verify", at("scorecard"))).toEqual({
      exit: 0,
      error: "",
      out: expect.stringMatching(
        /^scorecard\.docx is as it was printed: scorecard for 3 July 2019, printed on .+ as scorecard\.docx\.\nNone of its figures/,
      ),
    });

    const parts = unzipSync(readFileSync(at("scorecard")));
    writeFileSync(at("edited"), zipSync({ ...parts, "word/more.xml": strToU8("<more/>") }));
    const edited = inStore("verify", at("edited"), "--json");
    expect(edited.exit).toBe(1);
    expect(JSON.parse(edited.out)).toMatchObject({ state: "edited since", revised: [] });

    await revise();
    const revised = inStore("verify", at("scorecard"));
    expect(revised.exit).toBe(1);
    expect(revised.out).toMatch(/Revised since:\nCLA 11 +May 2019 +18\.0% when it was printed +21\.0% now/);

    writeFileSync(at("letter"), "Dear Chair");
    expect(inStore("verify", at("letter"))).toMatchObject({
      exit: 2,
      out: "letter.docx was not printed from this store.\n",
    });
    expect(inStore("verify", at("gone"))).toMatchObject({ exit: 2, out: "" });
  });
});

/** Comes in after what the commands printed, whose clock is the real one. */
async function revise() {
  const backend = await createBackend({
    storePath: workplace.storePath,
    clock: () => "2999-01-01T00:00:00.000Z",
  });
  const path = join(workplace.folder, "June.xlsx");
  const rows = [
    ["Ref", "Indicator", "Period", "Value"],
    ["CLA 11", "Eligible young people with a pathway plan", "2019-05", 21],
  ];
  await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
  const { acceptance } = await bringIn(backend, backend.grant(path));
  expect(acceptance.revised).toBe(1);
  await backend.close();
}
