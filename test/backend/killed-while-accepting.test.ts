import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CellToWrite, writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";
import { newWorkplace, noCall, type Workplace } from "./backend-in-a-folder.ts";

const accepting = fileURLToPath(new URL("./accept-a-return.ts", import.meta.url));
const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
const AS_BEFORE = { readings: 0, returns: 0, integrity: "ok" };
const WHOLE = { readings: 42 * 48, returns: 1, integrity: "ok" };

let workplace: Workplace;
beforeEach(() => {
  workplace = newWorkplace();
});
afterEach(() => workplace.clear());

async function writeBigReturn(path: string): Promise<void> {
  const periods = [2015, 2016, 2017, 2018].flatMap((year) =>
    MONTHS.map((month, index) => `${month}-${(index < 9 ? year : year + 1) % 100}`),
  );
  const rows = shippedRegister().indicators.map(({ reference, name }, row): CellToWrite[] => [
    reference,
    name,
    ...periods.map((_, month) => 50 + ((row + month) % 40)),
  ]);
  const sheet = {
    name: "Return",
    rows: [["Ref", "Indicator", ...periods], ...rows],
    headings: [1],
    widths: [],
  };
  await writeWorkbook(path, [sheet]);
}

/** Starts accepting in a process of its own and kills it as soon as `isTime` says so. */
async function acceptAndKill(path: string, isTime: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [accepting, workplace.storePath, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const watch = setInterval(() => isTime() && child.kill("SIGKILL"), 0);
  await ended;
  clearInterval(watch);
}

/** The journal holds the pages as they were while a transaction changes them. */
function isInTransaction(): boolean {
  const journal = `${workplace.storePath}-journal`;
  return existsSync(journal) && statSync(journal).size > 0;
}

async function heldAfterwards() {
  const backend = await workplace.open();
  const { readings, returns } = await backend.handlers["store.status"]({}, noCall);
  await backend.close();
  const sqlite = new Database(workplace.storePath);
  const integrity = sqlite.pragma("integrity_check", { simple: true });
  sqlite.close();
  return { readings, returns, integrity };
}

test("a backend that is killed while it stores a return leaves no half of it in the store", async () => {
  const path = join(workplace.folder, "return.xlsx");
  await writeBigReturn(path);
  await (await workplace.open()).close();
  let wasStoring = false;
  await acceptAndKill(path, () => {
    wasStoring ||= isInTransaction();
    return wasStoring;
  });
  expect(wasStoring).toBe(true);
  // The transaction may have ended in the moment before the kill; half of a return is what must never be there.
  expect([AS_BEFORE, WHOLE]).toContainEqual(await heldAfterwards());
});

test("a return that was not interrupted is there whole", async () => {
  const path = join(workplace.folder, "return.xlsx");
  await writeBigReturn(path);
  await acceptAndKill(path, () => false);
  expect(await heldAfterwards()).toEqual(WHOLE);
});
