// The lines of a table that name an indicator, and the places along them where figures stand.
import type { Frequency } from "../../indicator.ts";
import type { ParsedPeriod } from "../../period/parse-period.ts";
import { monthPeriod, type Period, periodKind } from "../../period/period.ts";
import { labelMarks } from "../figure/footnote-marks.ts";
import { type FiguresSaid, figuresSaidBy } from "../match/whose-figures.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";
import { type Column, isFigureRole } from "../table/table-columns.ts";
import type { Cell } from "../workbook.ts";
import { type DatedColumn, keepingOrder } from "./period-order.ts";
import { columnPeriod, type TimeOfTable } from "./table-periods.ts";

export interface Line {
  readonly row: number;
  /** Without the marks at its end. */
  readonly label: string;
  /** Footnotes, `(p)` and `(r)`, as they stood. */
  readonly marks: readonly string[];
  readonly isProvisional: boolean;
  readonly reference: string | null;
  /** The address of the label, or of the reference where there is no label. */
  readonly labelCell: string;
  /** What a cell beside the name says of the figures, or null. */
  readonly qualifier: { readonly text: string; readonly cell: string; readonly said: FiguresSaid } | null;
  /** The rows of the three parts, where a figure is written down over several rows; else null. */
  readonly parts: PartRows | null;
}

export interface PartRows {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The columns that together make up one figure of each line. */
export interface Slot {
  readonly values: readonly Column[];
  readonly numerator: Column | null;
  readonly denominator: Column | null;
  /** Null where the period stands in the row or above the table. */
  readonly period: ParsedPeriod | null;
  readonly periodText: string;
}

/** Of more columns of labels, or of references, the rest are not read. */
const MOST_LABEL_COLUMNS = 20;

export function linesOf(table: Table): readonly Line[] {
  const { grid } = table;
  const columnsOf = (role: Column["role"]) =>
    table.columns
      .filter((column) => column.role === role)
      .slice(0, MOST_LABEL_COLUMNS)
      .map(({ column }) => column);
  const labels = columnsOf("indicator");
  const references = columnsOf("reference");
  const figures = new Set(table.columns.filter(({ role }) => isFigureRole(role)).map(({ column }) => column));
  const repeats = table.layout === "row per reading";
  const lines: Line[] = [];
  for (const row of table.bodyRows) {
    if (row > table.range.bottom) break;
    const find = (columns: readonly number[]) =>
      columns.map((column) => wordsAt(table, row, column, repeats)).find(Boolean);
    const label = find(labels);
    const reference = find(references);
    const named = label ?? reference;
    if (named) {
      const { text, marks, isProvisional } = labelMarks(label ? textOf(label) : "");
      const code = reference ? textOf(reference) : null;
      const labelCell = addressIn(grid, named.row, named.column);
      lines.push({
        row,
        label: text,
        marks,
        isProvisional,
        reference: code,
        labelCell,
        qualifier: qualifierIn(table, row),
        parts: null,
      });
      continue;
    }
    const before = lines.at(-1);
    if (!before || !grid.row(row).some(({ column }) => figures.has(column))) continue;
    const qualifier = qualifierIn(table, row);
    if (repeats || qualifier) lines.push({ ...before, row, qualifier });
  }
  return withPartsJoined(table, lines);
}

function qualifierIn({ grid, qualifiers }: Table, row: number): Line["qualifier"] {
  for (const { column, divides } of qualifiers) {
    const cell = grid.covering(row, column);
    const text = cell?.type === "text" ? textOf(cell) : "";
    if (!cell || text === "") continue;
    const said = figuresSaidBy(text) ?? (divides ? "group" : null);
    if (said) return { text, cell: addressIn(grid, row, column), said };
  }
  return null;
}

/** Numerator, denominator and value in rows of their own, in whatever order, are one line. */
function withPartsJoined(table: Table, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const part = partOf(line);
    const before = joined.at(-1);
    const open = part && before && isSameFigure(table, before, line) ? partsOf(before) : null;
    const fits = part && open && open[part] === null && (part !== "value" || before?.parts);
    if (fits) joined.pop();
    if (!part || (part === "value" && !fits)) {
      joined.push(line);
      continue;
    }
    const parts = { ...(fits ? open : NO_PARTS), [part]: line.row };
    joined.push({ ...line, row: parts.value ?? line.row, parts, qualifier: null });
  }
  return joined;
}

const NO_PARTS: PartRows = { value: null, numerator: null, denominator: null };

/** The parts so far; a line that is not marked as a part is the value. */
function partsOf({ parts, qualifier, row }: Line): PartRows | null {
  if (parts) return parts;
  return qualifier === null || qualifier.said === "own" ? { ...NO_PARTS, value: row } : null;
}

function isSameFigure({ columns, grid }: Table, before: Line, line: Line): boolean {
  if (before.label !== line.label || before.reference !== line.reference) return false;
  return columns
    .filter(({ role }) => role === "period")
    .every(({ column }) => {
      const text = textOf(grid.covering(line.row, column));
      return text === "" || text === textOf(grid.covering(before.row, column));
    });
}

function partOf({ qualifier }: Line): keyof PartRows | null {
  if (!qualifier || qualifier.said === "comparator" || qualifier.said === "group") return null;
  return qualifier.said === "own" ? "value" : qualifier.said;
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

/** A label merged over several rows names each of them only where every row is a reading. */
function wordsAt(table: Table, row: number, column: number, repeats: boolean): Cell | undefined {
  const cell = repeats ? table.grid.covering(row, column) : table.grid.at(row, column);
  return cell && textOf(cell) !== "" ? cell : undefined;
}
