// A paragraph of a Word document, as far as it tells what the paragraph is there for.

export interface WordParagraph {
  /** Line breaks are `\n`; tabs stay, since they part the columns of lists of names. Never blank. */
  readonly text: string;
  /** How much of the text is bold from its start on, in UTF-16 units. */
  readonly boldLength: number;
  /** Both empty where the paragraph names no style. */
  readonly style: { readonly id: string; readonly name: string };
  /** From 1; null for a paragraph that is no heading. */
  readonly outlineLevel: number | null;
  readonly list: ListMark | null;
  readonly alignment: "left" | "centre" | "right" | "justified";
  /** Where it stands in a table; null outside of tables. */
  readonly cell: TableCell | null;
}

export interface ListMark {
  /** As it is printed: `5.`, `(a)`; empty for a bullet. */
  readonly label: string;
  /** From 1. */
  readonly level: number;
}

/** All counted from 1; tables in the order in which they begin. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
