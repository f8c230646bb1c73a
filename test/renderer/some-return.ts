// Readings of returns for the tests of this folder, each with only what a test speaks of.
import type { ReturnReading } from "../../shared/contract.ts";
import type { Finding } from "../../shared/domain/return/finding.ts";
import type { Candidate } from "../../shared/domain/return/understand.ts";

export function someCandidate(given: Partial<Candidate> = {}): Candidate {
  return {
    indicator: "CLA 11",
    label: "Pathway plans",
    period: "2019-05",
    asAt: "2019-05-31",
    kind: "value",
    doubt: null,
    value: 18,
    numerator: null,
    denominator: null,
    unit: "%",
    provisional: false,
    comment: null,
    sheet: "Monthly",
    cell: "D14",
    raw: "18",
    ...given,
  };
}

export function someReading(given: Partial<ReturnReading> = {}): ReturnReading {
  return {
    fileName: "May return.xlsx",
    sha256: "0".repeat(64),
    sheets: [],
    candidates: [],
    findings: [],
    plan: [],
    leftOut: 0,
    acceptedBefore: null,
    sender: null,
    questions: [],
    ...given,
  };
}

export function someWarning(cell: string): Finding {
  return {
    severity: "warning",
    code: "jump",
    sheet: "Monthly",
    cell,
    message: `The figure in ${cell} is far from the series.`,
    action: "It was taken.",
  };
}
