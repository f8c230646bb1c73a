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
  const secrets = small.filter(({ isOut }) => !isOut).flatMap((cell) => secretsOf(cell, rules));
  const lost = new Set<Secret>();
  for (;;) {
    const secret = secrets.find((each) => !lost.has(each) && audit.isGivenAway(each, new Set(hidden.keys())));
    if (secret === undefined) return hidden;
    const cell = nextToHide(secret, audit, new Set(hidden.keys()));
    // What earlier papers have given away cannot be taken back.
    if (cell === null) lost.add(secret);
    else hidden.set(cell.id, { cell, protects: secret.cell });
  }
}

/** The smallest figure that alone keeps the secret; where it takes several, the smallest of those that bear on it. */
function nextToHide(secret: Secret, audit: Audit, hidden: ReadonlySet<string>): Cell | null {
  const choices = audit
    .bearingOn(secret, hidden)
    .filter((cell) => !cell.isOut && !hidden.has(cell.id) && !isNone(cell))
    .toSorted(smallestFirst);
  const isKeptBy = (cells: readonly Cell[]) =>
    !audit.isGivenAway(secret, new Set([...hidden, ...cells.map(({ id }) => id)]));
  return choices.find((cell) => isKeptBy([cell])) ?? (isKeptBy(choices) ? (choices[0] ?? null) : null);
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
