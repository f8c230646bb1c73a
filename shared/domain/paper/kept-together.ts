// References and dates that no line end parts: `CLA 11`, `3 July 2019`.
import { MONTHS } from "../dates.ts";
import type { Block, Run } from "./blocks.ts";

const NO_BREAK = "\u00a0";
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS.join("|")}) (\\d{4})\\b`, "g");

/** The blocks with no-break spaces in dates and references, except in tables, whose columns see to it. */
export function keptTogether(blocks: readonly Block[], references: readonly string[]): readonly Block[] {
  const keep = (text: string) => keepTogether(text, references);
  const kept = (runs: readonly Run[]) => runs.map((run) => ({ ...run, text: keep(run.text) }));
  return blocks.map((block): Block => {
    if (block.block === "paragraph") return { ...block, runs: kept(block.runs) };
    if (block.block === "list") return { ...block, items: block.items.map(kept) };
    return block.block === "title" || block.block === "heading"
      ? { ...block, text: keep(block.text) }
      : block;
  });
}

function keepTogether(text: string, references: readonly string[]): string {
  const dated = text.replace(DATE, (_, day: string | undefined, month: string, year: string) =>
    [...(day === undefined ? [] : [day]), month, year].join(NO_BREAK),
  );
  return references.reduce(
    (kept, reference) =>
      reference.includes(" ") ? kept.replaceAll(reference, reference.replaceAll(" ", NO_BREAK)) : kept,
    dated,
  );
}
