// A backup counts only once it has been opened and checked.
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { Refused } from "../../../shared/errors.ts";

const KEPT = 5;

/** Writes `<store>.backup-v<version>-<n>` beside the store, keeps the newest five, and gives its path. */
export function backUp(sqlite: Database.Database, storePath: string, version: number): string {
  const folder = dirname(storePath);
  const stem = `${basename(storePath)}.backup-v${version}-`;
  const earlier = backupsOf(folder, stem);
  const path = join(folder, `${stem}${(earlier.at(-1) ?? 0) + 1}`);
  const unchecked = `${path}.unchecked`;
  rmSync(unchecked, { force: true });
  sqlite.prepare("VACUUM INTO ?").run(unchecked);
  check(unchecked);
  renameSync(unchecked, path);
  for (const old of earlier.slice(0, Math.max(0, earlier.length + 1 - KEPT)))
    rmSync(join(folder, `${stem}${old}`));
  return path;
}

function backupsOf(folder: string, stem: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(stem))
    .map((name) => Number(name.slice(stem.length)))
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

function check(path: string): void {
  const copy = new Database(path, { readonly: true });
  const verdict = copy.pragma("quick_check(1)", { simple: true });
  copy.close();
  if (verdict !== "ok") throw new Refused("store-damaged", { place: path });
}
