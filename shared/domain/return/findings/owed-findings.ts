// Indicators that a sender owes and that the return at hand does not have.

import type { Indicator } from "../../indicator.ts";
import { periodOwed } from "../../owed/owed.ts";
import { lastDay, type Month, periodContaining, periodKind, periodName } from "../../period/period.ts";
import type { Reading } from "../../reading.ts";
import type { Candidate } from "../candidate.ts";
import type { Finding } from "../finding.ts";

/** Beyond so many the indicators are counted and not named. */
const MOST_NAMED = 10;
const FINEST_FIRST = ["month", "quarter", "term", "year"] as const;

/**
 * One finding that names the indicators owed for the return's month of which it has no figure, no blank and nothing
 * unclear. `owes` are the references that its sender sends; `standing` are readings of them that stand, as what came in
 * another workbook is not missing. A return with no monthly figure is not asked for monthly ones.
 */
export function owedMissing(
  candidates: readonly Candidate[],
  owes: readonly string[],
  register: readonly Indicator[],
  standing: readonly Pick<Reading, "indicator" | "period">[] = [],
): readonly Finding[] {
  const month = monthOf(candidates);
  if (!month) return [];
  const given = new Set(
    [...candidates, ...standing].map(({ indicator, period }) => `${indicator}|${period}`),
  );
  const expected = new Set(owes);
  const missing = register.filter((indicator) => {
    const period = periodOwed(indicator, month);
    const isOwed =
      expected.has(indicator.reference) && finenessOf(indicator.frequency) >= finestIn(candidates);
    return period && isOwed && !given.has(`${indicator.reference}|${period}`);
  });
  if (missing.length === 0) return [];
  return [
    {
      severity: "warning",
      code: "indicator-owed-missing",
      sheet: null,
      cell: null,
      message: `${missing.length === 1 ? "An indicator" : `${missing.length} indicators`} that this sender sends ${missing.length === 1 ? "is" : "are"} not in the return for ${periodName(month)}: ${named(missing)}.`,
      action: "The rest is taken without them. Ask the sender, or bring in the workbook that has them.",
    },
  ];
}

/** The month with which the latest periods of most indicators end: one mistyped year does not move it. */
function monthOf(candidates: readonly Candidate[]): Month | null {
  const latest = new Map<string, string>();
  for (const { indicator, period } of candidates) {
    if (indicator === null || period === null) continue;
    const day = lastDay(period);
    if (day > (latest.get(indicator) ?? "")) latest.set(indicator, day);
  }
  const counts = new Map<string, number>();
  for (const day of latest.values()) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [most] = [...counts].sort(([day, count], [other, its]) => its - count || (day < other ? 1 : -1));
  return most ? (periodContaining("month", most[0] as ReturnType<typeof lastDay>) as Month) : null;
}

function finestIn(candidates: readonly Candidate[]): number {
  return Math.min(
    ...candidates.flatMap(({ indicator, period }) =>
      indicator !== null && period !== null ? [finenessOf(periodKind(period))] : [],
    ),
  );
}

function finenessOf(frequency: Indicator["frequency"]): number {
  return FINEST_FIRST.indexOf(frequency);
}

function named(indicators: readonly Indicator[]): string {
  const names = indicators.slice(0, MOST_NAMED).map(({ reference, name }) => `${reference} ${name}`);
  const more = indicators.length - names.length;
  return more > 0 ? `${names.join("; ")}; and ${more} more` : names.join("; ");
}
