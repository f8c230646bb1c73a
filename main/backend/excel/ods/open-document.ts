// The language of OpenDocument sheets (OASIS ODF 1.2 and later), as far as it is read.
import { XML_NAMES } from "../limits.ts";
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
  "map",
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

/** For elements of which there are few. */
const of = (namespaces: readonly string[]) => (xml: XmlTokenizer, name: string) =>
  xml.attributeOf(namespaces, name);

export const attribute = {
  table: of(TABLE),
  text: of(TEXT),
  style: of(STYLE),
  number: of(NUMBER),
};

const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({ office: OFFICE, table: TABLE, calc: CALC }).flatMap(([prefix, namespaces]) =>
    namespaces.map((namespace) => [namespace, prefix]),
  ),
);

/**
 * The attributes of rows and cells, of which a sheet has very many: gone through once for each, under one spelling
 * (`table:style-name`, `office:value`, `calc:value-type`) whatever prefixes the file uses. A prefix keeps the meaning
 * in which it is first met.
 */
export class SheetAttributes {
  private readonly spellings = new Map<string, string>();

  /** Calls back with each attribute's spelling and its place. */
  each(xml: XmlTokenizer, take: (spelling: string, index: number) => void): void {
    for (let index = 0; index < xml.attributeCount; index++) {
      const written = xml.bytes.toString("latin1", xml.attributes[index * 4], xml.attributes[index * 4 + 1]);
      take(this.spellings.get(written) ?? this.learn(written, xml), index);
    }
  }

  private learn(written: string, xml: XmlTokenizer): string {
    const [prefix = "", local = ""] = written.split(":");
    const spelling = `${PREFIXES.get(xml.namespaceOf(prefix) ?? "") ?? ""}:${local}`;
    if (this.spellings.size < XML_NAMES) this.spellings.set(written, spelling);
    return spelling;
  }
}

/** How often what stands here is meant; once where nothing is said, or what is said is no number. */
export function repeats(written: string | null): number {
  const times = written === null ? 1 : Number(written);
  return Number.isSafeInteger(times) && times >= 1 ? times : 1;
}
