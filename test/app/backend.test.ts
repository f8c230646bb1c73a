import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { words } from "../../renderer/text/en-GB.ts";
import { refusalWords } from "../../shared/refusal-words.ts";
import {
  backendProcess,
  canOpenWindows,
  newFolder,
  type OpenApp,
  openApp,
  removeFolder,
  storeIn,
} from "./electron.ts";

describe.skipIf(!canOpenWindows)("the backend beside the window", () => {
  let folder: string;
  let open: OpenApp;

  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(async () => {
    await open.close();
    removeFolder(folder);
  });

  const heading = () => open.page.getByRole("heading", { name: words.firstStart.title });
  const restarted = () => open.page.getByText(words.shell.restarted);

  test("is a process of its own, and the window's has no store in it", async () => {
    open = await openApp({ folder });
    await heading().waitFor();
    expect(existsSync(storeIn(folder))).toBe(true);
    expect(backendProcess(open.app)).not.toBe(open.app.process().pid);
  });

  test("makes the product's own folder when the app is first opened, and the store in it", async () => {
    open = await openApp({ folder, usualStore: true });
    await heading().waitFor();
    expect(existsSync(join(folder, "data", "resolved", "council.resolved-store"))).toBe(true);
  });

  test("that is killed is started again; the window says so and goes on", async () => {
    open = await openApp({ folder });
    await heading().waitFor();
    const first = backendProcess(open.app);
    process.kill(first, "SIGKILL");
    await restarted().waitFor();
    expect(backendProcess(open.app)).not.toBe(first);
    await open.page.getByRole("button", { name: words.firstStart.openExample }).click();
    await open.page.getByRole("button", { name: words.shell.scorecard }).first().waitFor();
  });

  test("that keeps falling is given up, and the window says what to do", async () => {
    open = await openApp({ folder });
    await heading().waitFor();
    for (let fall = 1; fall <= 4; fall += 1) {
      const running = backendProcess(open.app);
      process.kill(running, "SIGKILL");
      if (fall < 4) await expect.poll(() => otherThan(running)).toBe(true);
    }
    const { sentence } = refusalWords({ code: "backend-stopped", details: {}, reference: "" });
    await open.page.getByText(sentence).waitFor();
  });

  test("ends with the window and leaves the store as one file", async () => {
    open = await openApp({ folder });
    await heading().waitFor();
    const backend = backendProcess(open.app);
    await open.close();
    expect(() => process.kill(backend, 0)).toThrow();
    expect(existsSync(`${storeIn(folder)}-journal`)).toBe(false);
    open = await openApp({ folder });
    await heading().waitFor();
  });

  test.each([
    [
      "a damaged store",
      "store-damaged",
      (path: string) => writeFileSync(path, "no store at all".repeat(400)),
    ],
    ["the store of a newer version", "store-newer-than-app", (path: string) => makeStore(path, 99)],
    ["another program's file", "not-a-store", (path: string) => makeStore(path, null)],
  ] as const)("that finds %s says so in the window and leaves the file as it was", async (_, code, write) => {
    write(storeIn(folder));
    const before = readFileSync(storeIn(folder));
    open = await openApp({ folder });
    const refusal = { code, details: { place: storeIn(folder) }, reference: "" };
    await open.page.getByText(refusalWords(refusal).sentence).waitFor();
    expect(readFileSync(storeIn(folder)).equals(before)).toBe(true);
  });

  test("that finds its store in use says so in the window", async () => {
    makeStore(storeIn(folder), 0);
    const other = new Database(storeIn(folder));
    other.exec("BEGIN EXCLUSIVE");
    open = await openApp({ folder });
    const refusal = { code: "store-in-use", details: {}, reference: "" } as const;
    await open.page.getByText(refusalWords(refusal).sentence).waitFor();
    other.close();
  });

  /** A database that says it is a store of that version, or one of another program where the version is null. */
  function makeStore(path: string, version: number | null): void {
    const sqlite = new Database(path);
    sqlite.exec("CREATE TABLE something (text TEXT)");
    if (version !== null) {
      sqlite.pragma(`application_id = ${0x52534c56}`);
      sqlite.pragma(`user_version = ${version}`);
    }
    sqlite.close();
  }

  function otherThan(pid: number): boolean {
    try {
      return backendProcess(open.app) !== pid;
    } catch {
      return false;
    }
  }
});
