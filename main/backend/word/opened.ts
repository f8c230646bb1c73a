// A Word document opened for checking: its parts, its styles, its paragraphs and tables with their places in words.
import { strFromU8, unzipSync } from "fflate";
import { childOf, parseXml, wordsIn, type XmlElement } from "./xml.ts";

export interface Opened {
  /** Names of all parts, `word/document.xml`. */
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, XmlElement>;
  /** The drawings as text, by the names of their parts. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly body: XmlElement;
  readonly styles: ReadonlyMap<string, XmlElement>;
  /** Of the body, its tables, and the headers and footers. */
  readonly paragraphs: readonly PlacedParagraph[];
  readonly tables: readonly PlacedTable[];
}

export interface PlacedParagraph {
  readonly element: XmlElement;
  readonly words: string;
  readonly place: string;
  /** Null outside tables. */
  readonly cell: XmlElement | null;
  readonly table: XmlElement | null;
}

export interface PlacedTable {
  readonly element: XmlElement;
  readonly place: string;
  readonly nested: boolean;
}

/** Throws a sentence where the file is no zip, a part is not well formed, or there is no document within. */
export function openDocument(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes);
  const xml = new Map<string, XmlElement>();
  const drawings = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name)) xml.set(name, parsePart(name, part));
    if (name.endsWith(".svg")) drawings.set(name, strFromU8(part));
  }
  const body = childOf(xml.get("word/document.xml"), "w:body");
  if (body === undefined) throw new Error("There is no word/document.xml with a body.");
  return {
    names: Object.keys(parts),
    xml,
    drawings,
    body,
    styles: stylesById(xml.get("word/styles.xml")),
    ...readStories(body, xml),
  };
}

function parsePart(name: string, part: Uint8Array): XmlElement {
  try {
    return parseXml(strFromU8(part));
  } catch (cause) {
    throw new Error(`${name} is not well formed: ${(cause as Error).message}`);
  }
}

function stylesById(part: XmlElement | undefined): Map<string, XmlElement> {
  const styles = part?.children.filter((child) => child.name === "w:style") ?? [];
  return new Map(styles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
}

function readStories(body: XmlElement, xml: ReadonlyMap<string, XmlElement>) {
  const paragraphs: PlacedParagraph[] = [];
  const tables: PlacedTable[] = [];
  collect(body, { story: "", cell: null, table: null }, paragraphs, tables);
  for (const [name, part] of xml)
    if (/^word\/(header|footer)\d*\.xml$/.test(name))
      collect(part, { story: name, cell: null, table: null }, paragraphs, tables);
  return { paragraphs, tables };
}

interface Where {
  /** The part's name, or empty in the body. */
  readonly story: string;
  readonly cell: XmlElement | null;
  readonly table: { readonly element: XmlElement; readonly place: string } | null;
}

function collect(
  parent: XmlElement,
  where: Where,
  paragraphs: PlacedParagraph[],
  tables: PlacedTable[],
): void {
  for (const element of parent.children) {
    if (element.name === "w:p") {
      const { cell, table } = where;
      const words = wordsIn(element);
      const place = paragraphPlace(where, words, paragraphs.length + 1);
      paragraphs.push({ element, words, place, cell, table: table?.element ?? null });
    } else if (element.name === "w:tbl") {
      const place = where.story === "" ? `table ${tables.length + 1}` : `a table in ${where.story}`;
      tables.push({ element, place, nested: where.table !== null });
      rowsOf(element).forEach((row, index) => {
        const rowPlace = { element, place: `${place}, row ${index + 1}` };
        for (const cell of cellsOf(row))
          collect(cell, { ...where, cell, table: rowPlace }, paragraphs, tables);
      });
    } else if (/^w:(sdt|sdtContent|ins|del|customXml)$/.test(element.name)) {
      collect(element, where, paragraphs, tables);
    }
  }
}

function paragraphPlace({ story, table }: Where, words: string, count: number): string {
  const where = table?.place ?? (story === "" ? `paragraph ${count}` : story);
  const start = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return start === "" ? where : `${where}, “${start}”`;
}

export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.filter((child) => child.name === "w:tr");
}

export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return row.children.filter((child) => child.name === "w:tc");
}

/** A switch such as `w:b` is on where it stands, unless its value says otherwise. */
export function isOn(property: XmlElement | undefined): boolean {
  return (
    property !== undefined && !["0", "false", "off", "none"].includes(property.attributes["w:val"] ?? "")
  );
}

/** A property of a paragraph as Word would find it: on itself, in its style, in what that is based on, in the defaults. */
export function paragraphProperty(
  document: Opened,
  paragraph: XmlElement,
  name: string,
): XmlElement | undefined {
  const own = childOf(paragraph, "w:pPr");
  return (
    childOf(own, name) ??
    styleProperty(document, styleIdOf(own, "w:pStyle") ?? defaultParagraphStyle(document), "w:pPr", name) ??
    defaultProperty(document, "w:pPrDefault", "w:pPr", name)
  );
}

/** The level of a heading from 1; null for a paragraph that is none. */
export function headingLevel(document: Opened, paragraph: XmlElement): number | null {
  const level = paragraphProperty(document, paragraph, "w:outlineLvl")?.attributes["w:val"];
  return level === undefined || Number(level) > 8 ? null : Number(level) + 1;
}

/** A property of a run, looked for in the same way; `paragraph` is the one that it stands in. */
export function runProperty(
  document: Opened,
  run: XmlElement,
  paragraph: XmlElement,
  name: string,
): XmlElement | undefined {
  const own = childOf(run, "w:rPr");
  const paragraphStyle = styleIdOf(childOf(paragraph, "w:pPr"), "w:pStyle");
  return (
    childOf(own, name) ??
    styleProperty(document, styleIdOf(own, "w:rStyle"), "w:rPr", name) ??
    styleProperty(document, paragraphStyle ?? defaultParagraphStyle(document), "w:rPr", name) ??
    defaultProperty(document, "w:rPrDefault", "w:rPr", name)
  );
}

function styleIdOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes["w:val"];
}

function defaultParagraphStyle({ styles }: Opened): string | undefined {
  for (const [id, { attributes }] of styles)
    if (attributes["w:type"] === "paragraph" && /^(1|true|on)$/.test(attributes["w:default"] ?? ""))
      return id;
  return undefined;
}

function styleProperty(
  { styles }: Opened,
  id: string | undefined,
  group: "w:pPr" | "w:rPr",
  name: string,
): XmlElement | undefined {
  const seen = new Set<string>();
  for (let next = id; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const style = styles.get(next);
    const found = childOf(childOf(style, group), name);
    if (found !== undefined) return found;
    next = childOf(style, "w:basedOn")?.attributes["w:val"];
  }
  return undefined;
}

function defaultProperty(
  { xml }: Opened,
  kind: "w:pPrDefault" | "w:rPrDefault",
  group: "w:pPr" | "w:rPr",
  name: string,
): XmlElement | undefined {
  const defaults = childOf(xml.get("word/styles.xml"), "w:docDefaults");
  return childOf(childOf(childOf(defaults, kind), group), name);
}
