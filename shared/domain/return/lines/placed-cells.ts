// The cells of one figure: its value, numerator and denominator, along one row or over several.
import type { Unit } from "../../indicator.ts";
import { rawText, readCell } from "../figure/read-cell.ts";
import type { FigureCells } from "../figure/read-figure.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn } from "../table/grid.ts";
import type { Column } from "../table/table-columns.ts";
import type { Cell } from "../workbook.ts";
import type { Slot } from "./slots.ts";
import type { Line } from "./table-lines.ts";

export interface PlacedCells extends FigureCells {
  readonly valueColumn: number;
  /** Where the figure stands in the grid. */
  readonly row: number;
  readonly address: string;
  readonly raw: string;
  /** Whether two columns that are named alike hold different values. */
  readonly isTwofold: boolean;
}

/** Of several value columns the one that suits the indicator's unit and is named as the figure itself. */
export function placedCells(table: Table, slot: Slot, line: Line, unit: Unit | null): PlacedCells {
  const { row, parts } = line;
  const at = (row: number | null | undefined, column: number | undefined) =>
    row === null || row === undefined || column === undefined ? undefined : table.grid.at(row, column);
  const valueRow = parts ? parts.value : row;
  const ranked = rankedFor(unit, slot.values);
  const filled = ranked.filter(({ column }) => at(valueRow, column.column));
  const [best, second] = filled;
  const column = (best ?? ranked[0])?.column.column;
  const value = at(valueRow, column);
  const numerator = at(row, slot.numerator?.column) ?? at(parts?.numerator, column);
  const denominator = at(row, slot.denominator?.column) ?? at(parts?.denominator, column);
  const rival = second && second.rank === best?.rank ? at(valueRow, second.column.column) : undefined;
  const shown = value ?? numerator ?? denominator;
  const place = shown?.column ?? column ?? slot.numerator?.column ?? slot.denominator?.column ?? 1;
  return {
    value,
    numerator,
    denominator,
    valueColumn: column ?? 0,
    row: shown?.row ?? row,
    address: addressIn(table.grid, shown?.row ?? row, place),
    raw: rawText(shown),
    isTwofold: rival !== undefined && differ(value, rival),
  };
}

interface Ranked {
  readonly column: Column;
  readonly rank: number;
}

/** `%` before all for a share; then "Actual" before "Score"; last what measures something else. */
function rankedFor(unit: Unit | null, values: readonly Column[]): readonly Ranked[] {
  const wanted = unit === "%" ? "share" : "number";
  const rankOf = ({ measures, isPlain }: Column) => {
    if (measures !== null && measures !== wanted) return 3;
    if (measures === "share") return 0;
    return isPlain || measures === "number" ? 1 : 2;
  };
  const ranked = values.map((column) => ({ column, rank: rankOf(column) }));
  return ranked.sort((left, right) => left.rank - right.rank);
}

function differ(left: Cell | undefined, right: Cell | undefined): boolean {
  const [one, other] = [readCell(left), readCell(right)];
  return one.read === "number" && other.read === "number" && one.value !== other.value;
}
