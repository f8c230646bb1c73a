// The language of OpenDocument sheets (OASIS ODF 1.2 and later), as far as it is read.
import type { Vocabulary } from "../xml/xml-names.ts";
import type { XmlTokenizer } from "../xml/xml-tokenizer.ts";

const NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
const OFFICE = [`${NAMESPACE}office:1.0`];
const TABLE = [`${NAMESPACE}table:1.0`];
const TEXT = [`${NAMESPACE}text:1.0`];
const STYLE = [`${NAMESPACE}style:1.0`];
const NUMBER = [`${NAMESPACE}datastyle:1.0`];
/** LibreOffice's own, which alone tells an error from a text. */
const CALC = ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"];

const ELEMENTS = [
  "spreadsheet",
  "table",
  "table-row-group",
  "table-column",
  "table-row",
  "table-cell",
  "covered-table-cell",
  "p",
  "s",
  "tab",
  "line-break",
  "span",
  "ruby-text",
  "style",
  "table-properties",
  "text-properties",
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "number",
  "text",
  "day",
  "month",
  "year",
  "day-of-week",
  "hours",
  "minutes",
  "seconds",
  "am-pm",
] as const;

export type ElementName = (typeof ELEMENTS)[number];

export const OPEN_DOCUMENT: Vocabulary = {
  namespaces: [OFFICE, TABLE, TEXT, STYLE, NUMBER].flat(),
  elements: ELEMENTS,
};

/** The number that stands for an element in the vocabulary. */
export function elementNumber(name: ElementName): number {
  return ELEMENTS.indexOf(name) + 1;
}

/** The name of the element that was opened or closed, or null for one that is not read. */
export function elementName(xml: XmlTokenizer): ElementName | null {
  return ELEMENTS[xml.element - 1] ?? null;
}

const of = (namespaces: readonly string[]) => (xml: XmlTokenizer, name: string) =>
  xml.attributeOf(namespaces, name);

export const attribute = {
  office: of(OFFICE),
  table: of(TABLE),
  text: of(TEXT),
  style: of(STYLE),
  number: of(NUMBER),
  calc: of(CALC),
};

/** How often what stands here is meant; once where nothing is said, or what is said is no number. */
export function repeats(written: string | null): number {
  const times = written === null ? 1 : Number(written);
  return Number.isSafeInteger(times) && times >= 1 ? times : 1;
}
