// The counts that printed figures rest on, and what each of them counts.
import { type Cell, wordsOf } from "./cells.ts";

/** One count of a cell: what is above the line or what is below it. */
export interface Count {
  readonly name: string;
  readonly cell: Cell;
  readonly part: "above" | "below";
  /** What is counted, in the register's words; the indicator alone knows it where the register does not say. */
  readonly words: string;
  readonly value: number;
}

export function countName({ id }: Pick<Cell, "id">, part: Count["part"]): string {
  return `${id} ${part}`;
}

export function countsOf(cells: readonly Cell[]): readonly Count[] {
  return cells.flatMap((cell) => {
    const { indicator, numerator, denominator } = cell;
    const own = `only ${indicator.reference}`;
    const above = { part: "above", words: wordsOf(indicator.numerator) || `${own} above` } as const;
    const below = { part: "below", words: wordsOf(indicator.denominator) || `${own} below` } as const;
    return [
      ...(numerator === null ? [] : [{ ...above, cell, name: countName(cell, "above"), value: numerator }]),
      ...(denominator === null
        ? []
        : [{ ...below, cell, name: countName(cell, "below"), value: denominator }]),
    ];
  });
}

export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return [...groups.values()];
}
