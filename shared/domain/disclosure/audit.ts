// What a reader could work out of what is hidden, who knows the register, the rules and all earlier papers.
import { type Indicator, ratioIn } from "../indicator.ts";
import { type Cell, restsOnCounts } from "./cells.ts";
import { type Count, countName, countsOf } from "./counts.ts";
import { type Condition, type Interval, intervalOf, type Sum } from "./linear-program.ts";
import { relationsOf } from "./relations.ts";
import { type DisclosureRules, isSmall, restOf } from "./rules.ts";

/** A count that nobody may learn, and the cell that is hidden for it. */
export interface Secret {
  readonly cell: Cell;
  readonly sum: Sum;
}

/** Beyond this, arithmetic leaves nothing. */
const SLACK = 1e-6;

/** What follows from a paper on which these cells are hidden, by their ids. */
export type Audit = (hidden: ReadonlySet<string>) => Findings;

interface Findings {
  /** Whether only one count is left that the secret could be. */
  readonly isGivenAway: (secret: Secret) => boolean;
  /** The cells whose figures bear on the secret. */
  readonly bearingOn: (secret: Secret) => readonly Cell[];
}

/** The small counts of a cell that is hidden for what it says itself. */
export function secretsOf(cell: Cell, rules: DisclosureRules): readonly Secret[] {
  if (cell.numerator === null) return [];
  const above = countName(cell, "above");
  const isOfPeople = cell.indicator.unit === "%" || cell.indicator.unit === "rate per 10,000";
  return [
    ...(isSmall(cell.numerator, rules) || !isOfPeople ? [{ cell, sum: new Map([[above, 1]]) }] : []),
    ...(isOfPeople && isSmall(restOf(cell), rules)
      ? [
          {
            cell,
            sum: new Map([
              [countName(cell, "below"), 1],
              [above, -1],
            ]),
          },
        ]
      : []),
  ];
}

/** `small` are the cells that are hidden for what they say themselves. */
export function auditOf(cells: readonly Cell[], small: ReadonlySet<string>, rules: DisclosureRules): Audit {
  const counts = countsOf(cells);
  const truth = new Map(counts.map(({ name, value }) => [name, value]));
  const relations = relationsOf(counts).map((sum): Condition => ({ sum, least: 0, most: 0 }));
  return (hidden) => {
    const sight: Sight = { small, rules, isHidden: (cell) => hidden.has(cell.id) && !cell.isOut };
    const told = cells.flatMap((cell) => toldOf(cell, sight)).filter((condition) => isTrue(condition, truth));
    const viewOf = views([...relations, ...told], boundsOf(counts, sight));
    return {
      isGivenAway: (secret) => {
        const { conditions, bounds } = viewOf(secret);
        return isOneCount(intervalOf(secret.sum, conditions, bounds));
      },
      bearingOn: (secret) => {
        const names = new Set(viewOf(secret).conditions.flatMap(({ sum }) => [...sum.keys()]));
        return cells.filter((cell) => PARTS.some((part) => names.has(countName(cell, part))));
      },
    };
  };
}

const PARTS = ["above", "below"] as const;

/** What a reader sees: which figures are hidden, and by what rules. */
interface Sight {
  readonly small: ReadonlySet<string>;
  readonly rules: DisclosureRules;
  readonly isHidden: (cell: Cell) => boolean;
}

/** The part of what is told that bears on one secret. */
interface View {
  readonly conditions: readonly Condition[];
  readonly bounds: ReadonlyMap<string, Interval>;
}

/** What the cell tells of its counts together. */
function toldOf(cell: Cell, sight: Sight): readonly Condition[] {
  const { indicator, numerator, denominator, value } = cell;
  if (numerator === null || denominator === null) return [];
  const [above, below] = [countName(cell, "above"), countName(cell, "below")];
  const rest = new Map([
    [below, 1],
    [above, -1],
  ]);
  if (sight.isHidden(cell)) {
    const isSmallRest = isSmall(restOf(cell), sight.rules) && isHiddenForCount(cell, sight);
    return [isSmallRest ? { sum: rest, least: 1, most: sight.rules.smallUpTo } : atLeastNone(rest)];
  }
  if (!restsOnCounts(cell)) return [];
  const scale = ratioIn(indicator.unit, 1, 1) ?? 1;
  const weighed = (rounded: number) =>
    new Map([
      [above, scale],
      [below, -rounded],
    ]);
  const half = halfOfLastPlace(indicator);
  return [
    atLeastNone(rest),
    atLeastNone(weighed(value - half)),
    { sum: weighed(value + half), least: -Infinity, most: 0 },
  ];
}

function atLeastNone(sum: Sum): Condition {
  return { sum, least: 0, most: Infinity };
}

function halfOfLastPlace({ decimalPlaces }: Indicator): number {
  return 0.5 / 10 ** decimalPlaces;
}

/** Denominators are taken as known from elsewhere, unless one of those that count the same is itself hidden. */
function boundsOf(counts: readonly Count[], sight: Sight): ReadonlyMap<string, Interval> {
  const hiddenNumbers = new Set(
    counts
      .filter(({ part, cell }) => part === "above" && isNumber(cell) && sight.isHidden(cell))
      .map(({ words }) => words),
  );
  return new Map(
    counts.map((count) => [
      count.name,
      count.part === "above" ? boundsAbove(count, sight) : boundsBelow(count, hiddenNumbers),
    ]),
  );
}

function boundsAbove({ cell, value }: Count, sight: Sight): Interval {
  if (!sight.isHidden(cell)) return isNumber(cell) ? wholeWithin(cell) : { least: 0, most: Infinity };
  if (isSmall(value, sight.rules) && isHiddenForCount(cell, sight))
    return { least: 1, most: sight.rules.smallUpTo };
  // Nought is never hidden.
  return { least: isNumber(cell) ? 1 : 0, most: Infinity };
}

/**
 * Whether the reader may take it that the count is small because the figure is hidden. A share of very few is hidden
 * whatever it is, and where few are above the line and few are not, being hidden does not say which.
 */
function isHiddenForCount({ id, indicator, denominator }: Cell, { small, rules }: Sight): boolean {
  const leastTelling = Math.max(rules.leastShared, 2 * rules.smallUpTo + 1);
  const isOfFew = indicator.unit !== "number" && denominator !== null && denominator < leastTelling;
  return small.has(id) && !isOfFew;
}

function boundsBelow({ words, value }: Count, hiddenNumbers: ReadonlySet<string>): Interval {
  return hiddenNumbers.has(words) ? { least: 0, most: Infinity } : { least: value, most: value };
}

function wholeWithin({ indicator, value }: Cell): Interval {
  if (indicator.decimalPlaces === 0) return { least: value, most: value };
  const half = halfOfLastPlace(indicator);
  return { least: value - half, most: value + half };
}

function isNumber({ indicator }: Cell): boolean {
  return indicator.unit === "number";
}

/** What was sent may contradict itself; then a reader who believes it knows no better. */
function isTrue({ sum, least, most }: Condition, truth: ReadonlyMap<string, number>): boolean {
  const total = [...sum].reduce((all, [name, weight]) => all + weight * (truth.get(name) ?? 0), 0);
  return total >= least - SLACK && total <= most + SLACK;
}

/** For each secret the conditions that hang together with it through counts that are not known. */
function views(told: readonly Condition[], all: ReadonlyMap<string, Interval>): (secret: Secret) => View {
  const isKnown = (name: string) => all.get(name)?.least === all.get(name)?.most;
  const byName = new Map<string, Condition[]>();
  for (const condition of told)
    for (const name of condition.sum.keys()) {
      if (isKnown(name)) continue;
      const others = byName.get(name) ?? [];
      byName.set(name, others);
      others.push(condition);
    }
  return (secret) => {
    const reached = new Set([...secret.sum.keys()].filter((name) => !isKnown(name)));
    const conditions = new Set<Condition>();
    // The set grows while it is walked through.
    for (const name of reached)
      for (const condition of byName.get(name) ?? []) {
        if (conditions.has(condition)) continue;
        conditions.add(condition);
        for (const other of condition.sum.keys()) if (!isKnown(other)) reached.add(other);
      }
    const names = new Set([...secret.sum.keys(), ...[...conditions].flatMap(({ sum }) => [...sum.keys()])]);
    const bounds = [...names].map((name) => [name, all.get(name) ?? UNBOUNDED] as const);
    return { conditions: [...conditions], bounds: new Map(bounds) };
  };
}

const UNBOUNDED: Interval = { least: 0, most: Infinity };

function isOneCount(interval: Interval | null): boolean {
  if (interval === null) return false;
  return Math.ceil(interval.least - SLACK) >= Math.floor(interval.most + SLACK);
}
