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
import type { PaperSection, ParagraphRole, Status } from "../../../shared/domain/paper/blocks.ts";

const FONT = "Arial";
const INK = "0B0C0C";
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

const A4 = { width: 11906, height: 16838 };
const MARGINS = { portrait: 1134, landscape: 850 } as const;
/** Leaves the footer room below the text. */
const BOTTOM_MARGIN = 1304;

/** Page size as docx wants it: always upright, with the orientation beside it. */
export function pageProperties(orientation: PaperSection["orientation"]) {
  const margin = MARGINS[orientation];
  return {
    size: { ...A4, orientation },
    margin: { top: margin, right: margin, bottom: BOTTOM_MARGIN, left: margin, header: 567, footer: 567 },
  };
}

/** The width between the margins, in twips. */
export function textWidth(orientation: PaperSection["orientation"]): number {
  const page = orientation === "landscape" ? A4.height : A4.width;
  return page - 2 * MARGINS[orientation];
}

export const STYLE_OF_ROLE: Readonly<Record<ParagraphRole, string>> = {
  body: "Normal",
  minute: "Minute",
  resolution: "Resolution",
  note: "Note",
  signature: "SignatureLine",
  draft: "DraftMark",
};

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
        indent: { left: 425 },
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

const listLevel = { paragraph: { indent: { left: 567, hanging: 425 } } };

export const LISTS: INumberingOptions = {
  config: [
    {
      reference: "bullets",
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: listLevel },
      ],
    },
    {
      reference: "numbers",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: listLevel,
        },
      ],
    },
  ],
};
