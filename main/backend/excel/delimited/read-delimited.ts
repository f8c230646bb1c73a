// A table kept as text (.csv, .tsv): one sheet, each field typed as Excel would show it.
import { parse } from "node:path";
import { QuotationFault, recordsOf } from "../../../../shared/domain/csv.ts";
import type { Cell } from "../../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../../shared/errors.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import type { OpenSheet } from "../open-sheet.ts";
import { findSeparator } from "./separator.ts";
import { typedValue } from "./typed-value.ts";

/** Excel's own limit for the name of a sheet. */
const SHEET_NAME_CHARACTERS = 31;
const NOTHING_BUT_SEPARATORS = /^[\s,;|"]*$/;
const NO_SHAPE = { merges: [], hiddenRows: [], hiddenColumns: [] };
const CELLS_IN_A_BATCH = 5000;

/**
 * The sheet that the text makes, named as Excel names it: by the file. Its bytes are counted as characters. Refuses
 * `not-a-workbook` where nothing divides its lines; streaming refuses `quotation-mark-out-of-place` with `details.line`.
 */
export function readDelimited(text: string, fileName: string): OpenSheet {
  if (NOTHING_BUT_SEPARATORS.test(text)) throw new Refused("workbook-empty");
  const found = findSeparator(text);
  if (found === null) throw new Refused("not-a-workbook");
  return {
    name: parse(fileName).name.slice(0, SHEET_NAME_CHARACTERS),
    hidden: false,
    stream: async (onCells, onBytes = () => {}) => {
      for (const { cells, characters } of batchesOf(text.slice(found.start), found.separator)) {
        if (cells.length > 0) onCells(cells);
        onBytes(characters);
      }
      return NO_SHAPE;
    },
  };
}

interface Batch {
  readonly cells: readonly Cell[];
  /** How much of the text they come from; separators, quotes and line ends among them are guessed. */
  readonly characters: number;
}

function* batchesOf(text: string, separator: string): Generator<Batch> {
  let cells: Cell[] = [];
  let characters = 0;
  let row = 0;
  for (const fields of soundRecords(text, separator)) {
    if (++row > ROWS) throw new Refused("workbook-too-big", { limit: ROWS });
    if (fields.length > COLUMNS) throw new Refused("workbook-too-big", { limit: COLUMNS });
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index] as string;
      const value = typedValue(field);
      if (value !== null) cells.push({ row, column: index + 1, ...value });
      characters += field.length + 1;
    }
    if (cells.length < CELLS_IN_A_BATCH) continue;
    yield { cells, characters };
    cells = [];
    characters = 0;
  }
  yield { cells, characters };
}

function* soundRecords(text: string, separator: string): Generator<readonly string[]> {
  try {
    yield* recordsOf(text, separator, COLUMNS);
  } catch (error) {
    if (error instanceof QuotationFault)
      throw new Refused("quotation-mark-out-of-place", { line: error.line });
    throw error;
  }
}
