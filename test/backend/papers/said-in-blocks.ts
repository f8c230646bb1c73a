// What a paper says by its blocks, in the lines in which a reader of its file meets it.
import { type Block, type Run, STATUS_SHAPES, type TableCell } from "../../../shared/domain/paper/blocks.ts";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import type { Line } from "../word/read-back.ts";

export function saidBy({ sections }: UnprintedPaper): readonly Line[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(linesOf));
}

/** As `readHeadings` gives them. */
export function headingsOf({ sections }: UnprintedPaper): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === "heading" ? [`h${block.level} ${block.text}`] : [])),
  );
}

function linesOf(block: Block): readonly Line[] {
  switch (block.block) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return [joined(block.runs)];
    case "list":
      return block.items.map(joined);
    case "table":
      return [
        block.title,
        block.columns.map(({ heading }) => heading),
        ...block.rows.map((row) => row.map(inCell)),
      ];
    case "chart":
      return [block.picture.alt];
  }
}

function inCell(cell: TableCell): string {
  switch (cell.cell) {
    case "text":
      return joined(cell.runs);
    case "status":
      return `${STATUS_SHAPES[cell.status]} ${cell.text}`;
    case "picture":
      return cell.picture.alt;
  }
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
