// The places along the lines of a table where figures stand, each with its period.
import type { Frequency } from "../../indicator.ts";
import type { ParsedPeriod } from "../../period/parse-period.ts";
import { monthPeriod, nextPeriod, type Period, periodKind } from "../../period/period.ts";
import type { Table } from "../table/find-tables.ts";
import { type Column, isFigureRole } from "../table/table-columns.ts";
import { type DatedColumn, keepingOrder } from "./period-order.ts";
import { columnPeriod, type TimeOfTable } from "./table-periods.ts";

/** The columns that together make up one figure of each line. */
export interface Slot {
  readonly values: readonly Column[];
  readonly numerator: Column | null;
  readonly denominator: Column | null;
  /** Null where the period stands in the row or above the table. */
  readonly period: ParsedPeriod | null;
  readonly periodText: string;
}

export function slotsOf(table: Table, time: TimeOfTable): readonly Slot[] {
  const figures = table.columns.filter(({ role }) => isFigureRole(role));
  if (table.layout !== "periods across") return [slotOf(figures, null, "")];
  const slots: { readonly dated: DatedColumn; readonly columns: Column[] }[] = [];
  const latest = new Map<string, (typeof slots)[number]>();
  for (const dated of keepingOrder(datedColumns(figures, time), time)) {
    const { column, period } = dated;
    const key = clearPeriod(period) ?? `${column.band} ${column.periodText}`;
    const open = latest.get(key);
    const taken = open?.columns.some(
      (other) => other.role === column.role && other.measures === column.measures,
    );
    if (open && !taken) open.columns.push(column);
    else {
      const slot = { dated, columns: [column] };
      slots.push(slot);
      latest.set(key, slot);
    }
  }
  const across = slots.map(({ columns, dated }) => slotOf(columns, dated.period, dated.column.periodText));
  const undated = undatedSlot(across, figures, time);
  return undated ? [...across, undated] : across;
}

/** Beside `2018/19` an "Actual" is of the period that the title names, where that is as fine and no other column's. */
function undatedSlot(across: readonly Slot[], figures: readonly Column[], time: TimeOfTable): Slot | null {
  const columns = figures.filter(
    ({ period, role, isPlain }) => period === null && (role !== "value" || isPlain),
  );
  const isWhole = columns.some(({ role }) => role === "value");
  const named = time.namedIn === "file name" ? [] : time.named;
  const fineness = (period: Period) => FINEST_FIRST.indexOf(periodKind(period));
  const [finest] = [...named].sort((left, right) => fineness(left.period) - fineness(right.period));
  if (!isWhole || !finest || across.some(({ period }) => clearPeriod(period) === finest.period)) return null;
  const beside = finestKind(across);
  if (beside && fineness(finest.period) > FINEST_FIRST.indexOf(beside)) return null;
  return slotOf(columns, { period: finest.period, asAt: finest.asAt, marks: [] }, finest.text);
}

function datedColumns(figures: readonly Column[], time: TimeOfTable): readonly DatedColumn[] {
  const dated: DatedColumn[] = [];
  for (const column of figures) {
    const alone = columnPeriod(column, time);
    if (!alone) continue;
    const before = dated.at(-1);
    const sameBand = before?.column.band === column.band;
    dated.push({ column, period: sameBand ? runningOn(alone, column.band, before.period) : alone });
  }
  const inOrder = dated.map((one, place) => ({
    column: one.column,
    period: nextTo(one.period, dated[place - 1]?.period, dated[place + 1]?.period),
  }));
  return ofOneKind(inOrder);
}

/** The summer term behind the spring of 2019 is that of 2019. */
function nextTo(
  period: ParsedPeriod,
  before: ParsedPeriod | undefined,
  after: ParsedPeriod | undefined,
): ParsedPeriod {
  if ("period" in period) return period;
  const [earlier, later] = [clearPeriod(before ?? null), clearPeriod(after ?? null)];
  const next = period.candidates.filter(
    (one) =>
      periodKind(one) === "term" &&
      ((earlier && nextPeriod(earlier) === one) || (later && nextPeriod(one) === later)),
  );
  const [only] = next;
  return only && next.length === 1 ? { period: only, asAt: null, marks: [] } : period;
}

function ofOneKind(dated: readonly DatedColumn[]): readonly DatedColumn[] {
  const kinds = new Set(
    dated.flatMap(({ period }) => ("period" in period ? [periodKind(period.period)] : [])),
  );
  const [kind] = kinds;
  if (kinds.size !== 1) return dated;
  return dated.map(({ column, period }) => ({ column, period: likeItsNeighbours(period, kind) }));
}

/** `2009-10` is a year among years and a month among months. */
function likeItsNeighbours(period: ParsedPeriod, kind: Frequency | undefined): ParsedPeriod {
  if ("period" in period) return period;
  const [likely, ...others] = period.candidates.filter((candidate) => periodKind(candidate) === kind);
  return likely && others.length === 0 ? { period: likely, asAt: null, marks: [] } : period;
}

const FINEST_FIRST: readonly Frequency[] = ["month", "quarter", "term", "year"];

/** Half a year back from one column to the next is no month left out: the year has turned. */
const MONTHS_OF_A_TURN = 6;
const BARE_YEAR = /^\d{4}$/;

/** Under a band of one calendar year a month that comes after December is of the next year. */
function runningOn(month: ParsedPeriod, band: string, before: ParsedPeriod | null): ParsedPeriod {
  const period = clearPeriod(month);
  const earlier = clearPeriod(before);
  if (!BARE_YEAR.test(band) || !period || !earlier) return month;
  if (periodKind(period) !== "month" || periodKind(earlier) !== "month") return month;
  const [year, number] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  const monthsBack = (Number(earlier.slice(0, 4)) - year) * 12 + Number(earlier.slice(5)) - number;
  if (monthsBack < MONTHS_OF_A_TURN) return month;
  return { period: monthPeriod(year + 1, number), asAt: null, marks: [] };
}

/**
 * Slots whose period is the finest that the table has, or that the indicator is reported by: beside three months their
 * quarter says nothing new.
 */
export function tellsSomethingNew(
  slot: Slot,
  finest: ReturnType<typeof finestKind>,
  frequency: string | null,
): boolean {
  const period = clearPeriod(slot.period);
  if (!period || finest === null) return true;
  const kind = periodKind(period);
  return kind === finest || kind === frequency || kind === "term";
}

export function finestKind(slots: readonly Slot[]) {
  const kinds = slots
    .map(({ period }) => clearPeriod(period))
    .map((period) => (period ? periodKind(period) : null));
  return (["month", "quarter", "year"] as const).find((kind) => kinds.includes(kind)) ?? null;
}

export function clearPeriod(parsed: ParsedPeriod | null): Period | null {
  return parsed && "period" in parsed ? parsed.period : null;
}

export function columnsOfSlot({ values, numerator, denominator }: Slot): readonly Column[] {
  return [...values, numerator, denominator].filter((column) => column !== null);
}

function slotOf(columns: readonly Column[], period: ParsedPeriod | null, periodText: string): Slot {
  return {
    values: columns.filter(({ role }) => role === "value"),
    numerator: columns.find(({ role }) => role === "numerator") ?? null,
    denominator: columns.find(({ role }) => role === "denominator") ?? null,
    period,
    periodText,
  };
}
