// From cells to candidate readings: what a workbook says, and what is doubtful about it.
import type { IsoDate } from "../dates.ts";
import type { Indicator, Unit } from "../indicator.ts";
import type { Period } from "../period.ts";
import type { Blank } from "../reading.ts";
import { childLevelColumns } from "./child-level.ts";
import { clashFindings } from "./figure-findings.ts";
import { findTables, type Table } from "./find-tables.ts";
import type { Finding } from "./finding.ts";
import { gridOf } from "./grid.ts";
import { type HeadingReader, headingReader } from "./headings.ts";
import { hiddenFindings } from "./table-notes.ts";
import { understandTable } from "./understand-table.ts";
import { rangeAddress, type Sheet, type Workbook } from "./workbook.ts";

export type Layout = "periods across" | "row per reading" | "one period";

export interface TableFound {
  /** As Excel writes it, `A3:F40`, header rows included. */
  readonly range: string;
  /** Row numbers, counted from 1. */
  readonly headerRows: readonly number[];
  readonly layout: Layout;
}

/** One figure as it was found. */
export interface Candidate {
  /** The indicator's reference, or null when it cannot be told. */
  readonly indicator: string | null;
  /** The words by which the sender names it. */
  readonly label: string;
  readonly period: Period | null;
  /** The day on which the figure was true, where the return says it. */
  readonly asAt: IsoDate | null;
  /** `unclear`: there is no telling what the cell means until a person says so. */
  readonly kind: "value" | Blank | "unclear";
  /** In the indicator's unit; percentages as points. Null unless the kind is `value`. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: Unit | null;
  readonly provisional: boolean;
  readonly comment: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
}

export interface SheetUnderstood {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableFound[];
}

/** What was seen of the workbook. A refused one keeps it too, so that it can be said why; of a list of children nothing is kept. */
interface Seen {
  readonly sheets: readonly SheetUnderstood[];
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
}

export type Understanding =
  | ({ readonly outcome: "understood" } & Seen)
  | ({
      readonly outcome: "refused";
      readonly code: "workbook-child-level" | "no-indicator-found";
      /** For `workbook-child-level`: the kinds of personal column, in fixed words. */
      readonly personalColumns: readonly string[];
    } & Seen);

export interface ReturnContext {
  /** May name the period where no sheet does. */
  readonly fileName: string;
  /** Figures of periods that start later are doubted. */
  readonly today: IsoDate;
}

/**
 * Reads a workbook as a return: its tables, the readings in them, and everything that a clerk should know about them.
 * Refuses a list of children (by its columns, before anything else is read) and a workbook in which no line names an
 * indicator of the register.
 */
export function understand(
  workbook: Workbook,
  register: readonly Indicator[],
  context: ReturnContext,
): Understanding {
  const personalColumns = childLevelColumns(workbook);
  if (personalColumns.length > 0)
    return {
      outcome: "refused",
      code: "workbook-child-level",
      personalColumns,
      sheets: [],
      candidates: [],
      findings: [],
    };
  const readHeading = headingReader();
  const seen = workbook.sheets.map((sheet) => understandSheet(sheet, readHeading, register, context));
  const candidates = seen.flatMap((sheet) => sheet.candidates);
  const findings = [...seen.flatMap((sheet) => sheet.findings), ...clashFindings(candidates)];
  const all = { sheets: seen.map(({ found }) => found), candidates, findings };
  if (candidates.some(({ indicator }) => indicator !== null)) return { outcome: "understood", ...all };
  return { outcome: "refused", code: "no-indicator-found", personalColumns: [], ...all };
}

function understandSheet(
  sheet: Sheet,
  readHeading: HeadingReader,
  register: readonly Indicator[],
  context: ReturnContext,
) {
  const tables = findTables(gridOf(sheet), readHeading);
  const understood = tables.map((table) => understandTable(table, register, context));
  const { name, hidden, rows, columns } = sheet;
  return {
    found: { name, hidden, rows, columns, tables: tables.map(tableFound) },
    candidates: understood.flatMap(({ candidates }) => candidates),
    findings: [...hiddenFindings(sheet, tables), ...understood.flatMap(({ findings }) => findings)],
  };
}

function tableFound({ range, headerRows, layout }: Table): TableFound {
  return { range: rangeAddress(range), headerRows, layout };
}
