// The least and the most that a sum can be under linear conditions: how statistical offices audit what they have hidden
// (Handbook on Statistical Disclosure Control, feasibility intervals). Solved by the simplex method with Bland's rule.

/** A weighted sum of unknowns. */
export type Sum = ReadonlyMap<string, number>;

export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A sum that is known to lie in an interval, of which either end may be infinite. */
export interface Condition extends Interval {
  readonly sum: Sum;
}

/** Beyond this, arithmetic leaves nothing. */
const SLACK = 1e-7;

/** A problem as "most of the goal, where each row of the table is at most its limit and no unknown is below nought". */
interface Tableau {
  readonly rows: number[][];
  readonly limits: number[];
  readonly basic: number[];
  readonly free: number[];
}

/**
 * The interval in which the sum must lie. `bounds` has each unknown of the conditions; its least is finite.
 * Null where the conditions contradict each other.
 */
export function intervalOf(
  sum: Sum,
  conditions: readonly Condition[],
  bounds: ReadonlyMap<string, Interval>,
): Interval | null {
  const names = [...bounds].flatMap(([name, { least, most }]) => (least < most ? [name] : []));
  const given = [...conditions, ...names.map((name) => ({ sum: new Map([[name, 1]]), ...boundOf(name) }))];
  const table = startTable(given.flatMap(atMosts).map(fromLeast));
  if (!makeFeasible(table, names.length)) return null;
  const goal = weightsIn(sum);
  const offset = atLeastOf(sum);
  const most = maximise(copyOf(table), goal);
  const lowest = maximise(
    copyOf(table),
    goal.map((weight) => -weight),
  );
  return { least: offset - lowest, most: offset + most };

  function boundOf(name: string): Interval {
    return bounds.get(name) ?? { least: 0, most: Infinity };
  }

  /** What the sum is where each unknown is at its least. */
  function atLeastOf(weighed: Sum): number {
    return [...weighed].reduce((total, [name, weight]) => total + weight * boundOf(name).least, 0);
  }

  function weightsIn(weighed: Sum): number[] {
    return names.map((name) => weighed.get(name) ?? 0);
  }

  /** With each unknown counted from its least. */
  function fromLeast({ sum: weighed, limit }: AtMost): Inequality {
    return { weights: weightsIn(weighed), limit: limit - atLeastOf(weighed) };
  }
}

interface AtMost {
  readonly sum: Sum;
  readonly limit: number;
}

interface Inequality {
  readonly weights: readonly number[];
  readonly limit: number;
}

function atMosts({ sum, least, most }: Condition): readonly AtMost[] {
  const negated = new Map([...sum].map(([name, weight]) => [name, -weight]));
  return [
    ...(Number.isFinite(most) ? [{ sum, limit: most }] : []),
    ...(Number.isFinite(least) ? [{ sum: negated, limit: -least }] : []),
  ];
}

/** A last column is for the help that `makeFeasible` needs. */
function startTable(given: readonly Inequality[]): Tableau {
  const count = given[0]?.weights.length ?? 0;
  const scaled = given.map(({ weights, limit }) => {
    const scale = Math.max(...weights.map(Math.abs)) || 1;
    return { row: [...weights.map((weight) => weight / scale), -1], limit: limit / scale };
  });
  return {
    rows: scaled.map(({ row }) => row),
    // What is just under nought is nought in binary arithmetic.
    limits: scaled.map(({ limit }) => (Math.abs(limit) < SLACK ? 0 : limit)),
    basic: scaled.map((_, index) => count + 1 + index),
    free: Array.from({ length: count + 1 }, (_, index) => index),
  };
}

/** Finds a first solution, with the help of one more unknown that must be nought in the end. */
function makeFeasible(table: Tableau, helper: number): boolean {
  const { limits, basic, free, rows } = table;
  const worst = limits.indexOf(Math.min(...limits));
  if (worst >= 0 && (limits[worst] ?? 0) < 0) {
    pivot(table, worst, helper);
    const wanted = [...new Array<number>(helper).fill(0), -1];
    if (maximise(table, wanted) < -SLACK) return false;
    const row = basic.indexOf(helper);
    const column = rows[row]?.findIndex((weight) => Math.abs(weight) > SLACK) ?? -1;
    if (column >= 0) pivot(table, row, column);
  }
  const column = free.indexOf(helper);
  if (column >= 0) for (const row of rows) row[column] = 0;
  return true;
}

/** The most that the goal can be, from where the table stands; `goal` has a weight for each unknown. */
function maximise(table: Tableau, goal: readonly number[]): number {
  const { rows, limits, basic, free } = table;
  const weightOf = (name: number) => goal[name] ?? 0;
  for (;;) {
    const wanted = basic.flatMap((name, row) => (weightOf(name) === 0 ? [] : [{ name, row }]));
    const gains = free.map((free, column) =>
      wanted.reduce(
        (gain, { name, row }) => gain - weightOf(name) * (rows[row]?.[column] ?? 0),
        weightOf(free),
      ),
    );
    const column = firstNamed(free, (index) => (gains[index] ?? 0) > SLACK);
    if (column < 0) return basic.reduce((sum, name, row) => sum + weightOf(name) * (limits[row] ?? 0), 0);
    const row = tightest(table, column);
    if (row < 0) return Infinity;
    pivot(table, row, column);
  }
}

/** The row that stops the column's unknown first, or -1; among equals the one with the first name, so that it ends. */
function tightest({ rows, limits, basic }: Tableau, column: number): number {
  const room = rows.map((row, index) => {
    const weight = row[column] ?? 0;
    return weight > SLACK ? (limits[index] ?? 0) / weight : Infinity;
  });
  const least = Math.min(...room);
  if (least === Infinity) return -1;
  return firstNamed(basic, (index) => (room[index] ?? Infinity) <= least + SLACK);
}

function firstNamed(names: readonly number[], passes: (index: number) => boolean): number {
  return names.reduce(
    (first, name, index) => (passes(index) && (first < 0 || name < (names[first] ?? 0)) ? index : first),
    -1,
  );
}

/** Makes the unknown of the column stand for that of the row, and the other way round. */
function pivot({ rows, limits, basic, free }: Tableau, row: number, column: number): void {
  const pivoted = rows[row] ?? [];
  const by = 1 / (pivoted[column] ?? 1);
  const limit = (limits[row] ?? 0) * by;
  for (const index of pivoted.keys()) pivoted[index] = (pivoted[index] ?? 0) * by;
  pivoted[column] = by;
  limits[row] = limit;
  for (const [index, other] of rows.entries()) {
    const weight = other[column] ?? 0;
    if (index === row || weight === 0) continue;
    for (const place of other.keys()) other[place] = (other[place] ?? 0) - weight * (pivoted[place] ?? 0);
    other[column] = -weight * by;
    limits[index] = (limits[index] ?? 0) - weight * limit;
  }
  const entering = free[column] ?? 0;
  free[column] = basic[row] ?? 0;
  basic[row] = entering;
}

function copyOf({ rows, limits, basic, free }: Tableau): Tableau {
  return { rows: rows.map((row) => [...row]), limits: [...limits], basic: [...basic], free: [...free] };
}
