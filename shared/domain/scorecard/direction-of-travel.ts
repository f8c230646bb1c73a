// Whether a figure got better or worse, which is not the same as whether it went up or down.
import { atMost } from "../decimal.ts";
import type { Polarity } from "../indicator.ts";

export type Travel =
  | { readonly travel: "better" | "worse" | "no change" }
  /** An information-only indicator moves with no judgement. */
  | { readonly travel: "risen" | "fallen" }
  | { readonly travel: "none"; readonly reason: string };

const TRAVEL_WORDS = {
  better: "↑ Better",
  worse: "↓ Worse",
  "no change": "→ No change",
  risen: "↑ Risen",
  fallen: "↓ Fallen",
} as const;

/**
 * How the current value compares with one before it, in the indicator's unit. A movement within the tolerance is no
 * change. Where close to target is good, it is the distance from the target that moves.
 */
export function travel(
  polarity: Polarity,
  current: number | null,
  before: number | null,
  { target, tolerance = 0 }: { readonly target: number | null; readonly tolerance?: number },
): Travel {
  if (current === null) return { travel: "none", reason: "Not supplied" };
  if (before === null) return { travel: "none", reason: "Nothing to compare with" };
  if (polarity === "target" && target === null) return { travel: "none", reason: "No target is set" };
  const gain = gainOf(polarity, current, before, target ?? 0);
  if (atMost(Math.abs(gain), tolerance)) return { travel: "no change" };
  if (polarity === "information") return { travel: gain > 0 ? "risen" : "fallen" };
  return { travel: gain > 0 ? "better" : "worse" };
}

/** Arrow and word, `↓ Worse`, or why there is none. The arrow points up for better, whichever way the figure went. */
export function travelWord(travel: Travel): string {
  return travel.travel === "none" ? travel.reason : TRAVEL_WORDS[travel.travel];
}

function gainOf(polarity: Polarity, current: number, before: number, target: number): number {
  switch (polarity) {
    case "high":
    case "information":
      return current - before;
    case "low":
      return before - current;
    case "target":
      return Math.abs(before - target) - Math.abs(current - target);
  }
}
