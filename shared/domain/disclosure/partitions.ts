// Which lines of a scorecard are the parts of another line: the register says so, or each period bears it out.
import { type Count, grouped } from "./counts.ts";
import type { Sum } from "./linear-program.ts";

/** Of more lines than this no sums are tried: chance would find some. */
const MOST_LINES = 12;
const MOST_PARTS = 4;

/** The counts of one line by what they cover. */
interface Line {
  readonly counts: ReadonlyMap<string, Count>;
}

/**
 * Sums that are nought: numbers of a section that add up to another one, and shares of the same people of which one is the
 * sum of others or which share them out among them. They must do so in each period of which all is known.
 */
export function partitionsOf(counts: readonly Count[]): readonly Sum[] {
  const above = counts.filter(({ part }) => part === "above");
  const numbers = above.filter(({ cell }) => cell.indicator.unit === "number");
  const bases = counts.filter(({ part, cell }) => part === "below" && cell.indicator.unit === "%");
  return [
    ...grouped(numbers, ({ cell }) => cell.indicator.section).flatMap((family) =>
      sumsIn(linesOf(family), null),
    ),
    ...grouped(bases, ({ words }) => words).flatMap((base) => {
      const cells = new Set(base.map(({ cell }) => cell));
      return sumsIn(linesOf(above.filter(({ cell }) => cells.has(cell))), lineOf(base));
    }),
  ];
}

function linesOf(counts: readonly Count[]): readonly Line[] {
  return grouped(counts, ({ cell }) => cell.indicator.reference).map(lineOf);
}

function lineOf(counts: readonly Count[]): Line {
  return { counts: new Map(counts.map((count) => [JSON.stringify(count.cell.covers), count])) };
}

/** `base` is what all of them are shares of. */
function sumsIn(lines: readonly Line[], base: Line | null): readonly Sum[] {
  if (lines.length < 2 || lines.length > MOST_LINES) return [];
  const found: (readonly Line[])[] = [];
  return [...lines, ...(base === null ? [] : [base])].flatMap((whole) =>
    choicesOf(lines.filter((line) => line !== whole)).flatMap((parts) => {
      const all = [whole, ...parts];
      if (found.some((known) => known.every((line) => all.includes(line)))) return [];
      const sums = sumsOver(whole, parts);
      if (sums.length > 0) found.push(all);
      return sums;
    }),
  );
}

/** Two to four of the lines, or all of them; the fewest first. */
function choicesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const choices: (readonly Line[])[] = [[]];
  for (const line of lines)
    for (const chosen of [...choices]) if (chosen.length < MOST_PARTS) choices.push([...chosen, line]);
  return [...choices, ...(lines.length > MOST_PARTS ? [lines] : [])]
    .filter(({ length }) => length >= 2)
    .toSorted((one, other) => one.length - other.length);
}

/** The sum of each period; none where one of them does not come out, or a line is nought throughout. */
function sumsOver(whole: Line, parts: readonly Line[]): readonly Sum[] {
  const sums: Sum[] = [];
  for (const [covers, total] of whole.counts) {
    const counted = parts.map(({ counts }) => counts.get(covers));
    if (counted.some((count) => count === undefined)) continue;
    const sum = counted.reduce((all, count) => all + (count?.value ?? 0), 0);
    if (sum !== total.value) return [];
    sums.push(new Map([[total.name, -1], ...counted.map((count) => [count?.name ?? "", 1] as const)]));
  }
  const isNought = parts.some(({ counts }) => [...counts.values()].every(({ value }) => value === 0));
  return isNought ? [] : sums;
}
