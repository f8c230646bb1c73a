// A header or footer as lines of pieces, which is all of it that papers carry.
import type { PictureFile } from "./open-template.ts";
import type { Properties } from "./xml-out.ts";

export interface StoryLine {
  readonly properties: Properties;
  readonly pieces: readonly Piece[];
}

export type Piece =
  | { readonly piece: "text"; readonly text: string; readonly type: Properties }
  /** The number of the page, of all pages, or the paper's own title. */
  | { readonly piece: "page" | "pages" | "title"; readonly type: Properties }
  /** `lost` stands where a field stood that papers cannot fill. */
  | { readonly piece: "tab" | "break" | "lost" }
  | StoryPicture;

export interface StoryPicture {
  readonly piece: "picture";
  readonly file: PictureFile;
  /** In English metric units, 635 to a twip. */
  readonly width: number;
  readonly height: number;
  /** What is cut off at each side, in thousandths of a per cent, by Word's letters for the sides. */
  readonly crop: Readonly<Record<string, string>>;
  readonly alt: string;
  readonly side: "left" | "center" | "right" | null;
}

/** What of a header or footer papers print in another way than the template, or not at all. */
export type StoryNote =
  | "table"
  | "tabs"
  | "text box"
  | "floating picture"
  | "background"
  | "watermark"
  | "drawing"
  | "words for picture"
  | "tracked changes"
  | "field"
  | "control"
  | "placeholder"
  | "small type"
  | "faint type"
  | "underlined"
  | "side";

export interface ReadStory {
  readonly lines: readonly StoryLine[];
  readonly notes: ReadonlySet<StoryNote>;
}

export function wordsOf({ pieces }: StoryLine): string {
  return pieces.map((piece) => (piece.piece === "text" ? piece.text : "")).join("");
}
