// The table of one section of a scorecard: a row for each indicator, with what it is judged by and where it stands.
import { trendPicture } from "../chart/trend.ts";
import { longDate } from "../dates.ts";
import { figureText, valueText } from "../format-figure.ts";
import type { Unit } from "../indicator.ts";
import { financialYearName, periodName } from "../period/period.ts";
import type { ShownReading } from "../reading.ts";
import { figureOfOthers } from "../scorecard/comparator.ts";
import { type Travel, travelWord } from "../scorecard/direction-of-travel.ts";
import { type Rating, ratingWord } from "../scorecard/rag.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import type { Block, Column, Run, TableCell } from "./blocks.ts";

/** Where there is no room for all of it; the notes say what it means. */
export const HIDDEN_IN_SHORT = "Hidden";

interface FiguresColumn extends Column {
  readonly cell: (line: ScorecardLine) => TableCell;
}

const COLUMNS: readonly FiguresColumn[] = [
  column("Ref", 16, "left", ({ indicator }) => text(indicator.reference)),
  column("Indicator", 58, "left", ({ indicator }) => text(indicator.name)),
  column("Good is; unit", 19, "left", ({ indicator: { polarity, unit } }) =>
    text(`${GOOD_IS[polarity]}; ${UNIT_WORDS[unit]}`),
  ),
  column("Earlier", 16, "right", (line) => text(readingText(line, line.earlier))),
  column("Previous", 20, "right", (line) => text(readingText(line, line.previous))),
  column("Latest", 17, "right", (line) => textOf([{ text: readingText(line, line.current), strong: true }])),
  column("Year to date", 19, "right", (line) => text(yearToDateText(line))),
  column("Target", 16, "right", ({ indicator, target }) =>
    text(target?.value == null ? "None" : valueText(indicator, target.value)),
  ),
  column("Status", 40, "left", ({ rating }) => ({
    cell: "status",
    status: rating.status,
    text: statusText(rating),
  })),
  column("Travel", 20, "left", ({ travel }) => text(travelText(travel))),
  column("On last year", 20, "left", ({ travelSinceLastYear }) => text(travelText(travelSinceLastYear))),
  column("Trend", 24, "left", (line) => ({ cell: "picture", picture: trendPicture(line) })),
];

/** The year stands in the heading where it is the same for all: no cell has room for it. */
function comparedColumn(lines: readonly ScorecardLine[]): readonly FiguresColumn[] {
  const years = new Set(
    lines.flatMap(({ comparators }) => comparators.map(({ financialYear }) => financialYear)),
  );
  const [year] = years;
  if (year === undefined) return [];
  const isOne = years.size === 1;
  return [
    column(
      isOne ? `Others in ${financialYearName(year)}` : "Others",
      28,
      "left",
      ({ indicator, comparators }) =>
        text(
          comparators.length === 0
            ? "None"
            : comparators.map((one) => figureOfOthers(indicator, one, { withYear: !isOne })).join("; "),
        ),
    ),
  ];
}

/** The column of what others have takes room from the others, so only a section that has something in it has the column. */
export function figuresTable(
  { asAt, period }: Scorecard,
  section: string,
  lines: readonly ScorecardLine[],
): Block {
  const compared = comparedColumn(lines);
  const columns = [...COLUMNS.slice(0, -1), ...compared, ...COLUMNS.slice(-1)];
  return {
    block: "table",
    title: `Latest is ${periodName(period)}, unless the notes say otherwise`,
    description:
      `${section}: one row for each indicator, with what is good, the unit, the last three figures to ${longDate(asAt)}, ` +
      "the year to date, the target, the status, the direction of travel since the previous figure and since the same " +
      `period last year${compared.length > 0 ? ", what statistical neighbours and England had" : ""} and a trend of 13 periods.`,
    columns: columns.map(({ heading, width, align }) => ({ heading, width, align })),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}

function column(
  heading: string,
  width: number,
  align: Column["align"],
  cell: FiguresColumn["cell"],
): FiguresColumn {
  return { heading, width, align, cell };
}

const GOOD_IS = { high: "High", low: "Low", target: "On target", information: "Neither" } as const;

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  "%": "%",
  number: "count",
  "rate per 10,000": "per 10,000",
  days: "days",
  average: "average",
  "years:months": "years: months",
};

const isHidden = (reason: string) => reason === figureText(NO_MEASURE, { kind: "suppressed by us" });
const NO_MEASURE = { unit: "number", decimalPlaces: 0 } as const;

function statusText(rating: Rating): string {
  return rating.status === "none" && isHidden(rating.reason) ? HIDDEN_IN_SHORT : ratingWord(rating);
}

function travelText(travel: Travel): string {
  return travel.travel === "none" && isHidden(travel.reason) ? HIDDEN_IN_SHORT : travelWord(travel);
}

function yearToDateText({ indicator, yearToDate, yearToDateIsHidden }: ScorecardLine): string {
  if (yearToDateIsHidden) return HIDDEN_IN_SHORT;
  return yearToDate === null ? "None" : valueText(indicator, yearToDate);
}

/** The figure with its marks: (r) where it replaced one that had been reported, (p) while it is provisional. */
function readingText({ indicator }: ScorecardLine, reading: ShownReading | null): string {
  if (reading === null) return "Not supplied";
  if (reading.figure.kind === "suppressed by us") return HIDDEN_IN_SHORT;
  const marks = `${reading.supersedes === null ? "" : " (r)"}${reading.provisional ? " (p)" : ""}`;
  return `${figureText(indicator, reading.figure)}${marks}`;
}

function text(words: string): TableCell {
  return textOf([{ text: words }]);
}

function textOf(runs: readonly Run[]): TableCell {
  return { cell: "text", runs };
}
