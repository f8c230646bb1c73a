// Holds a screen against the rules for accessible pages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds wrong with the page once it stands still: each rule with the elements that break it. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(standsStill);
  const { violations } = (await page.evaluate(`(async () => { ${axe}; return axe.run(); })()`)) as {
    readonly violations: readonly Violation[];
  };
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** In the page: nothing moves, and it has taken up the light or the dark that the system asks for. */
function standsStill(): boolean {
  const scheme = document.documentElement.getAttribute("data-mantine-color-scheme");
  const asked = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return document.getAnimations().length === 0 && (scheme === null || scheme === asked);
}
