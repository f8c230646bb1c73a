// A paper as a page of its own for the council's web site: the words of its blocks, with nothing to run and nothing to fetch.
import {
  type Block,
  type Column,
  isParts,
  LIST_TYPES,
  type Paper,
  type Run,
  STATUS_SHAPES,
  type Table,
  type TableCell,
} from "./blocks.ts";
import { drawingInPage } from "./drawing.ts";
import { escaped } from "./escaped.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** Holds even if a text broke out: the page may neither run a script nor call on another site. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A whole HTML document; the same paper gives the same text. Blocks without words are left out, as on paper. */
export function pageOf(paper: Paper): string {
  const snapshot = paper.snapshot === null ? "" : ` data-snapshot="${escaped(paper.snapshot)}"`;
  const title = escaped(paper.title);
  return `<!doctype html>
<html lang="en-GB"${snapshot}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="author" content="${escaped(paper.author)}">
<meta name="dcterms.date" content="${escaped(paper.date)}">
<title>${title}</title>
<style>
${PAGE_STYLE}${sheets(paper)}
</style>
</head>
<body>
<main>
${bodyOf(paper)}
</main>
</body>
</html>
`;
}

/** One size for all sheets, because not every browser can print some upright and some across. */
function sheets({ sections }: Paper): string {
  const isWide = sections.some(({ orientation }) => orientation === "landscape");
  return `@page { size: A4${isWide ? " landscape" : ""}; margin: 15mm; }`;
}

/** What stands so far: a page has one heading of the first level, none that skips one, and tables that can be told apart. */
interface SoFar {
  hasTitle: boolean;
  level: number;
  tables: number;
}

function bodyOf(paper: Paper): string {
  const hasTitle = beginsWithTitle(paper);
  const soFar: SoFar = { hasTitle: !hasTitle, level: 1, tables: 0 };
  const sections = paper.sections.map(({ orientation, blocks }) => {
    const lines = blocks.flatMap((block) => inPage(block, soFar));
    return `<div class="${orientation}">\n${lines.join("\n")}\n</div>`;
  });
  return [...(hasTitle ? [] : [`<h1>${escaped(paper.title)}</h1>`]), ...sections].join("\n");
}

function beginsWithTitle({ sections }: Paper): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  const first = blocks.find((block) => "text" in block && escaped(block.text).trim() !== "");
  return first?.block === "title";
}

function inPage(block: Block, soFar: SoFar): readonly string[] {
  switch (block.block) {
    case "title":
      return heading(1, block.text, soFar);
    case "heading":
      return heading(block.level + 1, block.text, soFar);
    case "paragraph": {
      const words = runsInPage(block.runs);
      return words.trim() === "" ? [] : [`<p class="${block.role}">${words}</p>`];
    }
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const numbered = isParts(block) ? ` class="resolution" type="${LIST_TYPES[block.ordered]}"` : "";
      const items = block.items.map((item) => `<li>${runsInPage(item)}</li>`);
      return items.length === 0 ? [] : [`<${tag}${numbered}>`, ...items, `</${tag}>`];
    }
    case "table":
      return tableInPage(block, soFar);
    case "chart":
      return [`<p class="chart">${drawingInPage(block.picture)}</p>`];
  }
}

/** A title after the first is a heading of the second level; a level that was skipped is drawn up. */
function heading(wanted: number, text: string, soFar: SoFar): readonly string[] {
  const words = escaped(text);
  if (words.trim() === "") return [];
  const isTitle = wanted === 1 && !soFar.hasTitle;
  const level = isTitle ? 1 : Math.min(Math.max(wanted, 2), soFar.level + 1);
  soFar.hasTitle ||= isTitle;
  soFar.level = level;
  return [`<h${level}>${words}</h${level}>`];
}

function runsInPage(runs: readonly Run[]): string {
  return runs
    .map(({ text, strong }) => (strong ? `<strong>${escaped(text)}</strong>` : escaped(text)))
    .join("");
}

/** Can be scrolled by the keyboard where it is wider than the window; what it shows is told to a screen reader. */
function tableInPage(table: Table, soFar: SoFar): readonly string[] {
  soFar.tables += 1;
  const id = `table-${soFar.tables}`;
  const headings = table.columns.map(
    (column) => `<th scope="col"${side(column.align)}>${escaped(column.heading)}</th>`,
  );
  return [
    `<div class="table" role="group" aria-labelledby="${id}" tabindex="0">`,
    `<p class="unseen" id="${id}-shows">${escaped(table.description)}</p>`,
    `<table aria-describedby="${id}-shows">`,
    `<caption id="${id}">${escaped(table.title)}</caption>`,
    `<colgroup>${columnWidths(table.columns)}</colgroup>`,
    `<thead><tr>${headings.join("")}</tr></thead>`,
    "<tbody>",
    ...table.rows.map((row) => rowInPage(row, table)),
    "</tbody>",
    "</table>",
    "</div>",
  ];
}

function columnWidths(columns: readonly Column[]): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => `<col style="width: ${((100 * width) / whole).toFixed(1)}%">`).join("");
}

/** The first cell says what its row is of. */
function rowInPage(row: readonly TableCell[], { columns }: Table): string {
  const cells = columns.flatMap(({ align }, index) => {
    const cell = row[index];
    if (cell === undefined) return [];
    const tag = index === 0 ? "th" : "td";
    return [`<${tag}${index === 0 ? ' scope="row"' : ""}${side(align)}>${cellInPage(cell)}</${tag}>`];
  });
  return `<tr>${cells.join("")}</tr>`;
}

function side(align: "left" | "right"): string {
  return align === "right" ? ' class="number"' : "";
}

function cellInPage(cell: TableCell): string {
  switch (cell.cell) {
    case "text":
      return runsInPage(cell.runs);
    case "picture":
      return drawingInPage(cell.picture);
    case "status":
      return `<span class="status ${cell.status}"><span aria-hidden="true">${STATUS_SHAPES[cell.status]}</span> ${escaped(cell.text)}</span>`;
  }
}
