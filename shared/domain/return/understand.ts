// From cells to candidate readings: what a workbook says, and what is doubtful about it.
import type { Indicator } from "../indicator.ts";
import { type FilledTemplate, filledTemplate } from "../template/filled-template.ts";
import type { Candidate, ReturnContext, TableFound } from "./candidate.ts";
import { childLevelColumns } from "./child-level.ts";
import type { Finding } from "./finding.ts";
import { clashFindings } from "./findings/figure-findings.ts";
import { figuresNotFound, NOTHING_TAKEN } from "./findings/figures-not-found.ts";
import { FindingList } from "./findings/finding-list.ts";
import { hiddenFindings } from "./findings/table-notes.ts";
import { withoutHiddenAtOdds } from "./hidden-figures.ts";
import { timesOfTables } from "./lines/table-periods.ts";
import { lineMatcher } from "./match/line-matcher.ts";
import { layoutFindings, layoutOf, recognise } from "./memory/layout-seen.ts";
import {
  type Answers,
  type LayoutSeen,
  NOTHING_SAID,
  type Question,
  type RememberedReturn,
  remembering,
} from "./memory/memory.ts";
import { questionsOf } from "./memory/questions.ts";
import { allFound, type SheetTables, sheetOfOthers, whatWasSeen, withOthers } from "./sheet-tables.ts";
import { findTables } from "./table/find-tables.ts";
import { gridOf } from "./table/grid.ts";
import { headingReader } from "./table/headings.ts";
import { namesIndicator, titledTables } from "./table/titled-tables.ts";
import { understandTable } from "./understand-table.ts";
import type { Workbook } from "./workbook.ts";

export type { Candidate, ReturnContext, TableFound } from "./candidate.ts";

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
  /** What is left for the clerk to say. */
  readonly questions: readonly Question[];
  /** How the workbook looked, to be remembered with what the clerk said of it. */
  readonly layout: LayoutSeen;
  /** Whose return it is, by a layout that was seen before; null where there is none like it. */
  readonly recognised: RememberedReturn | null;
}

export type Understanding =
  | ({ readonly outcome: "understood" } & Seen)
  | ({
      readonly outcome: "refused";
      readonly code: "workbook-child-level" | "no-indicator-found";
      /** For `workbook-child-level`: the kinds of personal column, in fixed words. */
      readonly personalColumns: readonly string[];
    } & Seen);

const NOTHING_SEEN: Seen = {
  sheets: [],
  candidates: [],
  findings: [],
  questions: [],
  layout: { headings: [], labels: [] },
  recognised: null,
};

/** A hundred indicators over ten years of months are 12,000 figures. */
const MOST_FIGURES = 20_000;

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
    return { outcome: "refused", code: "workbook-child-level", personalColumns, ...NOTHING_SEEN };
  const template = filledTemplate(workbook, register, context);
  if (template && "candidates" in template) return understoodTemplate(workbook, template, register);
  const { read, layout, recognised, answers } = tablesAsHeard(workbook, register, context);
  const found = withOthers(read);
  const matchLine = lineMatcher(register, answers.labels);
  const times = timesOfTables(
    found.flatMap(({ tables }) => tables),
    { ...context, told: answers.period },
  );
  const sheets: SheetUnderstood[] = [];
  const candidates: Candidate[] = [];
  const findings = new FindingList();
  let namesIndicator = false;
  if (template) findings.add([template]);
  if (recognised) findings.add(layoutFindings(layout, recognised));
  for (const one of found) {
    const { sheet, tables } = one;
    findings.add(hiddenFindings(sheet, tables));
    for (const table of tables) {
      const time = times.get(table);
      if (!time) continue;
      const understood = understandTable(
        table,
        matchLine,
        { today: context.today, time, answers },
        MOST_FIGURES - candidates.length,
      );
      for (const candidate of understood.candidates) candidates.push(candidate);
      findings.add(understood.findings);
      namesIndicator ||= understood.leavesOut;
    }
    const { name, hidden, rows, columns } = sheet;
    sheets.push({ name, hidden, rows, columns, tables: allFound(one) });
  }
  const { candidates: kept, findings: aboutHidden } = withoutHiddenAtOdds(candidates, workbook);
  findings.add(aboutHidden);
  findings.add(clashFindings(kept));
  const isKnown = candidates.some(({ indicator }) => indicator !== null);
  if (isKnown) findings.add(figuresNotFound(found.flatMap(sheetOfOthers), register));
  else findings.add(namesIndicator ? [NOTHING_TAKEN] : nothingRead(found, register));
  const all = {
    ...{ sheets, candidates: kept, findings: findings.all, layout, recognised },
    questions: questionsOf(workbook, kept, findings.all, matchLine),
  };
  if (isKnown || namesIndicator || all.findings.some(({ code }) => code === "figures-not-found"))
    return { outcome: "understood", ...all };
  return { outcome: "refused", code: "no-indicator-found", personalColumns: [], ...all };
}

function understoodTemplate(
  workbook: Workbook,
  { tables, candidates, findings, ...seen }: FilledTemplate,
  register: readonly Indicator[],
): Understanding {
  const listed = new FindingList();
  listed.add(findings);
  const known = candidates.filter(({ indicator }) => indicator !== null);
  return {
    outcome: "understood",
    ...{ candidates, findings: listed.all, ...seen },
    questions: questionsOf(workbook, known, listed.all, lineMatcher(register, {})),
    sheets: workbook.sheets.map(({ name, hidden, rows, columns }) => ({
      ...{ name, hidden, rows, columns },
      tables: tables.get(name) ?? [],
    })),
  };
}

/** The tables of the workbook with what was said of its headings, now or of a return that it is like. */
function tablesAsHeard({ sheets }: Workbook, register: readonly Indicator[], context: ReturnContext) {
  const { remembered = [], sender = null, answers: now = NOTHING_SAID } = context;
  const grids = sheets.map(gridOf);
  const read = (told: Answers["headings"]) => {
    const readHeading = headingReader(told);
    const tables = grids.map((grid) => {
      const named = findTables(grid, readHeading);
      if (named.some((table) => !table.grid.isTurned || namesIndicator(table, register)))
        return { grid, tables: named };
      const titled = titledTables(grid, readHeading, register);
      return { grid, tables: titled.length > 0 ? titled : named };
    });
    return { read: tables, layout: layoutOf(tables.flatMap((one) => one.tables)) };
  };
  const alone = read(now.headings);
  // A workbook whose headings nobody would understand has no table until they are read as that sender's.
  const tries = alone.layout.labels.length === 0 ? remembered.filter(saysHeadings) : [];
  for (const one of tries) {
    const answers = heard(one, now);
    const asTheirs = read(answers.headings);
    if (recognise(asTheirs.layout, [one], sender)) return { ...asTheirs, recognised: one, answers };
  }
  const recognised = recognise(alone.layout, remembered, sender);
  const answers = heard(recognised, now);
  const asHeard = recognised && saysHeadings(recognised) ? read(answers.headings) : alone;
  return { ...asHeard, recognised, answers };
}

function saysHeadings({ memory }: RememberedReturn): boolean {
  return Object.keys(memory.headings).length > 0;
}

/** Where indicators are named it is said where; of any other workbook, what it holds. */
function nothingRead(found: readonly SheetTables[], register: readonly Indicator[]): readonly Finding[] {
  const notFound = figuresNotFound(
    found.map(({ sheet }) => sheet),
    register,
  );
  return notFound.length > 0 ? notFound : found.flatMap(whatWasSeen);
}

/** What was said now before what is remembered. */
function heard(recognised: RememberedReturn | null, now: Answers): Answers {
  return { ...remembering(recognised?.memory ?? NOTHING_SAID, now), period: now.period };
}
