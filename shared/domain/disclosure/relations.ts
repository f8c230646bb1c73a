// Which counts of a scorecard are sums of one another, so that one that is hidden could be had by subtraction.
import { type Count, grouped } from "./counts.ts";
import type { Sum } from "./linear-program.ts";
import { type Partitions, partitionsOf } from "./partitions.ts";

/** Weighted sums of counts that are nought. Only what the true counts bear out is a relation; a reader may think no better. */
export function relationsOf(counts: readonly Count[]): Partitions {
  const ofLine = grouped(counts, ({ cell, part }) => `${cell.indicator.reference} ${part}`);
  const ofWords = grouped(counts, ({ words }) => words).filter(
    (group) => new Set(group.map(({ cell }) => cell.place)).size > 1,
  );
  const { sure, perhaps } = partitionsOf(counts);
  const ofTime = [...ofLine.flatMap(toDateRelations), ...[...ofLine, ...ofWords].flatMap(stretchRelations)];
  return { sure: [...ofTime, ...sure], perhaps };
}

/** A year to date is the sum of its periods; one that was not due has no count and adds nothing. */
function toDateRelations(counts: readonly Count[]): readonly Sum[] {
  return counts
    .filter(({ cell }) => cell.id.endsWith(" to date"))
    .flatMap((whole) => {
      const parts = counts.filter(
        (part) => part !== whole && !part.cell.id.endsWith(" to date") && isWithin(part, whole),
      );
      const relation = new Map([[whole.name, -1], ...parts.map(({ name }) => [name, 1] as const)]);
      return parts.length > 0 && holds(relation, counts) ? [relation] : [];
    });
}

function isWithin({ cell: { covers: part } }: Count, { cell: { covers: whole } }: Count): boolean {
  return (
    part.stretch === "months" && whole.stretch === "months" && part.from >= whole.from && part.to <= whole.to
  );
}

function holds(relation: Sum, counts: readonly Count[]): boolean {
  return counts.reduce((sum, { name, value }) => sum + (relation.get(name) ?? 0) * value, 0) === 0;
}

/**
 * Counts of the same thing over stretches of time that join up: each stretch leads from one end to the other, and
 * whatever closes a circle is the sum of the rest of it (months of a quarter, one month's rolling year and the next's).
 */
function stretchRelations(counts: readonly Count[]): readonly Sum[] {
  const tree = new Map<string, { readonly to: string; readonly count: Count; readonly sign: 1 | -1 }[]>();
  const inOrder = counts.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return inOrder.flatMap((count) => {
    const [from, to] = endsOf(count);
    const way = wayThrough(tree, from, to);
    if (way === null) {
      tree.set(from, [...(tree.get(from) ?? []), { to, count, sign: 1 }]);
      tree.set(to, [...(tree.get(to) ?? []), { to: from, count, sign: -1 }]);
      return [];
    }
    const relation = new Map([[count.name, -1], ...way]);
    return holds(relation, counts) ? [relation] : [];
  });
}

function endsOf({ cell: { covers } }: Count): readonly [string, string] {
  return covers.stretch === "day"
    ? [`${covers.day} opens`, `${covers.day} closes`]
    : [String(covers.from), String(covers.to)];
}

function lengthOf({ cell: { covers } }: Count): number {
  return covers.stretch === "day" ? 0 : covers.to - covers.from;
}

type Tree = ReadonlyMap<
  string,
  readonly { readonly to: string; readonly count: Count; readonly sign: 1 | -1 }[]
>;

/** The counts on the way from one end to the other, or null where no way leads there. */
function wayThrough(tree: Tree, from: string, to: string): readonly (readonly [string, number])[] | null {
  const ways = new Map<string, readonly (readonly [string, number])[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const step of tree.get(at) ?? [])
      if (!ways.has(step.to)) ways.set(step.to, [...way, [step.count.name, step.sign]]);
  }
  return null;
}
