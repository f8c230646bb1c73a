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
  const days = columnsOf("as at");
  const comments = columnsOf("comment");
  const provisionals = columnsOf("provisional");
  const textsIn = (row: number, columns: readonly number[]) =>
    columns.map((column) => textOf(table.grid.covering(row, column))).filter((text) => text !== "");
  return (row) => ({
    periodText: textsIn(row, periods).join(" "),
    asAt: asAtIn(textsIn(row, days)),
    comment: textsIn(row, comments).join(" ") || null,
    isProvisional: textsIn(row, provisionals).some((text) =>
      /^(?:p|prov|provisional|y|yes|true)\b/i.test(text),
    ),
  });
}

function asAtIn([text]: readonly string[]): IsoDate | null {
  const parsed = text === undefined ? null : parsePeriod(`as at ${text}`);
  return parsed && "period" in parsed ? parsed.asAt : null;
}
