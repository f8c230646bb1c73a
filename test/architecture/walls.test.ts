import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findCircles, type ImportsRead, readImports } from "./imports.ts";
import { walls } from "./rules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const house = readImports(root, ["main", "renderer", "shared", "test"]);

/** What the reader finds in a small tree of its own. */
function readTree(files: Readonly<Record<string, string>>): ImportsRead {
  const folder = mkdtempSync(join(tmpdir(), "resolved-walls-"));
  try {
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    return readImports(folder, [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the reader of imports sees the whole house", () => {
  const targets = (from: string) => house.imports.filter((found) => found.from === from).map(({ to }) => to);
  expect(house.files.length).toBeGreaterThan(100);
  expect(targets("main/app.ts")).toEqual(expect.arrayContaining(["electron", "main/guards.ts", "node:path"]));
  expect(targets("renderer/page.tsx")).toContain("renderer/app.tsx");
});

describe.each(walls)("$name", ({ name, isBreach, breach }) => {
  test("holds", () => {
    const found = house.imports.filter(isBreach).map(({ from, to }) => `${from} imports ${to}`);
    expect(found, name).toEqual([]);
  });

  test("is noticed when it is broken", () => {
    const [first] = Object.keys(breach);
    const found = readTree(breach).imports.filter(isBreach);
    expect(found.map(({ from }) => from)).toEqual([first]);
  });
});

describe("nothing goes in a circle", () => {
  test("holds", () => {
    expect(findCircles(house.imports).map((circle) => circle.join(" -> "))).toEqual([]);
  });

  test("is noticed when it is broken", () => {
    const { imports } = readTree({
      "shared/domain/period.ts":
        'import type { Reading } from "./reading.ts";\nexport const period = {} as Reading;',
      "shared/domain/rag.ts": 'import { period } from "./period.ts";\nexport const rag = () => period;',
      "shared/domain/reading.ts": 'import { rag } from "./rag.ts";\nexport type Reading = typeof rag;',
    });
    expect(findCircles(imports)).toEqual([
      [
        "shared/domain/period.ts",
        "shared/domain/reading.ts",
        "shared/domain/rag.ts",
        "shared/domain/period.ts",
      ],
    ]);
  });
});
