// Figures that a return gives more than once for the same indicator and period.
import type { Figure } from "../reading.ts";
import type { Candidate } from "./candidate.ts";

/** Different figures for one indicator and period. */
export interface Clash {
  readonly candidates: readonly Candidate[];
  /** Those that cannot be taken: all of them, or all but the one that was decided on. */
  readonly leftOut: readonly Candidate[];
}

/** `isDecided` tells the candidates on which a clerk has decided; one such is taken before the others. */
export function clashesIn(
  candidates: readonly Candidate[],
  isDecided: (candidate: Candidate) => boolean = () => false,
): readonly Clash[] {
  const byPlace = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.indicator === null || candidate.period === null) continue;
    const place = `${candidate.indicator}|${candidate.period}`;
    const others = byPlace.get(place);
    if (others) others.push(candidate);
    else byPlace.set(place, [candidate]);
  }
  const clashes: Clash[] = [];
  for (const group of byPlace.values()) {
    const [first, ...others] = group;
    if (!first || others.every((other) => saysTheSame(first, other))) continue;
    const decided = group.filter(isDecided);
    clashes.push({
      candidates: group,
      leftOut: group.filter((one) => decided.length !== 1 || one !== decided[0]),
    });
  }
  return clashes;
}

/**
 * Whether two figures are the same as printed: one worked out to many places equals the other, rounded. Numerator and
 * denominator count only where both give them.
 */
export function sameFigure(left: Figure, right: Figure): boolean {
  if (left.kind !== "value" || right.kind !== "value") return left.kind === right.kind;
  const sameCount = (one: number | null, other: number | null) =>
    one === null || other === null || one === other;
  return (
    sameValue(left.value, right.value) &&
    sameCount(left.numerator, right.numerator) &&
    sameCount(left.denominator, right.denominator)
  );
}

/** How many digits stand after the point. */
export function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function sameValue(left: number, right: number): boolean {
  if (Math.abs(left - right) < 1e-9) return true;
  const [fewer = 0, more = 0] = [decimalsOf(left), decimalsOf(right)].sort((one, other) => one - other);
  if (more < 3) return false;
  const places = Math.max(1, fewer);
  return left.toFixed(places) === right.toFixed(places);
}

function saysTheSame(left: Candidate, right: Candidate): boolean {
  if (left.kind !== right.kind) return false;
  return (
    left.value === right.value ||
    (left.value !== null && right.value !== null && sameValue(left.value, right.value))
  );
}
