// Opens the one SQLite file, brings it up to date, and refuses what it must not touch.
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Refused } from "../../../shared/errors.ts";
import { backUp } from "./backups.ts";
import { type Migration, migrations, newestVersion } from "./migrations/migrations.ts";
import type { Tables } from "./schema.ts";

/** "RSLV" in SQLite's application_id, so that a store is told from any other database. */
const APPLICATION_ID = 0x52534c56;

export interface Store {
  readonly db: Kysely<Tables>;
  readonly path: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the store at `path`; where there is no file yet, makes one, unless `mustExist`.
 * An older store is backed up and migrated. Refuses `store-missing`, `store-newer-than-app` (left untouched),
 * `store-in-use`, `store-damaged`, `not-a-store` for another program's file, `store-folder-missing`, `store-not-writable`.
 */
export async function openStore(path: string, { mustExist = false } = {}): Promise<Store> {
  if (!existsSync(dirname(path))) throw new Refused("store-folder-missing", { place: dirname(path) });
  if (!existsSync(path) && mustExist) throw new Refused("store-missing", { place: path });
  let sqlite: Database.Database | null = null;
  try {
    if (!existsSync(path)) makeStore(path);
    refuseWhatIsNoFile(path);
    sqlite = new Database(path, { timeout: 500 });
    refuseForeign(sqlite, path);
    configure(sqlite);
    migrate(sqlite, path);
  } catch (error) {
    sqlite?.close();
    throw storeRefusal(error, path);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const opened = sqlite;
  return {
    db,
    path,
    close: async () => {
      await db.destroy();
      // Kysely closes only a database that it has used.
      if (opened.open) opened.close();
    },
  };
}

/** Made beside its place and moved there when whole, so that an empty file is never a new store but a lost one. */
function makeStore(path: string): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  const sqlite = new Database(unfinished);
  for (const migration of migrations) sqlite.transaction(applyOne)(sqlite, migration);
  sqlite.close();
  renameSync(unfinished, path);
}

function refuseWhatIsNoFile(path: string): void {
  const found = statSync(path);
  if (!found.isFile()) throw new Refused("not-a-store", { place: path });
  if (found.size === 0) throw new Refused("store-damaged", { place: path });
}

function refuseForeign(sqlite: Database.Database, path: string): void {
  const version = sqlite.pragma("user_version", { simple: true }) as number;
  if (sqlite.pragma("application_id", { simple: true }) !== APPLICATION_ID)
    throw new Refused("not-a-store", { place: path });
  if (version > newestVersion)
    throw new Refused("store-newer-than-app", { place: path, version, newest: newestVersion });
  if (sqlite.pragma("quick_check(1)", { simple: true }) !== "ok")
    throw new Refused("store-damaged", { place: path });
}

function configure(sqlite: Database.Database): void {
  sqlite.pragma("locking_mode = EXCLUSIVE");
  sqlite.pragma("journal_mode = DELETE");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("trusted_schema = OFF");
  // The first write takes the lock for good, so that a second window is refused at once and not at its first save.
  sqlite.exec("BEGIN EXCLUSIVE; COMMIT");
}

function migrate(sqlite: Database.Database, path: string): void {
  const version = sqlite.pragma("user_version", { simple: true }) as number;
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return;
  backUp(sqlite, path, version);
  for (const migration of pending) sqlite.transaction(applyOne)(sqlite, migration);
}

function applyOne(sqlite: Database.Database, migration: Migration): void {
  sqlite.exec(migration.sql);
  sqlite.pragma(`application_id = ${APPLICATION_ID}`);
  sqlite.pragma(`user_version = ${migration.version}`);
}

/** What SQLite says, in the codes of the house; anything unforeseen stays as it is. */
function storeRefusal(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string" || error instanceof Refused) return error;
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new Refused("store-in-use", { place: path });
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT"))
    return new Refused("store-damaged", { place: path });
  if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_READONLY"))
    return new Refused("store-not-writable", { place: path });
  return error;
}
