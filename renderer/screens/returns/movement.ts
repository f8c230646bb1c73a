// In what order the figures of a return are shown: what moved most since last time stands first.
import { figureValue } from "../../../shared/domain/reading.ts";
import type { PlannedReading } from "../../../shared/domain/return/plan.ts";

/** The change since the period before, in the indicator's unit; null where either is not a number. */
export function movementOf({ figure, previous }: PlannedReading): number | null {
  const now = figureValue(figure);
  const before = figureValue(previous);
  return now === null || before === null ? null : now - before;
}

/** Figures that accepting would store, largest movement first; those with no movement keep the sheet's order. */
export function byMovement(plan: readonly PlannedReading[]): readonly PlannedReading[] {
  return plan
    .filter(({ change }) => change !== "same")
    .toSorted((left, right) => movementSize(right) - movementSize(left));
}

/** Percentages by points, all else relative to what it was, so that both can stand in one order. */
function movementSize(planned: PlannedReading): number {
  const movement = movementOf(planned);
  if (movement === null) return -1;
  if (planned.candidate.unit === "%") return Math.abs(movement) / 100;
  const before = Math.abs(figureValue(planned.previous) ?? 0);
  return before === 0 ? Math.sign(Math.abs(movement)) : Math.abs(movement) / before;
}
