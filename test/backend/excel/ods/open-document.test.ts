import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../../main/backend/excel/read-workbook.ts";
import { type Cell, rangeAddress, type Workbook } from "../../../../shared/domain/return/workbook.ts";
import { float, type MadeOds, row, sheetOf, sheetsOf, text } from "../made-ods.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/workbooks/", import.meta.url));
const COLLECTION = fileURLToPath(new URL("../../../../../shared/corpus/odd/", import.meta.url));
const valuesOf = async (made: MadeOds) => (await sheetOf(made)).cells.map(({ value }) => value);
const typesOf = async (made: MadeOds) => (await sheetOf(made)).cells.map(({ type, value }) => [type, value]);
const cell = (attributes: string, shown = "shown") =>
  `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

describe("What LibreOffice saved from a workbook", () => {
  it.each(readdirSync(`${FIXTURES}saved-by-libreoffice`))("%s reads as the workbook itself", async (name) => {
    const saved = await readWorkbook(`${FIXTURES}saved-by-libreoffice/${name}`);
    const original = await readWorkbook(`${FIXTURES}opens/${name.replace(".ods", ".xlsx")}`);
    expect(essenceOf(saved.workbook)).toEqual(essenceOf(original.workbook));
  });
});

describe.skipIf(!existsSync(COLLECTION))(
  "The collection (skipped where ../shared/corpus is not there)",
  () => {
    it.each([
      ["calamine-covered.ods", ["sheet1"], ["a1", "a2"]],
      ["poi-SampleSS.ods", ["First Sheet", "Sheet Number 2", "Sheet3"], ["Test spreadsheet", "2nd row"]],
    ])("%s is read", async (name, sheets, firstValues) => {
      const { workbook } = await readWorkbook(`${COLLECTION}${name}`);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets);
      expect(workbook.sheets[0]?.cells.slice(0, 2).map(({ value }) => value)).toEqual(firstValues);
    });
  },
);

describe("Cells of an OpenDocument sheet", () => {
  it("are what was kept of them, each by its type", async () => {
    const cells = [
      float(85.1),
      cell('office:value-type="percentage" office:value="0.853"'),
      cell('office:value-type="currency" office:currency="GBP" office:value="1200"'),
      cell('office:value-type="date" office:date-value="2019-05-31"'),
      cell('office:value-type="date" office:date-value="2019-05-31T14:30:00"'),
      cell('office:value-type="time" office:time-value="PT14H30M00S"'),
      cell('office:value-type="time" office:time-value="PT36H00M00S"'),
      cell('office:value-type="boolean" office:boolean-value="false"'),
      text("<text:p>nil</text:p>"),
      cell('office:value-type="string" office:string-value="kept"'),
      cell("", "no type"),
    ];
    expect(await typesOf({ rows: row(cells.join("")) })).toEqual([
      ["number", 85.1],
      ["number", 0.853],
      ["number", 1200],
      ["date", "2019-05-31"],
      ["date", "2019-05-31T14:30:00"],
      ["date", "14:30:00"],
      ["date", "1900-01-01T12:00:00"],
      ["boolean", false],
      ["text", "nil"],
      ["text", "shown"],
      ["text", "no type"],
    ]);
  });

  it("with a formula are its last result: a 0, an error, or nothing where it was never calculated", async () => {
    const formula = 'table:formula="of:=1+1"';
    const cells = [
      cell(`${formula} office:value-type="float" office:value="0"`, "0"),
      cell(
        `${formula} office:value-type="string" office:string-value="" calcext:value-type="error"`,
        "#DIV/0!",
      ),
      cell(`${formula} office:value-type="string"`, "#N/A"),
      cell(`${formula} office:value-type="float" office:value="1"`, "TRUE"),
      `<table:table-cell ${formula}/>`,
      `<table:table-cell ${formula}><text:p/></table:table-cell>`,
      `<table:table-cell ${formula} office:value-type="string" office:string-value=""/>`,
    ];
    expect(await typesOf({ rows: row(cells.join("")) })).toEqual([
      ["number", 0],
      ["error", "#DIV/0!"],
      ["error", "#N/A"],
      ["boolean", true],
      ["uncalculated", null],
    ]);
  });

  it("that state a value which is none are what is shown", async () => {
    const cells = ['float" office:value="1,5', 'date" office:date-value="soon', 'odd" office:value="1'];
    const rows = row(cells.map((stated) => cell(`office:value-type="${stated}"`)).join(""));
    expect(await typesOf({ rows })).toEqual([
      ["text", "shown"],
      ["text", "shown"],
      ["text", "shown"],
    ]);
  });

  it("of text keep lines, tabs and runs of space, and leave notes and drawings out", async () => {
    const rows = row(
      text("<text:p>two</text:p><text:p>lines</text:p>") +
        text('<text:p>  a   b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e</text:p>') +
        text(
          "<office:annotation><text:p>a note</text:p></office:annotation><text:p>Ohio</text:p><table:table><table:table-row><table:table-cell><text:p>drawn</text:p></table:table-cell></table:table-row></table:table>",
        ) +
        text("<text:p>a &amp; <text:a>b</text:a> <text:span>c</text:span></text:p>") +
        text("<text:p>   </text:p>"),
    );
    expect(await valuesOf({ rows })).toEqual(["two\nlines", "a b   c\td\ne", "Ohio", "a & b c"]);
  });

  it("keep a raised footnote mark apart from the number before it", async () => {
    const automaticStyles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
    const raised = '<text:span text:style-name="T1">2</text:span>';
    const rows = row(text(`<text:p>51${raised}</text:p>`) + text(`<text:p>${raised}</text:p>`));
    expect(await valuesOf({ automaticStyles, rows })).toEqual(["51²", "2"]);
  });

  it("carry their number format, from their own style, the one it is built upon, their row's or their column's", async () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>' +
      '<number:number-style style:name="N2"><number:number number:decimal-places="0"/><number:text> %</number:text></number:number-style>' +
      '<number:date-style style:name="N3"><number:day/><number:text>-</number:text><number:month number:textual="true"/></number:date-style>' +
      '<number:number-style style:name="N4"><number:text>nil</number:text><style:map style:condition="value()&gt;0" style:apply-style-name="N1"/></number:number-style>' +
      ["1", "2", "3", "4"]
        .map(
          (n) =>
            `<style:style style:name="base${n}" style:family="table-cell" style:data-style-name="N${n}"/>`,
        )
        .join("");
    const automaticStyles =
      '<style:style style:name="own" style:family="table-cell" style:parent-style-name="base1"/><style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>';
    const rows =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="base2"/>' +
      row(float(0.5, 'table:style-name="own"') + float(1, 'table:style-name="loop"') + float(85)) +
      row(
        float(1) + cell('table:style-name="base3" office:value-type="date" office:date-value="2026-09-25"'),
        'table:default-cell-style-name="base4"',
      );
    const { cells } = await sheetOf({ styles, automaticStyles, rows });
    expect(cells.map(({ format }) => format)).toEqual(["0.0%", "General", '0" %"', '0.0%;"nil"', "d-mmm"]);
  });

  it("show a % also where the style is not found", async () => {
    const rows = row(cell('office:value-type="percentage" office:value="0.5" table:style-name="gone"'));
    expect((await sheetOf({ rows })).cells[0]?.format).toBe("0%");
  });
});

describe("The layout of an OpenDocument sheet", () => {
  it("repeats rows and cells as often as they say, and empty ones a million times at no cost", async () => {
    const empty = '<table:table-cell table:number-columns-repeated="16382"/>';
    const rows =
      row(empty, 'table:number-rows-repeated="1048570"') +
      row(float(7, 'table:number-columns-repeated="2"') + empty, 'table:number-rows-repeated="2"') +
      row(empty, 'table:number-rows-repeated="4"');
    const { cells } = await sheetOf({ rows });
    expect(cells.map((found) => [found.row, found.column, found.value])).toEqual([
      [1_048_571, 1, 7],
      [1_048_571, 2, 7],
      [1_048_572, 1, 7],
      [1_048_572, 2, 7],
    ]);
  });

  it("counts a merged value once, and gives the merge", async () => {
    const rows =
      row(
        float(1, 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
          "<table:covered-table-cell/>" +
          float(2),
      ) +
      row(
        '<table:covered-table-cell office:value-type="float" office:value="9" table:number-columns-repeated="2"/>' +
          float(3),
      );
    const { cells, merges } = await sheetOf({ rows });
    expect(cells.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it("names hidden rows and columns, folded groups and filtered rows among them, as far as there are cells", async () => {
    const rows =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>' +
      row(float(1) + float(2) + float(3), 'table:visibility="filter"') +
      `<table:table-row-group table:display="false">${row(float(4))}<table:table-row-group>${row(float(5))}</table:table-row-group></table:table-row-group>` +
      row(float(6)) +
      row("", 'table:visibility="collapse" table:number-rows-repeated="1048000"');
    const { hiddenRows, hiddenColumns } = await sheetOf({ rows });
    expect([hiddenRows, hiddenColumns]).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
  });

  it("has header rows among its rows, whichever element holds them", async () => {
    const rows = `<table:table-header-rows>${row(float(1))}</table:table-header-rows><table:table-rows>${row(float(2))}</table:table-rows>`;
    expect(await valuesOf({ rows })).toEqual([1, 2]);
  });

  it("says which sheets are hidden, and leaves out what LibreOffice remembers of other workbooks", async () => {
    const automaticStyles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables = [
      ["May", ""],
      ["June &amp; July", "ta2"],
      ["'file:///other.ods'#$May", "ta_extref"],
    ]
      .map(
        ([name, style]) =>
          `<table:table table:name="${name}" table:style-name="${style}">${row(float(1))}</table:table>`,
      )
      .join("");
    expect((await sheetsOf({ automaticStyles, tables })).map(({ name, hidden }) => [name, hidden])).toEqual([
      ["May", false],
      ["June & July", true],
    ]);
  });
});

/** Without what the two languages do not share: space at the ends of a text, and the letters of a number format. */
function essenceOf({ sheets }: Workbook) {
  return sheets.map(({ cells, merges, ...sheet }) => ({
    ...sheet,
    cells: cells.map(essenceOfCell),
    merges: merges.map(rangeAddress).sort(),
  }));
}

function essenceOfCell({ row: at, column, type, value, format }: Cell) {
  const kept = typeof value === "string" ? value.trim() : value;
  return [
    at,
    column,
    type,
    typeof kept === "number" ? Number(kept.toPrecision(12)) : kept,
    format.includes("%"),
  ];
}
