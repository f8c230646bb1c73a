// A template laid out as a workbook with what a sender typed into it, for tests.
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { Period } from "../../../shared/domain/period/period.ts";
import type { Figure, Reading } from "../../../shared/domain/reading.ts";
import type { Sheet, Workbook } from "../../../shared/domain/return/workbook.ts";
import { type FilledTemplate, filledTemplate } from "../../../shared/domain/template/filled-template.ts";
import { COLUMNS, isEntry, namingRows, partSheet } from "../../../shared/domain/template/sheets.ts";
import { type Entry, type Template, templateFor } from "../../../shared/domain/template/template.ts";
import { sheetOf, type Written } from "../return/sheet-of.ts";

/** What stands in the yellow cells of one row. */
export type Typed = Readonly<Partial<Record<Entry, Written>>>;

export const SENDER = "Head of Fostering";
const COUNCIL = "Example Borough Council";

export function indicatorNamed(reference: string, other: Partial<Indicator> = {}): Indicator {
  return {
    ...{ reference, name: `Measure ${reference}`, section: "Health", numerator: "Done", denominator: "Due" },
    ...{ unit: "%", decimalPlaces: 1, polarity: "high", dataPeriod: "month", frequency: "month" },
    ...{ basis: "" },
    ...other,
  };
}

export function readingOf(indicator: string, period: Period, figure: Figure): Reading {
  const source = { returnId: "r", sheet: "s", cell: "A1", raw: "" };
  return {
    ...{ id: `${indicator} ${period}`, indicator, period, asAt: "2019-05-31", figure, source },
    ...{ provisional: false, comment: null, supersedes: null },
  };
}

export function templateOf(indicators: readonly Indicator[], standing: readonly Reading[] = []): Template {
  return templateFor(indicators, standing, { council: COUNCIL, sender: SENDER, month: "2019-06" });
}

/** The rows of each sheet from the first line; `typed` is by reference. */
export function rowsOf(template: Template, typed: Readonly<Record<string, Typed>>): readonly Written[][][] {
  return template.parts.map((part) => {
    const { lines, bands, headings, rows } = partSheet(template, part);
    const entered = part.rows.map(({ indicator }, place) =>
      COLUMNS.map((role, column): Written => {
        if (!isEntry(role)) return rows[place]?.[column] ?? null;
        return typed[indicator.reference]?.[role] ?? null;
      }),
    );
    return [...lines.map((line) => [null, line]), [], [...bands], [...headings], ...entered];
  });
}

export function workbookWith(template: Template, rows: readonly Written[][][]): Workbook {
  const sheets = template.parts.map((part, place) =>
    sheetOf(rows[place] ?? [], { name: partSheet(template, part).name, hiddenColumns: [1] }),
  );
  return { sheets: [...sheets, namingSheet(template)] };
}

function namingSheet(template: Template): Sheet {
  return sheetOf(
    namingRows(template).map((row) => [...row]),
    { name: "About this template", hidden: true },
  );
}

export function filledIn(template: Template, typed: Readonly<Record<string, Typed>>): Workbook {
  return workbookWith(template, rowsOf(template, typed));
}

/** Reads it back as a template; anything else is an error. */
export function readBack(workbook: Workbook, register: readonly Indicator[]): FilledTemplate {
  const filled = read(workbook, register);
  if (filled === null || "severity" in filled) throw new Error("The workbook was not read as a template.");
  return filled;
}

export function read(workbook: Workbook, register: readonly Indicator[], fileName = "Return template.xlsx") {
  return filledTemplate(workbook, register, { fileName, today: "2019-07-05" });
}

/** How many lines stand above the first row to fill in. */
export const LINES_ABOVE = 8;
