// A paper as plain lines, one a block or list item, each with its kind, to be compared in tests.
import { partNumber } from "../../../shared/domain/meeting/resolution/resolution-parts.ts";
import { type Block, isParts, type Paper, type Run } from "../../../shared/domain/paper/blocks.ts";

export function lines({ sections }: Pick<Paper, "sections">): readonly string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(linesOf));
}

/** The lines under a heading, up to the next. */
export function under(heading: string, paper: Pick<Paper, "sections">): readonly string[] {
  const all = lines(paper);
  const from = all.indexOf(`# ${heading}`);
  if (from < 0) throw new Error(`The paper has no heading “${heading}”`);
  const rest = all.slice(from + 1);
  const end = rest.findIndex((line) => /^(?:# |signature: )/.test(line));
  return end < 0 ? rest : rest.slice(0, end);
}

function linesOf(block: Block): readonly string[] {
  switch (block.block) {
    case "title":
      return [`title: ${words([block])}`];
    case "heading":
      return [`${"#".repeat(block.level)} ${words([block])}`];
    case "paragraph":
      return [`${block.role}: ${words(block.runs)}`];
    case "list":
      return block.items.map((item, place) =>
        isParts(block)
          ? `resolution: ${partNumber(block.ordered, place + 1)} ${words(item)}`
          : `• ${words(item)}`,
      );
    case "table":
      return block.rows.map((row) =>
        row.map((cell) => (cell.cell === "text" ? words(cell.runs) : cell.cell)).join(" | "),
      );
    case "chart":
      return [block.picture.alt];
  }
}

/** As it is read: whether a space may end a line is not seen. */
function words(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u00a0", " ");
}
