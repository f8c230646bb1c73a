// The lines of a table with their figures, as far as there is room for them.
import type { Understood } from "../candidate.ts";
import type { MatchedLine } from "../matched-lines.ts";
import type { Section } from "./line-aside.ts";
import { lineFigures, type TableReader } from "./line-figures.ts";
import type { RowWords } from "./row-words.ts";
import { clearPeriod } from "./slots.ts";

/** After so many figures of lines that name no known indicator such lines are only counted. */
const MOST_UNKNOWN = 500;

export interface ReadLine {
  readonly matched: MatchedLine;
  readonly words: RowWords;
  readonly figures: readonly Understood[];
}

/** `room` is how many figures may still be read; `tooMany` are the lines for which there was none. */
export function readLines(reader: TableReader, lines: readonly MatchedLine[], room: number) {
  const read: ReadLine[] = [];
  let left = room;
  let unknown = 0;
  let unread = 0;
  let tooMany = 0;
  let periodAbove = "";
  for (const matched of lines) {
    if (!matched.indicator && unknown >= MOST_UNKNOWN) {
      unread++;
      continue;
    }
    if (left <= 0) {
      tooMany++;
      continue;
    }
    const own = reader.wordsOf(matched.line.row);
    periodAbove = own.periodText || (sectionPeriod(reader, matched.section) ?? periodAbove);
    const words = { ...own, periodText: periodAbove };
    const figures = lineFigures(reader, matched, words);
    left -= figures.length;
    if (!matched.indicator) unknown += figures.length;
    read.push({ matched, words, figures });
  }
  return { read, unread, tooMany };
}

/** "May 2019" alone in a row is the period of the rows beneath. */
function sectionPeriod({ table, time }: TableReader, section: Section | null): string | null {
  if (table.layout === "periods across" || !section) return null;
  return clearPeriod(time.ofRow(section.text)) ? section.text : null;
}
