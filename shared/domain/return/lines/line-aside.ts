// Lines whose figures are not the council's own, or not of all its children, by what stands in, beside or above them.
import type { Indicator } from "../../indicator.ts";
import { asideInLabel, type FiguresSaid, figuresSaidBy } from "../match/whose-figures.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";
import { isFigureRole } from "../table/table-columns.ts";
import type { Line } from "./table-lines.ts";

export interface LineAside {
  readonly kind: "comparator" | "group";
  /** The words that say so. */
  readonly words: string;
  /** Where they stand; null for the name of the sheet or a title. */
  readonly cell: string | null;
}

export interface Section {
  readonly text: string;
  readonly cell: string;
}

const LONGEST_SECTION = 60;

/** The row that heads the part of the table in which each row stands: a text alone that names no indicator. */
export function sectionsOf(
  table: Table,
  isIndicator: (row: number) => boolean,
): (row: number) => Section | null {
  const sections = new Map<number, Section>();
  let section: Section | null = null;
  for (const row of table.bodyRows) {
    if (row > table.range.bottom) break;
    const [cell, ...others] = table.grid.row(row);
    if (cell?.type === "text" && others.length === 0 && !isIndicator(row)) {
      const text = textOf(cell);
      section =
        text.length <= LONGEST_SECTION ? { text, cell: addressIn(table.grid, row, cell.column) } : null;
    }
    if (section) sections.set(row, section);
  }
  return (row) => sections.get(row) ?? null;
}

/** Null for the figures of the council and of all its children, which are taken. */
export function lineAside(
  table: Table,
  line: Line,
  indicator: Indicator | null,
  section: Section | null,
): LineAside | null {
  const { qualifier } = line;
  const beside = qualifier && asideOf(qualifier.said);
  if (qualifier && beside) return { kind: beside, words: qualifier.text, cell: qualifier.cell };
  if (qualifier?.said) return null;
  for (const words of [line.label, line.reference ?? ""]) {
    const kind = words === "" ? null : asideInLabel(words, indicator);
    if (kind) return { kind, words, cell: line.labelCell };
  }
  const above = section && asideOf(figuresSaidBy(section.text));
  if (section) return above && { kind: above, words: section.text, cell: section.cell };
  return tableAside(table);
}

export function holdsFigures(table: Table): (row: number) => boolean {
  const columns = new Set(table.columns.filter(({ role }) => isFigureRole(role)).map(({ column }) => column));
  return (row) => table.grid.row(row).some(({ column }) => columns.has(column));
}

function tableAside({ headlines, grid }: Table): LineAside | null {
  for (const words of [...headlines.slice(0, 3), grid.sheet.name]) {
    const kind = asideOf(figuresSaidBy(words));
    if (kind) return { kind, words, cell: null };
  }
  return null;
}

function asideOf(said: FiguresSaid | null): "comparator" | "group" | null {
  return said === "comparator" || said === "group" ? said : null;
}
