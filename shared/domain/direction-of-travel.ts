// Whether a figure got better or worse, which is not the same as whether it went up or down.

export type Travel =
  | { readonly travel: "better" | "worse" | "no change" }
  /** An information-only indicator moves with no judgement. */
  | { readonly travel: "risen" | "fallen" }
  | { readonly travel: "none"; readonly reason: string };
