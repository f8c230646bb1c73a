import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSeparator } from "../../../../main/backend/excel/delimited/separator.ts";
import { COLUMNS } from "../../../../main/backend/excel/limits.ts";
import { readWorkbook } from "../../../../main/backend/excel/read-workbook.ts";
import type { Sheet } from "../../../../shared/domain/return/workbook.ts";
import { fileOf, refusal } from "../made-workbook.ts";

const RETURN = "Indicator,May-19,Jun-19\nFostering “rate” – £,85.1,c\n";

async function sheetOf(content: string | Uint8Array, name = "return.csv"): Promise<Sheet> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const { workbook } = await readWorkbook(fileOf(bytes, name));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  return sheet;
}

const placed = ({ cells }: Sheet) => cells.map(({ row, column, value }) => [row, column, value]);
const refusalOf = (content: string | Uint8Array) =>
  refusal(readWorkbook(fileOf(typeof content === "string" ? Buffer.from(content) : content, "return.csv")));
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();
/** Windows-1252 for the few characters that these tests write. */
const windows1252 = (text: string) =>
  Buffer.from(
    text
      .replaceAll("“", "\u0093")
      .replaceAll("”", "\u0094")
      .replaceAll("–", "\u0096")
      .replaceAll("€", "\u0080"),
    "latin1",
  );

describe("A text table", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(RETURN)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${RETURN}`)],
    ["UTF-16 with a mark, low byte first", Buffer.from(`\ufeff${RETURN}`, "utf16le")],
    ["UTF-16 with a mark, high byte first", bigEndian(`\ufeff${RETURN}`)],
    ["UTF-16 without a mark, low byte first", Buffer.from(RETURN, "utf16le")],
    ["UTF-16 without a mark, high byte first", bigEndian(RETURN)],
    ["Windows-1252", windows1252(RETURN)],
  ])("in %s is read", async (_, bytes) => {
    expect(placed(await sheetOf(bytes))).toEqual([
      [1, 1, "Indicator"],
      [1, 2, "May-19"],
      [1, 3, "Jun-19"],
      [2, 1, "Fostering “rate” – £"],
      [2, 2, 85.1],
      [2, 3, "c"],
    ]);
  });

  it("is one sheet that is named by its file, as in Excel", async () => {
    const { name, hidden, rows, columns } = await sheetOf(
      RETURN,
      "Care planning and placements return May 2019.csv",
    );
    expect([name, hidden, rows, columns]).toEqual(["Care planning and placements re", false, 2, 3]);
  });

  it.each(["\n", "\r\n", "\r"])("has lines that end in %j, and blank ones are counted", async (end) => {
    const sheet = await sheetOf(["Title,,", "", "a,b,1", "c,,2", ""].join(end));
    expect(placed(sheet)).toEqual([
      [1, 1, "Title"],
      [3, 1, "a"],
      [3, 2, "b"],
      [3, 3, 1],
      [4, 1, "c"],
      [4, 3, 2],
    ]);
  });

  it("keeps separators, quotes and line breaks that stand in quotes", async () => {
    const sheet = await sheetOf('ref,"Children, ""looked after""\nby the council",5\nref2,6" rule,7');
    expect(placed(sheet)).toEqual([
      [1, 1, "ref"],
      [1, 2, 'Children, "looked after"\nby the council'],
      [1, 3, 5],
      [2, 1, "ref2"],
      [2, 2, '6" rule'],
      [2, 3, 7],
    ]);
  });

  it("holds whatever was written into it as text", async () => {
    const word = fc.stringMatching(/^[a-z ,;"\n|\t£é]{0,8}[a-z]$/);
    const table = fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";", "\t", "|"), async (lines, separator) => {
        const quoted = lines.map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`));
        const sheet = await sheetOf(quoted.map((line) => line.join(separator)).join("\r\n"));
        expect(sheet.cells.map(({ value }) => value)).toEqual(lines.flat());
      }),
      { numRuns: 40 },
    );
  });
});

describe("The separator", () => {
  it.each([
    [",", "Indicator,Apr,May\nRate; of care,1,2\nCount,3,4\n"],
    [";", "Indikator;Apr;Mai\nA;1,5;2,5\nB;3,5;4,5\n"],
    [";", "Children, in care;1\nLeavers, 19 to 21;2\n"],
    ["\t", "Indicator\tApr\nChildren, in care\t1,234\nLeavers, in touch\t2,345\n"],
    ["|", "Indicator|Apr\nA, b|1,234\n"],
    [",", "Return of May 2019; care planning\n\nIndicator,Apr,May\nA,1,2\nB,3,4\n"],
    [",", 'Indicator,Comment\nA,"up; see note; more"\nB,"down; see note; less"\n'],
    [";", `sep=;\nA,b;1\n`],
    ["#", "sep=#\r\nA#1\r\n"],
  ])("is %j in %j", (separator, text) => {
    expect(findSeparator(text)?.separator).toBe(separator);
  });

  it("that the first line states is honoured, and that line is none of the sheet", async () => {
    expect(placed(await sheetOf("sep=|\nA,b|1\n"))).toEqual([
      [1, 1, "A,b"],
      [1, 2, 1],
    ]);
  });
});

describe("A text is refused", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["of blanks alone", " \r\n \r\n", "workbook-empty"],
    ["of separators alone", ",,,\n,,,\n", "workbook-empty"],
    ["that nothing divides", "Dear colleague\nno return this month\n", "not-a-workbook"],
    ["with a NUL in it", "a,b\n1,\u00002\n", "not-a-workbook"],
    [
      "that is a program's",
      Buffer.from(Array.from({ length: 900 }, (_, i) => 1 + ((i * 31) % 255))),
      "not-a-workbook",
    ],
    ["that is a PDF", "%PDF-1.7\n1,2\n", "not-a-workbook"],
    ["that is JSON", '{"a": 1, "b": 2}', "not-a-workbook"],
    ["that is some XML", '<?xml version="1.0"?><a b="1,2"/>', "not-a-workbook"],
    ["that is a web page under another name", "<html><table><tr><td>1,2", "workbook-old-format"],
    [
      "that is a workbook of XML",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      "workbook-old-format",
    ],
    [
      "whose mark says UTF-8 and whose bytes do not",
      Buffer.from("efbbbf612c62e92c0a", "hex"),
      "workbook-damaged",
    ],
    ["in UTF-16 that is cut within a letter", Buffer.from("fffe61002c0062", "hex"), "workbook-damaged"],
    ["with more columns than a sheet", `a,${",".repeat(COLUMNS)}b\n`, "workbook-too-big"],
    ["with more rows than a sheet", `a,b\n${"\n".repeat(1_048_576)}c,d`, "workbook-too-big"],
  ])("%s", async (_, content, code) => {
    expect((await refusalOf(content)).code).toBe(code);
  });

  it("with a quotation mark that is never closed, and says in which line", async () => {
    const { code, details } = await refusalOf('a,b\n"two\nlines",1\nc,"2\nd,3\n');
    expect([code, details]).toEqual(["quotation-mark-out-of-place", { name: "return.csv", line: 4 }]);
  });

  it("or read, whichever byte is changed, and never anything else", async () => {
    const outcomes = new Set<string>();
    for (let at = 0; at < RETURN.length; at += 3)
      for (const mask of [0x55, 0x80, 0x2c]) {
        const changed = Buffer.from(RETURN);
        changed[at] = (changed[at] ?? 0) ^ mask;
        outcomes.add(await readWorkbook(fileOf(changed, "r.csv")).then(() => "read", codeIn));
      }
    expect(
      [...outcomes].filter(
        (code) => !["read", "not-a-workbook", "quotation-mark-out-of-place"].includes(code),
      ),
    ).toEqual([]);
    expect(outcomes).toContain("read");
  });
});

function codeIn(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
