// Blocks -> a Word document: what docx can write is written here, what it cannot is mended in finish.ts.
import { Document, type FileChild, Footer, Packer, PageNumber, Paragraph, SectionType, TextRun } from "docx";
import {
  type Block,
  isParts,
  type Paper,
  type ParagraphRole,
  type Parts,
} from "../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../shared/domain/paper/printable.ts";
import { Bookmarks } from "./bookmarks.ts";
import { clearWaste } from "./clear-waste.ts";
import { isDraft } from "./draft.ts";
import { finishDocument } from "./finish.ts";
import type { HouseStyle } from "./house-style/house-style.ts";
import {
  type Look,
  lists,
  OUR_LOOK,
  PART_SPACE,
  type PageLayout,
  pageProperties,
  STYLES,
  textWidth,
} from "./look.ts";
import { pictureRun } from "./picture.ts";
import { wordTable } from "./table.ts";
import { textRuns } from "./text-runs.ts";

const TWIPS_PER_PIXEL = 15;
/** The length of the rule above a signature: 8 cm, in twips. */
const SIGNATURE_RULE = 4536;
const SPACE_BELOW_TABLE = 160;
/** In bytes as packed: a scorecard's drawings or some 50 pages of text. */
const LARGE = 32_768;
const HEADINGS = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;

/**
 * Prints a paper as a Word document, in the council's house style where there is one. The same paper in the same style
 * gives the same bytes, in any process and time zone: the dates within are the paper's own.
 */
export async function printPaper(paper: Paper, house: HouseStyle | null = null): Promise<Uint8Array> {
  const document = new Document({
    title: printable(paper.title),
    creator: printable(paper.author),
    styles: STYLES,
    numbering: lists(house?.look ?? OUR_LOOK),
    ...(paper.snapshot === null ? {} : { customProperties: [{ name: "Snapshot", value: paper.snapshot }] }),
    sections: wordSections(paper, house),
  });
  const { buffer, byteOffset, byteLength } = await Packer.toBuffer(document);
  if (byteLength > LARGE) clearWaste();
  return finishDocument(new Uint8Array(buffer, byteOffset, byteLength), paper, house);
}

function wordSections(paper: Paper, house: HouseStyle | null) {
  const look = house?.look ?? OUR_LOOK;
  const count: Count = { lists: 0, signatures: 0, bookmarks: new Bookmarks() };
  return paper.sections.map((section, index) => {
    const page = look.pages[section.orientation];
    const blocks = section.blocks.filter((block) => !isBlank(block));
    return {
      properties: {
        page: pageProperties(page),
        ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
        ...(index === 0 && house?.pages[section.orientation].firstDiffers ? { titlePage: true } : {}),
      },
      // Later sections carry on the footer of the first; a house style brings its own.
      ...(index === 0 && house === null ? { footers: { default: pageFooter(paper) } } : {}),
      children: blocks.flatMap((block, at) => {
        const place = { look, page, before: blocks[at - 1], after: blocks[at + 1] };
        return wordBlock(block, place, count);
      }),
    };
  });
}

/** A paragraph without words is not printed: space is the styles' business. */
function isBlank(block: Block): boolean {
  return block.block === "paragraph" && block.runs.every((run) => printable(run.text).trim() === "");
}

function pageFooter(paper: Paper): Footer {
  const lead = `${isDraft(paper) ? "Draft · " : ""}${printable(paper.title)} · `;
  return new Footer({
    children: [
      new Paragraph({
        style: OUR_LOOK.styles.pageFooter,
        children: [
          new TextRun(lead),
          new TextRun({
            children: ["Page\u00a0", PageNumber.CURRENT, "\u00a0of\u00a0", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** Where a block stands: some are spaced or kept together by their neighbours. */
interface Place {
  readonly look: Look;
  readonly page: PageLayout;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** Counts what Word must tell apart: each list is numbered afresh, each signature has a rule of its own. */
interface Count {
  lists: number;
  signatures: number;
  readonly bookmarks: Bookmarks;
}

function wordBlock(block: Block, place: Place, count: Count): readonly FileChild[] {
  const { look, page } = place;
  const line = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun(printable(text))] });
  switch (block.block) {
    case "title":
      return [line(look.styles.title, block.text)];
    case "heading":
      return [
        new Paragraph({
          style: look.styles[HEADINGS[block.level]],
          children: count.bookmarks.around([new TextRun(printable(block.text))], block.mark),
        }),
      ];
    case "paragraph":
      return [wordParagraph(block, place, count)];
    case "list":
      return isParts(block) ? wordParts(block, look, count) : wordList(block, look, count);
    case "table":
      return [line(look.styles.caption, block.title), wordTable(block, look, page)];
    case "chart": {
      const room = textWidth(page) / TWIPS_PER_PIXEL;
      // A chart stands with its numbers, which follow it.
      const keep = place.after?.block === "paragraph" || place.after?.block === "chart";
      return [
        new Paragraph({ ...(keep ? { keepNext: true } : {}), children: [pictureRun(block.picture, room)] }),
      ];
    }
  }
}

const KEPT_WITH_BEFORE: readonly ParagraphRole[] = ["signature", "resolution"];

/** Neither a signature, a resolution nor a list is left at the top of a page without what it belongs to. */
function isKeptWithBefore(block: Block | undefined): boolean {
  return block?.block === "list" || (block?.block === "paragraph" && KEPT_WITH_BEFORE.includes(block.role));
}

/** A line such as “Presented by: …” under a heading says nothing yet: it is not left at the foot of a page with it. */
function isLeadIn({ runs }: Extract<Block, { block: "paragraph" }>, { before, after }: Place): boolean {
  const isLabelled = runs[0]?.strong === true && runs[0].text.trimEnd().endsWith(":");
  return isLabelled && before?.block === "heading" && after !== undefined && after.block !== "heading";
}

function wordParagraph(block: Extract<Block, { block: "paragraph" }>, place: Place, count: Count): Paragraph {
  const { look, page, before, after } = place;
  if (block.role === "signature") count.signatures += 1;
  // Word draws one rule over neighbours with the same borders and indents, so each indent differs by a hair.
  const ruleEnd = textWidth(page) - SIGNATURE_RULE + (count.signatures % 2);
  return new Paragraph({
    style: look.styles[block.role],
    ...(isKeptWithBefore(after) || isLeadIn(block, place) ? { keepNext: true } : {}),
    ...(before?.block === "table" || isParts(after) ? { spacing: spaceBetween(before, after) } : {}),
    ...(block.role === "signature" ? { indent: { right: ruleEnd } } : {}),
    children: count.bookmarks.around(
      textRuns(block.runs, block.role === "resolution" ? look.verb : null),
      block.mark,
    ),
  });
}

function spaceBetween(before: Block | undefined, after: Block | undefined) {
  return {
    ...(before?.block === "table" ? { before: SPACE_BELOW_TABLE } : {}),
    ...(isParts(after) ? PART_SPACE.lead : {}),
  };
}

function wordList(block: Extract<Block, { block: "list" }>, look: Look, count: Count): readonly Paragraph[] {
  count.lists += 1;
  const reference = block.ordered ? "numbers" : "bullets";
  const numbering = { reference, level: 0, instance: count.lists };
  const style = look.styles.list;
  return block.items.map(
    (item, place) =>
      new Paragraph({
        style,
        numbering,
        ...(isKeptWithNext(place, block.items.length) ? { keepNext: true } : {}),
        children: textRuns(item),
      }),
  );
}

/** Neither the first entry of a list nor the last stands alone on a page. */
function isKeptWithNext(place: number, count: number): boolean {
  return place < count - 1 && (place === 0 || place === count - 2);
}

/** They look as the resolution does of which they are parts. */
function wordParts({ ordered, items, marks }: Parts, look: Look, count: Count): readonly Paragraph[] {
  count.lists += 1;
  const numbering = { reference: ordered, level: 0, instance: count.lists };
  const last = items.length - 1;
  return items.map(
    (item, place) =>
      new Paragraph({
        style: look.styles.resolution,
        numbering,
        ...(isKeptWithNext(place, items.length) ? { keepNext: true } : {}),
        spacing: place === last ? PART_SPACE.last : PART_SPACE.part,
        children: count.bookmarks.around(textRuns(item), marks?.[place]),
      }),
  );
}
