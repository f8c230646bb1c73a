// A second witness beside the one in corpus.test.ts: the same workbooks, read by SheetJS.
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe } from "vitest";
import { mayReturns, openingReturn, writeReturn } from "../../../main/backend/example/returns.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { agree, COLLECTION, COPIES, EMPTY, listed, type Witness } from "./agreement.ts";

const SHEETJS: Witness = {
  program: "sheetjs-witness.ts",
  unseen: ["derived-zip64.xlsx"],
  differences: [
    {
      reason:
        "A duration or a part of a day is a number here; the witness makes it a date in 1899, 1900 or 1904.",
      files: [
        "calamine-date_1904.xlsx",
        "poi-57181.xlsm",
        "poi-FormulaEvalTestData_Copy.xlsx",
        "sheetjs-formula_stress_test.xlsx",
      ],
      explains: (ours, theirs) => ours.startsWith("number ") && /^date (1899|190[04])/.test(theirs),
    },
    {
      reason: "A line ends in one sign, as XML has it; the witness puts the other one back.",
      files: [
        "calamine-has_x000D_.xlsx",
        "calamine-richtext-namespaced.xlsx",
        "lait-data-dictionary-old.xlsx",
        "sheetjs-crlf-crlf.xlsx",
        "sheetjs-mixed_sheets.xlsx",
      ],
      explains: (ours, theirs) => theirs.includes("\r") && ours === theirs.replaceAll("\r\n", "\n"),
    },
    {
      reason: "The witness cannot read a time alone that is written as text.",
      files: ["calamine-date_iso.xlsx"],
      explains: (ours, theirs) => ours.startsWith("date 1899-12-30T") && theirs === "date none",
    },
    {
      reason:
        "Behind covered cells that an OpenDocument sheet writes as one the witness slips to the left, beneath the merge.",
      files: ["calamine-merged_range.ods"],
      explains: (ours, theirs) => ours !== "" && theirs === "",
    },
    {
      reason: "The witness takes the truth values of an OpenDocument sheet for numbers.",
      files: ["poi-59746_NoRowNums.ods"],
      explains: (ours, theirs) =>
        ours.startsWith("boolean ") && theirs === `number ${Number(ours === "boolean true")}`,
    },
    {
      reason:
        "Of two parts with one name the later stands, as the other witness has it too; this one takes the first.",
      files: ["poi-duplicate-filename.xlsx"],
      explains: (ours, theirs) => ours === "text v2" && theirs === "text v1",
    },
    {
      reason:
        "Space at the ends of a text is kept only where the file says so, as Excel does; the witness keeps it always.",
      files: ["calamine-whitespace_trim.xlsx"],
      explains: (ours, theirs) => ours === `text ${theirs.slice("text ".length).trim()}`,
    },
    {
      reason: "A formula with an empty result was never calculated; the witness takes it for 0.",
      files: ["sheetjs-wtf_path.xlsx"],
      explains: (ours, theirs) => ours === "uncalculated " && theirs === "number 0",
    },
    {
      reason: "A raised figure beside other text stays raised; the witness makes it a digit like any other.",
      files: ["crime-by-area-1.xlsx", "worked-layout-examples.xlsx"],
      explains: (ours, theirs) =>
        /[⁰¹²³⁴-⁹₀-₉]/.test(ours) && ours.normalize("NFKC") === theirs.normalize("NFKC"),
    },
  ],
};

/** Here it slips so often that nothing can be compared; another test reads it beside the .xlsx that it was saved from. */
const SLIPPED = "school-performance-percentages.ods";

const opening = (folder: string) =>
  listed(folder, /\.(xls[xm]|ods)$/).filter((path) => ![...EMPTY, SLIPPED].includes(basename(path)));

const { indicators } = shippedRegister();
const folder = mkdtempSync(join(tmpdir(), "resolved-example-"));
const example: string[] = [];
for (const made of [openingReturn(indicators), ...mayReturns(indicators)])
  example.push(await writeReturn(folder, made));

describe("The returns of the example", () => {
  agree(example, SHEETJS);
});

describe("The copies beside the tests", () => {
  agree([...opening(join(COPIES, "opens")), ...opening(join(COPIES, "saved-by-libreoffice"))], SHEETJS);
});

describe.skipIf(!existsSync(COLLECTION))(
  "The whole collection (skipped where ../shared/corpus is not there)",
  () => {
    agree([...opening(join(COLLECTION, "indicators")), ...opening(join(COLLECTION, "odd"))], SHEETJS);
  },
);
