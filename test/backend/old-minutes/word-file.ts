// Word documents made part by part for the tests of reading, in the ways in which councils write theirs.
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WordFile {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Parts more, or in place of those that are made. */
  readonly parts?: Readonly<Record<string, string>>;
}

export function wordFile({ body, styles = "", numbering = "", parts = {} }: WordFile): Uint8Array {
  const all: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": relationships(["styles", "styles.xml"], ["numbering", "numbering.xml"]),
    "word/document.xml": `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/styles.xml": `<w:styles ${W}>${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${W}>${numbering}</w:numbering>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

function relationships(...all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], place) => `<Relationship Id="rId${place}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
}

/** A run; `\n` in the words is a line break, `\t` a tab. */
export function run(words: string, properties = ""): string {
  const content = words
    .split(/(\n|\t)/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\n" ? "<w:br/>" : piece === "\t" ? "<w:tab/>" : written(piece)));
  return `<w:r><w:rPr>${properties}</w:rPr>${content.join("")}</w:r>`;
}

function written(words: string): string {
  const safe = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:t xml:space="preserve">${safe}</w:t>`;
}

export const bold = (words: string): string => run(words, "<w:b/>");

/** Words as they are, or runs in XML; `properties` are those of the paragraph. */
export function p(content: string, properties = ""): string {
  const runs = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export const styled = (style: string, content: string): string => p(content, `<w:pStyle w:val="${style}"/>`);

export const listed = (numId: number, content: string, level = 0): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A table of rows of cells, each cell a text of one paragraph or paragraphs in XML. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string) =>
    `<w:tc><w:tcPr/>${content.startsWith("<w:p>") ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A list that is numbered `1.` and, below, `(a)`. */
export const NUMBERED_LIST = list(0, 1, [
  ["decimal", "%1."],
  ["lowerLetter", "(%2)"],
]);

/** A definition and a list of it; further levels in the order of `levels`. */
export function list(
  id: number,
  start: number,
  levels: readonly (readonly [format: string, text: string])[],
): string {
  const each = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${level === 0 ? start : 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${each.join("")}</w:abstractNum><w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

export const HEADING_STYLES =
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
