// Looks for a return template in a workbook: its keyed sheets, their columns and rows, and whose template it is.

import { type Period, periodName } from "../period/period.ts";
import { periodsIn } from "../period/periods-in-text.ts";
import { rawText } from "../return/figure/read-cell.ts";
import type { Finding } from "../return/finding.ts";
import type { Cell, Sheet, Workbook } from "../return/workbook.ts";
import {
  type ColumnRole,
  HEADINGS,
  keyParts,
  NAMING_MARK,
  SENDER_LABEL,
  TEMPLATE_VERSION,
} from "./sheets.ts";

type HeadedRole = keyof typeof HEADINGS;

export interface KeyedSheet {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<HeadedRole, number>;
  /** Beneath the headings, in the order in which they stand. */
  readonly rows: readonly KeyedRow[];
}

export interface KeyedRow {
  readonly row: number;
  /** Null where somebody added the row. */
  readonly key: { readonly reference: string; readonly period: Period } | null;
  readonly at: (role: HeadedRole) => Cell | undefined;
  /** Everything that stands in the row. */
  readonly cells: readonly Cell[];
}

export interface TemplateFound {
  /** The post that was asked, as the hidden sheet says; null where that sheet is gone. */
  readonly sender: string | null;
  readonly sheets: readonly KeyedSheet[];
}

/** Somebody may have put lines above. */
const LAST_HEADING_ROW = 100;
/** More rows than any register has indicators: no template of ours. */
const MOST_ROWS = 5000;

/** Null where the workbook is no template; a finding where it was one and its keys cannot be trusted any more. */
export function findTemplate(workbook: Workbook): TemplateFound | Finding | null {
  const naming = workbook.sheets.find(({ cells: [first] }) => first?.value === NAMING_MARK);
  const headed = workbook.sheets.flatMap((sheet) => {
    const headingRow = headingRowIn(sheet);
    return headingRow === null ? [] : [{ sheet, headingRow }];
  });
  if (!naming && headed.length === 0) return null;
  if (naming && textAt(naming, 1, 2) !== String(TEMPLATE_VERSION))
    return edited("was made by another version of Resolved", null);
  if (headed.length === 0) return edited("has lost the hidden column that names its rows", null);
  const sheets: KeyedSheet[] = [];
  for (const { sheet, headingRow } of headed) {
    const keyed = keyedSheet(sheet, headingRow);
    if ("severity" in keyed) return keyed;
    sheets.push(keyed);
  }
  return { sender: naming ? senderIn(naming) : null, sheets };
}

/** Cells stand in reading order, so that of a large sheet only the top is looked at. */
function headingRowIn({ cells }: Sheet): number | null {
  for (const { row, value } of cells) {
    if (row > LAST_HEADING_ROW) return null;
    if (value === HEADINGS.key) return row;
  }
  return null;
}

function keyedSheet(sheet: Sheet, headingRow: number): KeyedSheet | Finding {
  const columns = columnsIn(sheet, headingRow);
  if (!columns) return edited("has lost a column, or has it twice", sheet.name);
  const rows = rowsUnder(sheet, headingRow, columns);
  const periods = new Set(rows.flatMap(({ key }) => key?.period ?? []));
  if (periods.size === 0 || rows.length > MOST_ROWS)
    return edited("has lost the keys of its rows", sheet.name);
  const other = otherPeriodSaid(sheet, headingRow, periods);
  if (other) return edited(`was made for ${names(periods)} and now says ${other}`, sheet.name);
  return { sheet, headingRow, columns, rows };
}

/** Null unless each heading that the reading needs stands there once. */
function columnsIn(sheet: Sheet, headingRow: number): ReadonlyMap<HeadedRole, number> | null {
  const columns = new Map<HeadedRole, number>();
  for (const [role, heading] of Object.entries(HEADINGS) as [HeadedRole, string][]) {
    const [first, ...others] = sheet.cells.filter(
      (cell) => cell.row === headingRow && rawText(cell).trim().toLowerCase() === heading.toLowerCase(),
    );
    if (others.length > 0) return null;
    if (first) columns.set(role, first.column);
  }
  const needed: readonly ColumnRole[] = ["key", "reference", "numerator", "denominator", "value"];
  return needed.every((role) => role !== "before" && columns.has(role)) ? columns : null;
}

function rowsUnder(
  sheet: Sheet,
  headingRow: number,
  columns: ReadonlyMap<HeadedRole, number>,
): readonly KeyedRow[] {
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    if (cell.row <= headingRow) continue;
    const others = byRow.get(cell.row);
    if (others) others.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow].map(([row, cells]) => {
    const at = (role: HeadedRole) => cells.find(({ column }) => column === columns.get(role));
    return { row, key: keyParts(rawText(at("key"))), at, cells };
  });
}

/** A sender who fills in last month's template again writes the new month over the old one. */
function otherPeriodSaid(sheet: Sheet, headingRow: number, periods: ReadonlySet<Period>): string | null {
  const above = sheet.cells.filter(({ row, type }) => row < headingRow && type === "text");
  const said = above.flatMap((cell) => periodsIn(rawText(cell)));
  const other = said.find(({ period }) => !periods.has(period));
  return other ? periodName(other.period) : null;
}

function senderIn(naming: Sheet): string | null {
  const row = naming.cells.find(({ column, value }) => column === 1 && value === SENDER_LABEL)?.row ?? 0;
  return textAt(naming, row, 2).trim() || null;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return rawText(sheet.cells.find((cell) => cell.row === row && cell.column === column));
}

function names(periods: ReadonlySet<Period>): string {
  return [...periods].map(periodName).join(" and ");
}

function edited(what: string, sheet: string | null): Finding {
  return {
    severity: "note",
    code: "template-edited",
    sheet,
    cell: null,
    message: `This return template ${what}.`,
    action: "It was read like any other workbook, by what can be seen in it.",
  };
}
