// The labels of a workbook matched to the register, each once: the same label comes back on many rows and sheets.
import type { Indicator } from "../../indicator.ts";
import { certainMatch, type IndicatorMatch, matchIndicator } from "./match-indicator.ts";

export type LineMatcher = (line: {
  readonly label: string;
  readonly reference: string | null;
}) => IndicatorMatch;

/** After so many labels that are in no register the workbook is something else, and near names are no longer sought. */
const MOST_SEARCHES = 2000;

export function lineMatcher(register: readonly Indicator[]): LineMatcher {
  const known = new Map<string, IndicatorMatch>();
  let searches = 0;
  return ({ label, reference }) => {
    const key = `${reference}\n${label}`;
    const before = known.get(key);
    if (before) return before;
    const words = label || (reference ?? "");
    const match =
      searches < MOST_SEARCHES
        ? matchIndicator(words, reference, register)
        : (certainMatch(words, reference, register) ?? { match: "none" });
    if (match.match !== "reference" && match.match !== "name") searches++;
    known.set(key, match);
    return match;
  };
}
