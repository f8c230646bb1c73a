// Workbooks written down as grids of values, for tests.
import type { Cell, CellRange, CellValue, Sheet, Workbook } from "../../../shared/domain/return/workbook.ts";

/** A number, a text, a blank, or a whole value with its number format. */
export type Written = string | number | boolean | null | (CellValue & { readonly format?: string });

export interface SheetOptions {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export function sheetOf(rows: readonly (readonly Written[])[], options: SheetOptions = {}): Sheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column) => cellOf(value, row + 1, column + 1)),
  );
  return {
    name: options.name ?? "Return",
    hidden: options.hidden ?? false,
    rows: rows.length,
    columns: cells.reduce((most, { column }) => Math.max(most, column), 0),
    cells,
    merges: options.merges ?? [],
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

/** A number that Excel shows with a % sign: 0.85 as 85%. */
export function percent(value: number): Written {
  return { type: "number", value, format: "0.0%" };
}

export function date(value: string): Written {
  return { type: "date", value, format: "dd/mm/yyyy" };
}

export function failed(value: string): Written {
  return { type: "error", value };
}

export const uncalculated: Written = { type: "uncalculated", value: null };

function cellOf(value: Written, row: number, column: number): readonly Cell[] {
  if (value === null) return [];
  const format = "General";
  if (typeof value === "string") return [{ type: "text", value, row, column, format }];
  if (typeof value === "number") return [{ type: "number", value, row, column, format }];
  if (typeof value === "boolean") return [{ type: "boolean", value, row, column, format }];
  return [{ format, ...value, row, column }];
}
