// A table kept as text (.csv, .tsv): one sheet, each field typed as Excel would show it.
import { parse } from "node:path";
import { QuotationFault, recordsOf } from "../../../../shared/domain/csv.ts";
import type { Cell } from "../../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../../shared/errors.ts";
import { COLUMNS, KEPT_CELLS, ROWS } from "../limits.ts";
import { heldSheet, type OpenSheet } from "../open-sheet.ts";
import { findSeparator } from "./separator.ts";
import { typedValue } from "./typed-value.ts";

/** Excel's own limit for the name of a sheet. */
const SHEET_NAME_CHARACTERS = 31;
const NOTHING_BUT_SEPARATORS = /^[\s,;|"]*$/;
const NO_SHAPE = { merges: [], hiddenRows: [], hiddenColumns: [] };

/**
 * The sheet that the text makes, named as Excel names it: by the file. Refuses `not-a-workbook` where nothing divides
 * its lines, and `quotation-mark-out-of-place` with `details.line`.
 */
export function readDelimited(text: string, fileName: string): OpenSheet {
  if (NOTHING_BUT_SEPARATORS.test(text)) throw new Refused("workbook-empty");
  const found = findSeparator(text);
  if (found === null) throw new Refused("not-a-workbook");
  const cells = cellsOf(text.slice(found.start), found.separator);
  const name = parse(fileName).name.slice(0, SHEET_NAME_CHARACTERS);
  return heldSheet({ name, hidden: false, cells, shape: NO_SHAPE });
}

function cellsOf(text: string, separator: string): readonly Cell[] {
  const cells: Cell[] = [];
  let row = 0;
  try {
    for (const fields of recordsOf(text, separator)) {
      if (++row > ROWS) throw new Refused("workbook-too-big", { limit: ROWS });
      if (fields.length > COLUMNS) throw new Refused("workbook-too-big", { limit: COLUMNS });
      fields.forEach((field, index) => {
        const value = typedValue(field);
        if (value !== null) cells.push({ row, column: index + 1, ...value });
      });
      if (cells.length > KEPT_CELLS) throw new Refused("workbook-too-big", { limit: KEPT_CELLS });
    }
  } catch (error) {
    if (error instanceof QuotationFault)
      throw new Refused("quotation-mark-out-of-place", { line: error.line });
    throw error;
  }
  return cells;
}
