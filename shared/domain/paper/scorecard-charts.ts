// The charts of a scorecard: of what is red again or got worse, each with the numbers that it is drawn from.
import { comparatorBarsOf, sinceFirst, trendChartOf } from "../chart/trend.ts";
import { blankWords, valueText } from "../format-figure.ts";
import { shortPeriodName } from "../period/period.ts";
import { comparatorWords, NO_COMPARATOR } from "../scorecard/comparator.ts";
import { changeInWords } from "../scorecard/definition-change.ts";
import type { ScorecardLine } from "../scorecard/scorecard.ts";
import { isRepeatedlyRed, redWords } from "../scorecard/standing.ts";
import type { Block } from "./blocks.ts";

/** More would be a second paper. */
const MOST_CHARTS = 9;

/** What is red again first; a line that hides its latest figure has neither mark and so no chart. */
export function charts(lines: readonly ScorecardLine[]): readonly Block[] {
  const isWorse = (line: ScorecardLine) => line.travel.travel === "worse" && !isRepeatedlyRed(line);
  const charted = [...lines.filter(isRepeatedlyRed), ...lines.filter(isWorse)];
  if (charted.length === 0) return [];
  const rest = charted.length - MOST_CHARTS;
  return [
    { block: "heading", level: 1, text: "Charts: red again, or worse" },
    ...charted.slice(0, MOST_CHARTS).flatMap(chartBlocks),
    ...(rest > 0 ? [body(`There is no room for a chart of ${rest} more that got worse.`)] : []),
  ];
}

function chartBlocks(line: ScorecardLine): readonly Block[] {
  const { indicator } = line;
  const bars = comparatorBarsOf(line);
  const redefined = line.definitionChanges.map((change) => ` New definition ${changeInWords(change)}.`);
  const compared = indicator.unit === "number" ? "" : ` ${comparedWords(line)}.`;
  return [
    { block: "heading", level: 2, text: `${indicator.reference} ${indicator.name}` },
    { block: "chart", picture: trendChartOf(line) },
    ...(bars ? [{ block: "chart", picture: bars } as const] : []),
    body(`${whyCharted(line)} ${seriesWords(line)}.${compared}${redefined.join("")}`),
  ];
}

function whyCharted(line: ScorecardLine): string {
  const worse = line.travel.travel === "worse" ? "worse than the period before" : null;
  const red = isRepeatedlyRed(line) ? redWords(line) : null;
  const said = [red, worse].filter((word) => word !== null).join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Every figure of the chart, each on one line with its period: `May 18 27.1%, Jun 18 26.0%` */
function seriesWords(line: ScorecardLine): string {
  const { indicator } = line;
  return sinceFirst(line.series)
    .map(({ period, value, isHidden }) => {
      const blank = isHidden ? blankWords("suppressed by us").toLowerCase() : "none";
      const at = shortPeriodName(period).replaceAll(" ", "\u00a0");
      return `${at}\u00a0${value === null ? blank : valueText(indicator, value)}`;
    })
    .join(", ");
}

function comparedWords({ indicator, comparators }: ScorecardLine): string {
  if (comparators.length === 0) return NO_COMPARATOR;
  return comparators
    .map((comparator) => `${comparatorWords(indicator, comparator)} (${comparator.source})`)
    .join("; ");
}

function body(text: string): Block {
  return { block: "paragraph", role: "body", runs: [{ text }] };
}
