// What is said of columns that hold figures beside known indicators and were not read.
import { readCell } from "../figure/read-cell.ts";
import type { Finding } from "../finding.ts";
import type { Slot } from "../lines/slots.ts";
import { figuresSaidBy } from "../match/whose-figures.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";
import { isFigureRole } from "../table/table-columns.ts";
import { columnLetters } from "../workbook.ts";

/** Beside periods no figure of its own but what those come to. */
const SUM = /^(?:(?:grand )?totals?|sum|average|avg|mean)$/i;

/** `rows` are those of the lines that name an indicator of the register. */
export function unreadColumnFindings(
  table: Table,
  slots: readonly Slot[],
  rows: readonly number[],
): readonly Finding[] {
  const read = new Set(
    slots.flatMap(({ values, numerator, denominator }) =>
      [...values, numerator, denominator].map((column) => column?.column),
    ),
  );
  const passedOver = table.columns.filter(({ column, role }) => isFigureRole(role) && !read.has(column));
  const columns = [...table.unread, ...passedOver.map(({ column }) => column)];
  const headingOf = (column: number) =>
    table.headerRows.map((row) => textOf(table.grid.covering(row, column))).findLast((text) => text !== "");
  const isWhole = [...read].some((column) => column && figuresSaidBy(headingOf(column) ?? "") === "own");
  const place = (column: number) =>
    table.grid.isTurned ? `Row ${column}` : `Column ${columnLetters(column)}`;
  const isSum = (column: number) =>
    table.layout === "periods across" && SUM.test(headingOf(column)?.trim() ?? "");
  return columns.flatMap((column): readonly Finding[] => {
    if (isSum(column)) return [];
    const figures = rows.filter((row) => readCell(table.grid.at(row, column)).read === "number").length;
    if (figures === 0) return [];
    const heading = headingOf(column);
    const isOfGroup = figuresSaidBy(heading ?? "") === "group";
    const named = heading === undefined ? "which has no heading" : `“${heading.slice(0, 80)}”`;
    return [
      {
        severity: isOfGroup && isWhole ? "note" : "warning",
        code: "column-unread",
        sheet: table.grid.sheet.name,
        cell: addressIn(table.grid, table.headerRows.at(-1) ?? 1, column),
        message: `${place(column)}, ${named}, holds ${figures === 1 ? "1 figure" : `${figures} figures`} and was not read.`,
        action: isOfGroup
          ? "Left out: only the figures of all children are taken."
          : "If it is wanted, name its period in the heading, such as “May 2019”, and bring the workbook in again.",
      },
    ];
  });
}
