import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findRuntime } from "../../main/tooling/runtime.ts";
import { words } from "../../renderer/text/en-GB.ts";
import type { Grant, Input, OperationName, Output } from "../../shared/contract.ts";
import { canOpenWindows, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";
import { readFuses } from "./fuses.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packed = join(root, "dist", "packed-for-tests", "linux-unpacked");
const canPack = canOpenWindows && process.platform === "linux";

describe.skipIf(!canPack)("the packed app", () => {
  const folder = newFolder();
  const paper = join(folder, "scorecard.docx");
  let open: OpenApp;

  beforeAll(async () => {
    const pack = join(root, "main", "tooling", "pack.ts");
    execFileSync(process.execPath, [pack, "--for-tests"], { cwd: root, stdio: "pipe" });
    open = await openApp({ folder, binary: join(packed, "resolved") });
  });
  afterAll(() => removeFolder(folder));

  test("holds the built app and what is native, and nothing of the tools that made it", () => {
    const unpacked = join(packed, "resources", "app.asar.unpacked");
    expect(existsSync(join(unpacked, "dist", "backend", "start.mjs"))).toBe(true);
    expect(existsSync(join(packed, "resources", "default_app.asar"))).toBe(false);
    const asar = join(root, "node_modules", "@electron", "asar", "bin", "asar.js");
    const list = execFileSync(process.execPath, [asar, "list", join(packed, "resources", "app.asar")]);
    const tops = list
      .toString()
      .split("\n")
      .map((path) => path.split("/").slice(1, 3).join("/"));
    const kept = ["dist", "dist/backend", "dist/main", "dist/renderer", "package.json"];
    const modules = ["@resvg", "better-sqlite3"].map((name) => `node_modules/${name}`);
    for (const bundle of ["backend", "main", "renderer"])
      expect(list.toString()).toContain(`/dist/${bundle}/licences.txt`);
    expect([...new Set(tops)].filter(Boolean).sort()).toEqual([...kept, "node_modules", ...modules].sort());
  });

  test("is read for its fuses where the runtime has them at their defaults", () => {
    const { binary, isStandIn } = findRuntime() ?? {};
    expect(readFuses(binary ?? "")).toMatchObject({ runAsNode: true, onlyLoadAppFromAsar: false });
    if (isStandIn) expect(readFuses(join(packed, "resolved"))).toEqual(readFuses(binary ?? ""));
  });

  // Only the pinned Electron is ever shipped; with the stand-in this is reported as skipped.
  test.skipIf(findRuntime()?.isStandIn)(
    "has its fuses set, but for the inspector that drives these tests",
    () => {
      expect(readFuses(join(packed, "resolved"))).toEqual({
        runAsNode: false,
        enableCookieEncryption: true,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: true,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
      });
    },
  );

  test("opens at its first screen", async () => {
    await open.page.getByRole("heading", { name: words.firstStart.title }).waitFor();
  });

  test("brings the example's returns in and prints its scorecard", async () => {
    const { meeting, returns } = await call(open.page, "example.open", {});
    expect(returns.length).toBeGreaterThan(0);
    for (const { id: file } of returns) {
      const { sha256, plan } = await call(open.page, "returns.read", { file, decisions: [] });
      expect(plan.length).toBeGreaterThan(0);
      const sender = "Head of Corporate Parenting";
      const accepted = await call(open.page, "returns.accept", { file, sha256, sender, decisions: [] });
      expect(accepted.added + accepted.revised).toBeGreaterThan(0);
    }
    writeFileSync(paper, "");
    const place = await grantByDrop(open.page, paper);
    const printed = await call(open.page, "scorecards.print", { meeting, place: place.id });
    expect(printed.fileName).toBe("scorecard.docx");
    const parts = unzipSync(readFileSync(paper));
    expect(new TextDecoder().decode(parts["word/document.xml"])).toContain("Scorecard");
  });

  test("quits when its window is closed, and leaves one store file", async () => {
    const app = open.app.process();
    await open.close();
    expect(app.exitCode).toBe(0);
    expect(existsSync(join(folder, "council.resolved-store"))).toBe(true);
    expect(existsSync(join(folder, "council.resolved-store-journal"))).toBe(false);
  });
});

/** One call over a new port; the page takes the port up as well, so the call has an id that the page never reaches. */
async function call<N extends OperationName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await page.evaluate(
    ([name, input]) =>
      new Promise<{ ok: boolean; value: unknown; refusal: unknown }>((resolve) => {
        const hear = ({ ports: [port] }: MessageEvent) => {
          if (!port) return;
          window.removeEventListener("message", hear);
          const id = 1_000_000;
          port.addEventListener("message", ({ data }) => {
            if (data.type === "reply" && data.id === id) resolve(data);
          });
          port.start();
          port.postMessage({ type: "call", id, name, input });
        };
        window.addEventListener("message", hear);
        (window as unknown as { desk: { askForPort(): void } }).desk.askForPort();
      }),
    [name, input] as const,
  );
  expect(reply).toMatchObject({ ok: true });
  return reply.value as Output<N>;
}

/** A dropped file is the one way to a grant that needs no dialog. */
async function grantByDrop(page: Page, path: string): Promise<Grant> {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.id = "dropped";
    document.body.append(input);
  });
  await page.locator("#dropped").setInputFiles(path);
  const [grant] = await page.evaluate(() => {
    const { files } = document.querySelector("#dropped") as HTMLInputElement;
    const { desk } = window as unknown as { desk: { dropped(files: File[]): Promise<Grant[]> } };
    return desk.dropped([...(files ?? [])]);
  });
  if (!grant) throw new Error("the dropped file was not granted");
  return grant;
}
