// Which lines of the scorecard are in sight.
import type {
  Scorecard,
  ScorecardLine,
  ScorecardSection,
} from "../../../shared/domain/scorecard/scorecard.ts";
import { isMissing, isRepeatedlyRed } from "../../../shared/domain/scorecard/standing.ts";

export const FILTERS = ["all", "worse", "red three times", "improved", "missing"] as const;
export type Filter = (typeof FILTERS)[number];

function passes(line: ScorecardLine, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "worse":
      return line.travel.travel === "worse";
    case "red three times":
      return isRepeatedlyRed(line);
    case "improved":
      return line.travel.travel === "better";
    case "missing":
      return isMissing(line);
  }
}

/** Sections with the lines that pass the filter and hold all typed words in their reference, name or section. */
export function sectionsInSight(
  { sections }: Scorecard,
  filter: Filter,
  typed: string,
): readonly ScorecardSection[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return sections
    .map(({ name, lines }) => ({
      name,
      lines: lines.filter((line) => passes(line, filter) && holds(`${name} ${wordsOf(line)}`, wanted)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** The sections down to the line of that count; one that would be empty is left out. */
export function firstLines(
  sections: readonly ScorecardSection[],
  count: number,
): readonly ScorecardSection[] {
  let left = count;
  return sections.flatMap(({ name, lines }) => {
    const first = lines.slice(0, left);
    left -= first.length;
    return first.length > 0 ? [{ name, lines: first }] : [];
  });
}

export function countPassing({ sections }: Scorecard, filter: Filter): number {
  return sections.reduce((sum, { lines }) => sum + lines.filter((line) => passes(line, filter)).length, 0);
}

function wordsOf({ indicator }: ScorecardLine): string {
  return `${indicator.reference} ${indicator.reference.replaceAll(" ", "")} ${indicator.name}`;
}

function holds(text: string, wanted: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return wanted.every((word) => lower.includes(word));
}
