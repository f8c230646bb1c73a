import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import { type Ran, runCli } from "../run-cli.ts";

let folder = "";

function smallNumbers(...args: readonly string[]): Ran {
  const store = join(folder, "s.resolved");
  return runCli(folder, ["small-numbers", "--store", store, ...args]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "resolved-small-numbers-"));
  const clock = () => "2019-06-20T09:00:00.000Z" as const;
  await (await createBackend({ storePath: join(folder, "s.resolved"), clock })).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the rule is said, set, and said again with its exceptions", () => {
  expect(smallNumbers().out).toBe(
    "Public papers hide what rests on a count of 5 or fewer, or on fewer than 10 in all. A count of 0 is shown.\nNo indicator is excepted.\n",
  );
  const set = smallNumbers("--up-to", "9", "--noughts", "hidden");
  expect(set).toMatchObject({ exit: 0, error: "" });
  expect(set.out).toContain("a count of 9 or fewer, or on fewer than 10 in all. A count of 0 is hidden too.");
  const excepted = smallNumbers("--always-show", "CLA 04", "--reason", "Published nationally");
  expect(excepted.out).toMatch(/- CLA 04 .+ is always shown: Published nationally \(since .+\)\./);
  expect(JSON.parse(smallNumbers("--usual", "CLA 04", "--json").out)).toEqual({
    smallNumbers: { rules: { smallUpTo: 9, leastShared: 10, hidesNought: true }, exceptions: [] },
  });
});

test.each([
  [["--up-to", "1"], "a whole number from 2 to 50"],
  [["--noughts", "perhaps"], "neither shown nor hidden"],
  [["--always-hide", "CLA 04"], "--reason"],
  [["--always-hide", "CLA 04", "--usual", "CLA 04"], "cannot go together"],
  [["--always-hide", "XYZ", "--reason", "Too few"], "no indicator"],
  [["--always-hide", "CLA 04", "--reason", "Only 3 children"], "names a small number"],
])("%s is refused", (args, why) => {
  const refused = smallNumbers(...args);
  expect(refused.exit).toBe(2);
  expect(refused.error + refused.out).toContain(why);
});

test("what was refused has changed nothing", () => {
  const { rules, exceptions } = JSON.parse(smallNumbers("--json").out).smallNumbers;
  expect({ rules, exceptions }).toEqual({
    rules: { smallUpTo: 9, leastShared: 10, hidesNought: true },
    exceptions: [],
  });
});
