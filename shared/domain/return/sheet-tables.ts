// The tables of one sheet, and what is said of those that nothing is read from.
import type { Layout, SentLayout, TableFound } from "./candidate.ts";
import type { Finding } from "./finding.ts";
import { unknownTableFinding } from "./findings/line-findings.ts";
import { listWithoutFigures, sheetWithoutTable } from "./findings/sheet-findings.ts";
import { type Table, tablesBesides } from "./table/find-tables.ts";
import { type Grid, rangeIn } from "./table/grid.ts";
import { headingReader } from "./table/headings.ts";
import { type ListTable, listTables } from "./table/list-tables.ts";
import type { OtherTable } from "./table/other-tables.ts";
import { isFigureRole } from "./table/table-columns.ts";
import type { Sheet } from "./workbook.ts";

export interface SheetTables {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  /** Found by their shape alone: nothing is read from them. */
  readonly others: readonly OtherTable[];
  /** Only where the sheet has no table with figures. */
  readonly lists: readonly ListTable[];
}

/** Beside the tables that are read those that are only seen. */
export function withOthers(
  read: readonly { readonly grid: Grid; readonly tables: readonly Table[] }[],
): readonly SheetTables[] {
  const readHeading = headingReader();
  return read.map(({ grid, tables }) => {
    const others = tablesBesides(grid, tables, readHeading);
    const lists = tables.length + others.length === 0 ? listTables(grid) : [];
    return { sheet: grid.sheet, tables, others, lists };
  });
}

/** The sheet with the cells of its other tables alone. */
export function sheetOfOthers({ sheet, others }: SheetTables): readonly Sheet[] {
  const isWithin = (row: number) => others.some(({ range }) => row >= range.top && row <= range.bottom);
  return others.length === 0 ? [] : [{ ...sheet, cells: sheet.cells.filter(({ row }) => isWithin(row)) }];
}

/** What a workbook holds that is no return. */
export function whatWasSeen({ sheet, tables, others, lists }: SheetTables): readonly Finding[] {
  if (lists.length > 0) return lists.map(listWithoutFigures);
  if (tables.length + others.length === 0) return sheetWithoutTable(sheet);
  return others.flatMap((table) => unknownTableFinding(table, table.lines));
}

/** All of them from top to bottom, as they stand in the sheet that was sent. */
export function allFound({ tables, others, lists }: SheetTables): readonly TableFound[] {
  const besides = others.map(
    ({ grid, range, headerRows, layout }): TableFound => ({
      range: rangeIn(grid, range),
      headerRows,
      layout,
    }),
  );
  const listed = lists.map(
    ({ grid, range, headerRow }): TableFound => ({
      range: rangeIn(grid, range),
      headerRows: [headerRow],
      layout: "list",
    }),
  );
  return [...tables.map(tableFound), ...besides, ...listed].sort((one, other) => topOf(one) - topOf(other));
}

function topOf({ range }: TableFound): number {
  return Number(/\d+/.exec(range)?.[0]);
}

const TURNED = {
  "periods across": "periods down",
  "row per reading": "column per reading",
  "one period": "indicators across",
} as const satisfies Readonly<Record<Layout, SentLayout>>;

function tableFound({ grid, range, headerRows, layout, columns }: Table): TableFound {
  if (!grid.isTurned) return { range: rangeIn(grid, range), headerRows, layout };
  const firstFigure = columns.find(({ role }) => isFigureRole(role))?.column ?? range.left;
  const names = Array.from({ length: firstFigure - range.left }, (_, place) => range.left + place);
  return { range: rangeIn(grid, range), headerRows: names, layout: TURNED[layout] };
}
