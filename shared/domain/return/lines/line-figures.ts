// The figures along one line of a table.
import type { IsoDate } from "../../dates.ts";
import { firstDay, type Period, periodKind } from "../../period/period.ts";
import type { Candidate, Understood } from "../candidate.ts";
import type { PercentForms } from "../figure/percent.ts";
import { type FigureRead, readFigure } from "../figure/read-figure.ts";
import { doubtOf, toldFigure } from "../figure/told-figure.ts";
import type { IndicatorMatch } from "../match/match-indicator.ts";
import type { MatchedLine } from "../matched-lines.ts";
import type { Answers } from "../memory/memory.ts";
import type { Table } from "../table/find-tables.ts";
import { figurePeriod } from "./figure-period.ts";
import { type PlacedCells, placedCells } from "./placed-cells.ts";
import type { RowWords } from "./row-words.ts";
import { clearPeriod, columnsOfSlot, type finestKind, type Slot, tellsSomethingNew } from "./slots.ts";
import type { TimeOfTable } from "./table-periods.ts";

/** A table with all that the figures of its lines are read by. */
export interface TableReader {
  readonly table: Table;
  readonly time: TimeOfTable;
  readonly slots: readonly Slot[];
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

const NO_FORMS: PercentForms = { formatted: "unknown", plain: "unknown" };

/** The figures of one line, in the order in which they stand. */
export function lineFigures(
  reader: TableReader,
  matched: MatchedLine,
  words: RowWords,
): readonly Understood[] {
  const found: Understood[] = [];
  for (const slot of reader.slotsAlong(matched.line.row)) {
    if (!tellsSomethingNew(slot, reader.finest, matched.indicator?.frequency ?? null)) continue;
    const cells = placedCells(reader.table, slot, matched.line, matched.indicator?.unit ?? null);
    const forms = reader.forms.get(cells.valueColumn) ?? NO_FORMS;
    const written = readFigure(cells, matched.indicator, forms) ?? blankFigure(reader, slot, matched, cells);
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
  if (match.match === "reference" && match.isDoubtful) return doubted(figure, "words of something else");
  return isTwofold ? doubted(figure, "two figures") : figure;
}

function doubted(figure: FigureRead, how: FigureRead["how"]): FigureRead {
  return { ...figure, kind: "unclear", value: null, how };
}

/** A dash or an error in a month that has not begun is how a form stands before it is filled in. */
function isFilledAhead({ candidate, figure }: Understood, today: IsoDate): boolean {
  return figure.kind !== "value" && candidate.period !== null && isToCome(candidate.period, today);
}

function isToCome(period: Period, today: IsoDate): boolean {
  return firstDay(period) > today;
}

/** The slots that may give a figure in a row. */
export function slotsAlong(
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

/** A blank that no merged cell covers is a figure not supplied where the line names an indicator for certain and the period was reported on. */
function blankFigure(
  { table, reporting }: TableReader,
  slot: Slot,
  { line, indicator, match }: MatchedLine,
  { valueColumn }: PlacedCells,
): FigureRead | null {
  if (table.grid.merge(line.row, valueColumn)) return null;
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
  reader: TableReader,
  slot: Slot,
  { line, indicator }: MatchedLine,
  words: RowWords,
  cells: PlacedCells,
  read: FigureRead,
): Understood {
  const { table, reporting } = reader;
  const when = figurePeriod(reader, slot, indicator, words.periodText, cells);
  const commented = table.layout !== "periods across" || slot === reporting;
  const figure = when.isSeveral ? doubted(read, "several periods") : read;
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
  return { candidate, figure, indicator, closing: when.closing };
}
