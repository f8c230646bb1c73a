// Whether the percentages of each column of a table are in points or in fractions.
import type { Indicator } from "../../indicator.ts";
import { columnForms, judgePercents, type PercentForms } from "../figure/percent.ts";
import { type NumberCell, percentShown, readCell } from "../figure/read-cell.ts";
import type { Table } from "../table/find-tables.ts";
import type { Slot } from "./slots.ts";
import type { Line } from "./table-lines.ts";

/** By column; the whole table's form where a column has too few figures to tell. */
export function percentForms(
  table: Table,
  lines: readonly { readonly line: Line; readonly indicator: Indicator | null }[],
  slots: readonly Slot[],
): ReadonlyMap<number, PercentForms> {
  const byColumn = new Map<number, NumberCell[]>();
  for (const { values } of slots) for (const { column } of values) byColumn.set(column, []);
  for (const { line, indicator } of lines)
    for (const cell of table.grid.row(line.row)) {
      const shares = byColumn.get(cell.column);
      if (!shares || (indicator ? indicator.unit !== "%" : percentShown(cell.format) === "plain")) continue;
      const read = readCell(cell);
      if (read.read === "number") shares.push(read);
    }
  const ofTable = judgePercents([...byColumn.values()].flat());
  return new Map(
    [...byColumn].map(([column, shares]) => [column, columnForms(judgePercents(shares), ofTable)]),
  );
}
