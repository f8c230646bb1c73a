// The labels of a workbook matched to the register, each once: the same label comes back on many rows and sheets.
import type { Indicator } from "../../indicator.ts";
import { labelKey } from "../memory/memory.ts";
import { certainMatch, type IndicatorMatch, matchIndicator } from "./match-indicator.ts";

export type LineMatcher = (line: {
  readonly label: string;
  readonly reference: string | null;
}) => IndicatorMatch;

/** After so many labels that are in no register the workbook is something else, and near names are no longer sought. */
const MOST_SEARCHES = 2000;

/** `told` is what the clerk said of the sender's words, by `labelKey`: a reference, or null for a line not wanted. */
export function lineMatcher(
  register: readonly Indicator[],
  told: Readonly<Record<string, string | null>> = {},
): LineMatcher {
  const known = new Map<string, IndicatorMatch>();
  let searches = 0;
  return ({ label, reference }) => {
    const key = `${reference}\n${label}`;
    const before = known.get(key);
    if (before) return before;
    const words = label || (reference ?? "");
    const match =
      toldMatch(told[labelKey(words)], register) ??
      (searches < MOST_SEARCHES
        ? matchIndicator(words, reference, register)
        : (certainMatch(words, reference, register) ?? { match: "none" as const }));
    if (match.match === "likely" || match.match === "nearest" || match.match === "none") searches++;
    known.set(key, match);
    return match;
  };
}

function toldMatch(
  reference: string | null | undefined,
  register: readonly Indicator[],
): IndicatorMatch | null {
  if (reference === undefined) return null;
  if (reference === null) return { match: "told", indicator: null };
  const indicator = register.find((one) => one.reference === reference);
  return indicator ? { match: "told", indicator } : null;
}
