// What a return would change in the store, and what is to be said of it by what the store holds.
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { firstDay } from "../../../shared/domain/period/period.ts";
import type { Candidate } from "../../../shared/domain/return/candidate.ts";
import { commentaryMissing } from "../../../shared/domain/return/findings/commentary-findings.ts";
import { oralFindings } from "../../../shared/domain/return/findings/oral-findings.ts";
import { owedMissing } from "../../../shared/domain/return/findings/owed-findings.ts";
import { type ClerkDecision, type PlanOfChanges, planChanges } from "../../../shared/domain/return/plan.ts";
import { loadOralUpdates } from "../store/meetings/oral-updates.ts";
import type { Store } from "../store/open.ts";
import { publishedFigures } from "../store/papers.ts";
import { standingOfIndicators } from "../store/readings.ts";
import { loadTargets } from "../store/register.ts";
import { indicatorsBySender } from "../store/senders.ts";

export interface ReturnToCompare {
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly ClerkDecision[];
  readonly register: readonly Indicator[];
  /** The post that sent it; null where it is not known, and then nobody is told that something is missing. */
  readonly sender: string | null;
}

/**
 * The plan of changes, with its findings and those on indicators that are missing, on what a body was told of a figure
 * before, and on comments that are due.
 */
export async function againstStore(
  { db }: Pick<Store, "db">,
  { candidates, decisions, register, sender }: ReturnToCompare,
): Promise<PlanOfChanges> {
  const owes = sender === null ? [] : ((await indicatorsBySender(db)).get(sender) ?? []);
  const named = candidates.flatMap(({ indicator }) => indicator ?? []);
  const standing = await standingOfIndicators(db, [...new Set([...named, ...owes])]);
  const first = planChanges(candidates, decisions, standing);
  const [earliest] = first.plan
    .filter(({ change }) => change === "revised")
    .map(({ period }) => firstDay(period))
    .sort();
  // Papers are many and large, and are looked at only where a figure is revised.
  const planned = earliest
    ? planChanges(candidates, decisions, standing, await publishedFigures(db, earliest))
    : first;
  return {
    ...planned,
    findings: [
      ...planned.findings,
      ...owedMissing(candidates, owes, register, standing),
      ...oralFindings(planned.plan, await loadOralUpdates(db), register),
      ...commentaryMissing({ plan: planned.plan, standing, register, targets: await loadTargets(db) }),
    ],
  };
}
