// What is left for the clerk to say of a return, asked once for all cells that it concerns.
import type { Candidate } from "../candidate.ts";
import type { Finding } from "../finding.ts";
import type { LineMatcher } from "../match/line-matcher.ts";
import { textOf } from "../table/grid.ts";
import { type Cell, cellAddress, type Sheet, type Workbook } from "../workbook.ts";
import { type CellNamed, labelKey, markKey, type Question } from "./memory.ts";

/** A workbook with more names that nobody knows is not asked about one by one. */
const MOST_LABELS_ASKED = 40;
const MOST_HEADINGS_ASKED = 12;

export function questionsOf(
  workbook: Workbook,
  candidates: readonly Candidate[],
  findings: readonly Finding[],
  matchLine: LineMatcher,
): readonly Question[] {
  const known = candidates.filter(({ indicator }) => indicator !== null);
  return [
    ...periodQuestions(known, findings),
    ...headingQuestions(workbook, findings),
    ...labelQuestions(candidates, matchLine),
    ...grouped(known, "mark", ({ raw }) => markKey(raw)).map(
      ([mark, cells]): Question => ({ asks: "mark", mark, cells: cells.map(named) }),
    ),
    ...grouped(known, "percent", ({ indicator }) => indicator ?? "").map(
      ([indicator, cells]): Question => ({
        asks: "percent",
        indicator,
        raw: cells[0]?.raw ?? "",
        cells: cells.map(named),
      }),
    ),
  ];
}

/** Asked where the workbook names no period at all; a heading that is unclear is the sender's to put right. */
function periodQuestions(known: readonly Candidate[], findings: readonly Finding[]): readonly Question[] {
  const silent = new Set(
    findings.flatMap(({ code, cell, sheet }) => (code === "period-unknown" && cell === null ? [sheet] : [])),
  );
  const cells = known.filter(({ period, sheet }) => period === null && silent.has(sheet));
  return cells.length === 0 ? [] : [{ asks: "period", cells: cells.map(named) }];
}

/** Headings over figures that were not read; where no table was found, those over the first line that was known. */
function headingQuestions({ sheets }: Workbook, findings: readonly Finding[]): readonly Question[] {
  return findings.flatMap(({ code, severity, sheet: name, cell }): readonly Question[] => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet || cell === null || severity === "note") return [];
    if (code === "column-unread") return headingQuestion(sheet, (one) => addressOf(one) === cell);
    if (code !== "figures-not-found") return [];
    const line = sheet.cells.find((one) => addressOf(one) === cell)?.row ?? 0;
    const above = sheet.cells.findLast((one) => one.row < line && one.type === "text")?.row;
    return headingQuestion(sheet, ({ row, type }) => row === above && type === "text");
  });
}

function headingQuestion({ cells, name }: Sheet, isAsked: (cell: Cell) => boolean): readonly Question[] {
  const headings = cells.filter((cell) => isAsked(cell) && textOf(cell) !== "").slice(0, MOST_HEADINGS_ASKED);
  return headings.map((cell) => ({
    asks: "heading",
    heading: textOf(cell),
    cells: [{ sheet: name, cell: addressOf(cell) }],
  }));
}

function addressOf({ row, column }: Cell): string {
  return cellAddress(row, column);
}

/** Names beside which the sheet has others that are known: a list of areas is not asked about. */
function labelQuestions(candidates: readonly Candidate[], matchLine: LineMatcher): readonly Question[] {
  const sheets = new Set(candidates.flatMap(({ indicator, sheet }) => (indicator ? [sheet] : [])));
  const byLabel = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.indicator !== null || !sheets.has(candidate.sheet)) continue;
    const key = labelKey(candidate.label);
    byLabel.set(key, [...(byLabel.get(key) ?? []), candidate]);
  }
  if (byLabel.size > MOST_LABELS_ASKED) return [];
  return [...byLabel.values()].flatMap((cells): readonly Question[] => {
    const label = cells[0]?.label ?? "";
    const match = matchLine({ label, reference: null });
    const nearest =
      match.match === "nearest" ? match.suggestions.map(({ indicator }) => indicator.reference) : [];
    return [{ asks: "label", label, nearest, cells: cells.map(named) }];
  });
}

function grouped(
  known: readonly Candidate[],
  doubt: Candidate["doubt"],
  keyOf: (candidate: Candidate) => string,
): readonly (readonly [string, readonly Candidate[]])[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of known) {
    if (candidate.doubt !== doubt || candidate.period === null) continue;
    const key = keyOf(candidate);
    const others = groups.get(key);
    if (others) others.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups];
}

function named({ sheet, cell }: Candidate): CellNamed {
  return { sheet, cell };
}
