// The period of one figure: as it is named, or as its merged cells and the indicator's own frequency make it.
import type { Indicator } from "../../indicator.ts";
import { firstDay, lastDay, type Period, periodContaining, periodKind } from "../../period/period.ts";
import type { Table } from "../table/find-tables.ts";
import { type LinePeriod, periodOfLine } from "./line-period.ts";
import type { PlacedCells } from "./placed-cells.ts";
import { clearPeriod, columnsOfSlot, type Slot } from "./slots.ts";
import type { TimeOfTable } from "./table-periods.ts";

export interface FigurePeriod extends LinePeriod {
  /** The month that was named, where its quarter, term or year is taken; else null. */
  readonly closing: Period | null;
  /** Whether the figure's cell is merged over periods that make up no other. */
  readonly isSeveral: boolean;
}

interface TableInTime {
  readonly table: Table;
  readonly time: TimeOfTable;
  readonly slots: readonly Slot[];
}

export function figurePeriod(
  { table, time, slots }: TableInTime,
  slot: Slot,
  indicator: Indicator | null,
  periodText: string,
  cells: PlacedCells,
): FigurePeriod {
  const named = periodOfLine(table, periodText, slot, time, indicator);
  const covered = periodsCovered(table, slots, cells);
  if (covered.length > 1)
    return { ...named, period: madeUpOf(covered), asAt: null, closing: null, isSeveral: !madeUpOf(covered) };
  const whole = named.period && indicator && closedBy(named.period, indicator, slots);
  return { ...named, period: whole ?? named.period, closing: whole && named.period, isSeveral: false };
}

/** The periods over whose columns the cell of a figure is merged. */
function periodsCovered(
  { grid, layout }: Table,
  slots: readonly Slot[],
  { row, valueColumn }: PlacedCells,
): readonly Period[] {
  const merge = layout === "periods across" ? grid.merge(row, valueColumn) : undefined;
  if (!merge || merge.left === merge.right) return [];
  const covered = slots
    .filter((slot) => columnsOfSlot(slot).some(({ column }) => column >= merge.left && column <= merge.right))
    .flatMap(({ period }) => clearPeriod(period) ?? []);
  return [...new Set(covered)];
}

const LONGER_THAN_A_MONTH = ["quarter", "term", "year"] as const;

/** April, May and June are a quarter; April and May are none. */
function madeUpOf(periods: readonly Period[]): Period | null {
  const [first] = periods.map(firstDay).sort();
  const last = periods.map(lastDay).sort().at(-1);
  if (!first) return null;
  const whole = LONGER_THAN_A_MONTH.map((kind) => periodContaining(kind, first));
  return whole.find((period) => firstDay(period) === first && lastDay(period) === last) ?? null;
}

/**
 * The quarter, term or year that ends with the month, where the indicator is reported by it: what is true at the end of
 * June, or over the year to it, is the first quarter's. What is counted within a month stays that month's. Null where
 * the month is none of these, or the quarter has a column of its own.
 */
function closedBy(
  month: Period,
  { frequency, dataPeriod }: Indicator,
  slots: readonly Slot[],
): Period | null {
  const isRunning = /^(?:snapshot|year to date|rolling)/.test(dataPeriod);
  if (!isRunning || frequency === "month" || periodKind(month) !== "month") return null;
  const whole = periodContaining(frequency, firstDay(month));
  if (lastDay(whole) !== lastDay(month)) return null;
  return slots.some(({ period }) => clearPeriod(period) === whole) ? null : whole;
}
