// Comments that a return owes on its own latest figures and does not have.
import type { Indicator } from "../../indicator.ts";
import { hasComment, type WhyCommentary, whyCommentary } from "../../owed/commentary.ts";
import { lastDay, periodName } from "../../period/period.ts";
import type { Reading } from "../../reading.ts";
import { scorecardLines } from "../../scorecard/build-scorecard.ts";
import type { Target } from "../../scorecard/target.ts";
import type { Finding } from "../finding.ts";
import type { PlannedReading } from "../plan.ts";

export interface CommentaryParts {
  readonly plan: readonly PlannedReading[];
  /** The readings of the plan's indicators that stand in the store. */
  readonly standing: readonly Reading[];
  readonly register: readonly Indicator[];
  readonly targets: readonly Target[];
}

interface Owing {
  readonly planned: PlannedReading;
  readonly why: WhyCommentary;
}

/**
 * A warning at each red figure without a comment, a note at each that got worse twice running. A sheet with no comment
 * at all, of indicators that never had one, has no place for them: of that one note is made.
 */
export function commentaryMissing(parts: CommentaryParts): readonly Finding[] {
  const owing = owingComments(parts);
  const sheets = new Set(owing.map(({ planned }) => planned.candidate.sheet));
  return [...sheets].flatMap((sheet) => {
    const ofSheet = owing.filter(({ planned }) => planned.candidate.sheet === sheet);
    return givesComments(sheet, ofSheet, parts) ? ofSheet.map(commentDue) : [commentsDue(sheet, ofSheet)];
  });
}

function owingComments({ plan, standing, register, targets }: CommentaryParts): readonly Owing[] {
  const stored = groupedByIndicator(standing);
  const sent = groupedByIndicator(plan);
  return register.flatMap((indicator): readonly Owing[] => {
    const planned = sent.get(indicator.reference) ?? [];
    const latest = latestOf(planned);
    if (!latest) return [];
    // Later readings of a period go before earlier ones.
    const readings = [...(stored.get(indicator.reference) ?? []), ...planned.map(asReading)];
    const [line] = scorecardLines({ register: [indicator], targets, readings }, lastDay(latest.period));
    const why = line?.period === latest.period ? whyCommentary(line) : null;
    return why === null || isCommented(latest, standing) ? [] : [{ planned: latest, why }];
  });
}

function groupedByIndicator<One extends { readonly indicator: string }>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const grouped = new Map<string, One[]>();
  for (const one of all) {
    const others = grouped.get(one.indicator);
    if (others) others.push(one);
    else grouped.set(one.indicator, [one]);
  }
  return grouped;
}

function latestOf(planned: readonly PlannedReading[]): PlannedReading | undefined {
  return planned.reduce<PlannedReading | undefined>(
    (latest, one) => (latest && lastDay(latest.period) >= lastDay(one.period) ? latest : one),
    undefined,
  );
}

function asReading({ candidate, indicator, period, figure, supersedes }: PlannedReading): Reading {
  const { sheet, cell, raw, provisional, comment } = candidate;
  const source = { returnId: "", sheet, cell, raw };
  return {
    id: "",
    indicator,
    period,
    asAt: lastDay(period),
    figure,
    provisional,
    comment,
    source,
    supersedes,
  };
}

/** Also by a comment that came before with the same figure. */
function isCommented({ candidate, change, indicator, period }: PlannedReading, standing: readonly Reading[]) {
  if (hasComment(candidate)) return true;
  return (
    change === "same" &&
    standing.some((one) => one.indicator === indicator && one.period === period && hasComment(one))
  );
}

function givesComments(sheet: string, owing: readonly Owing[], { plan, standing }: CommentaryParts): boolean {
  const indicators = new Set(owing.map(({ planned }) => planned.indicator));
  return (
    plan.some(({ candidate }) => candidate.sheet === sheet && hasComment(candidate)) ||
    standing.some((reading) => indicators.has(reading.indicator) && hasComment(reading))
  );
}

function commentDue({ planned: { candidate, indicator, period }, why }: Owing): Finding {
  return {
    severity: why === "red" ? "warning" : "note",
    code: "commentary-due",
    sheet: candidate.sheet,
    cell: candidate.cell,
    message: `${indicator} for ${periodName(period)} ${why === "red" ? "is red" : "got worse for the second time running"} and has no comment.`,
    action:
      "The figure is taken. Ask the sender for a sentence: the scorecard will say that none was supplied.",
  };
}

function commentsDue(sheet: string, owing: readonly Owing[]): Finding {
  const references = owing.map(({ planned }) => planned.indicator).join(", ");
  const figures = owing.length === 1 ? "figure that is" : "figures that are";
  return {
    severity: "note",
    code: "commentary-due",
    sheet,
    cell: owing[0]?.planned.candidate.cell ?? null,
    message: `“${sheet}” has no comments, and ${owing.length} ${figures} red or worse for the second time running: ${references}.`,
    action:
      "The figures are taken. Ask the sender for a sentence on each: the scorecard will say that none was supplied.",
  };
}
