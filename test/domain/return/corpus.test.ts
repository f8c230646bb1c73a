// Real workbooks that nobody here wrote, where they are at hand.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { understand } from "../../../shared/domain/return/understand.ts";

const folder = fileURLToPath(new URL("../../../../shared/corpus/indicators/", import.meta.url));
const register = shippedRegister().indicators;

async function read(fileName: string) {
  const { workbook } = await readWorkbook(`${folder}${fileName}`);
  return understand(workbook, register, { fileName, today: "2026-01-31" });
}

/** Sheet, range, header rows and layout, as they were checked by eye. */
const TABLES: readonly (readonly [fileName: string, tables: readonly string[]])[] = [
  ["accounts-en-dash-years.xlsx", ["Table 6.1 A5:N19 5 periods across", "Table 6.2 A5:N13 5 periods across"]],
  ["crime-by-area-1.xlsx", ["16tbl02 A4:W203 4,5 row per reading"]],
  ["la-population-growth-wide.xlsx", ["Sheet1 A1:H7 1 periods across"]],
  ["lait-data-dictionary-old.xlsx", ["Data_prod_110924 A1:M413 1 list", "Data_prod A1:P413 1 list"]],
  ["lait-la-codes.xlsx", ["Sheet1 A1:D172 1 list"]],
  ["la-workforce-fte.xlsx", ["Sheet1 A1:E2 1 row per reading"]],
  ["lait-statistical-neighbours-2025.xlsx", ["LA SN Groups A3:Y164 3 one period"]],
  ["merged-multi-level-headings.xlsx", ["Table 22 A4:L277 4,5,6 one period"]],
  ["ofsted-inspections-overview.xlsx", ["ofsted_cs_inspections_overview A1:V152 1 one period"]],
  [
    "school-performance-percentages.xlsx",
    ["Sheet1 A1:V33 1 one period", "Sheet2 A1:K9 1,2,3 one period", "Sheet3 A1:M9 1,2,3,4,5,6 one period"],
  ],
  ["survey-response-by-area.xlsx", ["Table 1 A5:P16 5,6,7 one period", "Table 2 A5:P183 5,6,7 one period"]],
  ["uk-city-job-change.xlsx", ["1 digit A1:H305 1 periods across", "2 digit A1:J1333 1 periods across"]],
  [
    "worked-layout-examples.xlsx",
    [
      "clean A1:B4 1 one period",
      "notes B3:C5 3 one period",
      "highlights A1:B4 1 one period",
      "annotations A1:C4 1 one period",
      "combined-highlights A1:C5 1 one period",
      "highlight-hierarchy A1:B5 1 one period",
      "sentinels A1:C5 1 one period",
      "transposed A1:D2 1 one period",
      "pivot-annotations B2:G7 2,3 one period",
      "pivot-centre-aligned B2:J11 2,3 one period",
      "pivot-notes B2:G7 2,3 one period",
      "pivot-hierarchy B2:D8 2 one period",
      "pivot-repeated-headers B2:F6 2 one period",
      "pivot-repeated-headers B7:F11 7 one period",
      "pivot-repeated-headers B12:F16 12 one period",
      "pivot-repeated-headers B17:F21 17 one period",
      "pivot-header-within-data B2:E7 2,3 one period",
      "pivot-header-within-data B8:E13 8,9 one period",
      "pivot-header-within-data B14:E19 14,15 one period",
      "pivot-header-within-data B20:E25 20,21 one period",
      "small-multiples A2:B4 2 one period",
      "small-multiples E2:F4 2 one period",
      "small-multiples A7:B9 7 one period",
      "small-multiples E7:F9 7 one period",
      "humanities A1:C3 1 one period",
      "performance A1:C3 1 one period",
      "female A3:C5 3 one period",
      "male A4:C6 4 one period",
      "implied-multiples A1:I4 1,2 one period",
      "in-cell formatting A3:B6 3 one period",
      "superscript symbols A1:B3 1 one period",
      "non-text headers A1:C3 1 periods across",
      "comments A1:B3 1 one period",
    ],
  ],
];

const LISTS: readonly (readonly [fileName: string, said: readonly string[]])[] = [
  [
    "lait-la-codes.xlsx",
    [
      "list-without-figures: The table A1:D172 is a list of 171 rows under “LA Number”, “LA Name”, “Region”, “Type”. It has no column of figures.",
    ],
  ],
  [
    "lait-data-dictionary-old.xlsx",
    [
      "list-without-figures: The table A1:M413 is a list of 412 rows under “Topic”, “Measure_code”, “Measure”, “Measure_short” and 9 more columns. It has no column of figures.",
      "list-without-figures: The table A1:P413 is a list of 412 rows under “Topic”, “Measure_code”, “Measure”, “Chart_title” and 12 more columns. It has no column of figures.",
    ],
  ],
];

describe.skipIf(!existsSync(folder))("tables about other things than children in care", () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

  it.each(files)("%s is refused as no return, with no figure taken for an indicator", async (name) => {
    expect(await read(name)).toMatchObject({ outcome: "refused", code: "no-indicator-found" });
  });

  it.each(TABLES)("%s shows the tables that a person sees in it", async (name, tables) => {
    const { sheets } = await read(name);
    const found = sheets.flatMap((sheet) =>
      sheet.tables.map(
        ({ range, headerRows, layout }) => `${sheet.name} ${range} ${headerRows.join(",")} ${layout}`,
      ),
    );
    expect(found).toEqual(tables);
  });

  it("shows a table in every one of them", async () => {
    expect(files).toHaveLength(13);
    expect(TABLES.flatMap(([name, tables]) => (tables.length > 0 ? name : [])).sort()).toEqual(
      [...files].sort(),
    );
  });

  it.each(LISTS)("%s is a list, and it is said that no figures are in it", async (name, said) => {
    const { findings } = await read(name);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual(said);
  });

  it("keep their years, so that it can be said what was seen", async () => {
    const { candidates } = await read("accounts-en-dash-years.xlsx");
    expect(new Set(candidates.map(({ period }) => period)).size).toBe(13);
  });
});
