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
  for (const { column, divides, isOpen } of qualifiers) {
    const cell = grid.covering(row, column);
    const text = cell?.type === "text" || (divides && cell?.type === "number") ? textOf(cell) : "";
    if (text === "") continue;
    const words = figuresSaidBy(text) ?? (divides ? "group" : null);
    const said = isOpen || words === "own" ? words : null;
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
 * Where several lines of one name and period differ in silent words and in their figures, each is of a part of the
 * children: "Key Stage 1", "Key Stage 2". Other silent words are taken off. `nameOf` gives what is equal for such lines.
 */
export function withPartsTold<T extends Qualified>(
  lines: readonly T[],
  nameOf: (line: T) => string,
  figuresOf: (line: T) => string,
): readonly T[] {
  const words = new Map<string, Set<string>>();
  const figures = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.qualifier?.said) continue;
    const name = nameOf(line);
    words.set(name, (words.get(name) ?? new Set()).add(line.qualifier?.text ?? ""));
    figures.set(name, (figures.get(name) ?? new Set()).add(figuresOf(line)));
  }
  const differ = (name: string, kinds: ReadonlyMap<string, ReadonlySet<string>>) =>
    (kinds.get(name)?.size ?? 0) > 1;
  return lines.map((line) => {
    const { qualifier } = line;
    if (!qualifier || qualifier.said) return line;
    const name = nameOf(line);
    if (!differ(name, words) || !differ(name, figures)) return { ...line, qualifier: null };
    return { ...line, qualifier: { ...qualifier, said: "group" } };
  });
}
