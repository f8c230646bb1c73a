// What a body was told of a figure before the return that brings it.
import { longDate } from "../../dates.ts";
import type { Indicator } from "../../indicator.ts";
import { periodName } from "../../period/period.ts";
import { figureKey, figureValue } from "../../reading.ts";
import { isSameAsPrinted, lastHeard, toldValue } from "../../scorecard/oral-updates.ts";
import type { OralUpdate } from "../../scorecard/scorecard.ts";
import type { Finding } from "../finding.ts";
import type { PlannedReading } from "../plan.ts";

/**
 * One finding for each figure that is new or revised and of whose period a body was told before: a warning where the
 * return says something else, a note where it says the same. Of several things that a body was told the last counts.
 */
export function oralFindings(
  plan: readonly PlannedReading[],
  updates: readonly OralUpdate[],
  register: readonly Pick<Indicator, "reference" | "unit" | "decimalPlaces">[],
): readonly Finding[] {
  const bodies = [...new Set(updates.map(({ bodyId }) => bodyId))];
  const heard = bodies.map((body) => lastHeard(updates.filter(({ bodyId }) => bodyId === body)));
  const indicators = new Map(register.map((indicator) => [indicator.reference, indicator]));
  return plan.flatMap((planned) => {
    const indicator = indicators.get(planned.indicator);
    const value = figureValue(planned.figure);
    const isNews = planned.change === "new" || planned.change === "revised";
    if (!indicator || value === null || !isNews) return [];
    return heard.flatMap((ofOne): readonly Finding[] => {
      const update = ofOne.get(figureKey(planned.indicator, planned.period));
      return update ? [reconciled(planned, value, update, indicator)] : [];
    });
  });
}

function reconciled(
  { candidate, indicator: reference, period }: PlannedReading,
  value: number,
  update: OralUpdate,
  indicator: Pick<Indicator, "unit" | "decimalPlaces">,
): Finding {
  const place = { sheet: candidate.sheet, cell: candidate.cell };
  const named = `${reference} for ${periodName(period)}`;
  const by = update.givenBy.trim() === "" ? "" : ` by the ${update.givenBy.trim()}`;
  const told = `${update.heardBy} was told ${toldValue(indicator, update.value)} on ${longDate(update.meeting)}${by}`;
  if (isSameAsPrinted(indicator, value, update.value))
    return {
      severity: "note",
      code: "oral-update-agrees",
      ...place,
      message: `${named}: ${told}; the return says the same.`,
      action: "The figure of the return takes the place of the oral update.",
    };
  return {
    severity: "warning",
    code: "oral-update-differs",
    ...place,
    message: `${named}: ${told}; the return says ${toldValue(indicator, value)}.`,
    action: "The figure of the return takes the place of the oral update; tell the body if it matters.",
  };
}
