// What a reader could work out of what is hidden, who knows the register, the rules and all earlier papers.
import { type Indicator, ratioIn } from "../indicator.ts";
import { type Cell, restsOnCounts } from "./cells.ts";
import { type Count, countName, countsOf } from "./counts.ts";
import { type Condition, type Interval, intervalOf, type Sum } from "./linear-program.ts";
import { relationsOf } from "./relations.ts";
import { type DisclosureRules, isSmall, mustBeHidden, restOf } from "./rules.ts";
import { type DisclosureSettings, type ExceptionOf, exceptionsIn } from "./settings.ts";
import {
  asConditions,
  type BelievedConditions,
  nothing,
  together,
  UNBOUNDED,
  type ViewOf,
  views,
} from "./views.ts";

/** A count that nobody may learn, and the cell that is hidden for it. */
export interface Secret {
  readonly cell: Cell;
  readonly sum: Sum;
}

/** Beyond this, arithmetic leaves nothing. */
const SLACK = 1e-6;

/** Somebody who reads the papers, with what they take for true. */
export interface Reader {
  readonly belief: BelievedConditions | null;
  /** Whether they take a count to be small because it is hidden; who does not draws less from the same paper. */
  readonly knowsSmall: boolean;
}

export interface Audit {
  /** Those who know most, of each belief one. */
  readonly readers: readonly Reader[];
  /** What follows from a paper on which these cells are hidden, by their ids. */
  readonly withHidden: (hidden: ReadonlySet<string>) => Findings;
}

export interface Findings {
  /** Whether only one count is left to the reader that the secret could be. */
  readonly isGivenAway: (secret: Secret, reader: Reader) => boolean;
  /** The cells whose figures bear on the secret. */
  readonly bearingOn: (secret: Secret, readers: readonly Reader[]) => readonly Cell[];
}

/** What nobody may learn of a cell that is hidden for itself: its small counts, and its count where it is always hidden. */
export function secretsOf(cell: Cell, rules: DisclosureRules, isAlwaysHidden: boolean): readonly Secret[] {
  if (cell.numerator === null) return [];
  const above = countName(cell, "above");
  const isOfPeople = cell.indicator.unit === "%" || cell.indicator.unit === "rate per 10,000";
  const isSecret = isAlwaysHidden || !isOfPeople || isSmall(cell.numerator, rules);
  return [
    ...(isSecret ? [{ cell, sum: new Map([[above, 1]]) }] : []),
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

export function auditOf(cells: readonly Cell[], settings: DisclosureSettings, noughtsTell: boolean): Audit {
  const exceptionOf = exceptionsIn(settings);
  const { rules } = settings;
  const counts = countsOf(cells);
  const truth = new Map(counts.map(({ name, value }) => [name, value]));
  const { sure, perhaps } = relationsOf(counts);
  const relations = sure.map(nothing);
  const beliefs = noughtsTell ? [null, ...together(perhaps).map(asConditions(relations))] : [null];
  const viewsWith = (hidden: ReadonlySet<string>, knowsSmall: boolean): ViewOf => {
    const isHidden = (cell: Cell) => hidden.has(cell.id) && !cell.isOut;
    const sight: Sight = {
      rules,
      exceptionOf,
      isHidden,
      knowsSmall,
      seesNoughts: knowsSmall || !noughtsTell,
    };
    const told = cells.flatMap((cell) => toldOf(cell, sight)).filter((condition) => isTrue(condition, truth));
    return views([...relations, ...told], boundsOf(counts, sight));
  };
  return {
    readers: beliefs.map((belief) => ({ belief, knowsSmall: true })),
    withHidden: (hidden) => {
      const made = new Map<boolean, ViewOf>();
      const viewOf = (secret: Secret, { belief, knowsSmall }: Reader) => {
        const known = made.get(knowsSmall) ?? viewsWith(hidden, knowsSmall);
        made.set(knowsSmall, known);
        return known(secret, belief);
      };
      return {
        isGivenAway: (secret, reader) => {
          const view = viewOf(secret, reader);
          return view !== null && isOneCount(intervalOf(secret.sum, view.conditions, view.bounds));
        },
        bearingOn: (secret, readers) => {
          const seen = readers.flatMap((reader) => viewOf(secret, reader)?.conditions ?? []);
          const names = new Set(seen.flatMap(({ sum }) => [...sum.keys()]));
          const things = new Set(counts.filter(({ name }) => names.has(name)).map(thingCounted));
          return counts
            .filter(
              (count) => names.has(count.name) || (isNumber(count.cell) && things.has(thingCounted(count))),
            )
            .map(({ cell }) => cell)
            .filter((cell, at, all) => all.indexOf(cell) === at);
        },
      };
    },
  };
}

/** What is counted and when: where a number that says it is hidden, how many there are in all is not known either. */
function thingCounted({ words, cell }: Count): string {
  return `${words}|${JSON.stringify(cell.covers)}`;
}

/** What a reader sees: which figures are hidden, and by what rules and exceptions. */
interface Sight {
  readonly rules: DisclosureRules;
  readonly exceptionOf: ExceptionOf;
  readonly isHidden: (cell: Cell) => boolean;
  readonly knowsSmall: boolean;
  /** Whether they take a number that is hidden not to be nought, where the rules show noughts. */
  readonly seesNoughts: boolean;
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
    const telling = rulesSeen(cell, sight).filter(
      (rules) => sight.knowsSmall && tellsSmall(restOf(cell), cell, rules),
    );
    return [atLeastNone(rest), ...telling.map((rules) => ({ sum: rest, ...smallBy(rules) }))];
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
  if (!sight.isHidden(cell)) return isNumber(cell) ? wholeWithin(cell) : UNBOUNDED;
  const told = rulesSeen(cell, sight).map((rules): Interval => {
    if (sight.knowsSmall && tellsSmall(value, cell, rules)) return smallBy(rules);
    return { least: isNumber(cell) && sight.seesNoughts && !rules.hidesNought ? 1 : 0, most: Infinity };
  });
  // A number that is nought and always shown is never hidden to keep another.
  const isShownElse = isNumber(cell) && sight.exceptionOf(cell.indicator.reference)?.always === "shown";
  return [...told, { least: isShownElse && sight.seesNoughts ? 1 : 0, most: Infinity }]
    .filter(({ least, most }) => value >= least && value <= most)
    .reduce(within, UNBOUNDED);
}

function within(one: Interval, other: Interval): Interval {
  return { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
}

/** The rules from which a reader may draw that it is hidden: those of now unless it is excepted, and those of earlier papers. */
function rulesSeen({ indicator, hiddenUnder }: Cell, { rules, exceptionOf }: Sight) {
  return exceptionOf(indicator.reference) === null ? [rules, ...hiddenUnder] : hiddenUnder;
}

function smallBy({ smallUpTo, hidesNought }: DisclosureRules): Interval {
  return { least: hidesNought ? 0 : 1, most: smallUpTo };
}

/**
 * Whether the reader may take it that the count is small because the figure is hidden. A share of very few is hidden
 * whatever it is, and where few are above the line and few are not, being hidden does not say which.
 */
function tellsSmall(count: number | null, cell: Cell, rules: DisclosureRules): boolean {
  const { indicator, denominator } = cell;
  const leastTelling = Math.max(rules.leastShared, 2 * rules.smallUpTo + 1);
  const isOfFew = indicator.unit !== "number" && denominator !== null && denominator < leastTelling;
  return isSmall(count, rules) && mustBeHidden({ ...cell, unit: indicator.unit }, rules) && !isOfFew;
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

function isOneCount(interval: Interval | null): boolean {
  if (interval === null) return false;
  return Math.ceil(interval.least - SLACK) >= Math.floor(interval.most + SLACK);
}
