// Tables without figures: a row of headings over codes, names, topics or definitions.
import type { Cell, CellRange } from "../workbook.ts";
import { type Grid, textOf } from "./grid.ts";
import { isCodeHeading, isNumber } from "./other-tables.ts";
import { isFigure } from "./turned-rows.ts";

/** A list that is seen. Nothing is taken from it. */
export interface ListTable {
  readonly grid: Grid;
  readonly range: CellRange;
  readonly headerRow: number;
  readonly headings: readonly string[];
  /** How many rows beneath the headings hold something in more than one of the columns. */
  readonly lines: number;
}

const MOST_LISTS = 100;
const FEWEST_LINES = 3;
const FEWEST_HEADINGS = 2;
const LONGEST_HEADING = 80;
/** Rows of space that may stand between the headings and a part of the list. */
const MOST_EMPTY_ROWS = 1;
/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 1000;

/** Words that head columns, and that a cover sheet does not put beside what it says. */
const HEADING_WORD =
  /\b(?:codes?|ids?|ref|refs|references?|names?|terms?|abbreviations?|acronyms?|meanings?|descriptions?|definitions?|titles?|contents?|topics?|themes?|types?|categor(?:y|ies)|regions?|measures?|indicators?|polarity|fields?|columns?|variables?|values?|worksheets?|sheets?|tabs?|tables?|methodolog(?:y|ies)|sources?|links?|hyperlinks?|urls?|frequency|status|owner|items?|questions?|answers?|versions?|changes?|numerator|denominator|units?|rationale)\b/i;

/** The lists of a sheet in reading order; none in a sheet out of sight, of notes, or with a name and its answer in each row. */
export function listTables(grid: Grid): readonly ListTable[] {
  if (grid.sheet.hidden) return [];
  return stretchesOf(grid)
    .slice(0, MOST_LISTS)
    .flatMap((rows) => listIn(grid, rows) ?? []);
}

function stretchesOf({ rowNumbers }: Grid): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rowNumbers) {
    if (row - before > MOST_EMPTY_ROWS + 1) stretches.push([]);
    stretches.at(-1)?.push(row);
    before = row;
  }
  return stretches;
}

function listIn(grid: Grid, rows: readonly number[]): ListTable | null {
  const place = rows.findIndex((row) => grid.row(row).length >= FEWEST_HEADINGS);
  const headerRow = rows[place];
  if (headerRow === undefined) return null;
  const headings = grid.row(headerRow);
  if (!areHeadings(headings)) return null;
  const headed = new Set(headings.map(({ column }) => column));
  const within = (row: number) => grid.row(row).filter(({ column }) => headed.has(column));
  const beneath = rows.slice(place + 1);
  const lines = beneath.filter((row) => within(row).length >= FEWEST_HEADINGS);
  const bottom = lines.at(-1);
  if (bottom === undefined || lines.length < FEWEST_LINES || lines.length * 2 < beneath.length) return null;
  const sample = lines.slice(0, SAMPLE_ROWS);
  const columns = columnsBeneath(headings, sample.flatMap(within));
  if (columns.filter((column) => isTold(column, sample.length)).length < FEWEST_HEADINGS) return null;
  // Numbers left of all words number the rows.
  const beside = columns.slice(columns.findIndex(({ texts }) => texts.size > 0));
  if (beside.some((column) => holdsFigures(column, sample.length))) return null;
  const [left = 1, right = left] = [headings[0]?.column, headings.at(-1)?.column];
  const range = { top: headerRow, left, bottom, right };
  return { grid, range, headerRow, headings: headings.map(textOf), lines: lines.length };
}

/** Different short words, none of which could be a figure. */
function areHeadings(cells: readonly Cell[]): boolean {
  const texts = new Set(cells.map(textOf));
  const isHeading = (cell: Cell) =>
    cell.type === "text" &&
    cell.value.length <= LONGEST_HEADING &&
    /\p{L}/u.test(cell.value) &&
    !/[.;:]\s*$/.test(cell.value) &&
    !isFigure(cell);
  return texts.size === cells.length && cells.every(isHeading);
}

interface ColumnBeneath {
  readonly heading: string;
  readonly texts: Set<string>;
  filled: number;
  numbers: number;
  dates: number;
}

function columnsBeneath(headings: readonly Cell[], cells: readonly Cell[]): readonly ColumnBeneath[] {
  const columns = new Map<number, ColumnBeneath>();
  for (const cell of headings)
    columns.set(cell.column, {
      heading: wordsApart(textOf(cell)),
      ...{ texts: new Set<string>(), filled: 0, numbers: 0, dates: 0 },
    });
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (!column) continue;
    column.filled++;
    if (isNumber(cell)) column.numbers++;
    else if (cell.type === "date") column.dates++;
    else column.texts.add(textOf(cell));
  }
  return [...columns.values()];
}

/** `Measure_code` and `SchoolType` as two words. */
function wordsApart(text: string): string {
  return text.replace(/(?<=[a-z])(?=[A-Z])|_/g, " ");
}

/** Whether the words over the column are its heading: they are said to be, or what stands beneath is of another kind. */
function isTold({ heading, texts, filled, numbers, dates }: ColumnBeneath, lines: number): boolean {
  if (filled * 2 < lines) return false;
  const isOtherKind = (numbers + dates) * 2 > filled;
  const comesBack = texts.size * 2 <= filled && !texts.has(heading);
  return isOtherKind || comesBack || HEADING_WORD.test(heading);
}

/** A column of numbers that is not headed as a code. */
function holdsFigures({ heading, numbers }: ColumnBeneath, lines: number): boolean {
  return numbers * 2 >= lines && !isCodeHeading(heading);
}
