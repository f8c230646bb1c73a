// What became of each cell of a sheet, and what was found about it.
import type { Decision, ReturnReading } from "../../../../shared/contract.ts";
import type { Candidate, TableFound } from "../../../../shared/domain/return/candidate.ts";
import type { Finding } from "../../../../shared/domain/return/finding.ts";
import type { PlannedReading } from "../../../../shared/domain/return/plan.ts";
import type { CellRange } from "../../../../shared/domain/return/workbook.ts";
import { openQuestions } from "../questions/questions.ts";
import { addressOf, type Place, placeOf } from "./place.ts";

/** What became of a figure. */
export type Became = "new" | "revised" | "unchanged" | "asked" | "left out";
export type Tint = Became | "heading" | "label";

export interface FigureAt {
  readonly became: Became;
  readonly candidate: Candidate;
  /** What accepting does with it; of a figure that the return gives twice, what it does with the other one. */
  readonly planned: PlannedReading | null;
}

export interface SheetMarks {
  /** By address. */
  readonly figures: ReadonlyMap<string, FigureAt>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly tintAt: (place: Place) => Tint | null;
}

/** The marks of one sheet of a reading. */
export function marksOf(reading: ReturnReading, decisions: readonly Decision[], sheet: string): SheetMarks {
  const figures = figuresOn(reading, decisions, sheet);
  const tables = reading.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const ranges = tables.flatMap(rangeOf);
  const firstFigures = firstFigureOfRows(figures.keys());
  return {
    figures,
    findings: groupedByCell(reading.findings.filter((finding) => finding.sheet === sheet)),
    tintAt(place) {
      const figure = figures.get(addressOf(place));
      if (figure) return figure.became;
      const range = ranges.find((each) => isWithin(place, each));
      if (!range) return null;
      if (range.headerRows.includes(place.row)) return "heading";
      const first = firstFigures.get(place.row);
      return first !== undefined && place.column < first ? "label" : null;
    },
  };
}

function figuresOn(
  reading: ReturnReading,
  decisions: readonly Decision[],
  sheet: string,
): ReadonlyMap<string, FigureAt> {
  const planned = new Map(reading.plan.map((each) => [cellKey(each.candidate), each]));
  const byPeriod = new Map(reading.plan.map((each) => [periodKey(each), each]));
  const asked = new Set([
    ...reading.questions.flatMap(({ cells }) => cells.map(cellKey)),
    ...openQuestions(reading, decisions).flatMap(({ candidates }) => candidates.map(cellKey)),
  ]);
  const figureAt = (candidate: Candidate): FigureAt => {
    const own = planned.get(cellKey(candidate));
    if (own) return { became: becameOf(own), candidate, planned: own };
    if (asked.has(cellKey(candidate))) return { became: "asked", candidate, planned: null };
    const twin = byPeriod.get(periodKey(candidate));
    const isSame = twin?.candidate.value === candidate.value && twin?.candidate.kind === candidate.kind;
    if (twin && isSame) return { became: becameOf(twin), candidate, planned: twin };
    return { became: "left out", candidate, planned: null };
  };
  const here = reading.candidates.filter((candidate) => candidate.sheet === sheet);
  return new Map(here.map((candidate) => [candidate.cell, figureAt(candidate)]));
}

function becameOf({ change }: PlannedReading): Became {
  return change === "same" || change === "commented" ? "unchanged" : change;
}

function cellKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function periodKey({ indicator, period }: Pick<Candidate, "indicator" | "period">): string {
  return `${indicator}|${period}`;
}

function rangeOf({ range, headerRows }: TableFound): readonly (CellRange & Pick<TableFound, "headerRows">)[] {
  const [from = "", to = from] = range.split(":");
  const [start, end] = [placeOf(from), placeOf(to)];
  if (!start || !end) return [];
  return [{ top: start.row, left: start.column, bottom: end.row, right: end.column, headerRows }];
}

function isWithin({ row, column }: Place, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** By row, the column of its first figure: what stands left of it in its table names the line. */
function firstFigureOfRows(addresses: Iterable<string>): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const address of addresses) {
    const place = placeOf(address);
    if (place) first.set(place.row, Math.min(place.column, first.get(place.row) ?? Number.POSITIVE_INFINITY));
  }
  return first;
}

function groupedByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.cell === null) continue;
    const others = byCell.get(finding.cell);
    if (others) others.push(finding);
    else byCell.set(finding.cell, [finding]);
  }
  return byCell;
}
