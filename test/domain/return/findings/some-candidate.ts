// A candidate with only what a test speaks of.
import type { Candidate } from "../../../../shared/domain/return/candidate.ts";

export function candidate(indicator: string | null, some: Partial<Candidate> = {}): Candidate {
  return {
    indicator,
    label: indicator ?? "Unknown",
    period: "2019-06",
    asAt: null,
    kind: "value",
    doubt: null,
    value: 50,
    numerator: null,
    denominator: null,
    unit: "%",
    provisional: false,
    comment: null,
    sheet: "Return",
    cell: "C4",
    raw: "50",
    ...some,
  };
}
