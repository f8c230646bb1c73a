// From cells to candidate readings: what a workbook says, and what is doubtful about it.
import type { IsoDate } from "../dates.ts";
import type { Unit } from "../indicator.ts";
import type { Period } from "../period.ts";
import type { Blank } from "../reading.ts";

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
  readonly asAt: IsoDate | null;
  readonly kind: "value" | Blank | "unclear";
  /** In the indicator's unit; percentages as points. */
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
