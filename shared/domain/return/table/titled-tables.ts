// Workbooks with a sheet for each indicator, which only the title above the table or the name of the sheet tells.
import type { Indicator } from "../../indicator.ts";
import { linesOf } from "../lines/table-lines.ts";
import { certainMatch, matchIndicator } from "../match/match-indicator.ts";
import { figuresSaidBy } from "../match/whose-figures.ts";
import type { Cell } from "../workbook.ts";
import { type QualifierColumn, type Table, tablesWithoutNames } from "./find-tables.ts";
import { addressIn, type Grid, textOf } from "./grid.ts";
import type { HeadingReader } from "./headings.ts";
import { isFigureRole } from "./table-columns.ts";
import { isFigure } from "./turned-rows.ts";

/** Of more tables on one sheet the rest are not read. */
const MOST_TABLES = 100;
/** A title further above than this, or longer, is not the table's. */
const MOST_TITLE_ROWS = 15;
const LONGEST_TITLE = 200;
/** Of a wider row above a table no more cells are titles. */
const MOST_CELLS = 10;

interface Named {
  readonly indicator: Indicator;
  readonly label: string;
  /** Null where the name alone tells. */
  readonly reference: string | null;
}

interface Titled extends Named {
  readonly cell: string;
}

/**
 * Tables without a column of names beneath a title that is the reference or the very name of one indicator. The name of
 * the sheet counts where no title names one and there is no second table that it might mean.
 */
export function titledTables(
  grid: Grid,
  readHeading: HeadingReader,
  register: readonly Indicator[],
): readonly Table[] {
  const tables = tablesWithoutNames(grid, readHeading).slice(0, MOST_TABLES).map(withRowWords);
  const ofSheet = namedIn(grid.sheet.name, register);
  return tables.flatMap((table, place): readonly Table[] => {
    // A title that stands directly upon the headings is taken for one of their rows.
    const headings = table.headerRows.at(-1) ?? table.range.top;
    const above = titlesAbove(grid, tables[place - 1]?.range.bottom ?? 0, headings, register);
    const [title, other] = above;
    const named = title ?? (tables.length === 1 ? ofSheet : null);
    if (!named || other || !isOfOneThing(table, named, register)) return [];
    const { label, reference, indicator } = named;
    const isDisputed = ofSheet !== null && ofSheet.indicator !== indicator;
    const sheetSays = isDisputed ? ofSheet.indicator : null;
    return [{ ...table, subject: { label, reference, cell: title?.cell ?? null, sheetSays } }];
  });
}

/** Whether a line of the table is, beyond doubt, one of the register's. */
export function namesIndicator(table: Table, register: readonly Indicator[]): boolean {
  return linesOf(table).some(({ label, reference }) => certainMatch(label, reference, register) !== null);
}

/** Left of the first period stand words that say which part of the figure a row is. */
function withRowWords(table: Table): Table {
  const { grid, range, bodyRows, columns } = table;
  const first = columns.find(({ role }) => isFigureRole(role))?.column ?? range.left;
  if (first > range.left) return table;
  const places = new Set<number>();
  for (const row of bodyRows)
    if (row <= range.bottom)
      for (const { column, type } of grid.row(row)) if (column < first && type === "text") places.add(column);
  const beside = [...places].sort((left, right) => left - right);
  const words = beside.map((column): QualifierColumn => ({ column, divides: false, isOpen: true }));
  return {
    ...table,
    range: { ...range, left: beside[0] ?? range.left },
    qualifiers: [...words, ...table.qualifiers],
  };
}

/**
 * Not where rows of figures have words of their own, which may be of anything, nor where figures are headed as another
 * indicator. Beneath a mere name, which may be that of a whole report, no heading may be nearer to another.
 */
function isOfOneThing(
  table: Table,
  { indicator, reference }: Named,
  register: readonly Indicator[],
): boolean {
  const { grid, columns, bodyRows, range, headerRows } = table;
  const figures = columns.filter(({ role }) => isFigureRole(role));
  const [first] = figures;
  const known = new Set(columns.map(({ column }) => column));
  const isOther = (cell: Cell) =>
    cell.column < (first?.column ?? 0) &&
    cell.type === "text" &&
    !known.has(cell.column) &&
    figuresSaidBy(textOf(cell)) === null;
  const isOfAnything = (row: number) => grid.row(row).some(isOther) && grid.row(row).some(isFigure);
  if (bodyRows.some((row) => row <= range.bottom && isOfAnything(row))) return false;
  return !figures.some(({ column }) => {
    const heading = headerRows.map((row) => textOf(grid.covering(row, column))).findLast(Boolean) ?? "";
    const match = matchIndicator(heading, null, register);
    if (match.match === "none") return false;
    if (match.match !== "nearest") return match.indicator !== indicator;
    return reference === null && match.suggestions[0]?.indicator !== indicator;
  });
}

/** The titles that name an indicator, the topmost of each. */
function titlesAbove(
  grid: Grid,
  after: number,
  before: number,
  register: readonly Indicator[],
): readonly Titled[] {
  const titles = new Map<Indicator, Titled>();
  for (let row = Math.max(after + 1, before - MOST_TITLE_ROWS); row < before; row++) {
    const cells = grid.row(row).slice(0, MOST_CELLS);
    if (cells.filter(isFigure).length > 1) continue;
    for (const cell of cells) {
      const named = cell.type === "text" ? namedIn(textOf(cell), register) : null;
      if (named && !titles.has(named.indicator))
        titles.set(named.indicator, { ...named, cell: addressIn(grid, cell.row, cell.column) });
    }
  }
  return [...titles.values()];
}

const AHEAD =
  /^(?:performance )?(?:indicator|measure|kpi|pi)(?: (?:name|title|reference|ref))?\s*(?:[:–—-]|(?=\b[a-z]{1,6}\s?\d))\s*/i;
/** At the head, in brackets or behind a dash; not in a sentence: "replaces CLA 12". */
const REFERENCES = /(?<=^|[([:–—-]\s*)[a-z]{1,6}[\s._-]*\d{1,4}[a-z]?(?=$|[\s:.,;)\]–—-])/gi;
/** What follows a name: `(CLA 11)`, `- 2019/20`, `: monthly figures`. */
const BEHIND = /(?:\s[–—-]\s|[:;|,([]).*$/;
const COMPARISON_BEHIND =
  /[\s([:,;|–—-]+(?:targets?|england|national|benchmarks?|ytd|year to date|cumulative)\b.*$/i;

function namedIn(text: string, register: readonly Indicator[]): Named | null {
  if (text === "" || text.length > LONGEST_TITLE) return null;
  const title = text.replace(AHEAD, "");
  const referred = [...title.matchAll(REFERENCES)].flatMap(([reference]): readonly Named[] => {
    const match = certainMatch(reference, reference, register);
    const label = title.replace(COMPARISON_BEHIND, "").trim() || reference;
    return match?.match === "reference" ? [{ indicator: match.indicator, label, reference }] : [];
  });
  const [first, ...others] = referred;
  if (first) return others.every(({ indicator }) => indicator === first.indicator) ? first : null;
  for (const label of [title, title.replace(BEHIND, "").trim()]) {
    const match = certainMatch(label, null, register);
    if (match?.match === "name") return { indicator: match.indicator, label, reference: null };
  }
  return null;
}
