import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../../main/backend/excel/read-workbook.ts";
import { float, type MadeOds, madeOds, NAMESPACES, row, sheetOf, text } from "../made-ods.ts";
import { fileOf, refusal } from "../made-workbook.ts";

const codeOfBytes = async (bytes: Uint8Array) => (await refusal(readWorkbook(fileOf(bytes, "r.ods")))).code;
const codeOf = (made: MadeOds) => codeOfBytes(madeOds(made));
const GOOD: MadeOds = { rows: row(float(1)) };

describe("An OpenDocument sheet is refused:", () => {
  it.each<[string, MadeOds, string]>([
    [
      "with a password",
      {
        ...GOOD,
        parts: { "META-INF/manifest.xml": Buffer.from("<m:encryption-data m:checksum='x'/>") },
        content: "\u0001\u0002 not XML at all",
      },
      "workbook-encrypted",
    ],
    ["with no cell in it", { rows: row("<table:table-cell/>") }, "workbook-empty"],
    ["cut off in its content", { content: `<office:document-content ${NAMESPACES}>` }, "workbook-damaged"],
    [
      "that is a text",
      {
        content: `<office:document-content ${NAMESPACES}><office:body><office:text><text:p>Minutes</text:p></office:text></office:body></office:document-content>`,
      },
      "not-a-workbook",
    ],
    [
      "of OpenOffice 1, whose parts have a document type,",
      {
        content: '<!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD" "office.dtd"><a/>',
        parts: { mimetype: Buffer.from("application/vnd.sun.xml.calc") },
      },
      "workbook-old-format",
    ],
    [
      "with an entity bomb",
      { content: `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><office:document-content/>` },
      "workbook-hostile",
    ],
    [
      "with one filled cell that stands for 17 billion",
      {
        rows: row(float(1, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
      },
      "workbook-too-big",
    ],
    [
      "with merges without end",
      {
        rows: row(
          `<table:table-cell table:number-columns-spanned="2" table:number-columns-repeated="16384"/>`,
          'table:number-rows-repeated="1048576"',
        ),
      },
      "workbook-too-big",
    ],
    [
      "with a cell beyond the last row",
      { rows: row("", 'table:number-rows-repeated="1048576"') + row(float(1)) },
      "workbook-damaged",
    ],
    [
      "with a cell beyond the last column",
      { rows: row(`<table:table-cell table:number-columns-repeated="16384"/>${float(1)}`) },
      "workbook-damaged",
    ],
    [
      "with a space that stands for a thousand million",
      { rows: row(text('<text:p>a<text:s text:c="1000000000"/></text:p>')) },
      "workbook-hostile",
    ],
    [
      "with elements within each other without end",
      { rows: row(text(`<text:p>${"<text:span>".repeat(300)}`)) },
      "workbook-hostile",
    ],
  ])("%s", async (_, made, code) => {
    expect(await codeOf(made)).toBe(code);
  });

  it("wrapped whole in its encryption, as newer programs do", async () => {
    const wrapped = zipSync({
      mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
      "META-INF/manifest.xml": Buffer.from("<m:encryption-data/>"),
      "encrypted-package": Buffer.from("secret"),
    });
    expect(await codeOfBytes(wrapped)).toBe("workbook-encrypted");
  });

  it("cut short, at whatever place", async () => {
    const bytes = madeOds(GOOD);
    for (let end = 40; end < bytes.length; end += 61)
      expect(await codeOfBytes(bytes.subarray(0, end))).toBe("workbook-damaged");
  });

  it("or read, whichever byte is changed, and never anything else", async () => {
    const bytes = madeOds(GOOD);
    const outcomes = new Set<string>();
    for (let at = 4; at < bytes.length; at += 11) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      outcomes.add(await readWorkbook(fileOf(changed, "r.ods")).then(readValue, codeIn));
    }
    expect([...outcomes].filter((outcome) => !HARMLESS_OR_REFUSED.includes(outcome))).toEqual([]);
    expect(outcomes).toContain("workbook-damaged");
  });

  it("but hidden rows, columns and merges that reach to the edge of the grid cost nothing", async () => {
    const rows =
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="1000000000"/>' +
      row(float(1, 'table:number-columns-spanned="99999999" table:number-rows-spanned="99999999"')) +
      row("", 'table:visibility="collapse" table:number-rows-repeated="9007199254740991"');
    expect(await sheetOf({ rows })).toMatchObject({
      rows: 1,
      columns: 1,
      hiddenRows: [],
      hiddenColumns: [1],
      merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
    });
  });
});

const HARMLESS_OR_REFUSED = [
  "read 1",
  "workbook-damaged",
  "workbook-hostile",
  "workbook-encrypted",
  "workbook-too-big",
  "not-a-workbook",
];

function readValue({ workbook }: Awaited<ReturnType<typeof readWorkbook>>): string {
  return `read ${workbook.sheets[0]?.cells[0]?.value}`;
}

function codeIn(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
