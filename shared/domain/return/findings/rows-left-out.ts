// What is said of a sheet that is too large to be read whole.
import type { Finding } from "../finding.ts";

export interface RowsLeftOut {
  readonly sheet: string;
  /** The last row that was read, or 0 where there was no room for any. */
  readonly lastRead: number;
  /** Rows with something in them that were not read. */
  readonly leftOut: number;
}

/** An error, because figures may stand in the rows that nobody saw. */
export function rowsLeftOutFinding({ sheet, lastRead, leftOut }: RowsLeftOut): Finding {
  const count = leftOut.toLocaleString("en-GB");
  const rest = leftOut === 1 ? "1 row was not read" : `${count} rows were not read`;
  return {
    severity: "error",
    code: "rows-left-out",
    sheet,
    cell: null,
    message:
      lastRead === 0
        ? `The workbook is far bigger than a return of indicators: of this sheet nothing was read, and ${rest}.`
        : `The sheet is far bigger than a return of indicators: it was read to row ${lastRead}, and ${rest}.`,
    action: "Ask the sender for a workbook with only the indicator sheets in it.",
  };
}
