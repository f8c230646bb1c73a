// Workbooks that nobody here made: the copies beside the tests, and the whole collection where it is present.
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { agree, COLLECTION, COPIES, daysBetween, EMPTY, listed, named, type Witness } from "./agreement.ts";
import { refusal } from "./made-workbook.ts";

const opening = (folder: string) => listed(folder, /\.xls[xm]$/);

const EXCELJS: Witness = {
  program: "exceljs-witness.ts",
  unseen: [
    "calamine-issue_530.xlsx",
    "calamine-richtext-namespaced.xlsx",
    "poi-59746_NoRowNums.xlsx",
    "poi-style-alternate-content.xlsx",
    "sheetjs-wtf_path.xlsx",
  ],
  differences: [
    {
      reason: "A duration or a part of a day is a number here; the witness makes it a date in 1899 or 1900.",
      files: [
        "calamine-date_1904.xlsx",
        "poi-57181.xlsm",
        "poi-FormulaEvalTestData_Copy.xlsx",
        "sheetjs-formula_stress_test.xlsx",
      ],
      explains: (ours, theirs) => ours.startsWith("number ") && /^date (1899|1900)/.test(theirs),
    },
    {
      reason:
        "A formula whose result is an empty text leaves an empty cell; the witness takes it for never calculated.",
      files: [
        "poi-ElapsedFormatTests.xlsx",
        "poi-FormulaEvalTestData_Copy.xlsx",
        "sheetjs-formula_stress_test.xlsx",
        "sheetjs-pivot_table_named_range.xlsx",
      ],
      explains: (ours, theirs) => ours === "" && theirs === "uncalculated ",
    },
    {
      reason: "The witness does not see that this workbook counts from 1904, and is 1,462 days early.",
      files: ["calamine-date_1904.xlsx"],
      explains: (ours, theirs) => ours.startsWith("date ") && daysBetween(theirs, ours) === 1462,
    },
    {
      reason: "The witness takes the year of an ISO date for a serial number.",
      files: ["calamine-date_iso.xlsx"],
      explains: (ours, theirs) => ours.startsWith("date ") && /^date 190[05]/.test(theirs),
    },
    {
      reason:
        "Space at the ends of a text is kept only where the file says so, as Excel does; the witness keeps it always.",
      files: ["calamine-whitespace_trim.xlsx"],
      explains: (ours, theirs) => ours === `text ${theirs.slice("text ".length).trim()}`,
    },
    {
      reason: "The witness leaves Excel's escapes in a text as they are.",
      files: ["sheetjs-crlf-crlf.xlsx", "sheetjs-formula_stress_test.xlsx"],
      explains: (_, theirs) => /_x00[0-9A-F]{2}_/.test(theirs),
    },
    {
      reason: "A raised figure beside other text stays raised; the witness makes it a digit like any other.",
      files: ["crime-by-area-1.xlsx", "worked-layout-examples.xlsx"],
      explains: (ours, theirs) =>
        /[⁰¹²³⁴-⁹₀-₉]/.test(ours) && ours.normalize("NFKC") === theirs.normalize("NFKC"),
    },
  ],
};

describe("The copies beside the tests", () => {
  agree(opening(join(COPIES, "opens")), EXCELJS);
  refuse(listed(join(COPIES, "refused"), /./));
});

describe.skipIf(!existsSync(COLLECTION))(
  "The whole collection (skipped where ../shared/corpus is not there)",
  () => {
    const paths = [...opening(join(COLLECTION, "indicators")), ...opening(join(COLLECTION, "odd"))];
    agree(
      paths.filter((path) => !EMPTY.includes(basename(path))),
      EXCELJS,
    );
    refuse([
      ...listed(join(COLLECTION, "broken"), /./),
      ...listed(join(COLLECTION, "odd"), /\.(xls|xlsb)$/),
      ...paths.filter((path) => EMPTY.includes(basename(path))),
    ]);
  },
);

function refuse(paths: readonly string[]): void {
  it.each(named(paths))(
    "%s is refused with a reason",
    async (name, path) => {
      expect((await refusal(readWorkbook(path))).code).toBe(REFUSED_WITH[name] ?? expectedOf(name));
    },
    5_000,
  );
}

const REFUSED_WITH: Readonly<Record<string, string>> = {
  "calamine-picture.xlsx": "workbook-empty",
  "exceljs-missing-bits.xlsx": "workbook-damaged",
  "exceljs-test-issue-771.xlsx": "workbook-empty",
  "poi-54764.xlsx": "workbook-hostile",
  "poi-58760.xlsx": "workbook-empty",
  "poi-crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx": "workbook-encrypted",
  "poi-fuzz-POIHSSFFuzzer-5175219985448960.xls": "not-a-workbook",
  "poi-poc-xmlbomb.xlsx": "workbook-hostile",
  "poi-protect.xlsx": "workbook-default-password",
  "poi-protected_passtika.xlsx": "workbook-encrypted",
  "poi-protected_sha512.xlsx": "workbook-encrypted",
  "poi-sample-beta.xlsx": "workbook-old-format",
  "poi-xxe_in_schema.xlsx": "workbook-hostile",
};

function expectedOf(name: string): string {
  return /\.(xls|xlsb)$/.test(name) ? "workbook-old-format" : "workbook-damaged";
}
