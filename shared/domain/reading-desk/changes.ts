// Changes that are told with both their ends, "rose by 12 from 50 to 62", and do not fit them.
import { toDecimalPlaces } from "../decimal.ts";
import type { Found } from "./check.ts";
import type { Span } from "./minute-text.ts";

const NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const amount = (name: string) =>
  `(?<${name}Pound>£?)(?<${name}>${NUMBER})(?![\\d,.]*\\d)(?<${name}Percent>\\s?(?:%|per\\s?cent))?`;
/** When it was so: "in October 2018", "at the end of May". */
const WHEN = "(?:\\s+(?:in|at|on|during)\\s+[A-Za-z\\s]{2,30}?(?:\\s+(?:19|20)\\d\\d)?)?";
const ENDS = `from\\s+${amount("from")}${WHEN}\\s+to\\s+${amount("to")}`;
const CHANGE = `${amount("by")}(?:\\s?(?<unit>pence|p\\b|percentage\\s+points?))?`;
const RISES = "(?:increase|rise|growth|reduction|fall|drop|decrease)";
const TOLD: readonly RegExp[] = [
  new RegExp(`\\bby\\s+${CHANGE},?\\s+${ENDS}`, "g"),
  new RegExp(`\\b${ENDS}${WHEN},\\s+an?\\s+${RISES}\\s+of\\s+${CHANGE}`, "g"),
];
/** Behind a number that is no bare one. */
const MORE = /^\s*(?:million|billion|thousand|[mk]\b|bn\b|am\b|pm\b|times\b|[-–/])/;
const IS_YEAR = /^(?:19|20)\d\d$/;

/** Of amounts in one unit: pounds with pounds or pence, shares with percentage points, counts with counts. */
export function wrongChanges(sentence: Span): readonly Found[] {
  return TOLD.flatMap((form) => [...sentence.text.matchAll(form)]).flatMap(
    ({ 0: text, index, groups = {} }) => {
      const { from = "", to = "", by = "" } = groups;
      const per = unitsPer(groups);
      const isOther =
        MORE.test(sentence.text.slice(index + text.length)) || IS_YEAR.test(from) || IS_YEAR.test(to);
      if (per === null || isOther) return [];
      const places = by.split(".")[1]?.length ?? 0;
      const change = toDecimalPlaces(Math.abs(number(to) - number(from)) * per, places);
      if (change === toDecimalPlaces(number(by), places)) return [];
      const unit = groups.unit === undefined ? "" : ` ${groups.unit}`;
      const message = `From ${groups.fromPound}${from} to ${groups.toPound}${to} is a change of ${groups.byPound}${change}${unit}, not of ${groups.byPound}${by}${unit}; one of the figures is wrong.`;
      const start = sentence.from + index;
      return [{ from: start, to: start + text.length, message }];
    },
  );
}

/** How many units of the change are in one of its ends; null where they cannot be compared. */
function unitsPer(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { fromPound, toPound, byPound, fromPercent, toPercent, byPercent, unit = "" } = groups;
  const areShares = fromPercent !== undefined && toPercent !== undefined;
  if (fromPound !== toPound || (fromPercent === undefined) !== (toPercent === undefined)) return null;
  if (byPercent !== undefined) return null;
  if (unit.startsWith("percentage")) return areShares ? 1 : null;
  if (areShares) return null;
  if (unit !== "") return fromPound === "£" && byPound === "" ? 100 : null;
  return fromPound === byPound ? 1 : null;
}

function number(written: string): number {
  return Number(written.replaceAll(",", ""));
}
