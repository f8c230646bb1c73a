// The elements of WordprocessingML that tell what a paragraph says and what it is.
import type { XmlTokenizer } from "../excel/xml/xml-tokenizer.ts";

const NAMESPACES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

const ELEMENTS = [
  "abstractNum",
  "abstractNumId",
  "b",
  "basedOn",
  "body",
  "bookmarkEnd",
  "bookmarkStart",
  "br",
  "comment",
  "commentRangeEnd",
  "commentRangeStart",
  "commentReference",
  "cr",
  "del",
  "delText",
  "endnoteReference",
  "footnoteReference",
  "ilvl",
  "ins",
  "jc",
  "lvl",
  "lvlOverride",
  "lvlText",
  "moveFrom",
  "moveTo",
  "name",
  "noBreakHyphen",
  "num",
  "numFmt",
  "numId",
  "numStyleLink",
  "outlineLvl",
  "p",
  "pPr",
  "pPrChange",
  "pStyle",
  "r",
  "rPr",
  "rPrChange",
  "rStyle",
  "sectPr",
  "showingPlcHdr",
  "start",
  "startOverride",
  "style",
  "styleLink",
  "t",
  "tab",
  "tabs",
  "tbl",
  "tc",
  "tr",
  "vanish",
] as const;

export type WordElement = (typeof ELEMENTS)[number];

export const WORD_VOCABULARY = { namespaces: NAMESPACES, elements: ELEMENTS };

/** The element that was just opened or closed; null for any other than these. */
export function elementOf(xml: XmlTokenizer): WordElement | null {
  return ELEMENTS[xml.element - 1] ?? null;
}

export function writtenIn(xml: XmlTokenizer, attribute = "val"): string | null {
  return xml.attributeOf(NAMESPACES, attribute);
}

/** A switch such as `w:b` is on where it stands, unless its value says otherwise. */
export function isSwitchedOn(xml: XmlTokenizer): boolean {
  return !["0", "false", "off", "none"].includes(writtenIn(xml) ?? "");
}

/** The number of an attribute that counts, or null where there is none. */
export function numberOf(xml: XmlTokenizer, attribute = "val"): number | null {
  const written = writtenIn(xml, attribute);
  return written !== null && /^\d{1,9}$/.test(written) ? Number(written) : null;
}
