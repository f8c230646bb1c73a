// Holds a screen against the rules for accessible pages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds wrong with the page as it stands: each rule with the elements that break it. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  const { violations } = (await page.evaluate(`(async () => { ${axe}; return axe.run(); })()`)) as {
    readonly violations: readonly Violation[];
  };
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
