import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBackend } from "../../../main/backend/backend.ts";
import {
  barredTemplate,
  sectionedTemplate,
  templateWithMacros,
} from "../../backend/word/house-style/templates.ts";
import { type Ran, runCli } from "../run-cli.ts";

let folder = "";
const at = (name: string) => join(folder, name);

function houseStyle(...args: readonly string[]): Ran {
  return runCli(folder, ["house-style", "--store", at("s.resolved"), ...args]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "resolved-house-style-"));
  const backend = await createBackend({
    storePath: at("s.resolved"),
    clock: () => "2019-06-20T09:00:00.000Z",
  });
  await backend.close();
  writeFileSync(at("bars.dotx"), barredTemplate());
  writeFileSync(at("sections.dotx"), sectionedTemplate());
  writeFileSync(at("macros.dotm"), templateWithMacros());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a template is looked at, chosen, shown and given up", () => {
  expect(houseStyle().out).toContain("No house style is chosen");
  const tried = houseStyle("--try", at("sections.dotx"));
  expect(tried).toMatchObject({ exit: 1, error: "" });
  expect(tried.out).toContain("“heading 2” is underlined");
  expect(tried.out).toContain("Header: Westbury Council · Democratic Services");
  expect(houseStyle().out).toContain("No house style is chosen");
  expect(houseStyle("--choose", at("bars.dotx")).out).toContain(
    "in the house style of bars.dotx from now on",
  );
  const shown = houseStyle("--sample", at("sample.docx"));
  expect(shown.exit).toBe(0);
  expect(shown.out).toMatch(/Minutes +wbc Minute Text +Arial, 12 points +by name/);
  expect(existsSync(at("sample.docx"))).toBe(true);
  expect(houseStyle("--remove").out).toContain("our own style");
  expect(JSON.parse(houseStyle("--json").out)).toEqual({ houseStyle: null });
});

test("a template with macros is refused, and the style before it stays", () => {
  houseStyle("--choose", at("bars.dotx"));
  const refused = houseStyle("--choose", at("macros.dotm"));
  expect(refused).toMatchObject({ exit: 2, out: "" });
  expect(refused.error).toContain("has macros");
  expect(houseStyle().out).toContain("bars.dotx");
  expect(houseStyle("--try", at("macros.dotm")).exit).toBe(2);
});

test("it is not chosen and given up at once", () => {
  const asked = houseStyle("--choose", at("bars.dotx"), "--remove");
  expect(asked).toMatchObject({ exit: 2 });
  expect(asked.error).toContain("cannot go together");
});
