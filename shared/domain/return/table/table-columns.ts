// What each column of a table holds, told by its headings and, where those are silent, by its cells.
import type { ParsedPeriod } from "../../period/parse-period.ts";
import { periodKind } from "../../period/period.ts";
import { readCell } from "../figure/read-cell.ts";
import { figuresSaidBy } from "../match/whose-figures.ts";
import type { Cell } from "../workbook.ts";
import { type Grid, textOf } from "./grid.ts";
import type { HeaderBlock } from "./header-rows.ts";
import type { Heading, HeadingReader, Role } from "./headings.ts";
import { isFigure } from "./turned-rows.ts";

export interface Column {
  readonly column: number;
  readonly role: Role;
  /** Of the column's own headings; unclear where it lacks its year. */
  readonly period: ParsedPeriod | null;
  /** The words of `period`. */
  readonly periodText: string;
  /** The text of a band above, which may give the year that `period` lacks. */
  readonly band: string;
  readonly measures: Heading["measures"];
  /** Named as the figure itself, not as one of several. */
  readonly isPlain: boolean;
}

/** So many rows of a column tell what it holds. */
const SAMPLE_ROWS = 60;

/** Of a column whose headings say nothing of time or measure. */
const SILENT = { period: null, periodText: "", band: "", measures: null, isPlain: false };

export function columnsOf(
  grid: Grid,
  block: HeaderBlock,
  body: readonly number[],
  readHeading: HeadingReader,
): readonly Column[] {
  const named = periodColumnsTold(headedColumns(grid, block, readHeading), grid, body, readHeading);
  const headed = withFigures(
    named.map((column) => (holdsWords(grid, body, column) ? aside(column) : column)),
  );
  const all = [...headed, ...unheadedLabels(grid, headed, body)];
  const settled = settleNumbers(settleLabels(all.sort((left, right) => left.column - right.column)));
  return yearsSpread(settled, grid, body);
}

/** Tables side by side: a new one starts where a label column follows a column of figures. */
export function tableGroups(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups: Column[][] = [[]];
  for (const column of columns) {
    const current = groups.at(-1) ?? [];
    const startsAnew =
      (column.role === "indicator" || column.role === "reference") &&
      current.some(({ role }) => isFigureRole(role)) &&
      current.some(({ role }) => role === "indicator" || role === "reference") &&
      columns.some((other) => other.column > column.column && isFigureRole(other.role));
    if (startsAnew) groups.push([column]);
    else current.push(column);
  }
  return groups;
}

export function isFigureRole(role: Role): boolean {
  return role === "value" || role === "numerator" || role === "denominator";
}

function headedColumns(grid: Grid, block: HeaderBlock, readHeading: HeadingReader): readonly Column[] {
  let left = grid.sheet.columns;
  let last = 0;
  for (const row of block.rows)
    for (const { column } of grid.row(row)) {
      left = Math.min(left, column);
      last = Math.max(last, column);
    }
  const right = Math.min(last + mergedBeyond(grid, block), grid.sheet.columns);
  const carried = new Map<number, Cell>();
  const columns: Column[] = [];
  const totals = new Set<number>();
  let divided = false;
  for (let column = left; column <= right; column++) {
    const headings = headingCells(grid, block, column, carried, readHeading).map(readHeading);
    const lowest = headings.at(-1)?.text ?? "";
    if (TOTAL.test(lowest)) totals.add(column);
    if (figuresSaidBy(lowest) === "group") {
      divided = true;
      continue;
    }
    const headed = columnFrom(column, headings);
    if (headed) columns.push(headed);
  }
  if (!divided) return columns;
  return columns.map((one) => (totals.has(one.column) ? { ...one, role: "value", isPlain: true } : one));
}

/** Beside boys and girls "All" is the figure itself, and not what it is divided by. */
const TOTAL = /^(?:all|both|totals?|overall)$/i;

/** A merged heading at the right end covers columns that have no cell of their own. */
function mergedBeyond(grid: Grid, block: HeaderBlock): number {
  return grid.sheet.merges
    .filter((merge) => block.rows.includes(merge.top))
    .reduce((widest, merge) => Math.max(widest, merge.right - merge.left), 0);
}

/**
 * The cells that head a column, the topmost first. Above the last header row a period speaks for the columns to its
 * right, merged or not, but only where the last row has a heading: an empty column after a month stays empty.
 */
function headingCells(
  grid: Grid,
  block: HeaderBlock,
  column: number,
  carried: Map<number, Cell>,
  readHeading: HeadingReader,
): readonly Cell[] {
  const lastRow = block.rows.at(-1) ?? 0;
  const last = grid.covering(lastRow, column);
  const cells: Cell[] = [];
  for (const row of block.rows) {
    const own = grid.covering(row, column);
    if (own && readHeading(own).period) carried.set(row, own);
    else if (own) carried.delete(row);
    const cell = last ? (own ?? (row === lastRow ? undefined : carried.get(row))) : grid.at(row, column);
    if (cell) cells.push(cell);
  }
  return cells;
}

/** The lowest heading has the first word on the role, the lowest period on the period. */
function columnFrom(column: number, headings: readonly Heading[]): Column | null {
  const distinct = headings.filter((heading, place) => heading.text !== headings[place - 1]?.text);
  const lowest = distinct.at(-1);
  if (!lowest) return null;
  const explicit = distinct.findLast(({ role }) => role !== null);
  const dated = distinct.filter((heading) => heading.period !== null);
  const nearest = dated.at(-1);
  if (distinct.some(({ role }) => role === "aside")) {
    const { period = null, periodText = "" } = lowest;
    return { column, role: "aside", ...SILENT, period, periodText };
  }
  const role = explicit?.role ?? (nearest ? "value" : null);
  if (!role) return null;
  const bandOf = dated
    .slice(0, -1)
    .map(({ text }) => text)
    .join(" ");
  const measures = distinct.findLast((heading) => heading.measures)?.measures ?? null;
  const period = isFigureRole(role) ? (nearest?.period ?? null) : null;
  const periodText = period ? (nearest?.periodText ?? "") : "";
  const isPlain = (explicit ?? nearest)?.isPlain ?? false;
  return { column, role, period, periodText, band: bandOf, measures, isPlain };
}

/**
 * "Month" over months is their heading. Over figures it heads those of the month, and beside months that stand across
 * it is the name of the row that it stands in.
 */
function periodColumnsTold(
  columns: readonly Column[],
  grid: Grid,
  body: readonly number[],
  readHeading: HeadingReader,
): readonly Column[] {
  const hasPeriods = columns.some(({ period, role }) => period && role !== "aside");
  return columns.flatMap((column): readonly Column[] => {
    if (column.role !== "period") return [column];
    const cells = body.slice(0, SAMPLE_ROWS).flatMap((row) => grid.covering(row, column.column) ?? []);
    if (cells.some((cell) => readHeading(cell).period !== null)) return [column];
    if (cells.some(isNoMonth)) return [{ ...column, role: "value", isPlain: true }];
    return hasPeriods ? [] : [column];
  });
}

/** A figure that is no number of a month. */
function isNoMonth(cell: Cell): boolean {
  const read = readCell(cell);
  const isMonth = read.read === "number" && Number.isInteger(read.value) && read.value <= 12;
  return read.read === "number" && (!isMonth || read.percent !== "plain");
}

/** A year that heads no figure of its own, as one alone in a row above its months, is the year of what follows. */
function yearsSpread(columns: readonly Column[], grid: Grid, body: readonly number[]): readonly Column[] {
  let year = "";
  return columns.flatMap((column): readonly Column[] => {
    if (isYear(column) && !body.some((row) => grid.at(row, column.column))) {
      year = column.periodText;
      return [];
    }
    const lacksYear = column.period !== null && "unclear" in column.period && !isYear(column);
    return [lacksYear && column.band === "" ? { ...column, band: year } : column];
  });
}

function isYear({ period, periodText }: Column): boolean {
  if (!period) return false;
  return "period" in period ? periodKind(period.period) === "year" : /^(?:19|20)\d{2}$/.test(periodText);
}

/** Where no other column holds figures, those of "Rolling 12 months to May 2019" are what was asked for. */
function withFigures(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => isFigureRole(role))) return columns;
  return columns.map((column) => (column.period ? { ...column, role: "value" } : column));
}

/** "Cohort" over "Key Stage 1" and "Key Stage 2" is no denominator. */
function holdsWords(grid: Grid, body: readonly number[], { role, column }: Column): boolean {
  if (role !== "numerator" && role !== "denominator") return false;
  const cells = body.slice(0, SAMPLE_ROWS).flatMap((row) => grid.at(row, column) ?? []);
  return cells.length > 0 && cells.every((cell) => cell.type === "text" && !isFigure(cell));
}

function aside({ column }: Column): Column {
  return { column, role: "aside", ...SILENT };
}

/** Columns without a heading, left of the figures: the references, and the fullest column of words as the label. */
function unheadedLabels(grid: Grid, headed: readonly Column[], body: readonly number[]): readonly Column[] {
  const firstFigure = headed.find(({ role }) => isFigureRole(role))?.column ?? 0;
  const taken = new Set(headed.map(({ column }) => column));
  const texts = new Map<number, string[]>();
  for (const row of body.slice(0, SAMPLE_ROWS))
    for (const cell of grid.row(row)) {
      if (cell.column >= firstFigure || taken.has(cell.column) || cell.type !== "text") continue;
      texts.set(cell.column, [...(texts.get(cell.column) ?? []), textOf(cell)]);
    }
  const isPart = (said: readonly string[]) =>
    said.filter((text) => figuresSaidBy(text) !== null).length * 2 > said.length;
  const isReference = (text: string) => /^[a-z]{1,6}[\s._-]*\d{1,4}[a-z]?$/i.test(text);
  const candidates = [...texts].map(([column, said]): Column & { readonly said: number } => {
    const references = said.filter(isReference).length * 2 > said.length;
    return { column, role: references ? "reference" : "indicator", said: said.length, ...SILENT };
  });
  const fullest = candidates
    .filter(({ role, column }) => role === "indicator" && !isPart(texts.get(column) ?? []))
    .reduce<(typeof candidates)[number] | null>(
      (best, one) => (best && best.said >= one.said ? best : one),
      null,
    );
  const labelled = headed.some(({ role }) => role === "indicator");
  return candidates.filter((one) => one.role === "reference" || (one === fullest && !labelled));
}

/** Of several label columns next to one another, the one headed first stands; the rest are asides. */
function settleLabels(columns: readonly Column[]): readonly Column[] {
  let labelled = false;
  return columns.map((column) => {
    if (isFigureRole(column.role)) labelled = false;
    if (column.role !== "indicator") return column;
    if (labelled) return { ...column, role: "aside" };
    labelled = true;
    return column;
  });
}

/**
 * "No." left of the indicator is a reference. Beside a denominator a count is the numerator; of two counts beside a
 * percentage the first is the numerator and the second the denominator; else a count is a value of its own.
 */
function settleNumbers(columns: readonly Column[]): readonly Column[] {
  const label = columns.find(({ role }) => role === "indicator");
  const has = (role: Role) => columns.some((column) => column.role === role);
  const isCount = (column: Column) =>
    column.role === "value" && column.measures === "number" && column.period === null;
  const isLeft = (column: Column) => label !== undefined && column.column < label.column;
  const counts = columns.filter((column) => isCount(column) && !isLeft(column));
  const shares = columns.filter((column) => column.role === "value" && column.measures !== "number");
  const isPair = counts.length === 2 && shares.length === 1 && !has("numerator") && !has("denominator");
  return columns.map((column): Column => {
    if (!isCount(column)) return column;
    if (isLeft(column)) return { ...column, role: has("reference") ? "aside" : "reference" };
    if (isPair) return { ...column, role: column === counts[0] ? "numerator" : "denominator" };
    if (has("denominator") && !has("numerator")) return { ...column, role: "numerator" };
    if (has("numerator") && !has("denominator")) return { ...column, role: "denominator" };
    return column;
  });
}
