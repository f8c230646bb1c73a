import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { keepUrls } from "../../../main/tooling/assets.ts";

const room = fileURLToPath(new URL("../../../main/backend", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "resolved-spelling-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the speller finds its dictionary and the words of the field in a bundle far from node_modules", async () => {
  await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    plugins: [keepUrls(room, folder)],
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: "node24",
      rolldownOptions: {
        input: { speller: join(room, "spelling", "speller.ts") },
        output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  const bundle = pathToFileURL(join(folder, "speller.mjs")).href;
  const { loadSpeller } = (await import(/* @vite-ignore */ bundle)) as {
    readonly loadSpeller: typeof import("../../../main/backend/spelling/speller.ts").loadSpeller;
  };
  const speller = await loadSpeller();
  expect(["minuted", "Ofsted", "waspleasure"].map((word) => speller.isWord(word))).toEqual([
    true,
    true,
    false,
  ]);
});
