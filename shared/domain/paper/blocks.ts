// A paper in plain blocks: what is said, in what order, with what weight. The printer knows blocks and no committees.
import type { IsoDate } from "../dates.ts";
import type { PartNumbering } from "../meeting/resolution/resolution-form.ts";

export interface Paper {
  /** The document's title, for readers and for its properties; it is not printed by itself. */
  readonly title: string;
  /** Who issues it: a body or a post, never a person. */
  readonly author: string;
  /** The paper's own date, printed into its properties in place of the clock. */
  readonly date: IsoDate;
  /** Identifies the frozen figures that were printed; null where a paper prints none. */
  readonly snapshot: string | null;
  readonly sections: readonly PaperSection[];
}

/** A stretch of pages of one orientation. */
export interface PaperSection {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

/** `mark` stays with the block while its text is edited in Word; it is never seen. */
export type Block =
  | { readonly block: "title"; readonly text: string }
  | { readonly block: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly mark?: string }
  | {
      readonly block: "paragraph";
      readonly role: ParagraphRole;
      readonly runs: readonly Run[];
      readonly mark?: string;
    }
  | { readonly block: "list"; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | Parts
  | Table
  | { readonly block: "chart"; readonly picture: Picture };

/**
 * `body` runs on; `minute` is a paragraph of minutes; `resolution` stands apart from it;
 * `note` is small print; `signature` is a line to sign on; `draft` is the mark that says the paper is not agreed.
 */
export type ParagraphRole = "body" | "minute" | "resolution" | "note" | "signature" | "draft";

/** The parts of what is resolved or recommended: they belong to the paragraph before them, which leads into them. */
export interface Parts {
  readonly block: "list";
  /** How they are numbered; the numbers are the list's own and stand in no text. */
  readonly ordered: PartNumbering;
  readonly items: readonly (readonly Run[])[];
  /** One for each, or none. */
  readonly marks?: readonly string[];
}

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}

export interface Table {
  readonly block: "table";
  /** Printed above the table as its caption, and read out by a screen reader. */
  readonly title: string;
  /** What the table shows and how it is laid out, for a screen reader. */
  readonly description: string;
  readonly columns: readonly Column[];
  /** Each row has a cell for each column, and no cell is blank. */
  readonly rows: readonly (readonly TableCell[])[];
  /** True where each row is high enough to write in by hand. */
  readonly hasRoomToWrite?: true;
}

export interface Column {
  readonly heading: string;
  /** The share of the table's width that this column takes; the shares are relative to each other. */
  readonly width: number;
  readonly align: "left" | "right";
}

export type TableCell =
  | { readonly cell: "text"; readonly runs: readonly Run[] }
  /**
   * A status as word, shape and colour together, so that it survives a black and white printer. The printer sets the
   * shape; `text` is the words after it and starts with the status's own: `Red`, `Red for 3 months`, `No data`.
   */
  | { readonly cell: "status"; readonly status: Status; readonly text: string }
  | { readonly cell: "picture"; readonly picture: Picture };

export type Status = "green" | "amber" | "red" | "none";

/** The shape that stands before a status's word, on the screen and on paper. */
export const STATUS_SHAPES: Readonly<Record<Status, string>> = {
  green: "●",
  amber: "▲",
  red: "■",
  none: "○",
};

/** A drawing with the words that say the same. */
export interface Picture {
  /** A whole SVG document; its text is set in Liberation Sans, the font that the printer carries. */
  readonly svg: string;
  /** In CSS pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  /** What it shows, its period, first, last, low, high, target and gaps. */
  readonly alt: string;
}

/** What HTML calls such a list. */
export const LIST_TYPES = { "(1)": "1", "(a)": "a", "(i)": "i" } as const satisfies Record<
  PartNumbering,
  string
>;

/** Whether the block is the parts of a resolution or a recommendation. */
export function isParts(block: Block | undefined): block is Parts {
  return block?.block === "list" && typeof block.ordered === "string";
}
