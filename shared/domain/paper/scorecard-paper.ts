// The scorecard as a paper: an honest first page, the table by section, and the notes that let it be checked.
import { trendPicture } from "../chart/trend.ts";
import { type IsoDate, longDate } from "../dates.ts";
import { figureText, valueText } from "../format-figure.ts";
import { periodName } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import { travelWord } from "../scorecard/direction-of-travel.ts";
import { oralUpdateWords } from "../scorecard/oral-updates.ts";
import { ratingWord } from "../scorecard/rag.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import { ruleInWords } from "../scorecard/target.ts";
import type { Block, Column, Paper, Run, TableCell } from "./blocks.ts";
import { firstPage } from "./scorecard-first-page.ts";

/** A return that figures on the paper came from. */
export interface PaperSource {
  readonly id: string;
  readonly fileName: string;
  readonly sender: string;
  readonly acceptedOn: IsoDate;
}

export function scorecardPaper(
  scorecard: Scorecard,
  sources: readonly PaperSource[],
): Omit<Paper, "snapshot"> {
  const senders = new Map(sources.map((source) => [source.id, source.sender]));
  return {
    title: `${scorecard.title}, data as at ${longDate(scorecard.asAt)}`,
    author: scorecard.council,
    date: scorecard.meeting,
    sections: [
      { orientation: "portrait", blocks: firstPage(scorecard) },
      { orientation: "landscape", blocks: indicatorTables(scorecard, senders) },
      { orientation: "portrait", blocks: notes(scorecard, sources) },
    ],
  };
}

function indicatorTables(scorecard: Scorecard, senders: ReadonlyMap<string, string>): readonly Block[] {
  return [
    { block: "heading", level: 1, text: "Every indicator by section" },
    ...scorecard.sections.flatMap(({ name, lines }) => [
      { block: "heading", level: 2, text: name } as const,
      figuresTable(scorecard, name, lines),
      ...commentsTable(name, lines, senders),
    ]),
  ];
}

const COLUMNS: readonly Column[] = [
  { heading: "Ref", width: 16, align: "left" },
  { heading: "Indicator", width: 48, align: "left" },
  { heading: "Good is", width: 16, align: "left" },
  { heading: "Previous", width: 19, align: "right" },
  { heading: "Latest", width: 19, align: "right" },
  { heading: "Year to date", width: 16, align: "right" },
  { heading: "Target", width: 16, align: "right" },
  { heading: "England", width: 20, align: "right" },
  { heading: "Status", width: 37, align: "left" },
  { heading: "Travel", width: 29, align: "left" },
  { heading: "Trend", width: 31, align: "left" },
];

function figuresTable(scorecard: Scorecard, section: string, lines: readonly ScorecardLine[]): Block {
  return {
    block: "table",
    title: `Figures to ${longDate(scorecard.asAt)}`,
    description:
      `${section}: one row for each indicator, with the previous and the latest figure to ${longDate(scorecard.asAt)}, the year to date, ` +
      "the target, England, the status, the direction of travel since the previous figure and a trend of 13 periods.",
    columns: COLUMNS,
    rows: lines.map(figureRow),
  };
}

function figureRow(line: ScorecardLine): readonly TableCell[] {
  const { indicator, target } = line;
  return [
    text(indicator.reference),
    text(indicator.name),
    text(GOOD_IS[indicator.polarity]),
    text(readingText(line, line.previous)),
    textOf([{ text: readingText(line, line.current), strong: true }]),
    text(line.yearToDate === null ? "None" : valueText(indicator, line.yearToDate)),
    text(target?.value == null ? "None" : valueText(indicator, target.value)),
    text(indicator.england === null ? "None" : valueText(indicator, indicator.england)),
    { cell: "status", status: line.rating.status, text: ratingWord(line.rating) },
    text(travelWord(line.travel)),
    { cell: "picture", picture: trendPicture(line) },
  ];
}

const GOOD_IS = { high: "High", low: "Low", target: "On target", information: "Neither" } as const;

/** The figure with its marks: (r) where it replaced one that had been reported, (p) while it is provisional. */
function readingText({ indicator }: ScorecardLine, reading: Reading | null): string {
  if (reading === null) return "Not supplied";
  const marks = `${reading.supersedes === null ? "" : " (r)"}${reading.provisional ? " (p)" : ""}`;
  return `${figureText(indicator, reading.figure)}${marks}`;
}

/** Comments stand under their table, so that figures keep to one line and words have room. */
function commentsTable(
  section: string,
  lines: readonly ScorecardLine[],
  senders: ReadonlyMap<string, string>,
): readonly Block[] {
  const rows = lines.flatMap((line): (readonly TableCell[])[] => {
    const comment = commentOn(line, senders);
    return comment === null
      ? []
      : [[text(line.indicator.reference), text(line.indicator.name), text(comment)]];
  });
  if (rows.length === 0) return [];
  return [
    {
      block: "table",
      title: "Comments",
      description: `${section}: what the service that sent the figure said about it.`,
      columns: [
        { heading: "Ref", width: 16, align: "left" },
        { heading: "Indicator", width: 52, align: "left" },
        { heading: "Comment", width: 180, align: "left" },
      ],
      rows,
    },
  ];
}

/** The comment, or that one was due: an indicator that is red or got worse owes one. */
function commentOn(line: ScorecardLine, senders: ReadonlyMap<string, string>): string | null {
  if (line.current?.comment) return line.current.comment;
  const isDue = line.rating.status === "red" || line.travel.travel === "worse";
  if (!isDue || line.current === null) return null;
  const sender = senders.get(line.current.source.returnId);
  return sender ? `No comment supplied by the ${sender}.` : "No comment supplied.";
}

function notes(scorecard: Scorecard, sources: readonly PaperSource[]): readonly Block[] {
  const lines = scorecard.sections.flatMap((section) => section.lines);
  return [
    { block: "heading", level: 1, text: "Notes" },
    { block: "heading", level: 2, text: "How the status is decided" },
    list(rulesInForce(lines)),
    { block: "heading", level: 2, text: "Signs" },
    list([
      "(r) marks a figure that has been revised since it was first reported; (p) marks a provisional figure.",
      "Travel says whether the latest figure is better or worse than the one before it, by what is good for the indicator.",
      "The dashed line in a trend is the target; a gap is a period with no figure.",
      "None under Year to date, Target or England means that there is no such figure.",
    ]),
    ...otherPeriods(scorecard, lines),
    ...toldAtMeetings(scorecard, lines),
    { block: "heading", level: 2, text: "Where the figures come from" },
    list(
      sourcesUsed(lines, sources).map(
        ({ fileName, sender, acceptedOn }) =>
          `${fileName}, sent by the ${sender}, accepted ${longDate(acceptedOn)}.`,
      ),
    ),
  ];
}

/** Each rule once, with the indicators that it rates. */
function rulesInForce(lines: readonly ScorecardLine[]): readonly string[] {
  const references = new Map<string, string[]>();
  for (const { indicator, target } of lines) {
    if (target === null || indicator.polarity === "information") continue;
    const rule = ruleInWords(target.rag);
    references.set(rule, [...(references.get(rule) ?? []), indicator.reference]);
  }
  if (references.size === 0) return ["No indicator has a target."];
  return [...references].map(([rule, rated]) => `${rule} (${rated.join(", ")})`);
}

/** Indicators that report by the quarter or the term stand at another period than the paper's month. */
function otherPeriods(scorecard: Scorecard, lines: readonly ScorecardLine[]): readonly Block[] {
  const others = lines.filter((line) => line.period !== scorecard.period);
  if (others.length === 0) return [];
  const byPeriod = new Map<string, string[]>();
  for (const { period, indicator } of others)
    byPeriod.set(periodName(period), [...(byPeriod.get(periodName(period)) ?? []), indicator.reference]);
  return [
    { block: "heading", level: 2, text: "Figures that are not monthly" },
    list([...byPeriod].map(([period, references]) => `${period}: ${references.join(", ")}.`)),
  ];
}

/** Newer figures that were given in public; what was told in private stands in no public paper. */
function toldAtMeetings({ oralUpdates }: Scorecard, lines: readonly ScorecardLine[]): readonly Block[] {
  const told = oralUpdates.flatMap((update) => {
    const line = lines.find(({ indicator }) => indicator.reference === update.indicator);
    if (!line || update.isExempt) return [];
    return [`${update.indicator} ${line.indicator.name}. ${oralUpdateWords(line.indicator, update)}.`];
  });
  return told.length === 0
    ? []
    : [{ block: "heading", level: 2, text: "Newer figures given at a meeting" }, list(told)];
}

function sourcesUsed(
  lines: readonly ScorecardLine[],
  sources: readonly PaperSource[],
): readonly PaperSource[] {
  const used = new Set(lines.flatMap(({ current }) => (current ? [current.source.returnId] : [])));
  return sources.filter((source) => used.has(source.id));
}

function list(items: readonly string[]): Block {
  return { block: "list", ordered: false, items: items.map((item) => [{ text: item }]) };
}

function text(words: string): TableCell {
  return textOf([{ text: words }]);
}

function textOf(runs: readonly Run[]): TableCell {
  return { cell: "text", runs };
}
