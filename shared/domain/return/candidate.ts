// One figure of a return as it was found, before anyone decides whether it is taken.
import type { IsoDate } from "../dates.ts";
import type { Indicator, Unit } from "../indicator.ts";
import type { Period } from "../period/period.ts";
import type { Blank } from "../reading.ts";
import type { FigureRead } from "./figure/read-figure.ts";
import type { Doubt } from "./figure/told-figure.ts";
import type { Answers, RememberedReturn } from "./memory/memory.ts";

/** Of a table as it is read, with its lines down. */
export type Layout = "periods across" | "row per reading" | "one period";

/**
 * Of a table as it was sent; those of `Layout` are also seen with rows and columns changed. A `list` has headings and
 * no figures.
 */
export type SentLayout = Layout | "periods down" | "column per reading" | "indicators across" | "list";

export interface TableFound {
  /** As Excel writes it, `A3:F40`, header rows included. */
  readonly range: string;
  /** Row numbers, counted from 1. */
  readonly headerRows: readonly number[];
  readonly layout: SentLayout;
}

/** One figure as it was found. */
export interface Candidate {
  /** The indicator's reference, or null when it cannot be told. */
  readonly indicator: string | null;
  /** The words by which the sender names it. */
  readonly label: string;
  /** What stood at the label's end and was taken off it, `6` or `(p)`; absent where nothing did. */
  readonly marks?: readonly string[];
  readonly period: Period | null;
  /** The day on which the figure was true, where the return says it. */
  readonly asAt: IsoDate | null;
  /** `unclear`: there is no telling what the cell means until a person says so. */
  readonly kind: "value" | Blank | "unclear";
  /** What makes it unclear. */
  readonly doubt: Doubt | null;
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

/** A candidate with what was learnt on the way to it. */
export interface Understood {
  readonly candidate: Candidate;
  readonly figure: FigureRead;
  readonly indicator: Indicator | null;
  /** The month that was named, where the figure was taken for the quarter, term or year that ends with it. */
  readonly closing: Period | null;
}

export interface ReturnContext {
  /** May name the period where no sheet does. */
  readonly fileName: string;
  /** Figures of periods that start later are doubted. */
  readonly today: IsoDate;
  /** The returns of all senders that were accepted before, by which this one may be known again. */
  readonly remembered?: readonly RememberedReturn[];
  /** The post that sent it, where the clerk has said so. */
  readonly sender?: string | null;
  /** What the clerk said of this return. */
  readonly answers?: Answers;
}
