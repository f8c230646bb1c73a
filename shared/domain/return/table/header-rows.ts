// Which rows of a sheet are headers: rows of headings with a table beneath them.

import type { Cell } from "../workbook.ts";
import type { Grid } from "./grid.ts";
import type { HeadingReader, Role } from "./headings.ts";

/** Rows that stand directly beneath one another and head the same columns. */
export interface HeaderBlock {
  readonly rows: readonly number[];
}

interface RowSigns {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly roles: ReadonlySet<Role>;
  /** How many different periods, with or without their year, are named. */
  readonly periods: number;
  /** Whether the row above holds something, too. */
  readonly adjoinsRowAbove: boolean;
  /** How many cells are headings of any kind. */
  readonly headings: number;
}

const MOST_HEADER_ROWS = 5;

/** Whether the headings of one row are those of a table, whatever stands around it. */
export type HeadsTable = (roles: ReadonlySet<Role>, figures: number, periods: number) => boolean;

/** The usual table names its indicators in a column. */
const namesLines: HeadsTable = (roles, figures, periods) =>
  (roles.has("indicator") || roles.has("reference")) && figures + periods > 0;

export function headerBlocks(
  grid: Grid,
  readHeading: HeadingReader,
  headsTable = namesLines,
): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const { rowNumbers } = grid;
  let periodsInRows = false;
  for (let place = 0; place < rowNumbers.length; place++) {
    const signs = signsOf(grid, rowNumbers[place] ?? 0, readHeading);
    if (!signs || !isHeader(signs, headsTable, periodsInRows, blocks.at(-1))) continue;
    const above = rowsAbove(grid, place, blocks.at(-1), readHeading);
    const beneath = rowsBeneath(grid, place, MOST_HEADER_ROWS - above.length - 1, readHeading);
    blocks.push({ rows: [...above, signs.row, ...beneath.map(({ row }) => row)] });
    periodsInRows = [signs, ...beneath].some(({ roles, periods }) => roles.has("period") && periods < 2);
    place += beneath.length;
  }
  return blocks;
}

/** Null for a row that holds a figure, as no header does: `Apr-19 | 2015 | 1998` holds two counts. */
function signsOf(grid: Grid, row: number, readHeading: HeadingReader): RowSigns | null {
  const cells = grid.row(row);
  const roles = new Set<Role>();
  const periods = new Set<string>();
  let headings = 0;
  if (
    cells.some((cell) => cell.type === "boolean" || (cell.type === "number" && !canBeYearOrMonth(cell.value)))
  )
    return null;
  const [first, ...others] = cells;
  if (
    first &&
    !isBareYear(first) &&
    others.length > 0 &&
    others.every(isBareYear) &&
    readHeading(first).period
  )
    return null;
  for (const cell of cells) {
    const heading = readHeading(cell);
    if (heading.role) roles.add(heading.role);
    if (heading.period) periods.add(heading.text);
    if (heading.role || heading.period) headings++;
  }
  const adjoinsRowAbove = grid.row(row - 1).length > 0;
  return { row, cells, roles, periods: periods.size, adjoinsRowAbove, headings };
}

/** A whole number that may be a year and may as well be a count. */
export function isBareYear(cell: Cell): boolean {
  return cell.type === "number" && canBeYearOrMonth(cell.value);
}

function canBeYearOrMonth(number: number): boolean {
  return (
    Number.isInteger(number) && ((number >= 1990 && number <= 2099) || (number >= 199001 && number <= 209912))
  );
}

function isHeader(
  signs: RowSigns,
  headsTable: HeadsTable,
  periodsInRows: boolean,
  before: HeaderBlock | undefined,
): boolean {
  const { roles, periods, headings, cells, adjoinsRowAbove } = signs;
  const figures = ["value", "numerator", "denominator"].filter((role) => roles.has(role as Role)).length;
  if (headsTable(roles, figures, periods)) return true;
  if (periodsInRows) return false;
  if (before && cells.some(isBareYear) && (adjoinsRowAbove || !yearsRunOn(cells))) return false;
  if (periods >= 2) return headings * 2 >= cells.length;
  return figures >= 2;
}

/** Beneath a header the counts 2015 and 1998 are no years, but 2015, 2016 and 2017 are. */
function yearsRunOn(cells: readonly Cell[]): boolean {
  const years = cells.flatMap((cell) => (cell.type === "number" ? [cell.value] : []));
  return years.every((year, place) => place === 0 || Math.abs(year - (years[place - 1] ?? 0)) === 1);
}

/** Bands over the header: years, months, or words merged across some of its columns. */
function rowsAbove(
  grid: Grid,
  place: number,
  before: HeaderBlock | undefined,
  readHeading: HeadingReader,
): readonly number[] {
  const rows: number[] = [];
  const lowest = before?.rows.at(-1) ?? 0;
  for (let above = place - 1; above >= 0 && rows.length < MOST_HEADER_ROWS - 2; above--) {
    const row = grid.rowNumbers[above] ?? 0;
    const adjoining = row === (grid.rowNumbers[above + 1] ?? 0) - 1;
    if (!adjoining || row <= lowest || !isBand(grid, row, readHeading)) break;
    rows.unshift(row);
  }
  return rows;
}

/** A title starts at the left edge; a band starts over a column of figures, and is short. */
function isBand(grid: Grid, row: number, readHeading: HeadingReader): boolean {
  const signs = signsOf(grid, row, readHeading);
  const [first] = signs?.cells ?? [];
  if (!signs || !first) return false;
  if (signs.cells.length > 1) return signs.headings * 2 >= signs.cells.length;
  return first.column > grid.left && readHeading(first).period !== null;
}

/**
 * Whether the cell stands where the names of indicators do beneath the header, left of its figures. "Eligible young
 * people with a pathway plan" is a name there, whatever a heading of such words would be.
 */
function namesLine(cell: Cell, header: readonly Cell[], readHeading: HeadingReader): boolean {
  const isLabel = (one: Cell) => /^(?:indicator|reference|period)$/.test(readHeading(one).role ?? "");
  if (isLabel(cell)) return false;
  const above = header.find(({ column }) => column === cell.column);
  if (above) return isLabel(above);
  return cell.column < (header[0]?.column ?? 0) && readHeading(cell).role === "aside";
}

/** Headings under the header: `Num | Den | %` under each month. */
function rowsBeneath(
  grid: Grid,
  place: number,
  most: number,
  readHeading: HeadingReader,
): readonly RowSigns[] {
  const rows: RowSigns[] = [];
  const header = grid.row(grid.rowNumbers[place] ?? 0);
  for (let next = place + 1; next < grid.rowNumbers.length && rows.length < most; next++) {
    const row = grid.rowNumbers[next] ?? 0;
    if (row !== (grid.rowNumbers[next - 1] ?? 0) + 1) break;
    const signs = signsOf(grid, row, readHeading);
    if (!signs || signs.headings !== signs.cells.length || signs.headings < 2) break;
    if (signs.cells.some((cell) => namesLine(cell, header, readHeading))) break;
    rows.push(signs);
  }
  return rows;
}
