// The lines of a table, each with the indicator that it names and the reason why it is not read, if there is one.
import type { Indicator } from "../indicator.ts";
import type { LineLeftOut } from "./findings/aside-findings.ts";
import { takenIndicator } from "./findings/line-findings.ts";
import { holdsFigures, type LineAside, lineAside, type Section, sectionsOf } from "./lines/line-aside.ts";
import { type Line, linesOf } from "./lines/table-lines.ts";
import type { LineMatcher } from "./match/line-matcher.ts";
import type { IndicatorMatch } from "./match/match-indicator.ts";
import type { Table } from "./table/find-tables.ts";

export interface MatchedLine {
  readonly line: Line;
  readonly match: IndicatorMatch;
  readonly indicator: Indicator | null;
  readonly section: Section | null;
  /** Why its figures are not read, or null; also null throughout a table that names no indicator. */
  readonly aside: LineAside | null;
}

export function matchedLines(table: Table, matchLine: LineMatcher): readonly MatchedLine[] {
  const lines = linesOf(table).map((line) => {
    const match = matchLine(line);
    return { line, match, indicator: takenIndicator(match) };
  });
  const known = new Set(lines.flatMap(({ line, indicator }) => (indicator ? [line.row] : [])));
  const sectionOf = sectionsOf(table, (row) => known.has(row));
  return lines.map((matched): MatchedLine => {
    const section = sectionOf(matched.line.row);
    const aside = known.size === 0 ? null : lineAside(table, matched.line, matched.indicator, section);
    return { ...matched, section, aside };
  });
}

/** The lines that would have given figures. */
export function linesLeftOut(table: Table, lines: readonly MatchedLine[]): readonly LineLeftOut[] {
  const whole = new Set<Indicator | null>([null]);
  for (const { aside, indicator } of lines) if (aside === null) whole.add(indicator);
  const hasFigures = holdsFigures(table);
  return lines.flatMap(({ aside, line, indicator }) =>
    aside && hasFigures(line.row) ? [{ aside, isGivenWhole: whole.has(indicator) }] : [],
  );
}
