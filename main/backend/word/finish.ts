// What docx cannot write, put into its zip: the descriptions of tables, the language, fixed dates, stable ids.
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Paper, Table } from "../../../shared/domain/paper/blocks.ts";
import { escaped } from "../../../shared/domain/paper/escaped.ts";
import { dress } from "./house-style/dress.ts";
import type { HouseStyle } from "./house-style/house-style.ts";
import { type Parts, rewrite } from "./parts.ts";

/** Zip times have no zone: fflate writes this as noon of 1 January 1980 wherever it runs. */
const ZIP_TIME = new Date(1980, 0, 1, 12);
const ALREADY_SMALL = /\.(png|svg)$/;

/** Mends the document that docx made of `paper` and dresses it in the house style; the same input gives the same bytes. */
export function finishDocument(docx: Uint8Array, paper: Paper, house: HouseStyle | null): Uint8Array {
  const parts = unzipSync(docx);
  rewrite(parts, "word/document.xml", (xml) =>
    withSmallSectionEnds(withNumberedDrawings(withDescribedTables(xml, paper))),
  );
  rewrite(parts, "word/settings.xml", (xml) =>
    xml.replace("</w:settings>", '<w:themeFontLang w:val="en-GB"/></w:settings>'),
  );
  parts["docProps/core.xml"] = strToU8(coreProperties(paper));
  if (house !== null) dress(parts, house, paper);
  return zipInOrder(parts);
}

function withDescribedTables(xml: string, paper: Paper): string {
  const tables = paper.sections
    .flatMap((section) => section.blocks)
    .filter((block): block is Table => block.block === "table")
    .values();
  return xml.replaceAll("</w:tblPr>", (end) => {
    const table = tables.next().value;
    if (table === undefined) throw new Error("docx wrote more tables than the paper has.");
    return `<w:tblCaption w:val="${escaped(table.title)}"/><w:tblDescription w:val="${escaped(table.description)}"/>${end}`;
  });
}

/** docx counts drawings over the life of the process; here they count from 1 in each document. */
function withNumberedDrawings(xml: string): string {
  let drawings = 0;
  return xml
    .replaceAll(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++drawings}"`)
    .replaceAll('<pic:cNvPr id="0" name="" descr=""/>', '<pic:cNvPr id="0" name="Chart"/>');
}

/** The paragraph that ends a section takes no room, lest it fall on a page of its own. */
function withSmallSectionEnds(xml: string): string {
  return xml.replaceAll(
    "<w:p><w:pPr><w:sectPr>",
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>',
  );
}

function coreProperties(paper: Paper): string {
  const author = escaped(paper.author);
  const date = (element: string) =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${paper.date}T00:00:00Z</dcterms:${element}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(paper.title)}</dc:title><dc:creator>${author}</dc:creator>`,
    `<dc:language>en-GB</dc:language><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    "<cp:revision>1</cp:revision>",
    `${date("created")}${date("modified")}</cp:coreProperties>`,
  ].join("");
}

function zipInOrder(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const names = Object.keys(parts).filter((name) => name !== first);
  const entries: Zippable = {};
  for (const name of [first, ...names.sort()]) {
    const part = parts[name];
    if (part !== undefined)
      entries[name] = [part, { mtime: ZIP_TIME, level: ALREADY_SMALL.test(name) ? 0 : 6 }];
  }
  return zipSync(entries);
}
