// The workbook part: which sheets there are, in the order of the tabs, and from which year dates are counted.
import { Refused } from "../../../../shared/errors.ts";
import { SHEETS } from "../limits.ts";
import { readTokens } from "../xml/xml-part.ts";
import { decodeExcelEscapes } from "../xml/xml-text.ts";
import { OPEN, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import type { Zip, ZipPart } from "../zip.ts";
import { partIfThere, type Relationship, relatedPart, relationshipsOf } from "./relationships.ts";
import { isTrue, RELATIONSHIP_IDS, SPREADSHEET } from "./spreadsheet-xml.ts";

export interface ListedSheet {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  readonly part: ZipPart;
}

export interface WorkbookPart {
  /** Worksheets only: a sheet that is a chart or a dialog holds no cells. */
  readonly sheets: readonly ListedSheet[];
  readonly uses1904: boolean;
  readonly styles: ZipPart | null;
  readonly sharedStrings: ZipPart | null;
}

const VOCABULARY = { namespaces: SPREADSHEET, elements: ["workbook", "workbookPr", "sheet"] };
const WORKBOOK = 1;
const PROPERTIES = 2;
const SHEET = 3;

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

/** Follows the package to its workbook. Refuses a zip that is something else, and says what where it can tell. */
export async function readWorkbookPart(zip: Zip): Promise<WorkbookPart> {
  const part = await mainPart(zip);
  const sheets: SheetEntry[] = [];
  let uses1904 = false;
  await readTokens(part, VOCABULARY, (token, xml) => {
    if (token !== OPEN) return;
    if (xml.depth === 1 && xml.element !== WORKBOOK) throw refuseRoot(xml);
    if (xml.element === PROPERTIES) uses1904 = isTrue(xml.attribute("date1904"));
    if (xml.element === SHEET) sheets.push(sheetEntry(xml));
    if (sheets.length > SHEETS) throw new Refused("workbook-too-big", { limit: SHEETS });
  });
  const relationships = await relationshipsOf(zip, part.name);
  await refuseSchemasFromOutside(zip, relationships);
  const partOfType = (wanted: string) =>
    partIfThere(
      zip,
      relationships.find(({ type }) => type === wanted),
    );
  return {
    sheets: worksheetsOf(zip, sheets, relationships),
    uses1904,
    styles: partOfType("styles"),
    sharedStrings: partOfType("sharedStrings"),
  };
}

async function mainPart(zip: Zip): Promise<ZipPart> {
  const main = (await relationshipsOf(zip, "")).find(({ type }) => type === "officeDocument");
  if (main !== undefined && /\.bin$/i.test(main.target ?? ""))
    throw new Refused("workbook-old-format", { format: ".xlsb" });
  if (main !== undefined) return relatedPart(zip, main);
  if (zip.names.some((name) => name.startsWith("xl/")))
    throw new Refused("workbook-damaged", { missing: "workbook" });
  throw new Refused("not-a-workbook");
}

/** Office 2007 was tried out with a language of its own, which nobody has written since. */
function refuseRoot(xml: XmlTokenizer): Refused {
  const isTrial = xml.attribute("xmlns") === "http://schemas.microsoft.com/office/excel/2006/2";
  return isTrial
    ? new Refused("workbook-old-format", { format: "Excel 2007 beta" })
    : new Refused("not-a-workbook");
}

function sheetEntry(xml: XmlTokenizer): SheetEntry {
  return {
    name: decodeExcelEscapes(xml.attribute("name") ?? ""),
    hidden: ["hidden", "veryHidden"].includes(xml.attribute("state") ?? ""),
    relationship: xml.attributeOf(RELATIONSHIP_IDS, "id") ?? "",
  };
}

function worksheetsOf(
  zip: Zip,
  entries: readonly SheetEntry[],
  relationships: readonly Relationship[],
): readonly ListedSheet[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const taken = new Set<string>();
  const sheets: ListedSheet[] = [];
  for (const entry of entries) {
    const relationship = byId.get(entry.relationship);
    if (relationship === undefined) throw new Refused("workbook-damaged", { missing: "worksheet" });
    if (relationship.type !== "worksheet") continue;
    const part = relatedPart(zip, relationship);
    // One part under many names would be read again for each.
    if (taken.has(part.name)) throw new Refused("workbook-hostile", { part: part.name });
    taken.add(part.name);
    sheets.push({ name: entry.name, hidden: entry.hidden, part });
  }
  return sheets;
}

const SCHEMA = {
  namespaces: ["http://www.w3.org/2001/XMLSchema"],
  elements: ["import", "include", "redefine"],
};

/** XML maps can carry a schema that draws in another from an address; no return has a use for that. */
async function refuseSchemasFromOutside(zip: Zip, relationships: readonly Relationship[]): Promise<void> {
  const maps = partIfThere(
    zip,
    relationships.find(({ type }) => type === "xmlMaps"),
  );
  if (maps === null) return;
  await readTokens(maps, SCHEMA, (token, xml) => {
    if (token !== OPEN || xml.element <= 0) return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(xml.attribute("schemaLocation") ?? ""))
      throw new Refused("workbook-hostile", { place: "XML map" });
  });
}
