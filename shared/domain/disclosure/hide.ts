// Chooses the figures to hide: the small ones, and then as few others as keep each small one from being reckoned out.
import { type Audit, auditOf, type Secret, secretsOf } from "./audit.ts";
import type { Cell } from "./cells.ts";
import { type DisclosureRules, mustBeHidden } from "./rules.ts";

export interface Hidden {
  readonly cell: Cell;
  /** The cell that would be given away, or null where the figure itself rests on a small count. */
  readonly protects: Cell | null;
}

/** By the id of the cell. The same cells give the same choice: the smallest other part goes first. */
export function hiddenOf(cells: readonly Cell[], rules: DisclosureRules): ReadonlyMap<string, Hidden> {
  const small = cells.filter(({ indicator, ...counted }) =>
    mustBeHidden({ unit: indicator.unit, ...counted }, rules),
  );
  const hidden = new Map(small.map((cell): [string, Hidden] => [cell.id, { cell, protects: null }]));
  const audit = auditOf(cells, new Set(hidden.keys()), rules);
  let now = audit(new Set(hidden.keys()));
  // Whatever more is hidden, a secret that was kept stays kept.
  for (const secret of small.filter(({ isOut }) => !isOut).flatMap((cell) => secretsOf(cell, rules))) {
    if (!now.isGivenAway(secret)) continue;
    const keepers = keepersOf(secret, audit, new Set(hidden.keys()));
    for (const cell of keepers) hidden.set(cell.id, { cell, protects: secret.cell });
    now = audit(new Set(hidden.keys()));
  }
  return hidden;
}

/**
 * The figures to hide so that the secret is kept: the smallest one that alone keeps it; where none does, the smallest ones
 * that do together. None where earlier papers have given away what cannot be taken back.
 */
function keepersOf(secret: Secret, audit: Audit, hidden: ReadonlySet<string>): readonly Cell[] {
  const withThese = (cells: readonly Cell[]) => audit(new Set([...hidden, ...cells.map(({ id }) => id)]));
  const isKeptBy = (cells: readonly Cell[]) => !withThese(cells).isGivenAway(secret);
  const chosen: Cell[] = [];
  for (;;) {
    const choices = withThese(chosen)
      .bearingOn(secret)
      .filter((cell) => !cell.isOut && !hidden.has(cell.id) && !chosen.includes(cell) && !isNone(cell))
      .toSorted(smallestFirst);
    const last = choices.find((cell) => isKeptBy([...chosen, cell]));
    if (last) return withoutNeedless([...chosen, last], isKeptBy);
    const [smallest] = choices;
    if (smallest === undefined) return [];
    chosen.push(smallest);
  }
}

function withoutNeedless(
  chosen: readonly Cell[],
  isKeptBy: (cells: readonly Cell[]) => boolean,
): readonly Cell[] {
  return chosen.reduce((needed, cell) => {
    const others = needed.filter((other) => other !== cell);
    return isKeptBy(others) ? others : needed;
  }, chosen);
}

/** A number that is nought is printed always; hiding one would hide nothing. */
function isNone({ indicator, value }: Cell): boolean {
  return indicator.unit === "number" && value === 0;
}

function smallestFirst(one: Cell, other: Cell): number {
  return (
    (one.numerator ?? one.value) - (other.numerator ?? other.value) ||
    one.place - other.place ||
    (one.id < other.id ? -1 : 1)
  );
}
