// What is said of a workbook that names indicators of the register and in which no figure of theirs was found.
import type { Indicator } from "../../indicator.ts";
import type { Finding } from "../finding.ts";
import { certainMatch } from "../match/match-indicator.ts";
import { type Cell, cellAddress, type Sheet } from "../workbook.ts";

const LONGEST_NAME = 200;
/** In so many texts that name nothing no more names are sought. */
const MOST_TEXTS = 5000;

/** A name that comes back more often than once a month is a topic, in a dictionary of data for example. */
const MOST_OF_A_NAME = 12;

/** One finding for each sheet that names an indicator, by its reference or its very name, beside a number. */
export function figuresNotFound(
  sheets: readonly Sheet[],
  register: readonly Indicator[],
): readonly Finding[] {
  const known = new Map<string, boolean>();
  const namesIndicator = (cell: Cell): boolean => {
    if (cell.type !== "text" || cell.value.length > LONGEST_NAME) return false;
    const before = known.get(cell.value);
    if (before !== undefined || known.size >= MOST_TEXTS) return before ?? false;
    const names = certainMatch(cell.value, cell.value, register) !== null;
    known.set(cell.value, names);
    return names;
  };
  return sheets.flatMap((sheet): readonly Finding[] => {
    const beside = besideNumbers(sheet);
    const named = sheet.cells.filter((cell) => beside(cell) && namesIndicator(cell));
    const [first, ...others] = named;
    const times = new Map<unknown, number>();
    for (const { value } of named) times.set(value, (times.get(value) ?? 0) + 1);
    if (!first || [...times.values()].some((count) => count > MOST_OF_A_NAME)) return [];
    const cells =
      others.length === 0 ? "One cell names an indicator" : `${others.length + 1} cells name indicators`;
    return [
      {
        severity: "error",
        code: "figures-not-found",
        sheet: sheet.name,
        cell: cellAddress(first.row, first.column),
        message: `${cells} of the register, but no column of figures was found beside the names.`,
        action:
          "Nothing was taken. Write indicators down and their period across, such as “May 2019”, and bring the workbook in again.",
      },
    ];
  });
}

/** Whether a number stands in the cell's row or directly beneath it. */
function besideNumbers(sheet: Sheet): (cell: Cell) => boolean {
  const rows = new Set<number>();
  const places = new Set<string>();
  for (const { type, row, column } of sheet.cells) {
    if (type !== "number") continue;
    rows.add(row);
    places.add(cellAddress(row, column));
  }
  return ({ row, column }) => rows.has(row) || places.has(cellAddress(row + 1, column));
}

/** Of a workbook in which every line was left out there are only notes, and nothing to take. */
export const NOTHING_TAKEN: Finding = {
  severity: "warning",
  code: "nothing-taken",
  sheet: null,
  cell: null,
  message: "Every line that names an indicator of the register was left out.",
  action: "Nothing was taken. If one of the lines is the council's own, take away the words that mark it.",
};
