import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLog } from "../../main/backend/log.ts";

let folder: string;
const clock = () => "2019-06-07T09:30:00.000Z";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-log-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a fault stands in the log under the reference that the user is told", () => {
  const path = join(folder, "profile", "resolved.log");
  const reference = openLog(path, clock).fault(new TypeError("no such cell"), "returns.read");
  const entry = JSON.parse(readFileSync(path, "utf8"));
  expect(entry).toMatchObject({ at: clock(), reference, operation: "returns.read" });
  expect(entry.cause).toContain("TypeError: no such cell");
});

test("a log that has grown is put aside, and one older log is kept", () => {
  const path = join(folder, "resolved.log");
  writeFileSync(path, "x".repeat(1_000_001));
  openLog(path, clock).fault("again", "store.status");
  expect(statSync(`${path}.old`).size).toBe(1_000_001);
  expect(readFileSync(path, "utf8").trim().split("\n")).toHaveLength(1);
});

test("a log that cannot be written still gives a reference", () => {
  const path = join(folder, "a-file", "resolved.log");
  writeFileSync(join(folder, "a-file"), "");
  expect(openLog(path, clock).fault("fault", "store.status")).toMatch(/^[0-9A-F]{8}$/);
  expect(existsSync(path)).toBe(false);
});
