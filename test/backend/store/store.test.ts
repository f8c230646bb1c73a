import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUp } from "../../../main/backend/store/backups.ts";
import { newestVersion } from "../../../main/backend/store/migrations/migrations.ts";
import { openStore } from "../../../main/backend/store/open.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const storePath = () => join(folder, "store.resolved");

async function refusalOf(work: Promise<unknown>) {
  return work.then(
    () => null,
    (error: { code: string }) => error.code,
  );
}

/** Runs SQL on the file itself, as another program would. */
function tamper(sql: string) {
  const sqlite = new Database(storePath());
  sqlite.exec(sql);
  sqlite.close();
}

describe("opening a store", () => {
  test("makes a file of the newest version, marked as a store of this product", async () => {
    await (await openStore(storePath())).close();
    const sqlite = new Database(storePath(), { readonly: true });
    expect(sqlite.pragma("user_version", { simple: true })).toBe(newestVersion);
    expect(sqlite.pragma("application_id", { simple: true })).toBe(0x52534c56);
    expect(sqlite.pragma("journal_mode", { simple: true })).toBe("delete");
    sqlite.close();
  });

  test("leaves one file behind, which can be copied", async () => {
    await (await openStore(storePath())).close();
    expect(readdirSync(folder)).toEqual(["store.resolved"]);
  });

  test("refuses a store that has to be there and is not, and makes none", async () => {
    expect(await refusalOf(openStore(storePath(), { mustExist: true }))).toBe("store-missing");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("refuses a second opening while the first holds it", async () => {
    const first = await openStore(storePath());
    expect(await refusalOf(openStore(storePath()))).toBe("store-in-use");
    await first.close();
    await (await openStore(storePath())).close();
  });

  test("refuses a store of a newer version and leaves its bytes alone", async () => {
    await (await openStore(storePath())).close();
    tamper(`PRAGMA user_version = ${newestVersion + 1}`);
    const before = readFileSync(storePath());
    expect(await refusalOf(openStore(storePath()))).toBe("store-newer-than-app");
    expect(readFileSync(storePath()).equals(before)).toBe(true);
  });

  test.each([
    ["an empty file", Buffer.alloc(0)],
    ["text", Buffer.from("this is a letter, not a store")],
    ["a damaged database", Buffer.from(`SQLite format 3\0${"rubbish".repeat(900)}`)],
  ])("refuses %s in place of a store and leaves it alone", async (_, bytes) => {
    writeFileSync(storePath(), bytes);
    expect(await refusalOf(openStore(storePath()))).toBe("store-damaged");
    expect(readFileSync(storePath()).equals(bytes)).toBe(true);
  });

  test("refuses a store whose pages were overwritten", async () => {
    await (await openStore(storePath())).close();
    const bytes = readFileSync(storePath());
    bytes.fill(0x5a, 4096, 16_384);
    writeFileSync(storePath(), bytes);
    expect(await refusalOf(openStore(storePath()))).toBe("store-damaged");
  });

  test("refuses another program's database", async () => {
    tamper("CREATE TABLE songs (title TEXT)");
    expect(await refusalOf(openStore(storePath()))).toBe("not-a-store");
  });

  test("refuses a folder in place of a file, and a folder that is not there", async () => {
    expect(await refusalOf(openStore(folder))).toBe("not-a-store");
    expect(await refusalOf(openStore(join(folder, "gone", "store.resolved")))).toBe("store-folder-missing");
  });
});

describe("readings", () => {
  test("can be added but neither changed nor removed", async () => {
    await (await openStore(storePath())).close();
    tamper(`
      INSERT INTO indicator VALUES ('CLA 01', 0, 'Numbers', 'Children', '', '', 'number', 0, 'information', 'snapshot', 'month', '');
      INSERT INTO return VALUES ('r', 'a.xlsx', 'hash', 'Head of Service', '2019-06-07T00:00:00Z', '2019-05', 1, 0, NULL);
      INSERT INTO reading (indicator, period, as_at, kind, value, provisional, return_id, sheet, cell, raw)
        VALUES ('CLA 01', '2019-05', '2019-05-31', 'value', 812, 0, 'r', 'Sheet1', 'C4', '812');
    `);
    expect(() => tamper("UPDATE reading SET value = 1")).toThrow("readings are only ever added");
    expect(() => tamper("DELETE FROM reading")).toThrow("readings are only ever added");
  });
});

describe("a backup", () => {
  test("is a checked copy beside the store, of which the newest five are kept", async () => {
    await (await openStore(storePath())).close();
    const sqlite = new Database(storePath());
    for (let n = 0; n < 7; n += 1) backUp(sqlite, storePath(), 1);
    sqlite.close();
    const backups = readdirSync(folder).filter((name) => name.includes("backup"));
    expect(backups.sort()).toEqual([3, 4, 5, 6, 7].map((n) => `store.resolved.backup-v1-${n}`));
    const copy = await openStore(join(folder, "store.resolved.backup-v1-7"), { mustExist: true });
    await copy.close();
  });
});
