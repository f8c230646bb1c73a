// Pictures of the pages of a paper, for those who look at papers rather than at tests.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const papers = fileURLToPath(new URL("../../../docs/papers", import.meta.url));

/** Keeps a picture of each page in docs/papers/ when RESOLVED_PICTURES asks for it, and does nothing otherwise. */
export function keepPages(name: string, pdf: string, { onlyFirst = false } = {}): void {
  if (!process.env.RESOLVED_PICTURES) return;
  mkdirSync(papers, { recursive: true });
  const pages = onlyFirst ? ["-l", "1"] : [];
  execFileSync("pdftoppm", ["-r", "75", "-png", ...pages, pdf, join(papers, name)]);
}
