// One table: each of its lines matched to an indicator, and each of its figures read.
import type { IsoDate } from "../dates.ts";
import { firstDay, type Period, periodKind } from "../period/period.ts";
import type { Candidate, ReturnContext, Understood } from "./candidate.ts";
import type { PercentForms } from "./figure/percent.ts";
import { type FigureRead, readFigure } from "./figure/read-figure.ts";
import { doubtOf, toldFigure } from "./figure/told-figure.ts";
import type { Finding } from "./finding.ts";
import { asideFindings } from "./findings/aside-findings.ts";
import { driftFindings } from "./findings/drift-findings.ts";
import { figureFindings } from "./findings/figure-findings.ts";
import {
  lineFindings,
  moreUnknownFinding,
  tooManyFinding,
  unknownTableFinding,
} from "./findings/line-findings.ts";
import { columnPeriodFindings, linePeriodFindings, tablePeriodFindings } from "./findings/period-findings.ts";
import { tableNotes } from "./findings/table-notes.ts";
import { unreadColumnFindings } from "./findings/unread-findings.ts";
import type { Section } from "./lines/line-aside.ts";
import { type LinePeriod, periodOfLine, rollingMonth } from "./lines/line-period.ts";
import { percentForms } from "./lines/percent-columns.ts";
import { type PlacedCells, placedCells } from "./lines/placed-cells.ts";
import { reportingSlot } from "./lines/reporting-slot.ts";
import { type RowWords, rowWords } from "./lines/row-words.ts";
import {
  clearPeriod,
  columnsOfSlot,
  finestKind,
  type Slot,
  slotsOf,
  tellsSomethingNew,
} from "./lines/table-lines.ts";
import { type TimeOfTable, timeOfTable } from "./lines/table-periods.ts";
import type { LineMatcher } from "./match/line-matcher.ts";
import type { IndicatorMatch } from "./match/match-indicator.ts";
import { linesLeftOut, type MatchedLine, matchedLines } from "./matched-lines.ts";
import type { Answers } from "./memory/memory.ts";
import type { Table } from "./table/find-tables.ts";

interface Reader {
  readonly table: Table;
  readonly time: TimeOfTable;
  readonly finest: ReturnType<typeof finestKind>;
  /** The slots that may give a figure in a row: those with a cell there, and those of which a blank says something. */
  readonly slotsAlong: (row: number) => readonly Slot[];
  readonly wordsOf: (row: number) => RowWords;
  readonly forms: ReadonlyMap<number, PercentForms>;
  /** Of months across, the latest that holds any figure: a blank in it was owed. */
  readonly reporting: Slot | null;
  readonly today: IsoDate;
  readonly answers: Answers;
}

/** `answers` are the clerk's, those of now before those that are remembered. */
export interface TableContext extends Pick<ReturnContext, "fileName" | "today"> {
  readonly answers: Answers;
}

/** After so many figures of lines that name no known indicator such lines are only counted. */
const MOST_UNKNOWN = 500;
/** So many lines of which none names an indicator are a table of something else. */
const FEWEST_LINES_OF_ANOTHER_TABLE = 4;
const NO_FORMS: PercentForms = { formatted: "unknown", plain: "unknown" };

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
  const time = timeOfTable(table, context.fileName, context.answers.period);
  const slots = slotsOf(table, time);
  const matched = matchedLines(table, matchLine);
  const left = linesLeftOut(table, matched);
  const lines = matched.filter(({ aside, match }) => aside === null && !isNotWanted(match));
  const reporting = reportingSlot(table, slots, context.today);
  const reader = {
    table,
    time,
    finest: finestKind(slots),
    slotsAlong: slotsAlong(table, slots, reporting),
    wordsOf: rowWords(table),
    forms: percentForms(table, lines, slots),
    reporting,
    today: context.today,
    answers: context.answers,
  };
  const { read, unread, tooMany } = readLines(reader, lines, room);
  const withFigures = read.filter(({ figures }) => figures.length > 0);
  const knows = withFigures.some(({ matched }) => matched.indicator);
  const understood = withFigures.flatMap(({ figures }) => figures);
  const candidates = understood.map(({ candidate }) => candidate);
  if (!knows && withFigures.length >= FEWEST_LINES_OF_ANOTHER_TABLE)
    return {
      candidates,
      findings: unknownTableFinding(table, withFigures.length + unread),
      leavesOut: left.length > 0,
    };
  const findings = [
    ...asideFindings(table.grid.sheet.name, left),
    ...withFigures.flatMap(({ matched }) => lineFindings(table, matched.line, matched.match)),
    ...driftFindings(
      table,
      withFigures.map(({ matched }) => matched),
    ),
    ...moreUnknownFinding(table, unread),
    ...tooManyFinding(table, tooMany),
    ...unreadColumnFindings(
      table,
      slots,
      lines.flatMap(({ line, indicator }) => (indicator ? [line.row] : [])),
    ),
    ...columnPeriodFindings(
      table,
      slots.filter((slot) => !isRollingFor(slot, lines)),
      time,
    ),
    ...tablePeriodFindings(table, time, understood),
    ...linePeriodFindings(
      table,
      time,
      withFigures.map(({ matched, words }) => ({ row: matched.line.row, periodText: words.periodText })),
    ),
    ...understood.flatMap((one) => figureFindings(one, context.today)),
    ...tableNotes(table, understood),
  ];
  return { candidates, findings: onceEach(findings), leavesOut: left.length > 0 };
}

/** Whether the slot names its month for each indicator of the table, though not for others. */
function isRollingFor(slot: Slot, lines: readonly MatchedLine[]): boolean {
  const indicators = lines.flatMap(({ indicator }) => indicator ?? []);
  return indicators.length > 0 && indicators.every((indicator) => rollingMonth(slot, indicator));
}

interface ReadLine {
  readonly matched: MatchedLine;
  readonly words: RowWords;
  readonly figures: readonly Understood[];
}

/** `room` is how many figures may still be read; `tooMany` are the lines for which there was none. */
function readLines(reader: Reader, lines: readonly MatchedLine[], room: number) {
  const read: ReadLine[] = [];
  let left = room;
  let unknown = 0;
  let unread = 0;
  let tooMany = 0;
  let periodAbove = "";
  for (const matched of lines) {
    if (!matched.indicator && unknown >= MOST_UNKNOWN) {
      unread++;
      continue;
    }
    if (left <= 0) {
      tooMany++;
      continue;
    }
    const own = reader.wordsOf(matched.line.row);
    periodAbove = own.periodText || (sectionPeriod(reader, matched.section) ?? periodAbove);
    const words = { ...own, periodText: periodAbove };
    const figures = readLine(reader, matched, words);
    left -= figures.length;
    if (!matched.indicator) unknown += figures.length;
    read.push({ matched, words, figures });
  }
  return { read, unread, tooMany };
}

/** "May 2019" alone in a row is the period of the rows beneath. */
function sectionPeriod({ table, time }: Reader, section: Section | null): string | null {
  if (table.layout === "periods across" || !section) return null;
  return clearPeriod(time.ofRow(section.text)) ? section.text : null;
}

function readLine(reader: Reader, matched: MatchedLine, words: RowWords): readonly Understood[] {
  const found: Understood[] = [];
  for (const slot of reader.slotsAlong(matched.line.row)) {
    if (!tellsSomethingNew(slot, reader.finest, matched.indicator?.frequency ?? null)) continue;
    const cells = placedCells(reader.table, slot, matched.line, matched.indicator?.unit ?? null);
    const forms = reader.forms.get(cells.valueColumn) ?? NO_FORMS;
    const written = readFigure(cells, matched.indicator, forms) ?? blankFigure(reader, slot, matched);
    const told = written && toldFigure(written, cells.raw, matched.indicator, reader.answers);
    const figure = told && inDoubt(told, matched.match, cells);
    const understood = figure && understoodFigure(reader, slot, matched, words, cells, figure);
    if (understood && !isFilledAhead(understood, reader.today)) found.push(understood);
  }
  return found;
}

/** A figure beside which other words or another figure stand is nobody's to choose but the clerk's. */
function inDoubt(figure: FigureRead, match: IndicatorMatch, { isTwofold }: PlacedCells): FigureRead {
  if (figure.kind !== "value") return figure;
  if (match.match === "reference" && match.isDoubtful)
    return { ...figure, kind: "unclear", value: null, how: "words of something else" };
  return isTwofold ? { ...figure, kind: "unclear", value: null, how: "two figures" } : figure;
}

/** A dash or an error in a month that has not begun is how a form stands before it is filled in. */
function isFilledAhead({ candidate, figure }: Understood, today: IsoDate): boolean {
  return figure.kind !== "value" && candidate.period !== null && isToCome(candidate.period, today);
}

function isToCome(period: Period, today: IsoDate): boolean {
  return firstDay(period) > today;
}

function slotsAlong(
  table: Table,
  slots: readonly Slot[],
  reporting: Slot | null,
): (row: number) => readonly Slot[] {
  if (table.layout !== "periods across") return () => slots;
  const places = new Map<number, number>();
  for (const [place, slot] of slots.entries())
    for (const { column } of columnsOfSlot(slot)) places.set(column, place);
  const always = reporting ? [slots.indexOf(reporting)] : [];
  return (row) => {
    const along = new Set(always);
    for (const { column } of table.grid.row(row)) {
      const place = places.get(column);
      if (place !== undefined) along.add(place);
    }
    return [...along].sort((a, b) => a - b).flatMap((place) => slots[place] ?? []);
  };
}

/** A blank is a figure not supplied where the line names an indicator for certain and the period was reported on. */
function blankFigure(
  { table, reporting }: Reader,
  slot: Slot,
  { indicator, match }: MatchedLine,
): FigureRead | null {
  if (!indicator || (match.match !== "reference" && match.match !== "name")) return null;
  if (table.layout === "periods across") {
    const period = clearPeriod(slot.period);
    if (slot !== reporting || !period || periodKind(period) !== indicator.frequency) return null;
  }
  return {
    kind: "not supplied",
    value: null,
    numerator: null,
    denominator: null,
    unit: indicator.unit,
    provisional: false,
    how: "as written",
  };
}

function understoodFigure(
  reader: Reader,
  slot: Slot,
  { line, indicator }: MatchedLine,
  words: RowWords,
  cells: PlacedCells,
  figure: FigureRead,
): Understood {
  const { table, time, reporting } = reader;
  const when: LinePeriod = periodOfLine(table, words.periodText, slot, time, indicator);
  const commented = table.layout !== "periods across" || slot === reporting;
  const { kind, value, numerator, denominator, unit } = figure;
  const candidate: Candidate = {
    indicator: indicator?.reference ?? null,
    label: line.label || (line.reference ?? ""),
    ...(line.marks.length > 0 && { marks: line.marks }),
    period: when.period,
    asAt: words.asAt ?? when.asAt,
    kind,
    doubt: doubtOf(figure, cells.raw),
    value,
    numerator,
    denominator,
    unit,
    provisional: figure.provisional || when.provisional || words.isProvisional || line.isProvisional,
    comment: commented ? words.comment : null,
    sheet: table.grid.sheet.name,
    cell: cells.address,
    raw: cells.raw,
  };
  return { candidate, figure, indicator };
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
