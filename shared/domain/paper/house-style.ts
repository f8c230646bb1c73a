// A council's house style: its Word template, and which of the template's styles plays which part in our papers.

/** The parts that a style can play in a paper. `verb` is the word that decides, RESOLVED; all others are paragraphs. */
export const STYLE_ROLES = [
  "title",
  "heading1",
  "heading2",
  "heading3",
  "body",
  "minute",
  "resolution",
  "verb",
  "list",
  "caption",
  "tableText",
  "note",
  "draft",
  "signature",
] as const;

export type StyleRole = (typeof STYLE_ROLES)[number];

/** Which style of the template is chosen for a role; null for ours. A role that is not named is told by names and levels. */
export type ChosenStyles = Readonly<Partial<Record<StyleRole, string | null>>>;

/** How type looks; points are those of print. */
export interface TypeLook {
  readonly font: string;
  readonly points: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** As `#1d70b8`; null where it is the text's own. */
  readonly colour: string | null;
  /** The colour of the bar on which it stands; null for none. */
  readonly ground: string | null;
}

export interface RoleStyle {
  /** Of the template, or of ours where the template has none. */
  readonly styleId: string;
  readonly styleName: string;
  /** How it was found; `ours` where the template has no such style. */
  readonly how: "by name" | "by level" | "by choice" | "ours";
  /** As the template has it. */
  readonly look: TypeLook;
  /** As papers print it, large and dark enough for everybody. */
  readonly printed: TypeLook;
}

/** A style that the template offers. */
export interface OfferedStyle {
  readonly id: string;
  readonly name: string;
  readonly kind: "paragraph" | "character";
  readonly look: TypeLook;
}

export interface HouseStyleFault {
  /** With an error the template cannot be used; a warning says what papers do in another way than the template. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** What is on every page, as papers print it. */
export interface Stationery {
  /** Lines of words; a picture stands as its words in brackets. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
  /** On the first page, where the template has it differ; else null. */
  readonly firstPage: { readonly header: readonly string[]; readonly footer: readonly string[] } | null;
  /** Millimetres, upright. */
  readonly page: { readonly width: number; readonly height: number };
}

/** What came of trying a template out. */
export interface HouseStyleTest {
  readonly faults: readonly HouseStyleFault[];
  readonly roles: Readonly<Record<StyleRole, RoleStyle>>;
  readonly offered: readonly OfferedStyle[];
  /** Null where the file could not be read. */
  readonly stationery: Stationery | null;
}
