// Findings as lines of text.
import type { Finding } from "../../../shared/domain/return/finding.ts";

/** Whether somebody should look: notes say only what was assumed. */
export function needsPerson(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== "note");
}

/** A line a finding, the gravest first. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  const gravity = { error: 0, warning: 1, note: 2 } as const;
  return findings
    .toSorted((one, other) => gravity[one.severity] - gravity[other.severity])
    .map(({ severity, sheet, cell, message, action }) => {
      const place = [sheet, cell].filter((part) => part !== null).join(" ");
      return `  ${severity.padEnd(7)} ${place ? `${place}: ` : ""}${message} ${action}`;
    });
}
