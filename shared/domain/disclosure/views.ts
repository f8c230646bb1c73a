// What a reader takes for true beside what is printed, and what of all that bears on one count.
import type { Condition, Interval, Sum } from "./linear-program.ts";
import type { Belief } from "./partitions.ts";

export const UNBOUNDED: Interval = { least: 0, most: Infinity };

/** The part of what is told that bears on one secret. */
interface View {
  readonly conditions: readonly Condition[];
  readonly bounds: ReadonlyMap<string, Interval>;
}

/** The sum is nought. */
export function nothing(sum: Sum): Condition {
  return { sum, least: 0, most: 0 };
}

export interface BelievedConditions {
  /** Those of each belief. */
  readonly conditions: readonly (readonly Condition[])[];
  readonly insteadOf: ReadonlySet<Condition>;
}

/** More pairs are not tried, so that a scorecard with many lines that are nought takes no longer than it may. */
const MOST_PAIRS = 400;

/** Each belief by itself, and each two of different families. */
export function together(families: readonly (readonly Belief[])[]): readonly (readonly Belief[])[] {
  const pairs = families.flatMap((beliefs, at) =>
    beliefs.flatMap((one) =>
      families
        .slice(at + 1)
        .flat()
        .map((other) => [one, other]),
    ),
  );
  return [...families.flat().map((one) => [one]), ...pairs.slice(0, MOST_PAIRS)];
}

export function asConditions(
  relations: readonly Condition[],
): (beliefs: readonly Belief[]) => BelievedConditions {
  const bySum = new Map(relations.map((relation) => [relation.sum, relation]));
  return (beliefs) => ({
    conditions: beliefs.map(({ sums }) => sums.map(nothing)),
    insteadOf: new Set(beliefs.flatMap(({ insteadOf }) => insteadOf.flatMap((sum) => bySum.get(sum) ?? []))),
  });
}

export type ViewOf = (secret: { readonly sum: Sum }, belief: BelievedConditions | null) => View | null;

/**
 * For each secret the conditions that hang together with it through counts that are not known; null where a belief, if
 * there is one, has none among them.
 */
export function views(told: readonly Condition[], all: ReadonlyMap<string, Interval>): ViewOf {
  const isKnown = (name: string) => all.get(name)?.least === all.get(name)?.most;
  const indexed = (listed: readonly Condition[]) => {
    const byName = new Map<string, Condition[]>();
    for (const condition of listed)
      for (const name of condition.sum.keys()) {
        if (isKnown(name)) continue;
        const others = byName.get(name) ?? [];
        byName.set(name, others);
        others.push(condition);
      }
    return byName;
  };
  const byName = indexed(told);
  return (secret, belief) => {
    const believed = indexed(belief?.conditions.flat() ?? []);
    const reached = new Set([...secret.sum.keys()].filter((name) => !isKnown(name)));
    const conditions = new Set<Condition>();
    // The set grows while it is walked through.
    for (const name of reached)
      for (const condition of [...(byName.get(name) ?? []), ...(believed.get(name) ?? [])]) {
        if (conditions.has(condition) || belief?.insteadOf.has(condition)) continue;
        conditions.add(condition);
        for (const other of condition.sum.keys()) if (!isKnown(other)) reached.add(other);
      }
    const bears = (believed: readonly Condition[]) => believed.some((condition) => conditions.has(condition));
    if (belief !== null && !belief.conditions.every(bears)) return null;
    const names = new Set([...secret.sum.keys(), ...[...conditions].flatMap(({ sum }) => [...sum.keys()])]);
    const bounds = [...names].map((name) => [name, all.get(name) ?? UNBOUNDED] as const);
    return { conditions: [...conditions], bounds: new Map(bounds) };
  };
}
