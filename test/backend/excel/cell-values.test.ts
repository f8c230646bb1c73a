import { describe, expect, it } from "vitest";
import { MAIN, readMade, relationships, sheetOf, valuesOf } from "./made-workbook.ts";

const row = (cells: string) => `<row r="1">${cells}</row>`;

describe("Cell values", () => {
  it("keep a calculated 0, FALSE and error, and tell a formula without a result from one whose result is no text", async () => {
    const sheet = await sheetOf({
      rows: row(
        `<c r="A1"><f>B9</f><v>0</v></c><c r="B1" t="b"><f>B9</f><v>0</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>` +
          `<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>SUM(1)</f></c><c r="F1"><f>SUM(1)</f><v></v></c>` +
          `<c r="G1" t="str"><f>A9</f><v>nil</v></c>`,
      ),
    });
    expect(sheet.cells.map(({ column, type, value }) => [column, type, value])).toEqual([
      [1, "number", 0],
      [2, "boolean", false],
      [3, "error", "#DIV/0!"],
      [5, "uncalculated", null],
      [6, "uncalculated", null],
      [7, "text", "nil"],
    ]);
  });

  it("are numbers exactly as they were written", async () => {
    const written = [
      "0.1",
      "-0.3",
      "85",
      "1E-3",
      "12345678901234567",
      "0.30000000000000004",
      "5e-324",
      ".5",
      "+7",
    ];
    const values = await valuesOf({ rows: row(written.map((text) => `<c><v>${text}</v></c>`).join("")) });
    expect(values).toEqual(written.map(Number));
  });

  it("are text where a number cannot be told", async () => {
    const written = ["1,5", "0x10", "INF", "1e999", "--1"];
    expect(await valuesOf({ rows: row(written.map((text) => `<c><v>${text}</v></c>`).join("")) })).toEqual(
      written,
    );
  });

  it("join rich text, leave phonetic hints out, decode escapes and keep space where the file asks for it", async () => {
    const strings =
      `<si><r><t>Ohio</t></r><r><rPr><vertAlign val="superscript"/></rPr><t xml:space="preserve"> 6</t></r></si>` +
      `<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>` +
      `<si><t>one_x000D_two_x005F_x000D_</t></si><si><t>  trimmed  </t></si>` +
      `<si><t xml:space="preserve">  kept  </t></si><si><t>a &amp;<!-- c --> &#163;<![CDATA[<b>]]></t></si>`;
    const rows = row([0, 1, 2, 3, 4, 5].map((i) => `<c t="s"><v>${i}</v></c>`).join(""));
    expect(await valuesOf({ strings, rows })).toEqual([
      "Ohio ⁶",
      "東京",
      "one\rtwo_x000D_",
      "trimmed",
      "  kept  ",
      "a & £<b>",
    ]);
  });

  it("keep a raised footnote mark apart from the number before it", async () => {
    const raised = `<rPr><vertAlign val="superscript"/></rPr>`;
    const marked = `<r><t>51</t></r><r>${raised}<t>2</t></r>`;
    const strings = `<si>${marked}</si><si><r>${raised}<t>62</t></r></si>`;
    const rows = row(
      `<c t="s"><v>0</v></c><c t="inlineStr"><is>${marked}</is></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>7</t></is></c>`,
    );
    expect(await valuesOf({ strings, rows })).toEqual(["51²", "51²", "62", "7"]);
  });

  it("of inline text are read, and a text of blanks alone is no cell", async () => {
    const rows = row(
      `<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="inlineStr"><is><t xml:space="preserve">   </t></is></c>` +
        `<c t="inlineStr"><is><t/></is></c><c t="s"><v>0</v></c><c t="str"><v> \u00a0</v></c>`,
    );
    expect(await valuesOf({ rows, strings: "<si><t> </t></si>" })).toEqual(["inline"]);
  });

  it("that are split by comments or CDATA are whole", async () => {
    const rows = row(`<c><v>1<!-- c -->2</v></c><c><v><![CDATA[34]]></v></c><c t="s"><v><!-- c -->0</v></c>`);
    expect(await valuesOf({ rows, strings: "<si><t>x</t></si>" })).toEqual([12, 34, "x"]);
  });

  it("are dates by their number format, and durations stay numbers", async () => {
    const formats = [
      "dd/mm/yyyy",
      "dd/mm/yyyy hh:mm",
      "h:mm",
      "[h]:mm",
      "0.0%",
      "&quot;day &quot;0",
      "mmm-yy;@",
    ];
    const rows = row(
      [43616, 43616.604166666664, 0.604166666666667, 1.5, 0.853, 3, 43586]
        .map((serial, i) => `<c s="${i + 1}"><v>${serial}</v></c>`)
        .join(""),
    );
    expect(
      (await sheetOf({ formats, rows })).cells.map(({ type, value, format }) => [type, value, format]),
    ).toEqual([
      ["date", "2019-05-31", "dd/mm/yyyy"],
      ["date", "2019-05-31T14:30:00", "dd/mm/yyyy hh:mm"],
      ["date", "14:30:00", "h:mm"],
      ["number", 1.5, "[h]:mm"],
      ["number", 0.853, "0.0%"],
      ["number", 3, '"day "0'],
      ["date", "2019-05-01", "mmm-yy;@"],
    ]);
  });

  it("are dates four years later where the workbook counts from 1904", async () => {
    const made = { formats: ["dd/mm/yyyy"], rows: row(`<c s="1"><v>0</v></c><c s="1"><v>42154</v></c>`) };
    const in1904 = await valuesOf({ ...made, workbookProperties: '<workbookPr date1904="1"/>' });
    expect(in1904).toEqual(["1904-01-01", "2019-05-31"]);
  });

  it("written as ISO dates are dates, whatever their format", async () => {
    const written = ["2019-05-31", "2019-05-31T00:00:00", "2019-05-31T14:30:00.000Z", "14:30:00", "31 May"];
    const rows = row(written.map((text) => `<c t="d"><v>${text}</v></c>`).join(""));
    const { cells } = await sheetOf({ rows });
    expect(cells.map(({ type, value }) => [type, value])).toEqual([
      ["date", "2019-05-31"],
      ["date", "2019-05-31"],
      ["date", "2019-05-31T14:30:00"],
      ["date", "14:30:00"],
      ["text", "31 May"],
    ]);
  });
});

describe("The layout of a sheet", () => {
  it("counts rows and cells that give no address", async () => {
    const { cells } = await sheetOf({
      rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
    });
    expect(cells.map(({ row: at, column, value }) => [at, column, value])).toEqual([
      [1, 1, 1],
      [1, 2, 2],
      [5, 3, 3],
      [5, 4, 4],
      [6, 1, 5],
    ]);
  });

  it("reaches to the edge of Excel's grid", async () => {
    const { rows, columns } = await sheetOf({
      rows: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    });
    expect([rows, columns]).toEqual([1_048_576, 16_384]);
  });

  it("does not read a row that is commented out", async () => {
    const rows = `<row r="1"><c><v>1</v></c></row><!--<row r="2"><c><v>2</v></c></row>--><row r="3"><c><v>3</v></c></row>`;
    expect(await valuesOf({ rows })).toEqual([1, 3]);
  });

  it("counts a merged value once, at its top left, and gives the merge", async () => {
    const { cells, merges } = await sheetOf({
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>`,
      behind: `<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1"/></mergeCells>`,
    });
    expect(cells.map((cell) => cell.value)).toEqual([1, 2, 3]);
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it("names hidden rows and columns as far as there are cells", async () => {
    const sheet = await sheetOf({
      before: `<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/><col min="1" max="1" hidden="0"/></cols>`,
      rows: `<row r="1" hidden="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="0"/><row r="3" hidden="true"><c><v>1</v></c></row><row r="9" hidden="1"/>`,
    });
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([
      [1, 3],
      [2, 4, 5],
    ]);
  });

  it("is in reading order even where the file is not, and of two cells in one place the later stays", async () => {
    const rows = `<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>0</v></c><c r="A1"><v>1</v></c></row>`;
    expect(await valuesOf({ rows })).toEqual([1, 3, 4]);
  });

  it("says whether a sheet is hidden or very hidden", async () => {
    const rows = row("<c><v>1</v></c>");
    const states = await Promise.all(
      ["visible", "hidden", "veryHidden"].map((state) => sheetOf({ rows, state })),
    );
    expect(states.map((sheet) => sheet.hidden)).toEqual([false, true, true]);
  });
});

describe("The parts of a workbook", () => {
  it("are found by their relationships wherever they lie, and element prefixes mean nothing", async () => {
    const { workbook } = await readMade({
      worksheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>found</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      parts: {
        "_rels/.rels": Buffer.from(relationships([["a", "officeDocument", "/odd place/Book.XML"]])),
        "odd place/book.xml": Buffer.from(
          `<w:workbook xmlns:w="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><w:sheets><w:sheet name="Chart" q:id="c"/><w:sheet name="May &amp; June" q:id="s"/></w:sheets></w:workbook>`,
        ),
        "odd place/_rels/Book.xml.rels": Buffer.from(
          relationships([
            ["s", "worksheet", "..%2Fxl/../../xl\\worksheets/sheet1.xml"],
            ["c", "chartsheet", "chart.xml"],
          ]).replace("..%2Fxl/..", "deep/.."),
        ),
      },
    });
    expect(workbook.sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
      ["May & June", "found"],
    ]);
  });

  it("may be in UTF-16", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>£5 – é</v></c></row></sheetData></worksheet>`;
    expect(await valuesOf({ worksheet: Buffer.from(`\ufeff${xml}`, "utf16le") })).toEqual(["£5 – é"]);
  });

  it("may be in an encoding of western Europe, which the part declares", async () => {
    const xml = `<?xml version="1.0" encoding="windows-1252"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>£5 é</v></c></row></sheetData></worksheet>`;
    expect(await valuesOf({ worksheet: Buffer.from(xml, "latin1") })).toEqual(["£5 é"]);
  });
});
