// What is said of a sheet that holds something, but no table of figures.
import type { Finding } from "../finding.ts";
import type { ListTable } from "../table/list-tables.ts";
import { cellAddress, rangeAddress, type Sheet } from "../workbook.ts";

const MOST_WORDS = 4;
const LONGEST_WORDS = 40;

/** Nothing of an empty sheet; of any other how large it is and which words it begins with. */
export function sheetWithoutTable({ name, rows, columns, cells }: Sheet): readonly Finding[] {
  if (cells.length === 0) return [];
  const words = cells.filter(({ type }) => type === "text").slice(0, MOST_WORDS);
  const quoted = quotedWords(words.map(({ value }) => String(value)));
  const range = rangeAddress({ top: 1, left: 1, bottom: rows, right: columns });
  return [
    {
      severity: "note",
      code: "sheet-without-table",
      sheet: name,
      cell: null,
      message: `The sheet “${name}” (${range}) holds no table of figures${quoted === "" ? "" : `. It begins with ${quoted}`}.`,
      action: "Nothing was taken from this sheet.",
    },
  ];
}

/** What heads the list, how long it is, and that there was nothing to take. */
export function listWithoutFigures({ grid, range, headings, lines }: ListTable): Finding {
  const more = headings.length - MOST_WORDS;
  const others = more > 0 ? ` and ${more} more ${more === 1 ? "column" : "columns"}` : "";
  return {
    severity: "note",
    code: "list-without-figures",
    sheet: grid.sheet.name,
    cell: cellAddress(range.top, range.left),
    message: `The table ${rangeAddress(range)} is a list of ${lines} rows under ${quotedWords(headings)}${others}. It has no column of figures.`,
    action: "Nothing was taken from this table.",
  };
}

function quotedWords(words: readonly string[]): string {
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `“${shortened(word)}”`)
    .join(", ");
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > LONGEST_WORDS ? `${plain.slice(0, LONGEST_WORDS - 1)}…` : plain;
}
