// Whether a figure moved further than its series ever has.
import type { Unit } from "../indicator.ts";
import { firstDay, type Period, periodKind } from "../period/period.ts";
import { figureValue, type Reading } from "../reading.ts";

/** With fewer steps than this a series has shown too little to call anything unusual. */
const FEWEST_STEPS = 5;
/** A jump is this many times the largest step so far. */
const TIMES_THE_LARGEST = 2;

/** Steps too small to speak of, in the figure's unit: five points, or a tenth of a count or a rate. */
function smallestJump(unit: Unit | null, from: number): number {
  return unit === "%" ? 5 : Math.max(1, Math.abs(from) * 0.1);
}

export function isUnusualJump(
  value: number,
  from: number,
  series: readonly Reading[],
  period: Period,
  unit: Unit | null,
): boolean {
  const values = series
    .filter((reading) => periodKind(reading.period) === periodKind(period))
    .filter((reading) => firstDay(reading.period) < firstDay(period))
    .sort((left, right) => (firstDay(left.period) < firstDay(right.period) ? -1 : 1))
    .map(({ figure }) => figureValue(figure))
    .filter((figure) => figure !== null);
  const steps = values.slice(1).map((later, place) => Math.abs(later - (values[place] ?? later)));
  if (steps.length < FEWEST_STEPS) return false;
  const step = Math.abs(value - from);
  return step >= smallestJump(unit, from) && step > TIMES_THE_LARGEST * Math.max(...steps);
}
