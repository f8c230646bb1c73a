// Excel's own kinds: workbooks with macros and templates, told apart by nothing but the type of one part.
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { refusalWords } from "../../../shared/refusal-words.ts";
import { fileOf, madeParts, refusal, relationships } from "./made-workbook.ts";

const ROWS = "<row><c><v>85</v></c></row>";

function ofType(contentType: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${contentType}.main+xml"/></Types>`;
  return zipSync(madeParts({ rows: ROWS, parts: { "[Content_Types].xml": Buffer.from(types), ...more } }));
}

it.each([
  ["return.xlsx", "openxmlformats-officedocument.spreadsheetml.sheet"],
  ["return.xlsm", "ms-excel.sheet.macroEnabled"],
  ["return.xltx", "openxmlformats-officedocument.spreadsheetml.template"],
  ["return.xltm", "ms-excel.template.macroEnabled"],
  ["return.csv", "openxmlformats-officedocument.spreadsheetml.sheet"],
  ["return", "openxmlformats-officedocument.spreadsheetml.sheet"],
])("%s is read by what it is, whatever it is called", async (name, contentType) => {
  const { workbook } = await readWorkbook(fileOf(ofType(contentType), name));
  expect(workbook.sheets[0]?.cells[0]?.value).toBe(85);
});

it("macros are not even inflated: damage in them is not met", async () => {
  const macros = Buffer.from("these macros are damaged ".repeat(40));
  const bytes = Buffer.from(ofType("ms-excel.sheet.macroEnabled", { "xl/vbaProject.bin": macros }));
  const head = bytes.indexOf("xl/vbaProject.bin");
  bytes.fill(0xff, head + "xl/vbaProject.bin".length, head + "xl/vbaProject.bin".length + 20);
  const { workbook } = await readWorkbook(fileOf(bytes, "return.xlsm"));
  expect(workbook.sheets[0]?.cells[0]?.value).toBe(85);
});

it.each([
  [".xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])],
  [
    ".xlsb",
    zipSync({
      "_rels/.rels": Buffer.from(relationships([["r1", "officeDocument", "xl/workbook.bin"]])),
      "xl/workbook.bin": Buffer.alloc(9),
    }),
  ],
])("an %s is refused in a sentence that names it and says how to save it", async (ending, bytes) => {
  const { code, details } = await refusal(readWorkbook(fileOf(bytes, `return${ending}`)));
  const { sentence, next } = refusalWords({ code, details, reference: "" });
  expect(sentence).toContain(`(${ending})`);
  expect(next).toContain("Save As, Excel Workbook (.xlsx)");
});

it("a format without a sentence of its own is named too", () => {
  const words = refusalWords({
    code: "workbook-old-format",
    details: { format: "a web page" },
    reference: "",
  });
  expect(words.sentence).toContain("(a web page)");
});
