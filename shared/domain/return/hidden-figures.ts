// Figures that Excel does not show: often a stale copy, so they never stand against figures that it does show.
import type { Candidate } from "./candidate.ts";
import type { Finding } from "./finding.ts";
import { subject } from "./findings/figure-findings.ts";
import { clashesIn } from "./same-period.ts";
import type { Workbook } from "./workbook.ts";

/** The candidates without the hidden ones that are at odds with one in sight, and a warning for each of those. */
export function withoutHiddenAtOdds(
  candidates: readonly Candidate[],
  workbook: Workbook,
): { readonly candidates: readonly Candidate[]; readonly findings: readonly Finding[] } {
  const isHidden = hiddenIn(workbook);
  const findings: Finding[] = [];
  const leftOut = new Set<Candidate>();
  for (const { candidates: group } of clashesIn(candidates)) {
    const inSight = group.find((one) => !isHidden(one));
    if (!inSight) continue;
    for (const one of group.filter(isHidden)) {
      leftOut.add(one);
      if (one.kind !== inSight.kind || one.value !== inSight.value) findings.push(atOdds(one, inSight));
    }
  }
  if (leftOut.size === 0) return { candidates, findings };
  return { candidates: candidates.filter((one) => !leftOut.has(one)), findings };
}

/** In a hidden sheet or row. Columns of months gone by are hidden for want of room, and are not stale. */
function hiddenIn({ sheets }: Workbook): (candidate: Candidate) => boolean {
  const byName = new Map(
    sheets.map(({ name, hidden, hiddenRows }) => [name, { hidden, rows: new Set(hiddenRows) }]),
  );
  return ({ sheet, cell }) => {
    const found = byName.get(sheet);
    return found !== undefined && (found.hidden || found.rows.has(Number(/\d+$/.exec(cell)?.[0])));
  };
}

function atOdds(hidden: Candidate, inSight: Candidate): Finding {
  const { sheet, cell, raw } = hidden;
  return {
    severity: "warning",
    code: "hidden-disagrees",
    sheet,
    cell,
    message: `${subject(hidden)} is “${raw}” in this hidden cell and “${inSight.raw}” in ${inSight.sheet}, cell ${inSight.cell}.`,
    action:
      "The figure that Excel shows was taken, and the hidden one left out. Ask the sender if it looks wrong.",
  };
}
