import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import { examine } from "../../../main/commands/returns/corpus.ts";
import { type Ran, runCli } from "../run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "resolved-corpus-"));
const understood = join(folder, "returns", "return.xlsx");

beforeAll(async () => {
  mkdirSync(join(folder, "returns"));
  const sheet = { name: "May", headings: [1], widths: [12, 60] };
  const figures = [
    ["Ref", "Indicator", "Apr-19"],
    ["CLA 01", "Number of children looked after", 430],
  ];
  await writeWorkbook(understood, [{ ...sheet, rows: figures }]);
  await writeWorkbook(join(folder, "drains.xlsx"), [{ ...sheet, rows: [["Drains cleared"], ["Some"]] }]);
  writeFileSync(join(folder, "program.xlsx"), "MZ a program");
  writeFileSync(join(folder, "~$return.xlsx"), "x");
  writeFileSync(join(folder, ".system"), "x");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function corpus(...args: readonly string[]): Ran {
  return runCli(folder, ["corpus", ...args]);
}

describe("resolved corpus", () => {
  it("says of every file, also in the folders within, what came of it, in what time and memory", () => {
    const { exit, out, error } = corpus(folder, "--json");
    expect([exit, error]).toEqual([0, ""]);
    const { files, summary } = JSON.parse(out);
    expect(files).toMatchObject([
      { file: "drains.xlsx", outcome: "nothing taken", why: "no-indicator-found" },
      { file: "program.xlsx", outcome: "refused", why: "not-a-workbook", tables: 0 },
      { file: join("returns", "return.xlsx"), outcome: "understood", why: null, tables: 1, candidates: 1 },
      { file: "~$return.xlsx", outcome: "refused", why: "workbook-lock-file" },
    ]);
    for (const { peakMb } of files) expect(peakMb).toBeGreaterThan(20);
    expect(summary).toMatchObject({ files: 4, understood: 1, nothingTaken: 1, refused: 2, failed: 0 });
  });

  it("sets a row a file, and a line that sums them up", () => {
    const { exit, out } = corpus(folder);
    const [headings, ...rows] = out.trimEnd().split("\n");
    expect(exit).toBe(0);
    expect(headings).toMatch(/^file +outcome +tables +candidates +findings +ms +peak MB$/);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^drains\.xlsx +opened, nothing taken +0 +0 +\d+ +\d+ +\d+$/);
    expect(rows[4]).toMatch(/^4 files: 1 understood, 1 opened with nothing taken, 2 refused, 0 failed/);
  });

  it("refuses a folder that is not there with a sentence", () => {
    const { exit, out, error } = corpus(join(folder, "gone"));
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toContain("cannot be opened");
  });

  it("gives up a file that does not answer in time, and one whose process falls", async () => {
    expect(await examine(understood, null, 1)).toMatchObject({ outcome: "no answer", peakMb: null });
    const noRegister = join(folder, "gone.csv");
    expect(await examine(understood, noRegister, 30_000)).toMatchObject({ outcome: "crashed" });
  });
});
