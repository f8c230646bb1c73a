import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ran, runCli } from "../run-cli.ts";

let folder = "";

function resolved(...args: readonly string[]): Ran {
  return runCli(folder, args);
}

const out = () => join(folder, "template.xlsx");
const template = (...more: readonly string[]) =>
  resolved("template", "--store", join(folder, "demo", "example.resolved"), "--out", out(), ...more);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-template-"));
  resolved("demo", join(folder, "demo"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("resolved template", () => {
  test("writes a workbook that asks a post for what it owes", () => {
    const asked = ["--sender", "Head of Corporate Parenting", "--period", "2019-06"];
    const { exit, out: answer } = template(...asked, "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(answer)).toEqual({
      ...{ fileName: "template.xlsx", file: out(), indicators: 7, bytes: expect.any(Number) },
    });
    expect(template(...asked)).toMatchObject({ exit: 0, out: expect.stringContaining("7 indicators") });
    const { findings } = JSON.parse(resolved("read", out(), "--json").out);
    expect(findings).toMatchObject([{ code: "template-not-filled-in" }]);
  });

  test("asks for the indicators that are named instead", () => {
    const named = ["--sender", "Head of Service", "--period", "2019-06", "--indicators", "CLA 11, CLA 12"];
    expect(template(...named)).toMatchObject({ exit: 0, out: expect.stringContaining("2 indicators") });
  });

  test.each([
    [["--sender", "Head of Nothing", "--period", "2019-06"], "owes no figure for June 2019"],
    [
      ["--sender", "Head of Service", "--period", "2019-06", "--indicators", "CLA 99"],
      "no indicator “CLA 99”",
    ],
    [["--sender", "Head of Service", "--period", "June"], "write it as 2019-06"],
    [["--period", "2019-06"], "--sender is needed"],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { exit, error } = template(...args);
    expect(exit).toBe(2);
    expect(error).toContain(sentence);
  });
});
