// Where a cell stands, as two numbers and as Excel writes it.
import { cellAddress } from "../../../../shared/domain/return/workbook.ts";

/** Counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export function addressOf({ row, column }: Place): string {
  return cellAddress(row, column);
}

/** The place that `D14` names; null for what is no address. */
export function placeOf(address: string): Place | null {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (!letters || !row) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
