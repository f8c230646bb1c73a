// What was assumed of a table as a whole, said once and not at each cell.

import type { Understood } from "../candidate.ts";
import type { Finding } from "../finding.ts";
import type { Table } from "../table/find-tables.ts";
import { rangeIn } from "../table/grid.ts";
import { columnLetters, type Sheet } from "../workbook.ts";

/** What was read although Excel does not show it. */
export function hiddenFindings(sheet: Sheet, tables: readonly Table[]): readonly Finding[] {
  if (tables.length === 0) return [];
  if (sheet.hidden)
    return [
      note(
        sheet.name,
        null,
        "hidden-sheet",
        `The sheet “${sheet.name}” is hidden.`,
        "It was read like the others.",
      ),
    ];
  return tables.flatMap(({ grid, range: { top, bottom, left, right }, columns: read }) => {
    const within = grid.sheet.hiddenRows.filter(
      (row) => row >= top && row <= bottom && grid.row(row).length > 0,
    );
    const places = new Set(read.map(({ column }) => column));
    const across = grid.sheet.hiddenColumns.filter((column) => places.has(column));
    const [rows, columns] = grid.isTurned ? [across, within] : [within, across];
    const range = rangeIn(grid, { top, bottom, left, right });
    const findings: Finding[] = [];
    if (rows.length > 0)
      findings.push(note(sheet.name, null, "hidden-row", ...hiddenWords("Row", rows, range)));
    if (columns.length > 0)
      findings.push(
        note(sheet.name, null, "hidden-column", ...hiddenWords("Column", columns.map(columnLetters), range)),
      );
    return findings;
  });
}

export function tableNotes(table: Table, understood: readonly Understood[]): readonly Finding[] {
  const known = understood.filter(({ indicator }) => indicator);
  return [...fractions(table, known), ...placeholders(table, known), ...provisional(table, known)];
}

function fractions(table: Table, understood: readonly Understood[]): readonly Finding[] {
  const read = understood.filter(({ figure }) => figure.how === "fraction read as percent");
  const [first] = read;
  if (!first) return [];
  const { raw, value, cell } = first.candidate;
  const count = read.length === 1 ? "One percentage is" : `${read.length} percentages are`;
  return [
    note(
      table.grid.sheet.name,
      cell,
      "fractions-read-as-percent",
      `${count} stored as a fraction: ${rounded(raw, 4)} was read as ${rounded(value, 2)}%.`,
      "Nothing to do.",
    ),
  ];
}

function rounded(number: string | number | null, places: number): string {
  return String(Number(Number(number).toFixed(places)));
}

function placeholders(table: Table, understood: readonly Understood[]): readonly Finding[] {
  const byWord = new Map<string, Understood[]>();
  for (const one of understood) {
    const { kind, raw } = one.candidate;
    if (kind === "value" || kind === "unclear" || raw === "" || one.figure.how !== "as written") continue;
    const word = raw.trim();
    const others = byWord.get(word);
    if (others) others.push(one);
    else byWord.set(word, [one]);
  }
  return [...byWord].flatMap(([word, [first, ...others]]) => {
    if (!first || saysItself(word, first.candidate.kind)) return [];
    const where = others.length === 0 ? "" : `, in ${others.length + 1} cells`;
    const meaning = first.candidate.kind === "suppressed" ? "hidden by the sender" : first.candidate.kind;
    return [
      note(
        table.grid.sheet.name,
        first.candidate.cell,
        "placeholder-read",
        `“${word.slice(0, 40)}” was read as ${meaning}${where}.`,
        "Nothing to do if that is right.",
      ),
    ];
  });
}

/** "not due" needs no explaining. */
function saysItself(word: string, kind: string): boolean {
  return word.toLowerCase() === kind;
}

function provisional(table: Table, understood: readonly Understood[]): readonly Finding[] {
  const marked = understood.filter(({ candidate }) => candidate.provisional);
  const [first] = marked;
  if (!first) return [];
  const count = marked.length === 1 ? "One figure is" : `${marked.length} figures are`;
  return [
    note(
      table.grid.sheet.name,
      first.candidate.cell,
      "provisional",
      `${count} marked as provisional.`,
      "Taken as provisional.",
    ),
  ];
}

function hiddenWords(
  what: "Row" | "Column",
  places: readonly (number | string)[],
  range: string,
): [message: string, action: string] {
  if (places.length === 1) return [`${what} ${places[0]} of ${range} is hidden.`, "It was read too."];
  return [`${what}s ${listed(places)} of ${range} are hidden.`, "They were read too."];
}

function listed(places: readonly (number | string)[]): string {
  if (places.length > 10) return `${places.slice(0, 10).join(", ")} and ${places.length - 10} more`;
  return `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
}

function note(sheet: string, cell: string | null, code: string, message: string, action: string): Finding {
  return { severity: "note", code, sheet, cell, message, action };
}
