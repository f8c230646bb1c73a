// Red, amber, green: how a figure stands against its target under the rule of its year.
import { atMost } from "../decimal.ts";
import type { Polarity } from "../indicator.ts";
import type { RagRule, Range, Target } from "./target.ts";

export type Rating =
  | { readonly status: "green" | "amber" | "red" }
  /** No rating is a result too, with its reason as words that can be printed. */
  | { readonly status: "none"; readonly reason: string };

/** A direction in which a figure can miss its target. */
type Judged = Exclude<Polarity, "information">;

type ShortfallRule = Exclude<RagRule, { rule: "bands" }>;

/** How far a figure may fall short, in its own unit, and still be green or amber; null where that cannot be said. */
interface Limits {
  readonly green: number | null;
  readonly amber: number | null;
  readonly reason: string;
}

/**
 * The status of a value under its year's target and rule. `lastYear` is the value of the same period of the year
 * before; only the rule "target and last year" looks at it. Every rule counts its limits as inclusive.
 */
export function rate(
  polarity: Polarity,
  target: Target | null,
  value: number | null,
  lastYear: number | null,
): Rating {
  if (value === null) return unrated("Not supplied");
  if (polarity === "information") return unrated("For information");
  if (!target) return unrated("No target");
  if (target.rag.rule === "bands") return rateByBands(target.rag, value);
  if (target.value === null) return unrated("No target");
  const limits = limitsOf(target.rag, polarity, target.value, lastYear);
  return rateByShortfall(shortfall(polarity, value, target.value), limits);
}

/** `Green`, `Amber`, `Red`, or why there is no rating. The shape that goes before it is the paper's. */
export function ratingWord(rating: Rating): string {
  switch (rating.status) {
    case "green":
      return "Green";
    case "amber":
      return "Amber";
    case "red":
      return "Red";
    case "none":
      return rating.reason;
  }
}

/** How many ratings in a row up to the last have been red; the oldest comes first, and a gap ends the row. */
export function redFor(ratings: readonly Rating[]): number {
  return ratings.length - 1 - ratings.findLastIndex((rating) => rating.status !== "red");
}

/** How far the value lies from the target on the side that is not good; where close is good, on either side. */
function shortfall(polarity: Judged, value: number, target: number): number {
  switch (polarity) {
    case "high":
      return Math.max(0, target - value);
    case "low":
      return Math.max(0, value - target);
    case "target":
      return Math.abs(target - value);
  }
}

function rateByBands(bands: Extract<RagRule, { rule: "bands" }>, value: number): Rating {
  for (const status of ["green", "amber", "red"] as const) {
    if (isWithin(bands[status], value)) return { status };
  }
  return unrated("The figure is in none of the bands");
}

function isWithin({ from, to }: Range, value: number): boolean {
  return (from === null || atMost(from, value)) && (to === null || atMost(value, to));
}

function rateByShortfall(missedBy: number, { green, amber, reason }: Limits): Rating {
  if (green === null) return unrated(reason);
  if (atMost(missedBy, green)) return { status: "green" };
  if (amber === null) return unrated(reason);
  return { status: atMost(missedBy, amber) ? "amber" : "red" };
}

function limitsOf(rag: ShortfallRule, polarity: Judged, target: number, lastYear: number | null): Limits {
  switch (rag.rule) {
    case "floor and target":
      return { green: 0, amber: shortfall(polarity, rag.floor, target), reason: "" };
    case "percent of target":
      if (target === 0) return { green: null, amber: null, reason: "No percentage of a target of 0" };
      return {
        green: (rag.green / 100) * Math.abs(target),
        amber: (rag.amber / 100) * Math.abs(target),
        reason: "",
      };
    case "points":
      return { green: rag.green, amber: rag.amber, reason: "" };
    case "target and last year":
      return {
        green: rag.tolerance,
        amber: lastYear === null ? null : shortfall(polarity, lastYear, target),
        reason: "Nothing from last year to compare with",
      };
  }
}

function unrated(reason: string): Rating {
  return { status: "none", reason };
}
