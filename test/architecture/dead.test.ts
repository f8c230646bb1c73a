import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const knip = join(root, "node_modules", "knip", "bin", "knip.js");

/** What knip says of a tree: an empty text where nothing is dead. */
function findDead(folder: string, config: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [knip, "--config", config, "--no-progress", "--no-config-hints"],
    { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  return status === 0 ? "" : `${stdout}${stderr}`;
}

test("no file, export or dependency is dead, and none is missing", () => {
  expect(findDead(root, join(root, "test", "architecture", "knip.json"))).toBe("");
});

test("a dead file, export and dependency are noticed", () => {
  const folder = mkdtempSync(join(tmpdir(), "resolved-dead-"));
  try {
    mkdirSync(join(folder, "main"));
    writeFileSync(join(folder, "package.json"), '{ "name": "planted", "dependencies": { "left": "1.0.0" } }');
    writeFileSync(join(folder, "knip.json"), '{ "entry": ["main/app.ts"], "project": ["main/*.ts"] }');
    writeFileSync(join(folder, "main", "app.ts"), 'import { used } from "./paths.ts";\nused();');
    writeFileSync(join(folder, "main", "paths.ts"), "export const used = () => 1;\nexport const idle = 2;");
    writeFileSync(join(folder, "main", "forgotten.ts"), "export const nobody = 1;");
    const found = findDead(folder, "knip.json");
    for (const dead of ["forgotten.ts", "idle", "left"]) expect(found).toContain(dead);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
