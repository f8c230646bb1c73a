// How a sender's workbook looked, so that the next one is known again and a change of its layout is noticed.
import { periodName } from "../../period/period.ts";
import type { Finding } from "../finding.ts";
import { linesOf } from "../lines/table-lines.ts";
import type { Table } from "../table/find-tables.ts";
import { textOf } from "../table/grid.ts";
import { type LayoutSeen, labelKey, type RememberedReturn } from "./memory.ts";

/** More say nothing more about whose workbook it is. */
const MOST_LABELS = 400;
/** Two workbooks that share less than half of their lines are two senders', or two different returns of one. */
const ALIKE = 0.5;
const SAME_SENDER_ALIKE = 0.2;

export function layoutOf(tables: readonly Table[]): LayoutSeen {
  const headings = new Set<string>();
  const labels = new Set<string>();
  for (const table of tables) {
    for (const row of table.headerRows)
      for (const cell of table.grid.row(row)) if (cell.type === "text") headings.add(wordsOf(textOf(cell)));
    for (const line of linesOf(table)) {
      if (labels.size === MOST_LABELS) break;
      labels.add(labelKey(line.label || (line.reference ?? "")));
    }
  }
  return { headings: withoutBlank(headings), labels: withoutBlank(labels) };
}

/**
 * The remembered return that this one is most like, or null where none is like it. Where the clerk has named the
 * sender only that one's are looked at, and a looser likeness will do.
 */
export function recognise(
  seen: LayoutSeen,
  remembered: readonly RememberedReturn[],
  sender: string | null,
): RememberedReturn | null {
  const ofSender = remembered.filter((one) => sender === null || one.sender === sender);
  const ranked = ofSender
    .map((one) => ({ one, score: likeness(seen, one.layout) }))
    .sort((left, right) => right.score - left.score);
  const [best, second] = ranked;
  if (!best || best.score < (sender === null ? ALIKE : SAME_SENDER_ALIKE)) return null;
  const isTie = second && second.score === best.score && second.one.sender !== best.one.sender;
  return isTie ? null : best.one;
}

/** What the clerk should know of a return whose headings are not those of the one before. */
export function layoutFindings(seen: LayoutSeen, before: RememberedReturn): readonly Finding[] {
  const added = without(seen.headings, before.layout.headings);
  const gone = without(before.layout.headings, seen.headings);
  if (added.length === 0 && gone.length === 0) return [];
  const since = before.period ? `the return for ${periodName(before.period)}` : "the last return";
  const said = [
    added.length > 0 ? `new are ${quoted(added)}` : "",
    gone.length > 0 ? `gone are ${quoted(gone)}` : "",
  ].filter(Boolean);
  return [
    {
      severity: "note",
      code: "layout-changed",
      sheet: null,
      cell: null,
      message: `The headings have changed since ${since} of ${before.sender}: ${said.join("; ")}.`,
      action: "Read as the new headings say. Look at the figures beneath them.",
    },
  ];
}

function likeness(left: LayoutSeen, right: LayoutSeen): number {
  return 0.8 * shared(left.labels, right.labels) + 0.2 * shared(left.headings, right.headings);
}

/** What both have, as a part of what either has. */
function shared(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]);
  if (all.size === 0) return 0;
  const others = new Set(right);
  return left.filter((word) => others.has(word)).length / all.size;
}

const MONTH_OR_TERM =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|summer)[a-z]*\b|\bq(?:uarter)? ?[1-4]\b|\bfy\b/g;

/** A heading without its figures and months: `Apr-19` and `May-19` are the same heading. */
function wordsOf(heading: string): string {
  return labelKey(labelKey(heading).replace(MONTH_OR_TERM, " ").replace(/\d+/g, " "));
}

function withoutBlank(words: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => word !== "").sort();
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word));
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, 5).map((word) => `“${word}”`);
  return [...shown, ...(words.length > 5 ? [`${words.length - 5} more`] : [])].join(", ");
}
