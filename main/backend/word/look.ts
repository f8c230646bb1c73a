// How our papers look: colours, type sizes, spacing, lists. Sizes are half-points, lengths twips (1/20 of a point).
import {
  AlignmentType,
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import {
  PART_NUMBERINGS,
  type PartNumbering,
} from "../../../shared/domain/meeting/resolution/resolution-form.ts";
import type { PaperSection, Status } from "../../../shared/domain/paper/blocks.ts";
import type { StyleRole } from "../../../shared/domain/paper/house-style.ts";

export const FONT = "Arial";
export const INK = "0B0C0C";
const QUIET = "505A5F";
const RULE = "B1B4B6";

/** Fill and text of a status cell; each pair has a contrast of at least 4.5 to 1. */
export const STATUS_COLOURS: Readonly<Record<Status, { readonly fill: string; readonly text: string }>> = {
  green: { fill: "00703C", text: "FFFFFF" },
  amber: { fill: "FFDD00", text: INK },
  red: { fill: "B10E1E", text: "FFFFFF" },
  none: { fill: "F3F2F1", text: INK },
};

export const TABLE_HEADER_FILL = "F3F2F1";
export const TABLE_RULE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
export const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

type Orientation = PaperSection["orientation"];

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
}

/** A page as it lies, so that a landscape one is wider than it is high. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}

/** How papers look: the ids of the styles that say so, and the pages. */
export interface Look {
  readonly styles: Readonly<Record<PrintedRole, string>>;
  /** The character style of the word that decides, RESOLVED; null where bold type alone says it. */
  readonly verb: string | null;
  /** How far resolutions are indented, so that their parts stand by them. */
  readonly resolutionIndent: number;
  readonly pages: Readonly<Record<Orientation, PageLayout>>;
}

/** Every style that the printer sets. */
export type PrintedRole = Exclude<StyleRole, "verb"> | "wideTableText" | "pageFooter";

function ourPage(width: number, height: number, margin: number): PageLayout {
  // Leaves the footer room below the text.
  const bottom = 1304;
  const margins = { top: margin, right: margin, bottom, left: margin, header: 567, footer: 567, gutter: 0 };
  return { width, height, margins };
}

const RESOLUTION_INDENT = 425;

export const OUR_LOOK: Look = {
  styles: {
    title: "Title",
    heading1: "Heading1",
    heading2: "Heading2",
    heading3: "Heading3",
    body: "Normal",
    minute: "Minute",
    resolution: "Resolution",
    list: "ListParagraph",
    caption: "Caption",
    tableText: "TableText",
    wideTableText: "WideTableText",
    note: "Note",
    draft: "DraftMark",
    signature: "SignatureLine",
    pageFooter: "PageFooter",
  },
  verb: null,
  resolutionIndent: RESOLUTION_INDENT,
  pages: { portrait: ourPage(11906, 16838, 1134), landscape: ourPage(16838, 11906, 850) },
};

/** Page size as docx wants it: always upright, with the orientation beside it. */
export function pageProperties({ width, height, margins }: PageLayout) {
  const orientation: Orientation = width > height ? "landscape" : "portrait";
  const size = { width: Math.min(width, height), height: Math.max(width, height), orientation };
  return { size, margin: margins };
}

/** The width between the margins, in twips. */
export function textWidth({ width, margins }: PageLayout): number {
  return width - margins.left - margins.right - margins.gutter;
}

const spacing = (before: number, after: number, line = 276) => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

function heading(level: 1 | 2 | 3, size: number, before: number): IBaseParagraphStyleOptions {
  return {
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run: { size, bold: true, color: INK },
    paragraph: { outlineLevel: level - 1, keepNext: true, keepLines: true, spacing: spacing(before, 120) },
  };
}

function paragraphStyle(
  id: string,
  name: string,
  style: Pick<IParagraphStyleOptions, "paragraph" | "run">,
): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...style };
}

const tableText = { keepLines: true, spacing: spacing(40, 40, 252) };

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 24, color: INK, language: { value: "en-GB" } },
      paragraph: { spacing: spacing(0, 160) },
    },
    title: {
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 40, bold: true, color: INK },
      paragraph: { keepNext: true, keepLines: true, spacing: spacing(0, 200, 252) },
    },
    heading1: heading(1, 32, 360),
    heading2: heading(2, 28, 280),
    heading3: heading(3, 24, 240),
    listParagraph: { basedOn: "Normal", quickFormat: true, paragraph: { spacing: spacing(0, 80) } },
    caption: {
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 24, bold: true, italics: false, color: INK },
      paragraph: { keepNext: true, keepLines: true, spacing: spacing(240, 100) },
    },
  },
  paragraphStyles: [
    paragraphStyle("Minute", "Minute", { paragraph: { spacing: spacing(0, 200) } }),
    paragraphStyle("Resolution", "Resolution", {
      paragraph: {
        keepLines: true,
        spacing: spacing(240, 320),
        indent: { left: RESOLUTION_INDENT },
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: INK, space: 12 } },
      },
    }),
    paragraphStyle("Note", "Note", { run: { color: QUIET }, paragraph: { spacing: spacing(0, 120) } }),
    paragraphStyle("DraftMark", "Draft mark", {
      run: { bold: true },
      paragraph: { keepNext: true, spacing: spacing(0, 200) },
    }),
    paragraphStyle("SignatureLine", "Signature line", {
      paragraph: {
        keepLines: true,
        spacing: spacing(800, 0),
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: INK, space: 4 } },
      },
    }),
    paragraphStyle("TableText", "Table text", { paragraph: tableText }),
    paragraphStyle("WideTableText", "Wide table text", { run: { size: 22 }, paragraph: tableText }),
    paragraphStyle("PageFooter", "Page footer", {
      run: { color: QUIET },
      paragraph: {
        spacing: spacing(0, 0, 240),
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 6 } },
      },
    }),
  ],
};

/** From a part's number to its words. */
const PART_HANGING = 567;
/** Between parts, and between them and what leads into them: a bar beside them is drawn without a break. */
export const PART_SPACE = {
  lead: { after: 0 },
  part: { before: 0, after: 80 },
  last: { before: 0 },
} as const;

type ListFormat = (typeof LevelFormat)[keyof typeof LevelFormat];

const PART_FORMATS: Readonly<Record<PartNumbering, ListFormat>> = {
  "(1)": LevelFormat.DECIMAL,
  "(a)": LevelFormat.LOWER_LETTER,
  "(i)": LevelFormat.LOWER_ROMAN,
};

/** The lists of a paper by what its blocks call them. */
export function lists({ resolutionIndent }: Pick<Look, "resolutionIndent">): INumberingOptions {
  const listIndent = { left: 567, hanging: 425 };
  const partIndent = { left: resolutionIndent + PART_HANGING, hanging: PART_HANGING };
  return {
    config: [
      list("bullets", LevelFormat.BULLET, "•", listIndent),
      list("numbers", LevelFormat.DECIMAL, "%1.", listIndent),
      ...PART_NUMBERINGS.map((numbering) => list(numbering, PART_FORMATS[numbering], "(%1)", partIndent)),
    ],
  };
}

function list(
  reference: string,
  format: ListFormat,
  text: string,
  indent: { readonly left: number; readonly hanging: number },
): INumberingOptions["config"][number] {
  const style = { paragraph: { indent } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}
