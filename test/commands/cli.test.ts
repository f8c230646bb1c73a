import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPdfWriter } from "../../main/backend/pdf-writer.ts";
import { type Ran, runCli } from "./run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
let demo: Ran;

function resolved(...args: readonly string[]): Ran {
  return runCli(folder, args);
}

const inDemo = (...parts: readonly string[]) => join(folder, "demo", ...parts);
const store = () => inDemo("example.resolved");
const returned = (name: string) => inDemo("Example returns", `${name} return May 2019.xlsx`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-cli-"));
  demo = resolved("demo", join(folder, "demo"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("resolved", () => {
  test("lists its commands, and each explains itself", () => {
    const { exit, out } = resolved("--help");
    expect(exit).toBe(0);
    for (const command of [
      "demo",
      "read",
      "cells",
      "import",
      "owed",
      "scorecard",
      "agenda",
      "minutes",
      "check",
      "status",
    ]) {
      expect(out).toContain(command);
      const help = resolved(command, "--help");
      expect(help).toMatchObject({ exit: 0, error: "" });
      expect(help.out).toContain(`resolved ${command}`);
    }
  });

  test.each([
    [["sing"], 'no command "sing"'],
    [["toString"], 'no command "toString"'],
    [["demo", fileURLToPath(import.meta.url)], "cannot be made"],
    [["read"], "name of a file is needed"],
    [["read", "a.xlsx", "--loud"], "--loud"],
    [["status"], "--store is needed"],
    [["owed", "--store", "x", "--period", "June"], "write it as 2019-06"],
    [["owed", "--store", "x", "--due-days", "soon"], "not a number of days"],
    [["scorecard", "--store", "x", "--meeting", "3 July", "--out", "y.docx"], "write it as 2019-07-03"],
  ])("refuses %j with a sentence on stderr", (args, sentence) => {
    const { exit, out, error } = resolved(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/\n\s+at /);
  });
});

describe("a fault that nobody foresaw", () => {
  test.skipIf(process.platform !== "linux")("is said in a sentence, and its cause stands in the log", () => {
    const hollow = join(folder, "hollow.resolved");
    const sqlite = new Database(hollow);
    sqlite.exec("CREATE TABLE something (text TEXT)");
    sqlite.pragma(`application_id = ${0x52534c56}`);
    sqlite.pragma("user_version = 1");
    sqlite.close();
    const { exit, out, error } = resolved("status", "--store", hollow);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    const [, reference = ""] = /the reference is ([0-9A-F]{8})\.\n$/.exec(error) ?? [];
    expect(error).not.toMatch(/\n\s+at /);
    const log = readFileSync(join(folder, "resolved", "resolved.log"), "utf8");
    expect(log).toContain("no such table");
    expect(JSON.parse(log)).toMatchObject({ reference });
  });
});

describe("resolved demo", () => {
  test("leaves a store, four returns and two papers, and says where they lie", () => {
    expect(demo).toMatchObject({ exit: 0, error: "" });
    for (const name of ["example.resolved", "scorecard.docx", "minutes.docx"]) {
      expect(existsSync(inDemo(name))).toBe(true);
      expect(demo.out).toContain(inDemo(name));
    }
  });

  test("prints the same bytes when it is run again", () => {
    const papers = (ran: Ran) => JSON.parse(ran.out).papers.map(({ sha256 }: { sha256: string }) => sha256);
    const first = resolved("demo", join(folder, "again"), "--json");
    const second = resolved("demo", join(folder, "again"), "--json");
    expect(papers(second)).toEqual(papers(first));
  });
});

describe("resolved owed", () => {
  test("says who owes what in a table, and answers with 1 while something is owed", () => {
    const { exit, out } = resolved("owed", "--store", store(), "--period", "2019-05");
    expect(exit).toBe(1);
    expect(out).toMatch(/^May 2019, due on 15 June 2019\n/);
    expect(out).toMatch(/Head of Social Work with Children in Care +incomplete +15 of 16 +CLA 34 +CLA 11/);
    expect(out).toMatch(/Head of the Virtual School +sent +8 of 8 +none +none/);
  });

  test("writes a note to each who owes something, and none to the others", () => {
    const { out } = resolved("owed", "--store", store(), "--period", "2019-05", "--chase");
    expect(out.match(/^Dear .+$/gm)).toEqual(["Dear Head of Social Work with Children in Care"]);
  });

  test("takes the month after the newest, and another due day, and answers with JSON", () => {
    const { exit, out } = resolved("owed", "--store", store(), "--due-days", "20", "--json");
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ period: "2019-06", due: "2019-07-20" });
  });

  test("answers with 0 where nothing is owed", () => {
    const empty = join(folder, "empty.resolved");
    resolved(
      "import",
      returned("Fostering and care leavers"),
      "--store",
      empty,
      "--sender",
      "Head of Fostering",
      "--accept",
    );
    const { exit, out } = resolved("owed", "--store", empty, "--period", "2019-05");
    expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining("7 of 7") });
  });
});

describe("resolved read", () => {
  test("answers with sheets, candidates and findings, and with 1 while a person should look", () => {
    const { exit, out } = resolved("read", returned("Care planning and placements"), "--json");
    const answer = JSON.parse(out);
    expect(exit).toBe(1);
    expect(answer).toMatchObject({
      file: "Care planning and placements return May 2019.xlsx",
      sheets: [
        { name: "Monthly return", hidden: false, tables: [{ layout: "periods across", headerRows: [4, 5] }] },
      ],
    });
    const pathwayPlans = answer.candidates.find(
      ({ indicator, period }: { indicator: string; period: string }) =>
        indicator === "CLA 11" && period === "2019-05",
    );
    expect(pathwayPlans).toMatchObject({
      kind: "value",
      value: 18,
      unit: "%",
      sheet: "Monthly return",
      raw: "18",
    });
    expect(answer.findings[0]).toEqual({
      severity: expect.any(String),
      code: expect.any(String),
      sheet: expect.anything(),
      cell: expect.anything(),
      message: expect.stringMatching(/\.$/),
      action: expect.stringMatching(/\.$/),
    });
  });

  test("answers with 0 when nothing is doubtful", () => {
    expect(resolved("read", returned("Fostering and care leavers"))).toMatchObject({ exit: 0, error: "" });
  });

  test("goes on to the next workbook when one is refused, and answers with 2", () => {
    const letter = join(folder, "letter.xlsx");
    writeFileSync(letter, "Dear clerk");
    const { exit, out, error } = resolved("read", letter, returned("Fostering and care leavers"), "--json");
    const [refused, read] = JSON.parse(out);
    expect(exit).toBe(2);
    expect(refused.refused).toMatchObject({ code: "not-a-workbook", message: expect.any(String) });
    expect(read.candidates.length).toBeGreaterThan(0);
    expect(error).toContain("is not a workbook");
  });

  test("matches against a register of one's own", () => {
    const register = join(folder, "register.csv");
    writeFileSync(register, "reference,name,unit\nPP 1,Eligible young people with a pathway plan,%\n");
    const path = returned("Care planning and placements");
    const { candidates } = JSON.parse(resolved("read", path, "--register", register, "--json").out);
    const known = new Set(candidates.map(({ indicator }: { indicator: string | null }) => indicator));
    expect(known).toEqual(new Set(["PP 1", null]));
  });
});

describe("resolved cells", () => {
  test("lists each cell that is not empty on a line of its own", () => {
    const { out } = resolved("cells", returned("Health and education"), "--json");
    const cells = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(cells[0]).toEqual({
      sheet: "Readings",
      cell: "A1",
      type: "text",
      value: "Ref",
      format: "General",
    });
    expect(cells.find(({ cell }) => cell === "C2")).toMatchObject({ type: "date", value: "2019-05-31" });
  });

  test("of a sheet that is not there says which there are", () => {
    const { exit, error } = resolved(
      "cells",
      returned("Health and education"),
      "--sheet",
      "Sheet9",
      "--json",
    );
    expect(exit).toBe(2);
    expect(error).toContain('the sheets are "Readings"');
  });
});

describe("resolved import, scorecard, minutes, status", () => {
  test("bring a return in only when told to accept it", () => {
    const fresh = join(folder, "fresh.resolved");
    const path = returned("Fostering and care leavers");
    const looked = resolved("import", path, "--store", fresh, "--json");
    expect(JSON.parse(looked.out)).toMatchObject({ accepted: null });
    expect(JSON.parse(resolved("status", "--store", fresh, "--json").out)).toMatchObject({ readings: 0 });
    const accepted = resolved(
      "import",
      path,
      "--store",
      fresh,
      "--accept",
      "--sender",
      "Head of Fostering",
      "--json",
    );
    expect(JSON.parse(accepted.out)).toMatchObject({ accepted: { added: 7 } });
    expect(JSON.parse(resolved("status", "--store", fresh, "--json").out)).toMatchObject({
      readings: 7,
      returns: [{ sender: "Head of Fostering", period: "2019-05" }],
    });
  });

  test("print the papers of the example's meeting", () => {
    for (const [paper = "", ...part] of [
      ["scorecard"],
      ["agenda"],
      ["agenda", "--part-b"],
      ["minutes"],
      ["minutes", "--part-b"],
    ]) {
      const out = join(folder, `${paper}${part}.docx`);
      const printed = resolved(paper, ...part, "--store", store(), "--meeting", "2019-07-03", "--out", out);
      expect(printed).toMatchObject({ exit: 0, error: "" });
      expect(existsSync(out)).toBe(true);
    }
  });

  test.each<readonly [string, RegExp]>([
    ["html", /^<!doctype html>\n<html lang="en-GB" data-snapshot="[0-9a-f]{16}">/],
    ["docx", /^PK/],
    ...(findPdfWriter() === null ? [] : [["pdf", /^%PDF-/] as const]),
  ])(
    "print in the form that the ending .%s names (.pdf where LibreOffice is installed)",
    (ending, begins) => {
      const out = join(folder, `Agenda.${ending.toUpperCase()}`);
      const args = ["--store", store(), "--meeting", "2019-07-03", "--out", out];
      expect(resolved("agenda", ...args)).toMatchObject({ exit: 0, error: "" });
      expect(readFileSync(out, "latin1")).toMatch(begins);
    },
  );

  test("answer other programs with the refusal as well", () => {
    const { exit, out } = resolved("status", "--store", join(folder, "missing.resolved"), "--json");
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual({ refused: { code: "store-missing", message: expect.any(String) } });
  });

  test("refuse a store that is not there, and make none", () => {
    const missing = join(folder, "missing.resolved");
    expect(resolved("status", "--store", missing)).toMatchObject({ exit: 2, out: "" });
    expect(existsSync(missing)).toBe(false);
  });
});

test("every script of the project looks at its Node first", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const script of Object.values(scripts))
    expect(script).toMatch(
      /^node (main\/require-node-24\.cjs && |--require \.\/main\/require-node-24\.cjs )/,
    );
});

test("an old Node is refused with a sentence before anything is loaded", () => {
  const script = `Object.defineProperty(process.versions, "node", { value: "20.20.2" }); require(${JSON.stringify(join(root, "main/require-node-24.cjs"))}); console.log("went on");`;
  const run = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe("");
  expect(run.stderr).toContain("Resolved needs Node 22.14 or newer and this is Node 20.20.2");
});
