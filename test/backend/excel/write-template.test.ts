import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReturnFile } from "../../../main/backend/excel/read-return.ts";
import { templateWorkbook } from "../../../main/backend/excel/write/write-template.ts";
import { COLUMNS, type ColumnRole } from "../../../shared/domain/template/sheets.ts";
import {
  indicatorNamed,
  LINES_ABOVE,
  readingOf,
  SENDER,
  templateOf,
} from "../../domain/template/filled-in.ts";
import { noCall } from "../backend-in-a-folder.ts";
import { hasValidator, validationErrors } from "../word/sdk-validator.ts";
import { fillTemplate, type TypedRow, turnRows } from "./fill-template.ts";

const REGISTER = [
  indicatorNamed("CLA 12", { name: "Care leavers with an up-to-date pathway plan" }),
  indicatorNamed("CLA 40", { name: "Foster carers' annual reviews in time" }),
  indicatorNamed("CLA 41", { name: "Foster carer supervision visits in time" }),
  indicatorNamed("CLA 42", {
    ...{ name: "In-house fostering households", unit: "number", decimalPlaces: 0, denominator: "" },
  }),
  indicatorNamed("CLA 50", { name: "Care leavers in suitable accommodation", decimalPlaces: 0 }),
  indicatorNamed("CLA 52", { name: "Care leavers not in touch", polarity: "low" }),
  indicatorNamed("CLA 54", { name: "Average case load", unit: "average", frequency: "quarter" }),
];
const TYPED: Readonly<Record<string, TypedRow>> = {
  "CLA 12": { numerator: 371, denominator: 431, comment: "Plans are reviewed every six months." },
  "CLA 40": { numerator: 230, denominator: 239, value: 96.2 },
  "CLA 41": { value: { percent: 0.95 } },
  "CLA 42": { value: 243 },
  "CLA 50": { value: "85%", comment: "Two offers for July." },
  "CLA 52": { reason: "Not due" },
  "CLA 54": { value: 61.5 },
};
const FIGURES = [
  ["CLA 12", "2019-06", "value", expect.closeTo(86.08, 2), 371, "Plans are reviewed every six months."],
  ["CLA 40", "2019-06", "value", 96.2, 230, null],
  ["CLA 41", "2019-06", "value", 95, null, null],
  ["CLA 42", "2019-06", "value", 243, null, null],
  ["CLA 50", "2019-06", "value", 85, null, "Two offers for July."],
  ["CLA 52", "2019-06", "not due", null, null, null],
  ["CLA 54", "FY2019-Q1", "value", 61.5, null, null],
];
const TEMPLATE = templateOf(REGISTER, [
  readingOf("CLA 40", "2019-05", { kind: "value", value: 96.2, numerator: 229, denominator: 238 }),
  readingOf("CLA 42", "2019-05", { kind: "value", value: 1241, numerator: null, denominator: null }),
]);

let folder = "";
let path = "";
const written = new ExcelJS.Workbook();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "resolved-template-"));
  path = join(folder, "template.xlsx");
  writeFileSync(path, await templateWorkbook(TEMPLATE, "2019-07-01"));
  await written.xlsx.readFile(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sheet(name = "June 2019"): ExcelJS.Worksheet {
  const found = written.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function cell(reference: string, role: ColumnRole): ExcelJS.Cell {
  const place = REGISTER.findIndex((indicator) => indicator.reference === reference);
  return sheet().getCell(LINES_ABOVE + 1 + place, COLUMNS.indexOf(role) + 1);
}

/** What our own reader makes of a workbook that came back. */
async function readBack(workbook: string) {
  const context = { fileName: "template.xlsx", today: "2019-07-05" } as const;
  const { understood } = await readReturnFile(workbook, REGISTER, context, noCall.signal, () => undefined);
  return {
    sender: understood.recognised?.sender,
    questions: understood.questions,
    findings: understood.findings,
    figures: understood.candidates
      .map(({ indicator, period, kind, value, numerator, comment }) => [
        ...[indicator, period, kind, value, numerator, comment],
      ])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  };
}
const WELL_READ = { sender: SENDER, questions: [], findings: [], figures: FIGURES };

describe("a return template in Excel", () => {
  test("locks everything but what is asked for, with no password", () => {
    const unlocked = (reference: string) =>
      COLUMNS.filter((role) => cell(reference, role).protection?.locked === false);
    expect(unlocked("CLA 40")).toEqual(["numerator", "denominator", "value", "reason", "comment"]);
    expect(unlocked("CLA 42")).toEqual(["value", "reason", "comment"]);
    for (const { sheetProtection } of written.worksheets as unknown as { sheetProtection: object }[]) {
      expect(sheetProtection).toMatchObject({ sheet: true });
      expect(sheetProtection).not.toHaveProperty("hashValue");
    }
  });

  test("checks what is typed, and offers the reasons why there is no figure", () => {
    expect(cell("CLA 40", "value").dataValidation).toMatchObject({
      ...{ type: "decimal", formulae: [0, 100], prompt: "In points: type 85 for 85%." },
    });
    expect(cell("CLA 42", "value").dataValidation).toMatchObject({ type: "whole", formulae: [0] });
    expect(cell("CLA 54", "numerator").dataValidation).toBeUndefined();
    expect(cell("CLA 12", "reason").dataValidation).toMatchObject({
      ...{ type: "list", formulae: ['"Not supplied,Not due,Not applicable,Hidden (small numbers)"'] },
    });
  });

  test("puts no two checks on one cell, which Excel would repair, however many rows there are", async () => {
    const many = Array.from({ length: 120 }, (_, place) =>
      indicatorNamed(`CLA ${place}`, { unit: place % 7 === 0 ? "number" : "%" }),
    );
    const bytes = await templateWorkbook(templateOf(many), "2019-07-01");
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const ranges = [...xml.matchAll(/sqref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)];
    const cells = ranges.flatMap(([, column, top, , bottom]) =>
      Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, i) => `${column}${Number(top) + i}`),
    );
    expect(cells.length).toBeGreaterThan(2 * 120);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test("shows the figures before as they are printed, and hides its keys", () => {
    expect(cell("CLA 40", "before").value).toBeNull();
    const may = sheet().getCell(LINES_ABOVE + 2, 8);
    expect([may.value, may.numFmt]).toEqual([96.2, '#,##0.0"%"']);
    expect(sheet().getCell(LINES_ABOVE + 4, 8).numFmt).toBe("#,##0");
    expect(cell("CLA 40", "key").value).toBe("CLA 40|2019-06");
    expect(sheet().getColumn(1).hidden).toBe(true);
    expect(sheet("About this template").state).toBe("hidden");
  });

  test("keeps its headings in sight and prints them on each page, all columns on one", () => {
    expect(sheet().views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: LINES_ABOVE });
    expect(sheet().pageSetup).toMatchObject({
      ...{ orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `${LINES_ABOVE - 1}:${LINES_ABOVE}`,
    });
  });

  test("is the same to the byte when it is made again", async () => {
    const [one, other] = [
      await templateWorkbook(TEMPLATE, "2019-07-01"),
      await templateWorkbook(TEMPLATE, "2019-07-01"),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test.skipIf(!hasValidator)("passes Microsoft's own validator", async () => {
    expect(await validationErrors(path)).toEqual([]);
  });
});

describe("a return template that comes back", () => {
  test("is read with no question and no finding when it was filled in", async () => {
    const filled = join(folder, "filled.xlsx");
    await fillTemplate(path, filled, TYPED);
    expect(await readBack(filled)).toEqual(WELL_READ);
  });

  test("is read the same when its rows were sorted another way", async () => {
    const sorted = join(folder, "sorted.xlsx");
    await fillTemplate(path, sorted, TYPED);
    await turnRows(sorted);
    const turned = await new ExcelJS.Workbook().xlsx.readFile(sorted);
    expect(turned.getWorksheet("June 2019")?.getCell(LINES_ABOVE + 1, 2).value).toBe("CLA 52");
    expect(await readBack(sorted)).toEqual(WELL_READ);
  });

  test.each(["xlsx", "ods"])("is read the same when LibreOffice has saved it as .%s", async (ending) => {
    const name = `../../fixtures/templates/filled-in-and-saved-by-libreoffice.${ending}`;
    expect(await readBack(fileURLToPath(new URL(name, import.meta.url)))).toEqual(WELL_READ);
  });

  test("is read the same when it was turned into an .xlsx again by another program", async () => {
    const again = join(folder, "again.xlsx");
    const workbook = new ExcelJS.Workbook();
    await fillTemplate(path, again, TYPED);
    await workbook.xlsx.readFile(again);
    for (const { name } of workbook.worksheets) workbook.getWorksheet(name)?.unprotect();
    await workbook.xlsx.writeFile(again);
    expect(await readBack(again)).toEqual(WELL_READ);
  });

  test("asks one question of a percentage that was typed as 0.85", async () => {
    const filled = join(folder, "fraction.xlsx");
    await fillTemplate(path, filled, { ...TYPED, "CLA 50": { value: 0.85 } });
    const { questions, findings } = await readBack(filled);
    expect(questions).toMatchObject([{ asks: "percent", indicator: "CLA 50", raw: "0.85" }]);
    expect(findings).toMatchObject([{ code: "percent-unclear" }]);
  });

  test("blank says that nothing was filled in", async () => {
    const { figures, findings } = await readBack(path);
    expect(figures).toEqual([]);
    expect(findings).toMatchObject([{ code: "template-not-filled-in" }]);
  });

  test("without its hidden column is read by what can be seen, and says so", async () => {
    const cut = join(folder, "cut.xlsx");
    await fillTemplate(path, cut, TYPED);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(cut);
    for (const one of workbook.worksheets) if (one.state === "visible") one.spliceColumns(1, 1);
    await workbook.xlsx.writeFile(cut);
    const { figures, findings } = await readBack(cut);
    expect(findings).toContainEqual(expect.objectContaining({ severity: "note", code: "template-edited" }));
    const seen = figures.filter(([, period]) => period === "2019-06" || period === "FY2019-Q1");
    expect(seen).toContainEqual(FIGURES[1]);
    expect(seen).toContainEqual(FIGURES[6]);
  });
});
