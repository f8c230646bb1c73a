// The lines of a table, each with the words that name its indicator.
import { labelMarks } from "../figure/footnote-marks.ts";
import type { Subject, Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";
import { type Column, isFigureRole } from "../table/table-columns.ts";
import type { Cell } from "../workbook.ts";
import { type Qualifier, qualifierIn, withPartsTold } from "./qualifiers.ts";

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
  readonly qualifier: Qualifier | null;
  /** The rows of the three parts, where a figure is written down over several rows; else null. */
  readonly parts: PartRows | null;
}

export interface PartRows {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Of more columns of labels, or of references, the rest are not read. */
const MOST_LABEL_COLUMNS = 20;

export function linesOf(table: Table): readonly Line[] {
  return table.subject ? linesOfSubject(table, table.subject) : linesNamed(table);
}

/** Rows beneath the last period, and what the periods come to. */
const SUMS =
  /^(?:(?:grand )?totals?|sum|averages?|avg|mean|overall|ytd|year to date|full year|cumulative)\b/i;

/** Every row with a figure is of what the title names. A row of a table by rows needs a period of its own. */
function linesOfSubject(table: Table, { label, reference, cell }: Subject): readonly Line[] {
  const { grid, range, columns, layout } = table;
  const columnsOf = (isWanted: (role: Column["role"]) => boolean) =>
    columns.filter(({ role }) => isWanted(role)).map(({ column }) => column);
  const figures = columnsOf(isFigureRole);
  const periods = columnsOf((role) => role === "period");
  const isReading = (row: number) => {
    if (!figures.some((column) => grid.at(row, column))) return false;
    if (layout === "periods across") return true;
    const said = periods
      .map((column) => textOf(grid.covering(row, column)))
      .join(" ")
      .trim();
    return said !== "" && !SUMS.test(said);
  };
  const { text, marks, isProvisional } = labelMarks(label);
  const labelCell = cell ?? addressIn(grid, range.top, range.left);
  const lines = table.bodyRows
    .filter((row) => row <= range.bottom && isReading(row))
    .map(
      (row): Line => ({
        ...{ row, label: text, marks, isProvisional, reference, labelCell },
        qualifier: qualifierIn(table, row),
        parts: null,
      }),
    );
  const figuresIn = (row: number) =>
    figures.map((column) => String(grid.at(row, column)?.value ?? "")).join("\n");
  return withPartsJoined(
    table,
    withPartsTold(lines, figuresNamed(table), ({ row }) => figuresIn(row)),
  );
}

function linesNamed(table: Table): readonly Line[] {
  const { grid } = table;
  const columnsOf = (role: Column["role"]) =>
    table.columns
      .filter((column) => column.role === role)
      .slice(0, MOST_LABEL_COLUMNS)
      .map(({ column }) => column);
  const labels = columnsOf("indicator");
  const references = columnsOf("reference");
  const figures = new Set(table.columns.filter(({ role }) => isFigureRole(role)).map(({ column }) => column));
  const figuresIn = (row: number) =>
    [...figures].map((column) => String(grid.at(row, column)?.value ?? "")).join("\n");
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
  const told = withPartsTold(lines, figuresNamed(table), ({ row }) => figuresIn(row));
  return withPartsJoined(table, repeats ? told : told.filter(isOwnOrTold));
}

/** Beneath a line a row with no name is of its own only where words beside it say so. */
function isOwnOrTold({ labelCell, qualifier }: Line, place: number, lines: readonly Line[]): boolean {
  return (qualifier?.said ?? null) !== null || lines[place - 1]?.labelCell !== labelCell;
}

/** The words that name the figure of a line: its label, its reference, its period. */
function figuresNamed({ columns, grid }: Table): (line: Line) => string {
  const periods = columns.filter(({ role }) => role === "period").map(({ column }) => column);
  return ({ row, label, reference }) =>
    [label, reference, ...periods.map((column) => textOf(grid.covering(row, column)))].join("\n");
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
  return !qualifier?.said || qualifier.said === "own" ? { ...NO_PARTS, value: row } : null;
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
  if (!qualifier?.said || qualifier.said === "comparator" || qualifier.said === "group") return null;
  return qualifier.said === "own" ? "value" : qualifier.said;
}

/** A label merged over several rows names each of them only where every row is a reading. */
function wordsAt(table: Table, row: number, column: number, repeats: boolean): Cell | undefined {
  const cell = repeats ? table.grid.covering(row, column) : table.grid.at(row, column);
  return cell && textOf(cell) !== "" ? cell : undefined;
}
