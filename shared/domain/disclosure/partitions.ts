// Which lines of a scorecard are the parts of another line: the register says so, or each period bears it out.
import { type Count, grouped } from "./counts.ts";
import type { Sum } from "./linear-program.ts";

/** Of more lines than this no sums are tried: chance would find some. */
const MOST_LINES = 12;
const MOST_PARTS = 4;
/** Of more lines that are nought throughout no sums among themselves are tried. */
const MOST_NOUGHTS = 6;

/** The counts of one line by what they cover. */
interface Line {
  readonly counts: ReadonlyMap<string, Count>;
}

export interface Partitions {
  /** Sums that are nought, and that a reader is taken to know. */
  readonly sure: readonly Sum[];
  /**
   * Others with a line that is nought throughout, of which a reader may know one of each family of lines. They cannot all
   * be true at once, for a line that is nought fits anywhere.
   */
  readonly perhaps: readonly (readonly Belief[])[];
}

export interface Belief {
  readonly sums: readonly Sum[];
  /** The sure ones that are not true if these are. */
  readonly insteadOf: readonly Sum[];
}

/**
 * Numbers of a section that add up to another one, and shares of the same people of which one is the sum of others or
 * which share them out among them. They must do so in each period of which all is known.
 */
export function partitionsOf(counts: readonly Count[]): Partitions {
  const above = counts.filter(({ part }) => part === "above");
  const numbers = above.filter(({ cell }) => cell.indicator.unit === "number");
  const bases = counts.filter(({ part, cell }) => part === "below" && cell.indicator.unit === "%");
  const families = [
    ...grouped(numbers, ({ cell }) => cell.indicator.section).map((family) =>
      familyOf(linesOf(family), null),
    ),
    ...grouped(bases, ({ words }) => words).map((base) => {
      const cells = new Set(base.map(({ cell }) => cell));
      return familyOf(linesOf(above.filter(({ cell }) => cells.has(cell))), lineOf(base));
    }),
  ];
  const inFamilies = families.map((family) => ({ family, known: partitionsIn(family) }));
  return {
    sure: inFamilies.flatMap(({ known }) => known.flatMap(({ sums }) => sums)),
    perhaps: inFamilies.map(({ family, known }) => withNought(family, known)),
  };
}

function linesOf(counts: readonly Count[]): readonly Line[] {
  return grouped(counts, ({ cell }) => cell.indicator.reference).map(lineOf);
}

function lineOf(counts: readonly Count[]): Line {
  return { counts: new Map(counts.map((count) => [JSON.stringify(count.cell.covers), count])) };
}

interface Family {
  readonly lines: readonly Line[];
  /** Those that are nought throughout. */
  readonly noughts: readonly Line[];
  /** What all of them are shares of. */
  readonly base: Line | null;
}

function familyOf(all: readonly Line[], base: Line | null): Family {
  const isFit = all.length >= 2 && all.length <= MOST_LINES;
  const lines = isFit ? all.filter((line) => !isNought(line)) : [];
  return { lines, noughts: isFit ? all.filter(isNought) : [], base };
}

function isNought({ counts }: Line): boolean {
  return [...counts.values()].every(({ value }) => value === 0);
}

interface Partition {
  readonly whole: Line;
  readonly parts: readonly Line[];
  /** Of each period. */
  readonly sums: readonly Sum[];
}

/** The fewest lines that add up, without those that are nought. */
function partitionsIn({ lines, base }: Family): readonly Partition[] {
  const found: Partition[] = [];
  for (const whole of wholesOf(lines, base))
    for (const parts of choicesOf(lines.filter((line) => line !== whole))) {
      const all = [whole, ...parts];
      const isMore = found.some((known) => [known.whole, ...known.parts].every((line) => all.includes(line)));
      const sums = isMore ? [] : sumsOver(whole, parts);
      if (sums.length > 0) found.push({ whole, parts, sums });
    }
  return found;
}

/** Parts that add up, or the one that is all there is, with one more that is nought; and noughts among themselves. */
function withNought({ lines, noughts, base }: Family, known: readonly Partition[]): readonly Belief[] {
  const equals = wholesOf(lines, base).flatMap((whole) =>
    lines.slice(lines.indexOf(whole) + 1).map((part): Partition => ({ whole, parts: [part], sums: [] })),
  );
  const beliefs = [...known, ...equals].flatMap(({ whole, parts, sums }) =>
    noughts.map((nought): Belief => ({ sums: sumsOver(whole, [...parts, nought]), insteadOf: sums })),
  );
  const ofNoughts = choicesOf(noughts.slice(0, MOST_NOUGHTS))
    .filter(({ length }) => length === 3)
    .map(([whole, ...parts]): Belief => ({ sums: whole ? sumsOver(whole, parts) : [], insteadOf: [] }));
  return [...beliefs, ...ofNoughts].filter(({ sums }) => sums.length > 0);
}

function wholesOf(lines: readonly Line[], base: Line | null): readonly Line[] {
  return [...lines, ...(base === null ? [] : [base])];
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

/** The sum of each period; none where one of them does not come out. */
function sumsOver(whole: Line, parts: readonly Line[]): readonly Sum[] {
  const sums: Sum[] = [];
  for (const [covers, total] of whole.counts) {
    const counted = parts.map(({ counts }) => counts.get(covers));
    if (counted.some((count) => count === undefined)) continue;
    const sum = counted.reduce((all, count) => all + (count?.value ?? 0), 0);
    if (sum !== total.value) return [];
    sums.push(new Map([[total.name, -1], ...counted.map((count) => [count?.name ?? "", 1] as const)]));
  }
  return sums;
}
