// How a template is laid out on its sheets, the same for whoever writes it and for whoever reads it back.
import { isPeriod, type Period, periodName } from "../period/period.ts";
import type { Figure } from "../reading.ts";
import {
  ENTRIES,
  type Entry,
  REASONS,
  type Template,
  type TemplatePart,
  type TemplateRow,
} from "./template.ts";

export type ColumnRole = "key" | "reference" | "name" | "unit" | "good is" | "before" | Entry;

/** The columns from A. The key is hidden; of `before` there is one for each period. */
export const COLUMNS: readonly ColumnRole[] = [
  ...(["key", "reference", "name", "unit", "good is", "before", "before", "before"] as const),
  ...ENTRIES,
];

export function isEntry(role: ColumnRole): role is Entry {
  return (ENTRIES as readonly ColumnRole[]).includes(role);
}

/** The headings by which columns are known again; those of `before` are periods. */
export const HEADINGS: Readonly<Record<Exclude<ColumnRole, "before">, string>> = {
  key: "Row key of Resolved",
  reference: "Reference",
  name: "Indicator",
  unit: "Unit",
  "good is": "Good is",
  numerator: "Numerator",
  denominator: "Denominator",
  value: "Value",
  reason: "If no figure, why",
  comment: "Comment",
};

/** The hidden sheet that says whose template it is. */
export const NAMING_SHEET = "About this template";
export const NAMING_MARK = "Return template of Resolved";
export const SENDER_LABEL = "Sender";
/** Rises when an older Resolved could misread what a newer one writes. */
export const TEMPLATE_VERSION = 1;

export type PlainCell = string | number | null;

export interface PartSheet {
  readonly name: string;
  /** Title and instructions, a line each, above the table. */
  readonly lines: readonly string[];
  /** What stands above the headings: one text for the periods before, one for what is asked. */
  readonly bands: readonly PlainCell[];
  readonly headings: readonly string[];
  /** In the order of the template's rows. */
  readonly rows: readonly (readonly PlainCell[])[];
}

export function partSheet(template: Template, part: TemplatePart): PartSheet {
  const asked = periodName(part.period);
  return {
    name: asked.replaceAll("/", "-"),
    lines: [`${template.council}: figures for ${asked}`, ...instructions(template)],
    bands: COLUMNS.map((role, column) => {
      if (role === "before" && COLUMNS[column - 1] !== "before") return "Reported before";
      return role === "numerator" ? asked : null;
    }),
    headings: headingsOf(part),
    rows: part.rows.map(cellsOf),
  };
}

/** The rows of the hidden sheet. */
export function namingRows({ council, sender, month }: Template): readonly (readonly [string, string])[] {
  return [
    [NAMING_MARK, String(TEMPLATE_VERSION)],
    ["Council", council],
    [SENDER_LABEL, sender],
    ["Month", month],
  ];
}

/** Of which indicator and period a row is, or null where the text is no key. */
export function keyParts(key: string): { readonly reference: string; readonly period: Period } | null {
  const bar = key.lastIndexOf("|");
  const period = key.slice(bar + 1).trim();
  return bar > 0 && isPeriod(period) ? { reference: key.slice(0, bar).trim(), period } : null;
}

function instructions({ sender }: Template): readonly string[] {
  return [
    `To the ${sender}: please fill in the yellow cells, save the workbook and send it back. The other cells are locked so that each figure finds its indicator.`,
    "Percentages are in points: type 85 for 85%. Where there are yellow cells for numerator and denominator please give both; Value may then be left blank and is worked out.",
    `If there is no figure, leave the numbers blank and choose why: ${listed(Object.values(REASONS))}. A row left blank counts as not supplied.`,
    "In the comment say what explains the figure, above all where it got worse. Never name a child or give anything by which one could be known.",
  ];
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function headingsOf({ before }: TemplatePart): readonly string[] {
  const periods = before.map((period) => periodName(period)).values();
  return COLUMNS.map((role) => (role === "before" ? (periods.next().value ?? "") : HEADINGS[role]));
}

function cellsOf({ key, indicator, unit, goodIs, before }: TemplateRow): readonly PlainCell[] {
  const entries = ENTRIES.map(() => null);
  return [key, indicator.reference, indicator.name, unit, goodIs, ...before.map(figureCell), ...entries];
}

function figureCell(figure: Figure | null): PlainCell {
  if (figure === null) return null;
  if (figure.kind === "value") return figure.value;
  return figure.kind === "suppressed" ? "Hidden" : REASONS[figure.kind];
}
