// A return template that came back: each row read by its hidden key, wherever the row was moved to.
import type { IsoDate } from "../dates.ts";
import type { Indicator } from "../indicator.ts";
import { firstDay, lastDay, type Period, periodName } from "../period/period.ts";
import { periodsIn } from "../period/periods-in-text.ts";
import type { Candidate, ReturnContext, TableFound } from "../return/candidate.ts";
import { readCell } from "../return/figure/read-cell.ts";
import type { Finding } from "../return/finding.ts";
import { clashFindings, figureFindings } from "../return/findings/figure-findings.ts";
import { recognise } from "../return/memory/layout-seen.ts";
import {
  type LayoutSeen,
  type Memory,
  NOTHING_SAID,
  type RememberedReturn,
  remembering,
} from "../return/memory/memory.ts";
import { cellAddress, rangeAddress, type Workbook } from "../return/workbook.ts";
import { type FilledRow, filledRow, formsOfSheet, type RowSubject } from "./filled-row.ts";
import { findTemplate, type KeyedRow, type KeyedSheet, type TemplateFound } from "./find-template.ts";
import { NAMING_MARK } from "./sheets.ts";

export interface FilledTemplate {
  /** By the name of the sheet. */
  readonly tables: ReadonlyMap<string, readonly TableFound[]>;
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
  readonly layout: LayoutSeen;
  /** Whose it is, by what its hidden sheet says; null where that is gone. */
  readonly recognised: RememberedReturn | null;
}

/** All templates look alike: what is remembered of one is remembered of its sender's templates. */
const LAYOUT: LayoutSeen = { headings: [NAMING_MARK], labels: [NAMING_MARK] };

/**
 * What a filled return template says. Null where the workbook is none, and a finding where it is one that was edited
 * so far that only what can be seen in it counts. Rows left blank are figures not supplied, unless all are.
 */
export function filledTemplate(
  workbook: Workbook,
  register: readonly Indicator[],
  { fileName, today, remembered = [], sender = null, answers = NOTHING_SAID }: ReturnContext,
): FilledTemplate | Finding | null {
  const found = findTemplate(workbook);
  if (!found || "severity" in found) return found;
  const recognised = rememberedOf(found, remembered);
  const told = remembering(recognised?.memory ?? NOTHING_SAID, answers);
  const known = new Map(register.map((indicator) => [indicator.reference, indicator]));
  const sheets = found.sheets.map((keyed) => readSheet(keyed, known, told));
  const rows = sheets.flatMap(({ filled }) => filled);
  const isFilled = rows.some(({ isBlank }) => !isBlank);
  const kept = isFilled ? rows : [];
  const candidates = kept.map(({ understood }) => understood.candidate);
  return {
    ...{ candidates, recognised, layout: LAYOUT },
    tables: new Map(found.sheets.map((keyed) => [keyed.sheet.name, [tableOf(keyed)]])),
    findings: [
      ...(isFilled ? [] : [NOTHING_FILLED_IN]),
      ...senderFindings(found, sender),
      ...fileNameFindings(found, fileName),
      ...asideFindings(workbook, found),
      ...sheets.flatMap(({ findings }) => findings),
      ...kept.flatMap((row) => findingsOf(row, today)),
      ...clashFindings(candidates),
    ],
  };
}

function rememberedOf(
  { sender }: TemplateFound,
  remembered: readonly RememberedReturn[],
): RememberedReturn | null {
  if (sender === null) return null;
  const before = recognise(LAYOUT, remembered, sender);
  return before ?? { sender, layout: LAYOUT, memory: NOTHING_SAID, period: null };
}

function readSheet(keyed: KeyedSheet, register: ReadonlyMap<string, Indicator>, told: Memory) {
  const context = { forms: formsOfSheet(keyed), told };
  const owed = new Set(keyed.rows.flatMap(({ key }) => key?.reference ?? []));
  const filled: FilledRow[] = [];
  const findings: Finding[] = [];
  let outOfStep = 0;
  for (const row of keyed.rows) {
    const subject = subjectOf(row, owed, register);
    if (subject) filled.push(filledRow(keyed, row, subject, context));
    else findings.push(...addedRow(keyed, row));
    if (subject && row.key && subject.reference !== row.key.reference) outOfStep++;
  }
  if (outOfStep > 0) findings.push(keysOutOfStep(keyed, outOfStep));
  return { filled, findings };
}

/** Of key and visible reference the visible one counts: a sort can have passed by the hidden column. */
function subjectOf(
  { key, at }: KeyedRow,
  owed: ReadonlySet<string>,
  register: ReadonlyMap<string, Indicator>,
): RowSubject | null {
  if (!key) return null;
  const cell = at("reference");
  const seen = cell ? String(cell.value).trim() : key.reference;
  const isMoved = seen !== key.reference && owed.has(seen);
  const reference = isMoved ? seen : key.reference;
  return {
    reference,
    period: key.period,
    indicator: register.get(reference) ?? null,
    isRelabelled: !isMoved && seen.toLowerCase() !== key.reference.toLowerCase(),
  };
}

function findingsOf({ understood, findings }: FilledRow, today: IsoDate): readonly Finding[] {
  // The template itself says that a value may be left blank beside its numerator and denominator.
  const usual = figureFindings(understood, today).filter(({ code }) => code !== "value-worked-out");
  return [...findings, ...usual];
}

function tableOf({ sheet, headingRow, rows }: KeyedSheet): TableFound {
  const bottom = rows.at(-1)?.row ?? headingRow;
  return {
    range: rangeAddress({ top: headingRow, left: 1, bottom, right: sheet.columns }),
    headerRows: [headingRow],
    layout: "one period",
  };
}

function addedRow({ sheet }: KeyedSheet, { row, cells, at }: KeyedRow): readonly Finding[] {
  const figures = [at("value"), at("numerator"), at("denominator")];
  const first = figures.find((cell) => readCell(cell).read === "number");
  if (!first) return [];
  const label = cells.find(({ type }) => type === "text");
  return [
    {
      severity: "warning",
      code: "row-added",
      sheet: sheet.name,
      cell: cellAddress(first.row, first.column),
      message: `Row ${row}${label ? `, “${String(label.value).slice(0, 80)}”,` : ""} is no row of the template: it has no key.`,
      action:
        "Not taken. If it is wanted, write a template that asks for it, or bring it in on a sheet of its own.",
    },
  ];
}

function keysOutOfStep({ sheet }: KeyedSheet, count: number): Finding {
  return {
    severity: "note",
    code: "template-keys-moved",
    sheet: sheet.name,
    cell: null,
    message: `In ${count === 1 ? "one row" : `${count} rows`} the hidden key is of another row of the template.`,
    action: "The rows were read by the references that can be seen.",
  };
}

/** Figures on sheets that somebody added are for a person to look at. */
function asideFindings({ sheets }: Workbook, found: TemplateFound): readonly Finding[] {
  const keyed = new Set(found.sheets.map(({ sheet }) => sheet));
  return sheets
    .filter((sheet) => !keyed.has(sheet) && sheet.cells.some(({ type }) => type === "number"))
    .map(({ name }) => ({
      severity: "warning",
      code: "sheet-unread",
      sheet: name,
      cell: null,
      message: `The sheet “${name}” is no part of the template, and holds numbers.`,
      action: "It was not read. If its figures are wanted, bring it in as a workbook of its own.",
    }));
}

/** It may have been passed on, or the clerk may have named the wrong post. */
function senderFindings({ sender: asked }: TemplateFound, sender: string | null): readonly Finding[] {
  if (sender === null || asked === null || asked.toLowerCase() === sender.trim().toLowerCase()) return [];
  return [
    {
      severity: "note",
      code: "template-of-another",
      sheet: null,
      cell: null,
      message: `This template was made for the ${asked}.`,
      action: `Taken as sent by the ${sender.trim()}.`,
    },
  ];
}

/** A template filled in again for another month and saved under the new month's name. */
function fileNameFindings({ sheets }: TemplateFound, fileName: string): readonly Finding[] {
  const own = sheets.flatMap(({ rows }) => rows.flatMap(({ key }) => key?.period ?? []));
  const [first] = own;
  const named = periodsIn(fileName);
  const [other] = named;
  if (!first || !other || named.some(({ period }) => own.some((one) => overlaps(one, period)))) return [];
  return [
    {
      severity: "warning",
      code: "period-disagrees",
      sheet: null,
      cell: null,
      message: `The file's name says ${periodName(other.period)} and the template is for ${periodName(first)}.`,
      action: `Taken as ${periodName(first)}. Ask the sender which is right.`,
    },
  ];
}

function overlaps(one: Period, other: Period): boolean {
  return firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one);
}

const NOTHING_FILLED_IN: Finding = {
  severity: "error",
  code: "template-not-filled-in",
  sheet: null,
  cell: null,
  message: "This return template came back with nothing filled in.",
  action: "Nothing was taken. Ask the sender for the workbook that was filled in.",
};
