// A target holds for one financial year, together with the rule by which that year is rated.

export interface Range {
  /** Inclusive; null where the range is open below. */
  readonly from: number | null;
  /** Inclusive; null where the range is open above. */
  readonly to: number | null;
}

/** The five ways in which councils turn a figure into red, amber or green. */
export type RagRule =
  /** Green at or beyond the target, amber down to the floor, red beyond the floor (Kent). */
  | { readonly rule: "floor and target"; readonly floor: number }
  /** Green within `green` % of the target, amber within `amber` % of it, red beyond. */
  | { readonly rule: "percent of target"; readonly green: number; readonly amber: number }
  /** Green within `green` points of the target, amber within `amber` points, red beyond. */
  | { readonly rule: "points"; readonly green: number; readonly amber: number }
  /** Explicit ranges (Rotherham); a figure in none of them is unrated. */
  | { readonly rule: "bands"; readonly green: Range; readonly amber: Range; readonly red: Range }
  /** Green within `tolerance` points of the target, amber if no worse than last year, else red (Havering). */
  | { readonly rule: "target and last year"; readonly tolerance: number };

export interface Target {
  readonly indicator: string;
  /** The year in which the financial year starts: 2019 for 2019/20. */
  readonly financialYear: number;
  /** In the indicator's unit; null only under explicit bands. */
  readonly value: number | null;
  readonly rag: RagRule;
}

/** The rule as a reader of the paper needs it. */
export function ruleInWords(rag: RagRule): string {
  switch (rag.rule) {
    case "floor and target":
      return `Green at or beyond the target, amber down to the floor of ${rag.floor}, red beyond the floor`;
    case "percent of target":
      return `${greenInWords(`${rag.green}%`, rag.green)}, amber within ${rag.amber}% of the target, red beyond`;
    case "points":
      return `${greenInWords(inPoints(rag.green), rag.green)}, amber within ${inPoints(rag.amber)} of the target, red beyond`;
    case "bands":
      return `Green ${rangeInWords(rag.green)}, amber ${rangeInWords(rag.amber)}, red ${rangeInWords(rag.red)}`;
    case "target and last year":
      return `Green within ${inPoints(rag.tolerance)} of the target, amber beyond that but no worse than the same period last year, red if worse`;
  }
}

function greenInWords(limit: string, tolerance: number): string {
  return tolerance === 0 ? "Green at or beyond the target" : `Green within ${limit} of the target`;
}

function inPoints(points: number): string {
  return points === 1 ? "1 point" : `${points} points`;
}

function rangeInWords({ from, to }: Range): string {
  if (from === null) return to === null ? "at any figure" : `up to ${to}`;
  return to === null ? `from ${from}` : `from ${from} to ${to}`;
}
