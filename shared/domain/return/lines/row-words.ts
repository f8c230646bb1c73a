// What a row says in words about all of its figures: their period, their day, a comment, whether they are provisional.
import type { IsoDate } from "../../dates.ts";
import { parsePeriod } from "../../period/parse-period.ts";
import type { Table } from "../table/find-tables.ts";
import { textOf } from "../table/grid.ts";
import type { Column } from "../table/table-columns.ts";

export interface RowWords {
  /** The words with which the row names its period; months and years may stand in columns of their own. */
  readonly periodText: string;
  readonly asAt: IsoDate | null;
  readonly comment: string | null;
  readonly isProvisional: boolean;
}

/** Of more columns than this for one purpose the rest are not read. */
const MOST_COLUMNS = 20;

/** Reads the words of one row after the other; to be asked once for each row. */
export function rowWords(table: Table): (row: number) => RowWords {
  const columnsOf = (role: Column["role"]) =>
    table.columns
      .filter((column) => column.role === role)
      .slice(0, MOST_COLUMNS)
      .map(({ column }) => column);
  const periods = columnsOf("period");
  const headings = periods.map((column) => textOf(table.grid.covering(table.headerRows.at(-1) ?? 0, column)));
  const days = columnsOf("as at");
  const comments = columnsOf("comment");
  const provisionals = columnsOf("provisional");
  const textsIn = (row: number, columns: readonly number[]) =>
    columns.map((column) => textOf(table.grid.covering(row, column)));
  return (row) => ({
    periodText: periodIn(textsIn(row, periods).map((text, place) => numbered(text, headings[place] ?? ""))),
    asAt: asAtIn(textsIn(row, days)),
    comment: textsIn(row, comments).filter(Boolean).join(" ") || null,
    isProvisional: textsIn(row, provisionals).some((text) =>
      /^(?:p|prov|provisional|y|yes|true)\b/i.test(text),
    ),
  });
}

/** Beneath "Period" a number counts the months of the financial year, beneath "Quarter" its quarters. */
function numbered(text: string, heading: string): string {
  if (/^[1-4]$/.test(text) && /^(?:quarter|qtr)/i.test(heading)) return `Q${text}`;
  return NUMBER_OF_MONTH.test(text) && /^period/i.test(heading) ? `period ${text}` : text;
}

const NUMBER_OF_MONTH = /^(?:0?[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)\d{2}$/;
const DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/;

/** Of columns for the month and the year, or for the first day and the last. */
function periodIn(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== "");
  const [first = "", second = ""] = said;
  if (said.length === 2) {
    if (DAY.test(first) && DAY.test(second)) return `${first} to ${second}`;
    if (YEAR.test(first) && NUMBER_OF_MONTH.test(second)) return `${second}/${first}`;
    if (NUMBER_OF_MONTH.test(first) && YEAR.test(second)) return `${first}/${second}`;
  }
  return said.join(" ");
}

function asAtIn(texts: readonly string[]): IsoDate | null {
  const text = texts.find((one) => one !== "");
  const parsed = text === undefined ? null : parsePeriod(`as at ${text}`);
  return parsed && "period" in parsed ? parsed.asAt : null;
}
