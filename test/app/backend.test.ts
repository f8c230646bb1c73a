import { existsSync, writeFileSync } from "node:fs";
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

  test("that finds a damaged store says so in the window and leaves the file as it was", async () => {
    writeFileSync(storeIn(folder), "no store at all".repeat(400));
    open = await openApp({ folder });
    const refusal = { code: "store-damaged", details: { place: storeIn(folder) }, reference: "" } as const;
    await open.page.getByText(refusalWords(refusal).sentence).waitFor();
  });

  function otherThan(pid: number): boolean {
    try {
      return backendProcess(open.app) !== pid;
    } catch {
      return false;
    }
  }
});
