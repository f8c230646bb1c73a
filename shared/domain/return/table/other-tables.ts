// Tables of figures whose headings say nothing that a return's do: areas down, survey answers across, and the like.

import type { SentLayout } from "../candidate.ts";
import { readCell } from "../figure/read-cell.ts";
import type { Cell, CellRange } from "../workbook.ts";
import { type Grid, textOf } from "./grid.ts";
import { isBareYear } from "./header-rows.ts";
import type { HeadingReader } from "./headings.ts";

/** A table that is found by the shape of its cells alone. Nothing is taken from it. */
export interface OtherTable {
  readonly grid: Grid;
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly layout: SentLayout;
  /** How many rows beneath the header hold a figure. */
  readonly lines: number;
}

interface Block {
  readonly headerRows: readonly number[];
  /** Rows that hold a figure. */
  readonly rows: number[];
}

const MOST_HEADER_ROWS = 8;
const MOST_TABLES = 100;
/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 20;
/** A row of so many running numbers numbers the columns. */
const FEWEST_NUMBERED = 5;

/** Columns of such headings hold names of things in figures. */
const CODE =
  /(?:^|[\s_-])(?:code|id|urn|ukprn|ref|reference)s?$|^(?:la|school|area|measure|sheet|row|line|item)[\s_](?:num|no|number)\.?$/i;

/** Whether the numbers beneath such a heading name things and count nothing: `LA Number`, `URN`. */
export function isCodeHeading(text: string): boolean {
  return CODE.test(text);
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)(?:[/–-]\d{2,4})?/;
const NAMES_PERIODS = /^(?:.* )?(?:year|month|quarter|period)(?: .*)?$/i;

/** The tables in the free rows, in reading order; none in a sheet of notes, of names or of codes. */
export function otherTables(
  grid: Grid,
  isFree: (row: number) => boolean,
  readHeading: HeadingReader,
): readonly OtherTable[] {
  return blocksOf(grid, isFree)
    .slice(0, MOST_TABLES)
    .flatMap((block) => sideBySide(grid, block, readHeading));
}

function blocksOf(grid: Grid, isFree: (row: number) => boolean): readonly Block[] {
  const rows = grid.rowNumbers.filter(isFree);
  const blocks: Block[] = [];
  let header: readonly number[] = [];
  for (const [place, row] of rows.entries()) {
    const current = blocks.at(-1);
    if (!hasFigures(grid, row)) continue;
    const lowest = current?.rows.at(-1) ?? 0;
    const isFollowing = current !== undefined && rows[place - 1] === lowest;
    header = isFollowing ? [] : headerAbove(grid, row, rows[place - 1] ?? 0, lowest);
    if (current && header.length > 0 && !startsAnew(grid, current, header, lowest)) header = [];
    if (header.length > 0) blocks.push({ headerRows: header, rows: [row] });
    else current?.rows.push(row);
  }
  return blocks;
}

/** Directly beneath figures a header leaves the place of the labels empty, or repeats what stood there. */
function startsAnew(grid: Grid, current: Block, header: readonly number[], lowest: number): boolean {
  const [top = 0] = header;
  if (top > lowest + 1) return true;
  const labels = Math.min(...current.rows.slice(0, SAMPLE_ROWS).map((row) => grid.row(row)[0]?.column ?? 1));
  const corner = (rows: readonly number[]) =>
    rows
      .map((row) => textOf(grid.at(row, labels)))
      .join(" ")
      .trim();
  return corner(header) === "" || corner(header) === corner(current.headerRows);
}

/** The rows of words that stand over the figures of `row`; a section's name between them is passed over. */
function headerAbove(grid: Grid, row: number, nearest: number, lowest: number): readonly number[] {
  const figures = new Set(
    grid
      .row(row)
      .filter(isNumber)
      .map(({ column }) => column),
  );
  const first = Math.min(...figures);
  const rows: number[] = [];
  // One empty row may stand between the header and the figures.
  let above = row - nearest <= 2 ? nearest : 0;
  for (; above > lowest && rows.length < MOST_HEADER_ROWS; above--) {
    const cells = grid.row(above);
    if (cells.length === 0 || hasFigures(grid, above) || isNumbering(cells)) break;
    const isName = cells.length === 1 && (cells[0]?.column ?? 0) < first && !covers(grid, above, first);
    if (isName && rows.length > 0) break;
    if (!isName) rows.unshift(above);
  }
  const headed = [...figures].filter((column) => rows.some((one) => isHeading(grid.covering(one, column))));
  return headed.length * 2 >= figures.size || headed.length >= FEWEST_NUMBERED ? rows : [];
}

function covers(grid: Grid, row: number, column: number): boolean {
  return grid.covering(row, column) !== undefined;
}

/** A word, a year or a day; not what stands in place of a figure. */
function isHeading(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.type === "date" || isBareYear(cell) || !isPlaceholder(cell));
}

function isPlaceholder(cell: Cell): boolean {
  const read = readCell(cell);
  return read.read !== "unclear" || read.why === "placeholder" || read.why === "error";
}

/** A row of years is a header; one of column numbers is neither header nor figures. */
function hasFigures({ row }: Grid, number: number): boolean {
  const cells = row(number);
  const numbers = cells.filter(isNumber);
  if (numbers.length === 0 || isNumbering(cells)) return false;
  return !numbers.every(isBareYear);
}

function isNumbering(cells: readonly Cell[]): boolean {
  const values = cells.flatMap((cell) => (cell.type === "number" ? [cell.value] : []));
  if (values.length < FEWEST_NUMBERED || values.length < cells.length) return false;
  return values.every((value, place) => place === 0 || value === (values[place - 1] ?? 0) + 1);
}

/** A number; also one that was typed as text. Numbers that are formatted as text are codes. */
export function isNumber(cell: Cell): boolean {
  if (cell.type === "number") return cell.format !== "@";
  return cell.type === "text" && /\d/.test(cell.value) && readCell(cell).read === "number";
}

/** The tables of a block: another begins behind an empty column where both sides have names of their own. */
function sideBySide(grid: Grid, block: Block, readHeading: HeadingReader): readonly OtherTable[] {
  const used = new Set<number>();
  const words = new Set<number>();
  for (const row of block.headerRows) for (const { column } of grid.row(row)) used.add(column);
  for (const row of block.rows)
    for (const cell of grid.row(row)) {
      used.add(cell.column);
      if (cell.type === "text" && !isNumber(cell)) words.add(cell.column);
    }
  const columns = [...used].sort((left, right) => left - right);
  const starts = columns.filter((column, place) => {
    const before = columns[place - 1];
    return before === undefined || (column > before + 1 && words.has(column) && words.has(columns[0] ?? 0));
  });
  return starts.flatMap((left, place) => {
    const next = starts[place + 1] ?? Number.POSITIVE_INFINITY;
    const within = columns.filter((column) => column >= left && column < next);
    return tableWithin(grid, block, within, readHeading) ?? [];
  });
}

/** Null for a list in which most rows hold no figure: names, codes, definitions. */
function tableWithin(
  grid: Grid,
  { headerRows, rows }: Block,
  columns: readonly number[],
  readHeading: HeadingReader,
): OtherTable | null {
  const [left = 1, right = left] = [columns[0], columns.at(-1)];
  const cellsOf = (row: number) => grid.row(row).filter(({ column }) => column >= left && column <= right);
  const isTitle = (row: number) => {
    const [first, ...others] = cellsOf(row);
    return !first || (others.length === 0 && first.column === left && left < right);
  };
  const header = headerRows.slice(headerRows.findIndex((row) => !isTitle(row)));
  const headed = columns.map((column) => ({ column, text: headingOf(grid, header, column) }));
  const figures = new Set(figureColumns(rows.slice(0, SAMPLE_ROWS).map(cellsOf), headed));
  const lines = rows.filter((row) => cellsOf(row).some((cell) => figures.has(cell.column) && isNumber(cell)));
  const filled = rows.filter((row) => cellsOf(row).length > 1);
  const bottom = lines.at(-1);
  if (bottom === undefined || lines.length * 2 < filled.length) return null;
  const range = { top: header[0] ?? bottom, left, bottom, right };
  const layout = layoutBy(
    headed,
    figures,
    readHeading,
    lines.map((row) => cellsOf(row)[0]),
  );
  return { grid, range, headerRows: header, layout, lines: lines.length };
}

interface Headed {
  readonly column: number;
  readonly text: string;
}

/** All words over the column, with those that run together taken apart: `SeniorityCode`. */
function headingOf(grid: Grid, headerRows: readonly number[], column: number): string {
  const texts = new Set(headerRows.map((row) => textOf(grid.covering(row, column))));
  return [...texts]
    .join(" ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .trim();
}

/** Not those headed as codes, and not the numbers left of all words. */
function figureColumns(sample: readonly (readonly Cell[])[], headed: readonly Headed[]): readonly number[] {
  const words = sample.flatMap((cells) => cells.filter((cell) => !isNumber(cell)));
  const firstWords = words.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const isAhead = (column: number) => Number.isFinite(firstWords) && column < firstWords;
  return headed.flatMap(({ column, text }) => (isCodeHeading(text) || isAhead(column) ? [] : [column]));
}

function layoutBy(
  headed: readonly Headed[],
  figures: ReadonlySet<number>,
  readHeading: HeadingReader,
  firsts: readonly (Cell | undefined)[],
): SentLayout {
  const years = headed.flatMap(({ column, text }) => (figures.has(column) ? (YEAR.exec(text) ?? []) : []));
  if (new Set(years).size > 1) return "periods across";
  if (headed.some(({ text }) => NAMES_PERIODS.test(text))) return "row per reading";
  const isPeriod = (cell: Cell | undefined) => cell !== undefined && readHeading(cell).period !== null;
  return firsts.length > 1 && firsts.every(isPeriod) ? "periods down" : "one period";
}
