// Small workbooks, whole and honest, that the trials break.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { fileOf, madeParts } from "../backend/excel/made-workbook.ts";

const COPIES = fileURLToPath(new URL("../fixtures/workbooks/opens/", import.meta.url));

export type Parts = Readonly<Record<string, Uint8Array>>;

/** A zip of parts. */
export interface Subject {
  readonly name: string;
  readonly fileName: string;
  readonly parts: Parts;
}

/** With each way in which a cell can hold its value, a merge, hidden rows and columns, and dates by a format. */
const EACH_KIND = madeParts({
  formats: ["d mmm yyyy", "0.0%", "[h]:mm"],
  workbookProperties: '<workbookPr date1904="1"/>',
  strings:
    "<si><t>Ref</t></si><si><r><t>Children looked </t></r><r><t>after</t></r></si><si><t>Apr-19</t></si><si><t>CLA 01</t></si>",
  before: '<cols><col min="4" max="4" hidden="1"/></cols>',
  rows:
    '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" s="1"><v>42124</v></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>430</v></c><c r="C3"><f>B3+1</f><v>431</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4" t="inlineStr"><is><t>CLA 02</t></is></c><c r="B4" s="2"><v>0.867</v></c></row>' +
    '<row r="5"><c r="A5" t="str"><f>"x"</f><v>CLA 03</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="b"><v>1</v></c></row>' +
    '<row r="6"><c r="A6" t="d"><v>2019-05-31</v></c><c r="B6"><f>A1</f></c><c r="C6" s="3"><v>1.5</v></c></row>',
  behind: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
}) as Parts;

const text = (xml: string) => new TextEncoder().encode(xml);
const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const OPEN_DOCUMENT: Parts = {
  mimetype: text("application/vnd.oasis.opendocument.spreadsheet"),
  "META-INF/manifest.xml": text(
    `<m:manifest xmlns:m="${OASIS}:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.spreadsheet"/></m:manifest>`,
  ),
  "content.xml": text(
    `<o:document-content xmlns:o="${OASIS}:office:1.0" xmlns:t="${OASIS}:table:1.0" xmlns:x="${OASIS}:text:1.0" o:version="1.2"><o:body><o:spreadsheet><t:table t:name="May">` +
      '<t:table-column t:number-columns-repeated="2"/><t:table-column t:visibility="collapse"/>' +
      '<t:table-row><t:table-cell t:number-columns-spanned="3" o:value-type="string"><x:p>Children <x:span>looked</x:span><x:s x:c="2"/>after</x:p></t:table-cell><t:covered-table-cell t:number-columns-repeated="2"/></t:table-row>' +
      '<t:table-row><t:table-cell o:value-type="string"><x:p>Ref</x:p></t:table-cell><t:table-cell o:value-type="date" o:date-value="2019-04-30"><x:p>Apr-19</x:p></t:table-cell><t:table-cell o:value-type="string"><x:p>May-19</x:p></t:table-cell></t:table-row>' +
      '<t:table-row t:number-rows-repeated="2"><t:table-cell o:value-type="string"><x:p>CLA 01</x:p></t:table-cell><t:table-cell o:value-type="float" o:value="430"><x:p>430</x:p></t:table-cell><t:table-cell t:formula="of:=[.B3]" o:value-type="percentage" o:value="0.867"><x:p>86.7%</x:p></t:table-cell></t:table-row>' +
      '<t:table-row t:visibility="collapse"><t:table-cell o:value-type="boolean" o:boolean-value="true"><x:p>TRUE</x:p></t:table-cell><t:table-cell o:value-type="time" o:time-value="PT14H30M00S"/></t:table-row>' +
      "</t:table></o:spreadsheet></o:body></o:document-content>",
  ),
};

export const SUBJECTS: readonly Subject[] = [
  { name: "each kind of cell", fileName: "return.xlsx", parts: EACH_KIND },
  { name: "a return as Excel's libraries write it", fileName: "return.xlsx", parts: await writtenParts() },
  { name: "an OpenDocument sheet", fileName: "return.ods", parts: OPEN_DOCUMENT },
  ...copies(),
];

const TABLE =
  'Ref,Indicator,Apr-19,"May-19",Comment\r\nCLA 01,"Number of ""looked after"" children",430,"1,441",\r\nCLA 02,Placements,71.2%,–,"Two\njoined"\r\nCLA 03,Café,31/05/2019,£12,\r\n';

/** The same table with no zip around it, as programs write it. */
export const TEXTS: readonly Buffer[] = [
  Buffer.from(TABLE),
  Buffer.from(`\ufeff${TABLE.replaceAll(",", ";")}`),
  Buffer.from(TABLE.replaceAll(",", "\t"), "latin1"),
  Buffer.from(`\ufeff${TABLE}`, "utf16le"),
];

/** Workbooks that nobody here made. */
function copies(): readonly Subject[] {
  return readdirSync(COPIES).map((name) => ({
    name,
    fileName: "return.xlsx",
    parts: unzipSync(readFileSync(`${COPIES}${name}`)),
  }));
}

async function writtenParts(): Promise<Parts> {
  const path = fileOf(Buffer.alloc(0));
  const asPercent = (value: number) => ({ value, format: "0.0%" });
  const rows = [
    ["Ref", "Indicator", "Apr-19", "May-19", "Comment"],
    ["CLA 01", "Number of children looked after", 430, 441, "Two joined in May"],
    ["CLA 02", "Placements within 20 miles", asPercent(0.71), asPercent(0.72), null],
    ["CLA 03", "Reviews on time", "n/a", "86.7% (p)", null],
  ];
  const other = [["Notes"], ["Figures are provisional"]];
  await writeWorkbook(path, [
    { name: "May", rows, headings: [1], widths: [12, 60] },
    { name: "Notes & more", rows: other, headings: [], widths: [60] },
  ]);
  return unzipSync(readFileSync(path));
}
