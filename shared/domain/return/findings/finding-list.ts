// The findings of a workbook as they come, with no more of one kind than a person would read.
import type { Finding } from "../finding.ts";

/** Of one kind the first so many are said where they are; the rest are counted. */
const MOST_OF_A_KIND = 100;

interface Kind {
  readonly last: Finding;
  readonly count: number;
}

export class FindingList {
  private readonly listed: Finding[] = [];
  private readonly kinds = new Map<string, Kind>();

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const kind = `${finding.severity} ${finding.code}`;
      const before = this.kinds.get(kind);
      const count = (before?.count ?? 0) + 1;
      if (count <= MOST_OF_A_KIND) this.listed.push(finding);
      this.kinds.set(kind, { last: count <= MOST_OF_A_KIND ? finding : (before?.last ?? finding), count });
    }
  }

  /** In the order in which they came, and then one for each kind that had more. */
  get all(): readonly Finding[] {
    const more = [...this.kinds.values()].filter(({ count }) => count > MOST_OF_A_KIND);
    return [...this.listed, ...more.map(moreOf)];
  }
}

function moreOf({ last, count }: Kind): Finding {
  return {
    severity: last.severity,
    code: last.code,
    sheet: null,
    cell: null,
    message: `${count - MOST_OF_A_KIND} more findings are of the same kind as: ${last.message}`,
    action: "They are not listed one by one, and were treated alike.",
  };
}
