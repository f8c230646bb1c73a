// Chooses the figures to hide: the small ones, and then as few others as keep each small one from being reckoned out.
import { type Audit, auditOf, type Findings, type Reader, type Secret, secretsOf } from "./audit.ts";
import type { Cell } from "./cells.ts";
import { type DisclosureRules, mustBeHidden } from "./rules.ts";
import { type DisclosureException, type DisclosureSettings, exceptionsIn } from "./settings.ts";

export interface Hidden {
  readonly cell: Cell;
  /** The cell that would be given away, or null where the figure is hidden for itself. */
  readonly protects: Cell | null;
  /** What the council has said of its indicator. */
  readonly exception: DisclosureException | null;
}

/**
 * By the id of the cell. The same cells give the same choice: the smallest other part goes first, and one that is always
 * shown or is nought only where no other keeps the secret. `noughtsTell` is as `noughtsTellUnder` has it.
 */
export function hiddenOf(
  cells: readonly Cell[],
  settings: DisclosureSettings,
  noughtsTell: boolean,
): ReadonlyMap<string, Hidden> {
  const alwaysOf = alwaysIn(settings);
  const exceptionOf = exceptionsIn(settings);
  const hidden = new Map<string, Hidden>();
  const hide = (cell: Cell, protects: Cell | null) =>
    hidden.set(cell.id, { cell, protects, exception: exceptionOf(cell.indicator.reference) });
  const forItself = cells.filter((cell) => isHiddenForItself(cell, settings.rules, alwaysOf(cell)));
  for (const cell of forItself) hide(cell, null);
  const secrets = forItself
    .filter(({ isOut }) => !isOut)
    .flatMap((cell) => secretsOf(cell, settings.rules, alwaysOf(cell) === "hidden"));
  const ways = waysToHide((cell) => alwaysOf(cell) === "shown", noughtsTell);
  const audit = auditOf(cells, settings, noughtsTell);
  const all = cells.filter((cell) => hidden.has(cell.id) || noughtsTell || !isNone(cell));
  const withAllHidden = audit.withHidden(new Set(all.map(({ id }) => id)));
  let now = audit.withHidden(new Set(hidden.keys()));
  // Whatever more is hidden, a secret that was kept stays kept.
  for (const secret of secrets) {
    if (!audit.readers.some((reader) => now.isGivenAway(secret, reader))) continue;
    const readers = readersKeptFrom(secret, audit.readers, withAllHidden);
    const choosing = { audit, readers, hidden: new Set(hidden.keys()) };
    const keepers = firstOf(ways, (mayBeHidden) => keepersOf(secret, { ...choosing, mayBeHidden }));
    for (const cell of keepers) hide(cell, secret.cell);
    now = audit.withHidden(new Set(hidden.keys()));
  }
  return hidden;
}

type AlwaysOf = (cell: Cell) => DisclosureException["always"] | null;

function alwaysIn(settings: DisclosureSettings): AlwaysOf {
  const exceptionOf = exceptionsIn(settings);
  return ({ indicator }) => exceptionOf(indicator.reference)?.always ?? null;
}

function isHiddenForItself(cell: Cell, rules: DisclosureRules, always: ReturnType<AlwaysOf>): boolean {
  if (always !== null) return always === "hidden";
  return mustBeHidden({ ...cell, unit: cell.indicator.unit }, rules);
}

/** Which cells may be hidden to keep another, the way that is to be tried first standing first. */
function waysToHide(isShown: MayBeHidden, noughtsTell: boolean): readonly MayBeHidden[] {
  const anyNought: readonly MayBeHidden[] = noughtsTell ? [(cell) => !isShown(cell)] : [];
  const anything: readonly MayBeHidden[] = noughtsTell ? [() => true] : [];
  return [(cell) => !isShown(cell) && !isNone(cell), ...anyNought, (cell) => !isNone(cell), ...anything];
}

/**
 * The readers from whom the secret can be kept, if need be by hiding everything. The others have it from earlier papers,
 * or take for true what cannot be; of those whom being hidden tells too much the ones remain whom it tells nothing.
 */
function readersKeptFrom(
  secret: Secret,
  readers: readonly Reader[],
  withAllHidden: Findings,
): readonly Reader[] {
  return readers.flatMap((reader) => {
    const choices = [reader, { ...reader, knowsSmall: false }];
    return choices.find((choice) => !withAllHidden.isGivenAway(secret, choice)) ?? [];
  });
}

/** What comes of the first one of which anything comes; nothing where none does. */
function firstOf<Way>(ways: readonly Way[], tried: (way: Way) => readonly Cell[] | null): readonly Cell[] {
  for (const way of ways) {
    const found = tried(way);
    if (found !== null) return found;
  }
  return [];
}

type MayBeHidden = (cell: Cell) => boolean;

interface Choosing {
  readonly audit: Audit;
  readonly readers: readonly Reader[];
  readonly hidden: ReadonlySet<string>;
  readonly mayBeHidden: MayBeHidden;
}

/**
 * The figures to hide so that the secret is kept: the smallest one that alone keeps it; where none does, the smallest ones
 * that do together. Null where they do not.
 */
function keepersOf(
  secret: Secret,
  { audit, readers, hidden, mayBeHidden }: Choosing,
): readonly Cell[] | null {
  const withThese = (cells: readonly Cell[]) =>
    audit.withHidden(new Set([...hidden, ...cells.map(({ id }) => id)]));
  const isKeptBy = (cells: readonly Cell[]) => {
    const then = withThese(cells);
    return !readers.some((reader) => then.isGivenAway(secret, reader));
  };
  if (isKeptBy([])) return [];
  const chosen: Cell[] = [];
  for (;;) {
    const choices = withThese(chosen)
      .bearingOn(secret, readers)
      .filter((cell) => !cell.isOut && !hidden.has(cell.id) && !chosen.includes(cell))
      .filter(mayBeHidden)
      .toSorted(smallestFirst);
    const last = choices.find((cell) => isKeptBy([...chosen, cell]));
    if (last) return withoutNeedless([...chosen, last], isKeptBy);
    const [smallest] = choices;
    if (smallest === undefined) return null;
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

/** A number that is nought is printed unless noughts are hidden too; else hiding one would hide nothing. */
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
