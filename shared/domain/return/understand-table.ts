// One table: each of its lines matched to an indicator, and what is said of their figures.
import type { Indicator } from "../indicator.ts";
import type { Candidate, ReturnContext } from "./candidate.ts";
import type { Finding } from "./finding.ts";
import { asideFindings } from "./findings/aside-findings.ts";
import { definitionFindings } from "./findings/definition-findings.ts";
import { driftFindings } from "./findings/drift-findings.ts";
import { figureFindings } from "./findings/figure-findings.ts";
import { frequencyFindings } from "./findings/frequency-findings.ts";
import {
  lineFindings,
  moreUnknownFinding,
  subjectFindings,
  tooManyFinding,
  unknownTableFinding,
} from "./findings/line-findings.ts";
import { columnPeriodFindings, linePeriodFindings, tablePeriodFindings } from "./findings/period-findings.ts";
import { tableNotes } from "./findings/table-notes.ts";
import { unreadColumnFindings } from "./findings/unread-findings.ts";
import { slotsAlong, type TableReader } from "./lines/line-figures.ts";
import { rollingMonth } from "./lines/line-period.ts";
import { percentForms } from "./lines/percent-columns.ts";
import { type ReadLine, readLines } from "./lines/read-lines.ts";
import { reportingSlot } from "./lines/reporting-slot.ts";
import { rowWords } from "./lines/row-words.ts";
import { finestKind, type Slot, slotsOf } from "./lines/slots.ts";
import type { TimeOfTable } from "./lines/table-periods.ts";
import type { LineMatcher } from "./match/line-matcher.ts";
import type { IndicatorMatch } from "./match/match-indicator.ts";
import { linesLeftOut, type MatchedLine, matchedLines } from "./matched-lines.ts";
import type { Answers } from "./memory/memory.ts";
import type { Table } from "./table/find-tables.ts";

/** `answers` are the clerk's, those of now before those that are remembered. */
export interface TableContext extends Pick<ReturnContext, "today"> {
  readonly time: TimeOfTable;
  readonly answers: Answers;
}

/** So many lines of which none names an indicator are a table of something else. */
const FEWEST_LINES_OF_ANOTHER_TABLE = 4;

interface TableUnderstood {
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
  /** Whether figures of indicators of the register were left out, and said so. */
  readonly leavesOut: boolean;
}

/** Reads at most `room` figures; of a table with more it is said that the rest was not read. */
export function understandTable(
  table: Table,
  matchLine: LineMatcher,
  context: TableContext,
  room: number,
): TableUnderstood {
  const { time } = context;
  const slots = slotsOf(table, time);
  const matched = matchedLines(table, matchLine);
  const left = linesLeftOut(table, matched);
  const lines = matched.filter(({ aside, match }) => aside === null && !isNotWanted(match));
  const reporting = reportingSlot(table, slots, context.today);
  const reader: TableReader = {
    table,
    time,
    slots,
    finest: finestKind(slots),
    slotsAlong: slotsAlong(table, slots, reporting),
    wordsOf: rowWords(table),
    forms: percentForms(table, lines, slots),
    reporting,
    today: context.today,
    answers: context.answers,
  };
  const { read, unread, tooMany } = readLines(reader, lines, room);
  const withFigures = withoutWords(read.filter(({ figures }) => figures.length > 0));
  const candidates = withFigures.flatMap(({ figures }) => figures.map(({ candidate }) => candidate));
  const isOfSomethingElse =
    withFigures.length >= FEWEST_LINES_OF_ANOTHER_TABLE &&
    !withFigures.some(({ matched }) => matched.indicator);
  const findings = isOfSomethingElse
    ? unknownTableFinding(table, withFigures.length + unread)
    : [
        ...asideFindings(table.grid.sheet.name, left),
        ...ofLines(table, withFigures),
        ...moreUnknownFinding(table, unread),
        ...tooManyFinding(table, tooMany),
        ...ofColumns(reader, lines),
        ...ofFigures(reader, withFigures),
      ];
  return { candidates, findings: onceEach(findings), leavesOut: left.length > 0 };
}

/** A line of words alone says nothing where it names no indicator, or one that has its figures in another line. */
function withoutWords(read: readonly ReadLine[]): readonly ReadLine[] {
  const isOfWords = ({ figures }: ReadLine) =>
    figures.some(({ figure }) => figure.how === "text") &&
    figures.every(({ figure, candidate }) => figure.how === "text" || candidate.raw === "");
  const known = new Set<Indicator | null>([null]);
  for (const one of read) if (!isOfWords(one)) known.add(one.matched.indicator);
  return read.filter((one) => !isOfWords(one) || !known.has(one.matched.indicator));
}

function ofLines(table: Table, read: readonly ReadLine[]): readonly Finding[] {
  const matched = read.map((one) => one.matched);
  const ofNames = matched.flatMap(({ line, match }) => lineFindings(table, line, match));
  return [
    ...subjectFindings(table, matched.find(({ indicator }) => indicator)?.indicator ?? null),
    // How a title was read is said of the table.
    ...(table.subject ? ofNames.filter(({ severity }) => severity !== "note") : ofNames),
    ...driftFindings(table, matched),
    ...definitionFindings(table, matched),
  ];
}

function ofColumns({ table, slots, time }: TableReader, lines: readonly MatchedLine[]): readonly Finding[] {
  const known = lines.flatMap(({ line, indicator }) => (indicator ? [line.row] : []));
  const asked = slots.filter((slot) => !isRollingFor(slot, lines));
  return [...unreadColumnFindings(table, slots, known), ...columnPeriodFindings(table, asked, time)];
}

function ofFigures({ table, time, today }: TableReader, read: readonly ReadLine[]): readonly Finding[] {
  const understood = read.flatMap(({ figures }) => figures);
  const rows = read.map(({ matched, words }) => ({ row: matched.line.row, periodText: words.periodText }));
  return [
    ...tablePeriodFindings(table, time, understood),
    ...linePeriodFindings(table, time, rows),
    ...frequencyFindings(table, understood),
    ...understood.flatMap((one) => figureFindings(one, today)),
    ...tableNotes(table, understood),
  ];
}

/** Whether the slot names its month for each indicator of the table, though not for others. */
function isRollingFor(slot: Slot, lines: readonly MatchedLine[]): boolean {
  const indicators = lines.flatMap(({ indicator }) => indicator ?? []);
  return indicators.length > 0 && indicators.every((indicator) => rollingMonth(slot, indicator));
}

function isNotWanted(match: IndicatorMatch): boolean {
  return match.match === "told" && match.indicator === null;
}

const ABOUT_LABELS = new Set(["label-read-as", "label-disagrees", "reference-unknown", "unknown-indicator"]);

/** What is said of a label is said where it first stands; the rest once for each cell. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, cell, message }) => {
    const said = `${code}|${ABOUT_LABELS.has(code) ? "" : cell}|${message}`;
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
