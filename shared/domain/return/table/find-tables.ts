// Where the tables of a sheet stand, and what each of their columns holds.
import type { Indicator } from "../../indicator.ts";
import type { Layout } from "../candidate.ts";
import type { Cell, CellRange } from "../workbook.ts";
import { type Grid, textOf, turnedGrid } from "./grid.ts";
import { type HeaderBlock, headerBlocks } from "./header-rows.ts";
import type { HeadingReader } from "./headings.ts";
import { type OtherTable, otherTables } from "./other-tables.ts";
import { type Column, columnsOf, isFigureRole, tableGroups } from "./table-columns.ts";
import { isFigure, turnedRows } from "./turned-rows.ts";

export interface Table {
  readonly grid: Grid;
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly layout: Layout;
  /** Only columns that are read. */
  readonly columns: readonly Column[];
  /** Columns of which no heading says what they hold, from the table's first to where the next begins. */
  readonly unread: readonly number[];
  /** Columns whose words may say whose figures a row holds: an area, a gender, a kind of measure. */
  readonly qualifiers: readonly QualifierColumn[];
  /** Numbers of the rows beneath the header that hold something, section rows and notes among them. */
  readonly bodyRows: readonly number[];
  /** The texts above the table, the nearest first: titles and notes, which may name the period. */
  readonly titles: readonly string[];
  /** Those titles that stand alone at the sheet's left edge. */
  readonly headlines: readonly string[];
  /** What a title says that all lines are of, where no column names indicators; else null. */
  readonly subject: Subject | null;
}

export interface Subject {
  readonly label: string;
  readonly reference: string | null;
  /** The address of the title; null for the name of the sheet. */
  readonly cell: string | null;
  /** Another indicator that the name of the sheet names beside the title. */
  readonly sheetSays: Indicator | null;
}

export interface QualifierColumn {
  readonly column: number;
  /** Whether its heading says that it divides the children: gender, locality. */
  readonly divides: boolean;
  /** Whether its heading leaves it to its words what they are; beneath "Status" only "Total" is taken at its word. */
  readonly isOpen: boolean;
}

const MOST_HEADER_ROWS = 8;

/** Title and note rows further above than this are not read for a period. */
const MOST_TITLE_ROWS = 30;

/** The tables of a sheet in reading order; an empty list for a sheet of notes. */
export function findTables(grid: Grid, readHeading: HeadingReader): readonly Table[] {
  const blocks = headerBlocks(grid, readHeading).filter((block) => !isFieldDown(grid, block, readHeading));
  const across = tablesBeneath(grid, blocks, readHeading).filter(namesLines);
  const namesPeriod = (cell: Cell) => "period" in (readHeading(cell).period ?? {});
  const taken = new Set(across.flatMap(rowsTaken));
  const down = turnedRows(grid, (row) => !taken.has(row), readHeading).flatMap((rows) => {
    const turned = turnedGrid(grid, rows);
    const titles = titlesAbove(grid, 0, rows[0] ?? 0);
    const headed = headerBlocks(turned, readHeading);
    // A single month beneath the names makes no row of headings by itself.
    const singles = turned.rowNumbers.filter((row) => turned.row(row).some(namesPeriod));
    const beneath = headed.length > 0 ? headed : singles.map((row) => ({ rows: [row] }));
    return tablesBeneath(turned, beneath, readHeading)
      .filter(namesLines)
      .map((table) => ({ ...table, ...titles }));
  });
  return [...across, ...down].sort((one, other) => firstRow(one) - firstRow(other));
}

/** Tables of periods and figures in which no column says of what they are. */
export function tablesWithoutNames(grid: Grid, readHeading: HeadingReader): readonly Table[] {
  const blocks = headerBlocks(grid, readHeading, (roles, figures) => roles.has("period") && figures > 0);
  return tablesBeneath(grid, blocks, readHeading).filter(
    (table) => !namesLines(table) && table.layout !== "one period",
  );
}

function namesLines({ columns }: Table): boolean {
  return columns.some(({ role }) => role === "indicator" || role === "reference");
}

/** "Period | Apr-19 | May-19" next to "Indicator | …" is one row of readings that have a column each. */
function isFieldDown(grid: Grid, { rows }: HeaderBlock, readHeading: HeadingReader): boolean {
  const firstIn = (row: number) => grid.row(row)[0];
  const corner = firstIn(rows[0] ?? 0);
  if (!corner || readHeading(corner).role !== "period") return false;
  return [(rows[0] ?? 0) - 1, (rows.at(-1) ?? 0) + 1].some((row) => {
    const first = firstIn(row);
    const role = first && first.column === corner.column ? readHeading(first).role : null;
    return role === "indicator" || role === "reference";
  });
}

/** Tables beside those that are found by their headings: in the rows that are free, if the sheet is in sight. */
export function tablesBesides(
  grid: Grid,
  tables: readonly Table[],
  readHeading: HeadingReader,
): readonly OtherTable[] {
  if (grid.sheet.hidden) return [];
  const taken = new Set(
    tables.flatMap((table) => (table.grid.isTurned ? columnsTaken(table) : rowsTaken(table))),
  );
  return otherTables(grid, (row) => !taken.has(row), readHeading);
}

function tablesBeneath(
  grid: Grid,
  blocks: readonly HeaderBlock[],
  readHeading: HeadingReader,
): readonly Table[] {
  const tables: Table[] = [];
  for (const [place, block] of blocks.entries()) {
    const until = blocks[place + 1]?.rows[0] ?? Number.POSITIVE_INFINITY;
    const beneath = rowsBetween(grid, block.rows.at(-1) ?? 0, until);
    const body = beforePeriodsDown(grid, block, beneath, readHeading);
    const after = blocks[place - 1]?.rows.at(-1) ?? 0;
    const titles = titlesAbove(grid, after, block.rows[0] ?? 0);
    const columns = columnsOf(grid, block, body, readHeading);
    const unknown = columnsWithout(grid, body, columns);
    const groups = tableGroups(columns);
    for (const [place, group] of groups.entries()) {
      const left = group[0]?.column ?? 0;
      const next = groups[place + 1]?.[0]?.column ?? Number.POSITIVE_INFINITY;
      const unread = unknown.filter((column) => column > left && column < next);
      const qualifiers = qualifiersOf(grid, block, group, unread, readHeading);
      const table = tableOf(grid, block, group, body);
      if (table) tables.push({ ...table, unread, qualifiers, ...titles, subject: null });
    }
  }
  return tables;
}

/**
 * The rows that the header speaks for. Where rows begin with a period of which no heading speaks, another table has
 * begun, with its indicators across.
 */
function beforePeriodsDown(
  grid: Grid,
  block: HeaderBlock,
  body: readonly number[],
  readHeading: HeadingReader,
): readonly number[] {
  const isHeaded = (column: number) =>
    block.rows.some((row) => {
      const heading = grid.covering(row, column);
      const role = heading ? readHeading(heading).role : null;
      return role === "period" || role === "reference" || role === "as at";
    });
  const isPeriodDown = (row: number) => {
    const [first, ...others] = grid.row(row);
    return first && others.some(isFigure) && readHeading(first).period !== null && !isHeaded(first.column);
  };
  let end = body.findIndex(isPeriodDown);
  if (end === -1) return body;
  while (end > 0 && !grid.row(body[end - 1] ?? 0).some(isFigure)) end--;
  return body.slice(0, end);
}

/** Where the table begins in the sheet as it was sent. */
function firstRow({ grid, range }: Table): number {
  return grid.isTurned ? range.left : range.top;
}

function columnsTaken({ range: { left, right } }: Table): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, place) => left + place);
}

function rowsTaken({ headerRows, bodyRows, range }: Table): readonly number[] {
  return [...headerRows, ...bodyRows.filter((row) => row <= range.bottom)];
}

function tableOf(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly Column[],
  body: readonly number[],
): Omit<Table, "unread" | "qualifiers" | "titles" | "headlines" | "subject"> | null {
  const layout = layoutOf(columns);
  if (!layout) return null;
  const lastRow = body.findLast((row) =>
    columns.some((column) => isFigureColumn(column) && grid.at(row, column.column)),
  );
  if (lastRow === undefined) return null;
  const places = columns.map(({ column }) => column);
  const headerRows = wholeHeader(grid, block.rows, places[0] ?? 1);
  return {
    grid,
    range: {
      top: headerRows[0] ?? 1,
      left: places[0] ?? 1,
      bottom: lastRow,
      right: places.at(-1) ?? 1,
    },
    headerRows,
    layout,
    columns: columns.filter(({ role }) => role !== "aside"),
    bodyRows: body,
  };
}

/** The rows of headings with those next to them that hold words over the figures and none over the labels. */
function wholeHeader(grid: Grid, rows: readonly number[], left: number): readonly number[] {
  const isOverFigures = (row: number) => {
    const [first] = grid.row(row);
    return first !== undefined && first.column > left && !grid.row(row).some(isFigure);
  };
  const header = [...rows];
  while (header.length < MOST_HEADER_ROWS && isOverFigures((header[0] ?? 1) - 1))
    header.unshift((header[0] ?? 1) - 1);
  while (header.length < MOST_HEADER_ROWS && isOverFigures((header.at(-1) ?? 0) + 1))
    header.push((header.at(-1) ?? 0) + 1);
  return header;
}

/** The columns of the body that are none of the given ones, ascending. */
function columnsWithout(grid: Grid, body: readonly number[], columns: readonly Column[]): readonly number[] {
  const known = new Set(columns.map(({ column }) => column));
  const others = new Set<number>();
  for (const row of body) for (const { column } of grid.row(row)) if (!known.has(column)) others.add(column);
  return [...others].sort((left, right) => left - right);
}

function layoutOf(columns: readonly Column[]): Layout | null {
  const figures = columns.filter(isFigureColumn);
  if (figures.length === 0) return null;
  if (figures.some(({ period }) => period)) return "periods across";
  return columns.some(({ role }) => role === "period") ? "row per reading" : "one period";
}

function isFigureColumn({ role }: Column): boolean {
  return role === "value" || role === "numerator" || role === "denominator";
}

/** The body: rows below `above` and before `until`. Both bounds are left out. */
function rowsBetween({ rowNumbers }: Grid, above: number, until: number): readonly number[] {
  return rowNumbers.slice(placeOf(rowNumbers, above + 1), placeOf(rowNumbers, until));
}

/** Where in ascending numbers the first stands that is at least `least`. */
function placeOf(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts of the rows between, the nearest to the table first; a cell and its neighbour are joined: `Month: | May 2019`. */
function titlesAbove(grid: Grid, after: number, before: number): Pick<Table, "titles" | "headlines"> {
  const rows = rowsBetween(grid, after, before).slice(-MOST_TITLE_ROWS).reverse();
  const textIn = (row: number) =>
    grid
      .row(row)
      .filter((cell) => cell.type === "text" || cell.type === "date")
      .map((cell) => String(cell.value).replace(/\s+/g, " ").trim())
      .join(" ");
  const isAlone = (row: number) => grid.row(row).length === 1 && grid.row(row)[0]?.column === grid.left;
  return { titles: rows.map(textIn), headlines: rows.filter(isAlone).map(textIn) };
}

const DIVIDES =
  /^(?:gender|sex|age (?:band|group)|age|key stage|year group|ethnicity|ethnic group|disability|locality|district|ward|breakdown|sub ?group)$/i;
const QUALIFIES =
  /^(?:team|service|area|region|geography|(?:local )?authority|la|council|measure type|(?:figure )?type|series|comparator)$/i;

/** Columns of words left of the figures that have no purpose of their own, and those whose heading is known to qualify. */
function qualifiersOf(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly Column[],
  unread: readonly number[],
  readHeading: HeadingReader,
): readonly QualifierColumn[] {
  const firstFigure = columns.find(isFigureColumn)?.column ?? 0;
  const spare = columns.filter(({ role }) => role === "aside" || role === "unit").map(({ column }) => column);
  return [...spare, ...unread].flatMap((column): readonly QualifierColumn[] => {
    const heading = block.rows.map((row) => grid.covering(row, column)).findLast(Boolean);
    const text = heading ? textOf(heading) : "";
    if (DIVIDES.test(text) || QUALIFIES.test(text))
      return [{ column, divides: DIVIDES.test(text), isOpen: true }];
    const role = heading ? readHeading(heading).role : null;
    const isOpen = role === null || role === "indicator" || isFigureRole(role);
    return (isOpen || role === "aside") && column < firstFigure ? [{ column, divides: false, isOpen }] : [];
  });
}
