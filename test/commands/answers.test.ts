// A return on the command line: asked about, answered from a file, accepted, withdrawn.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import type { Given } from "../../main/commands/command.ts";
import { importReturns } from "../../main/commands/returns/import.ts";
import { withdraw } from "../../main/commands/returns/withdraw.ts";

let folder: string;
let path: string;
let answers: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "resolved-answers-"));
  path = join(folder, "May return.xlsx");
  answers = join(folder, "answers.json");
  const rows = [
    ["Indicator", "May 2019"],
    ["Children looked after", "–"],
    ["Our own plans", 12],
  ];
  await writeWorkbook(path, [{ name: "Return", rows, headings: [1], widths: [30, 12] }]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function given(
  positionals: readonly string[],
  values: Readonly<Record<string, string>>,
  accept = false,
): Given {
  const store = join(folder, "store.resolved");
  return {
    positionals,
    value: (name) => ({ store, ...values })[name] ?? null,
    flag: (name) => name === "accept" && accept,
  };
}

const said = (text: string) => {
  writeFileSync(answers, text);
  return { answers, sender: "Head of Service" };
};

describe("a return with questions", () => {
  test("has them in its answer, and takes nothing that they concern", async () => {
    const { exit, json } = await importReturns.run(given([path], {}));
    expect(exit).toBe(1);
    expect(json).toMatchObject({ questions: [{ asks: "label" }, { asks: "mark", mark: "-" }], plan: [] });
  });

  test("is taken as the file of answers says, in the words of the return", async () => {
    const values = said(`{"marks": {"–": "not due"}, "labels": {"Our Own Plans": "CLA 12"}}`);
    const { json } = await importReturns.run(given([path], values, true));
    expect(json).toMatchObject({ questions: [], accepted: { added: 2 }, sender: "Head of Service" });
  });

  test("can be withdrawn, and then brought in again with no answer", async () => {
    const withdrawn = await withdraw.run(given(["May return.xlsx"], {}));
    expect(withdrawn).toMatchObject({ exit: 0, json: { readings: 2 } });
    await expect(withdraw.run(given(["May return.xlsx"], {}))).rejects.toMatchObject({ code: "not-found" });
    const { json } = await importReturns.run(given([path], {}, true));
    expect(json).toMatchObject({ questions: [], accepted: { added: 2 }, sender: "Head of Service" });
  });

  test.each([
    ["no JSON", "cannot be read as JSON"],
    [`{"marks": {"-": "a lot"}}`, "not in the form that --help shows"],
  ])("refuses answers such as %s", async (text, sentence) => {
    await expect(importReturns.run(given([path], said(text)))).rejects.toThrow(sentence);
  });
});
