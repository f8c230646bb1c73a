// The first page of a scorecard says the worst first: what is red again, what got worse, what is missing.
import { longDate } from "../dates.ts";
import { figureText, valueText } from "../format-figure.ts";
import { periodName } from "../period/period.ts";
import type { ShownReading } from "../reading.ts";
import type { Scorecard, ScorecardLine, StatusCounts } from "../scorecard/scorecard.ts";
import type { Block, TableCell } from "./blocks.ts";
import { notForPublication, type Twin } from "./meeting-blocks.ts";

/** From this many periods in a row on, a red indicator is named by itself. */
const REPEATEDLY_RED = 3;

export function firstPage(scorecard: Scorecard, twin: Twin): readonly Block[] {
  const lines = scorecard.sections.flatMap((section) => section.lines);
  return [
    { block: "title", text: scorecard.title },
    ...(twin === "part B" ? notForPublication() : []),
    body(`${scorecard.council}: ${scorecard.body}, meeting of ${longDate(scorecard.meeting)}`),
    body(`Data as at ${longDate(scorecard.asAt)}, ${ageInWords(scorecard)}`),
    { block: "heading", level: 1, text: "At a glance" },
    body(ratedInWords(scorecard.counts)),
    countsTable(scorecard.counts),
    ...hiddenInWords(lines),
    ...group(
      "Red for the third time or more",
      lines.filter((line) => line.redFor >= REPEATEDLY_RED),
      (line) => `${current(line)}${againstTarget(line)}, ${redInWords(line)}`,
      "No indicator has been red three times in a row.",
    ),
    ...group(
      "What got worse",
      lines.filter((line) => line.travel.travel === "worse"),
      movement,
      "No indicator got worse.",
    ),
    ...group(
      "What is missing",
      lines.filter((line) => line.current === null || isMissing(line.current)),
      (line) => `${current(line)} for ${periodName(line.period)}`,
      "Every figure was supplied.",
    ),
    ...group(
      "What improved",
      lines.filter((line) => line.travel.travel === "better"),
      movement,
      "No indicator improved.",
    ),
  ];
}

function ageInWords({ ageInDays, stale }: Scorecard): string {
  const age = `${ageInDays} days old at the meeting`;
  return stale ? `${age}: older than the limit that the body has set.` : `${age}.`;
}

function ratedInWords({ green, amber, red, unrated }: StatusCounts): string {
  const rated = green + amber + red;
  return `${rated} indicators could be rated against a target; ${unrated} could not.`;
}

function countsTable({ green, amber, red, unrated }: StatusCounts): Block {
  const row = (status: "green" | "amber" | "red" | "none", word: string, count: number): TableCell[] => [
    { cell: "status", status, text: word },
    { cell: "text", runs: [{ text: String(count) }] },
  ];
  return {
    block: "table",
    title: "Indicators by status",
    description: "The number of indicators at each status.",
    columns: [
      { heading: "Status", width: 60, align: "left" },
      { heading: "Indicators", width: 40, align: "right" },
    ],
    rows: [
      row("red", "Red", red),
      row("amber", "Amber", amber),
      row("green", "Green", green),
      row("none", "Not rated", unrated),
    ],
  };
}

function group(
  heading: string,
  lines: readonly ScorecardLine[],
  say: (line: ScorecardLine) => string,
  whenNone: string,
): readonly Block[] {
  return [
    { block: "heading", level: 1, text: heading },
    lines.length === 0
      ? body(whenNone)
      : {
          block: "list",
          ordered: false,
          items: lines.map((line) => [
            { text: `${line.indicator.reference} ${line.indicator.name}: `, strong: true },
            { text: `${say(line)}.` },
          ]),
        },
  ];
}

function isMissing({ figure }: ShownReading): boolean {
  return figure.kind !== "value" && figure.kind !== "suppressed by us";
}

function hiddenInWords(lines: readonly ScorecardLine[]): readonly Block[] {
  const count = lines.filter(({ current }) => current?.figure.kind === "suppressed by us").length;
  if (count === 0) return [];
  const subject =
    count === 1 ? "The latest figure of 1 indicator is" : `The latest figures of ${count} indicators are`;
  return [body(`${subject} hidden to protect confidentiality; the notes say why.`)];
}

/** The trend is as far back as one can see, so an indicator that was red all along it may have been so for longer. */
function redInWords({ redFor, series }: ScorecardLine): string {
  return redFor === series.length
    ? `red for ${redFor} periods or more`
    : `red for ${redFor} periods in a row`;
}

function movement(line: ScorecardLine): string {
  const before = line.previous ? figureText(line.indicator, line.previous.figure) : "Not supplied";
  return `from ${before} to ${current(line)}${againstTarget(line)}`;
}

function current({ indicator, current }: ScorecardLine): string {
  return current ? figureText(indicator, current.figure) : "Not supplied";
}

function againstTarget({ indicator, target }: ScorecardLine): string {
  return target?.value == null ? "" : ` (target ${valueText(indicator, target.value)})`;
}

function body(text: string): Block {
  return { block: "paragraph", role: "body", runs: [{ text }] };
}
