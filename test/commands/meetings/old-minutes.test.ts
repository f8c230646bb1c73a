import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bold, p, wordFile } from "../../backend/old-minutes/word-file.ts";
import { type Ran, runCli } from "../run-cli.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const OLD = join(root, "test/fixtures/old-minutes/combined-authority.docx");
let folder = "";

function resolved(...args: readonly string[]): Ran {
  return runCli(folder, args);
}

const store = () => join(folder, "council.resolved-store");
const oldMinutes = (...more: readonly string[]) => resolved("old-minutes", OLD, ...more);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-old-minutes-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PANEL = ["--body", "Corporate Parenting Panel"];

/** Minutes with an exclusion of press and public, and a line that has no place. */
function withExclusion(): string {
  const path = join(folder, "minutes.docx");
  const lines = [
    p("Corporate Parenting Panel"),
    p("Minutes of the meeting held on 3 July 2019 at 5.00 pm in County Hall"),
    ...["1. Visits to children", "2. Exclusion of the press and public", "3. A tender"].flatMap((title) => [
      p(bold(title)),
      p("Members heard the report."),
    ]),
  ];
  writeFileSync(path, wordFile({ body: lines.join("") }));
  return path;
}

describe("resolved old-minutes", () => {
  test("shows each line with its role, and stores nothing", () => {
    const { exit, out } = oldMinutes();
    expect(exit).toBe(0);
    expect(out).toMatch(/^item heading +21\.? *Declarations of interest$/m);
    expect(out).toContain("Date: 16 March 2023.");
    const { minutes, sha256 } = JSON.parse(oldMinutes("--json").out);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(minutes.lines).toHaveLength(23);
  });

  test("brings the meeting in, where other commands find it", () => {
    const { exit, out } = oldMinutes("--store", store(), ...PANEL, "--approved", "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      fileName: "combined-authority.docx",
      body: "Corporate Parenting Panel",
      date: "2023-03-16",
      meeting: expect.any(String),
      items: 3,
      unplaced: 0,
    });
    expect(JSON.parse(resolved("status", "--store", store(), "--json").out)).toMatchObject({
      meetings: [{ date: "2023-03-16" }],
    });
    const again = oldMinutes("--store", store(), ...PANEL);
    expect(again).toMatchObject({
      exit: 2,
      error: expect.stringContaining("a meeting on that date already"),
    });
    const elsewhen = oldMinutes("--store", store(), ...PANEL, "--date", "2023-03-17");
    expect(elsewhen).toMatchObject({ exit: 0, out: expect.stringContaining("on 17 March 2023, 3 items") });
  });

  test("asks what was in private where items stand behind the exclusion", () => {
    const path = withExclusion();
    const bring = (...more: readonly string[]) => resolved("old-minutes", path, "--store", store(), ...more);
    expect(bring()).toMatchObject({ exit: 2, error: expect.stringContaining("Say with --private") });
    expect(bring("--private", "behind-exclusion", "--paragraph", "3")).toMatchObject({ exit: 0 });
    expect(bring("--private", "nothing", "--date", "2019-07-04")).toMatchObject({ exit: 0 });
  });

  test("needs a person where it does not know when the meeting was", () => {
    const path = join(folder, "undated.docx");
    writeFileSync(path, wordFile({ body: p(bold("1. Visits")) + p("Members heard the report.") }));
    expect(resolved("old-minutes", path)).toMatchObject({
      exit: 1,
      out: expect.stringContaining("Date: not found"),
    });
    const brought = resolved("old-minutes", path, "--store", store());
    expect(brought).toMatchObject({ exit: 2, error: expect.stringContaining("Give the day with --date") });
  });

  test.each([
    [["--store", "s"], "Say with --body whose minutes they are"],
    [["--store", "s", ...PANEL, "--private", "some"], "--private is nothing, all, or behind-exclusion"],
    [["--store", "s", ...PANEL, "--private", "all", "--paragraph", "8"], "1 to 7"],
    [["--store", "s", ...PANEL, "--date", "16/3/2023"], "write it as 2019-07-03"],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { exit, error } = oldMinutes(...args.map((arg) => (arg === "s" ? store() : arg)));
    expect(exit).toBe(2);
    expect(error).toContain(sentence);
  });

  test("refuses what is no Word document, and says so to other programs too", () => {
    const { exit, out } = resolved("old-minutes", join(root, "package.json"), "--json");
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ fileName: "package.json", refused: { code: "not-a-document" } });
  });
});
