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
