// Workbooks that nobody here made: the copies beside the tests, and the whole collection where it is present.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { type CellValue, cellAddress, type Workbook } from "../../../shared/domain/return/workbook.ts";
import type { Account } from "./exceljs-witness.ts";
import { refusal } from "./made-workbook.ts";

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const COPIES = pathOf("../../fixtures/workbooks/");
const COLLECTION = pathOf("../../../../shared/corpus/");
const WITNESS = pathOf("./exceljs-witness.ts");

const listed = (folder: string, ending: RegExp) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ending.test(name))
        .map((name) => join(folder, name))
    : [];
const named = (paths: readonly string[]) => paths.map((path) => [basename(path), path] as const);

const opening = (folder: string) => listed(folder, /\.xls[xm]$/);

/** Honest workbooks with no cell in them. */
const EMPTY = ["calamine-picture.xlsx", "exceljs-test-issue-771.xlsx", "poi-58760.xlsx"];

describe("The copies beside the tests", () => {
  agree(opening(join(COPIES, "opens")));
  refuse(listed(join(COPIES, "refused"), /./));
});

describe.skipIf(!existsSync(COLLECTION))(
  "The whole collection (skipped where ../shared/corpus is not there)",
  () => {
    const paths = [...opening(join(COLLECTION, "indicators")), ...opening(join(COLLECTION, "odd"))];
    agree(paths.filter((path) => !EMPTY.includes(basename(path))));
    refuse([
      ...listed(join(COLLECTION, "broken"), /./),
      ...listed(join(COLLECTION, "odd"), /\.(xls|xlsb|ods)$/),
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
  "poi-protect.xlsx": "workbook-encrypted",
  "poi-protected_passtika.xlsx": "workbook-encrypted",
  "poi-protected_sha512.xlsx": "workbook-encrypted",
  "poi-sample-beta.xlsx": "workbook-old-format",
  "poi-xxe_in_schema.xlsx": "workbook-hostile",
};

function expectedOf(name: string): string {
  return /\.(xls|xlsb|ods)$/.test(name) ? "workbook-old-format" : "workbook-damaged";
}

/** Why the witness may say something else. `ours` and `theirs` are `kind value`, or nothing where there is no cell. */
interface Difference {
  readonly reason: string;
  readonly files: readonly string[];
  readonly explains: (ours: string, theirs: string) => boolean;
}

const DIFFERENCES: readonly Difference[] = [
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
];

/** Workbooks of which the witness sees nothing: it expects parts at fixed paths, or does not open them at all. */
const UNSEEN = [
  "calamine-issue_530.xlsx",
  "calamine-richtext-namespaced.xlsx",
  "poi-59746_NoRowNums.xlsx",
  "poi-style-alternate-content.xlsx",
  "sheetjs-wtf_path.xlsx",
];

function agree(paths: readonly string[]): void {
  const accounts = accountsOf(paths);
  it.each(named(paths))(
    "%s is read cell for cell as the witness reads it, but for what is listed",
    async (name, path) => {
      const { workbook } = await readWorkbook(path);
      const ours = cellsOf(workbook);
      const theirs = accounts.get(path) ?? [];
      expect(ours.size).toBeGreaterThan(0);
      expect(theirs.length === 0).toBe(UNSEEN.includes(name));
      if (theirs.length > 0) expect(differences(name, ours, theirs)).toEqual([]);
    },
  );
}

/** What nothing in the table explains for this file, and explanations that the file does not need. */
function differences(
  name: string,
  ours: ReadonlyMap<string, string>,
  account: NonNullable<Account>,
): readonly string[] {
  const theirs = new Map(
    account.map(([sheet, address, kind, value]) => [`${sheet}!${address}`, `${kind} ${value}`]),
  );
  const allowed = DIFFERENCES.filter(({ files }) => files.includes(name));
  const needed = new Set<Difference>();
  const unexplained: string[] = [];
  for (const place of new Set([...ours.keys(), ...theirs.keys()])) {
    const [here = "", there = ""] = [ours.get(place), theirs.get(place)];
    if (here === there) continue;
    const difference = allowed.find(({ explains }) => explains(here, there));
    if (difference === undefined) unexplained.push(`${place}: ${here} | ${there}`);
    else needed.add(difference);
  }
  return [
    ...unexplained,
    ...allowed.filter((difference) => !needed.has(difference)).map(({ reason }) => `Not needed: ${reason}`),
  ];
}

function cellsOf(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.map(
        (cell) =>
          [`${name}!${cellAddress(cell.row, cell.column)}`, `${cell.type} ${asTestified(cell)}`] as const,
      ),
    ),
  );
}

/** The witness says an instant where we say a day, and the last day of 1899 where we say a time alone. */
function asTestified(cell: CellValue): string {
  if (cell.type !== "date") return String(cell.value ?? "");
  const dated = /^\d{2}:/.test(cell.value) ? `1899-12-30T${cell.value}` : cell.value;
  return new Date(dated.includes("T") ? `${dated}Z` : dated).toISOString();
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(5)) - Date.parse(from.slice(5))) / 86_400_000);
}

function accountsOf(paths: readonly string[]): ReadonlyMap<string, Account> {
  if (paths.length === 0) return new Map();
  const { stdout } = spawnSync(process.execPath, [WITNESS, ...paths], {
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 2 ** 30,
  });
  const lines = stdout.split("\n");
  return new Map(paths.map((path, i) => [path, JSON.parse(lines[i] || "null") as Account]));
}
