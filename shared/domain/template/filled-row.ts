// One row of a return template that came back: its figure, its reason or its blank, and its comment.
import type { Indicator } from "../indicator.ts";
import { type Period, periodName } from "../period/period.ts";
import type { Blank } from "../reading.ts";
import type { Candidate, Understood } from "../return/candidate.ts";
import { judgePercents, type PercentForms } from "../return/figure/percent.ts";
import { placeholderMeaning } from "../return/figure/placeholders.ts";
import { rawText, readCell } from "../return/figure/read-cell.ts";
import { type FigureRead, readFigure } from "../return/figure/read-figure.ts";
import { doubtOf, toldFigure } from "../return/figure/told-figure.ts";
import type { Finding } from "../return/finding.ts";
import type { Memory } from "../return/memory/memory.ts";
import { type Cell, cellAddress } from "../return/workbook.ts";
import type { KeyedRow, KeyedSheet } from "./find-template.ts";
import { HEADINGS } from "./sheets.ts";
import { REASONS } from "./template.ts";

/** What a row is of. */
export interface RowSubject {
  readonly reference: string;
  readonly period: Period;
  /** Null where the register has it no more. */
  readonly indicator: Indicator | null;
  /** Whether another reference was written over the one that the row was made for. */
  readonly isRelabelled: boolean;
}

export interface FilledRow {
  readonly understood: Understood;
  /** Whether nothing at all was filled in. */
  readonly isBlank: boolean;
  readonly findings: readonly Finding[];
}

export interface RowContext {
  readonly forms: PercentForms;
  readonly told: Memory;
}

/** What stands in the cells that the sender fills in. */
interface Entry {
  /** Null where there is no number, and nothing else in the cells for numbers. */
  readonly figure: FigureRead | null;
  /** What stands as the reason why there is no figure. */
  readonly why: string;
  readonly comment: string;
  /** The cell that shows best what was filled in, and that of the value where nothing was. */
  readonly cell: string;
  readonly raw: string;
}

/** An indicator that moves below this has nothing unusual in a figure below 1. */
const MOST_OF_A_SMALL_SHARE = 1.5;

export function filledRow(
  keyed: KeyedSheet,
  row: KeyedRow,
  subject: RowSubject,
  context: RowContext,
): FilledRow {
  const entry = entryOf(keyed, row, subject, context);
  const figure = figureOf(entry, subject);
  const { kind, value, numerator, denominator, unit, provisional } = figure;
  const { cell, raw, comment } = entry;
  const isUnclearReason = entry.figure === null && kind === "unclear";
  const candidate: Candidate = {
    ...{ kind, value, numerator, denominator, unit, provisional, cell, raw },
    doubt: isUnclearReason ? "other" : doubtOf(figure, raw),
    indicator: subject.indicator?.reference ?? null,
    label: rawText(row.at("name")).trim() || subject.reference,
    period: subject.period,
    asAt: null,
    comment: comment === "" ? null : comment,
    sheet: keyed.sheet.name,
  };
  return {
    understood: { candidate, figure, indicator: subject.indicator, closing: null },
    isBlank: entry.figure === null && entry.why === "" && comment === "",
    findings: findingsOf(entry, subject, keyed.sheet.name),
  };
}

/** The template asks for points; what Excel shows with a sign was typed as 85% and is stored as 0.85. */
export function formsOfSheet({ rows }: KeyedSheet): PercentForms {
  const numbers = rows.map((row) => readCell(row.at("value"))).filter((cell) => cell.read === "number");
  return { formatted: judgePercents(numbers).formatted, plain: "points" };
}

function entryOf(keyed: KeyedSheet, row: KeyedRow, subject: RowSubject, { forms, told }: RowContext): Entry {
  const cells = {
    value: row.at("value"),
    numerator: row.at("numerator"),
    denominator: row.at("denominator"),
  };
  const why = rawText(row.at("reason")).trim();
  const isFilled = (cell: Cell | undefined) => readCell(cell).read !== "empty";
  const shown =
    [cells.value, cells.numerator, cells.denominator].find(isFilled) ?? (why ? row.at("reason") : undefined);
  const raw = rawText(shown);
  const plain = isUsuallySmall(keyed, row) ? "small points" : forms.plain;
  const figure = readFigure(cells, subject.indicator, { ...forms, plain });
  return {
    figure: figure && toldFigure(figure, raw, subject.indicator, told),
    why,
    comment: rawText(row.at("comment")).trim(),
    cell: cellAddress(row.row, shown?.column ?? keyed.columns.get("value") ?? 1),
    raw,
  };
}

/** By the figures that the template shows beside. */
function isUsuallySmall({ columns }: KeyedSheet, { cells }: KeyedRow): boolean {
  const own = new Set(columns.values());
  return cells.some(({ column, type, value }) => {
    const size = type === "number" && !own.has(column) ? Math.abs(value) : 0;
    return size > 0 && size < MOST_OF_A_SMALL_SHARE;
  });
}

const NO_FIGURE: FigureRead = {
  ...{ value: null, numerator: null, denominator: null, unit: null, provisional: false },
  kind: "not supplied",
  how: "as written",
};

function figureOf(entry: Entry, { indicator, isRelabelled }: RowSubject): FigureRead {
  const { figure, why } = entry;
  const blank = { ...NO_FIGURE, unit: indicator?.unit ?? null };
  const reason = reasonIn(why);
  if (!figure && why !== "" && !reason) return { ...blank, kind: "unclear", how: "text" };
  if (!figure) return { ...blank, kind: reason ?? "not supplied" };
  if (isRelabelled || isAtOdds(entry))
    return { ...figure, kind: "unclear", value: null, how: "words of something else" };
  return reason ? { ...blank, kind: reason } : figure;
}

/** A figure beside the reason why there is none; nought of nought may have any reason. */
function isAtOdds({ figure, why }: Entry): boolean {
  if (!figure || why === "") return false;
  return figure.how !== "nothing to divide" && figure.kind !== reasonIn(why);
}

function reasonIn(why: string): Blank | null {
  const chosen = (Object.entries(REASONS) as [Blank, string][]).find(
    ([, reason]) => reason.toLowerCase() === why.toLowerCase(),
  );
  if (chosen) return chosen[0];
  const meaning = placeholderMeaning(why);
  return meaning === "nil" || meaning === "unclear" ? null : meaning;
}

function findingsOf(entry: Entry, subject: RowSubject, sheet: string): readonly Finding[] {
  const { cell, raw, why } = entry;
  const named = `${subject.reference} for ${periodName(subject.period)}`;
  if (!subject.indicator)
    return [
      {
        severity: "error",
        code: "unknown-indicator",
        ...{ sheet, cell },
        message: `${subject.reference}, which this row of the template asks for, is no longer in the register.`,
        action: "Not taken. Add it to the register, or ask the sender for a new template to be filled in.",
      },
    ];
  if (entry.figure && subject.isRelabelled)
    return [
      {
        severity: "warning",
        code: "row-relabelled",
        ...{ sheet, cell },
        message: `This row of the template asks for ${named}, and another reference was written over it.`,
        action: "Not taken until you say what it means.",
      },
    ];
  if (!isAtOdds(entry)) return [];
  return [
    {
      severity: "warning",
      code: "figure-beside-reason",
      ...{ sheet, cell },
      message: `${named} is “${raw.slice(0, 60)}”, and under “${HEADINGS.reason}” stands “${why.slice(0, 60)}”.`,
      action: "Not taken until you say which is meant.",
    },
  ];
}
