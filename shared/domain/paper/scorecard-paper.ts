// The scorecard as a paper: an honest first page, the table by section, and the notes that let it be checked.
import { trendPicture } from "../chart/trend.ts";
import { type IsoDate, longDate } from "../dates.ts";
import type { PublicScorecard } from "../disclosure/public-scorecard.ts";
import type { DisclosureRules } from "../disclosure/rules.ts";
import {
  type DisclosureSettings,
  exceptionInWords,
  exceptionsIn,
  smallInWords,
} from "../disclosure/settings.ts";
import { blankWords, figureText, valueText } from "../format-figure.ts";
import { periodName } from "../period/period.ts";
import type { ShownReading } from "../reading.ts";
import { travelWord } from "../scorecard/direction-of-travel.ts";
import { oralUpdateWords } from "../scorecard/oral-updates.ts";
import { ratingWord } from "../scorecard/rag.ts";
import type { Scorecard, ScorecardLine } from "../scorecard/scorecard.ts";
import { ruleInWords } from "../scorecard/target.ts";
import type { Block, Column, Run, TableCell } from "./blocks.ts";
import type { UnprintedPaper } from "./further-paper.ts";
import type { Twin } from "./meeting-blocks.ts";
import { firstPage } from "./scorecard-first-page.ts";

const HIDDEN = blankWords("suppressed by us");
/** Where there is no room for all of it; the notes say what it means. */
const HIDDEN_IN_SHORT = "Hidden";

/** A return that figures on the paper came from. */
export interface PaperSource {
  readonly id: string;
  readonly fileName: string;
  readonly sender: string;
  readonly acceptedOn: IsoDate;
}

/**
 * The public twin prints only what a public scorecard has, and says what is hidden; the Part B twin has every figure and
 * says that it is not for publication.
 */
export function scorecardPaper(
  scorecard: PublicScorecard,
  sources: readonly PaperSource[],
  twin: "public",
): UnprintedPaper;
export function scorecardPaper(
  scorecard: Scorecard,
  sources: readonly PaperSource[],
  twin: "part B",
): UnprintedPaper;
export function scorecardPaper(
  scorecard: Scorecard | PublicScorecard,
  sources: readonly PaperSource[],
  twin: Twin,
): UnprintedPaper {
  const senders = new Map(sources.map((source) => [source.id, source.sender]));
  const part = twin === "public" ? "" : ", Part B, not for publication";
  return {
    title: `${scorecard.title}${part}, data as at ${longDate(scorecard.asAt)}`,
    author: scorecard.council,
    date: scorecard.meeting,
    sections: [
      { orientation: "portrait", blocks: firstPage(scorecard, twin) },
      { orientation: "landscape", blocks: indicatorTables(scorecard, senders) },
      { orientation: "portrait", blocks: notes(scorecard, sources, twin) },
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
  { heading: "Previous", width: 21, align: "right" },
  { heading: "Latest", width: 19, align: "right" },
  { heading: "Year to date", width: 16, align: "right" },
  { heading: "Target", width: 16, align: "right" },
  { heading: "England", width: 20, align: "right" },
  { heading: "Status", width: 35, align: "left" },
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
    text(yearToDateText(line)),
    text(target?.value == null ? "None" : valueText(indicator, target.value)),
    text(indicator.england === null ? "None" : valueText(indicator, indicator.england)),
    { cell: "status", status: line.rating.status, text: ratingWord(line.rating) },
    text(travelWord(line.travel)),
    { cell: "picture", picture: trendPicture(line) },
  ];
}

function yearToDateText({ indicator, yearToDate, yearToDateIsHidden }: ScorecardLine): string {
  if (yearToDateIsHidden) return HIDDEN_IN_SHORT;
  return yearToDate === null ? "None" : valueText(indicator, yearToDate);
}

const GOOD_IS = { high: "High", low: "Low", target: "On target", information: "Neither" } as const;

/** The figure with its marks: (r) where it replaced one that had been reported, (p) while it is provisional. */
function readingText({ indicator }: ScorecardLine, reading: ShownReading | null): string {
  if (reading === null) return "Not supplied";
  if (reading.figure.kind === "suppressed by us") return HIDDEN_IN_SHORT;
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

function notes(
  scorecard: Scorecard | PublicScorecard,
  sources: readonly PaperSource[],
  twin: Twin,
): readonly Block[] {
  const lines = scorecard.sections.flatMap((section) => section.lines);
  return [
    { block: "heading", level: 1, text: "Notes" },
    { block: "heading", level: 2, text: "How the status is decided" },
    list(rulesInForce(lines)),
    { block: "heading", level: 2, text: "Signs" },
    list([
      "(r) marks a figure that has been revised since it was first reported; (p) marks a provisional figure.",
      "Travel says whether the latest figure is better or worse than the one before it, by what is good for the indicator.",
      `The dashed line in a trend is the target; a gap is a period with no figure${twin === "public" ? " or with one that is hidden" : ""}.`,
      "None under Year to date, Target or England means that there is no such figure.",
    ]),
    ...("disclosure" in scorecard ? whatIsHidden(lines, scorecard) : []),
    ...otherPeriods(scorecard, lines),
    ...toldAtMeetings(scorecard, lines, twin),
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

/** What is hidden, by what rule and exceptions, but not which figure is small: that would tell half of it. */
function whatIsHidden(
  lines: readonly ScorecardLine[],
  { disclosure, mayHideNought }: PublicScorecard,
): readonly Block[] {
  const hiding = lines.filter(
    ({ series, current, yearToDateIsHidden }) =>
      yearToDateIsHidden || current?.comment === HIDDEN || series.some(({ isHidden }) => isHidden),
  );
  const exceptions = exceptionsOf(lines, disclosure);
  if (hiding.length === 0 && exceptions.length === 0) return [];
  const { rules } = disclosure;
  return [
    { block: "heading", level: 2, text: "What is hidden" },
    list([
      `${HIDDEN_IN_SHORT}, or ${HIDDEN.toLowerCase()}: a figure is left out where it rests on ${smallInWords(rules)}, or where a count of ${rules.smallUpTo} or fewer could be worked out from it. ${noughtInWords(disclosure.rules, mayHideNought)} No figure is rounded to hide it.`,
      ...exceptions,
      "The status, the travel and the trend of a hidden figure are hidden with it, and so is a comment that would name it.",
      ...(hiding.length === 0
        ? ["Nothing is hidden in this paper."]
        : [`Something is hidden of: ${hiding.map(({ indicator }) => indicator.reference).join(", ")}.`]),
    ]),
  ];
}

function noughtInWords({ hidesNought }: DisclosureRules, mayHideNought: boolean): string {
  if (hidesNought) return "A count of 0 is hidden too.";
  return mayHideNought
    ? "A count of 0 is shown unless a hidden one could be worked out from it."
    : "A count of 0 is shown.";
}

/** Every one in force, in the order of the paper. */
function exceptionsOf(lines: readonly ScorecardLine[], disclosure: DisclosureSettings): readonly string[] {
  const exceptionOf = exceptionsIn(disclosure);
  const inForce = lines.flatMap(({ indicator }) => {
    const exception = exceptionOf(indicator.reference);
    return exception === null ? [] : [{ exception, name: indicator.name }];
  });
  const isAnyShown = inForce.some(({ exception }) => exception.always === "shown");
  return [
    ...inForce.map(({ exception, name }) => `${exceptionInWords(exception, name)}.`),
    ...(isAnyShown
      ? [
          "A figure that is always shown is left out all the same where a hidden one could be worked out from it.",
        ]
      : []),
  ];
}

/** Newer figures that were given; what was told in private stands in no public paper. */
function toldAtMeetings(
  { oralUpdates }: Scorecard,
  lines: readonly ScorecardLine[],
  twin: Twin,
): readonly Block[] {
  const told = oralUpdates.flatMap((update) => {
    const line = lines.find(({ indicator }) => indicator.reference === update.indicator);
    if (!line || (update.isExempt && twin === "public")) return [];
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
