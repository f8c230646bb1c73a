// What the words beside a line's name say of its figures, and which lines are told apart by such words alone.
import { type FiguresSaid, figuresSaidBy } from "../match/whose-figures.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";

export interface Qualifier {
  readonly text: string;
  readonly cell: string;
  /** Null for words that say nothing by themselves: an area, a team. */
  readonly said: FiguresSaid | null;
}

/** The first words beside the name that say something; else all of them together. */
export function qualifierIn({ grid, qualifiers }: Table, row: number): Qualifier | null {
  const silent: Qualifier[] = [];
  for (const { column, divides } of qualifiers) {
    const cell = grid.covering(row, column);
    const text = cell?.type === "text" || (divides && cell?.type === "number") ? textOf(cell) : "";
    if (text === "") continue;
    const said = figuresSaidBy(text) ?? (divides ? "group" : null);
    const qualifier = { text, cell: addressIn(grid, row, column), said };
    if (said) return qualifier;
    silent.push(qualifier);
  }
  const [first] = silent;
  return first ? { ...first, text: silent.map(({ text }) => text).join(" ") } : null;
}

interface Qualified {
  readonly qualifier: Qualifier | null;
}

/**
 * Where several lines of one figure differ in silent words alone, each is of a part of the children: "Key Stage 1",
 * "Key Stage 2". `figureOf` names what must be equal for two lines to be of one figure.
 */
export function withPartsTold<T extends Qualified>(
  lines: readonly T[],
  figureOf: (line: T) => string,
): readonly T[] {
  const words = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.qualifier?.said) continue;
    const figure = figureOf(line);
    const before = words.get(figure) ?? new Set();
    words.set(figure, before.add(line.qualifier?.text ?? ""));
  }
  return lines.map((line) => {
    const { qualifier } = line;
    if (!qualifier || qualifier.said || (words.get(figureOf(line))?.size ?? 0) < 2) return line;
    return { ...line, qualifier: { ...qualifier, said: "group" } };
  });
}
