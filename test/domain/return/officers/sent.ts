// A workbook as an officer sent it, with what it holds and what has to be asked about it.
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { CellRange, Sheet } from "../../../../shared/domain/return/workbook.ts";
import type { Written } from "../sheet-of.ts";

export interface Sent {
  /** What the officer did, which completes "reads …". */
  readonly what: string;
  readonly sheets: readonly Sheet[];
  readonly fileName?: string;
  readonly today?: IsoDate;
  /** Every figure that is to be taken: `CLA 11 2019-05 62`, or a kind of blank in place of the value. */
  readonly holds: readonly string[];
  /** Warnings, errors and questions that are called for; absent for a clean return. */
  readonly says?: readonly string[];
}

/** The figures of one indicator along periods; null where there is none. */
export function along(
  reference: string,
  periods: readonly string[],
  values: readonly (number | string | null)[],
): readonly string[] {
  return periods.flatMap((period, place) => {
    const value = values[place] ?? null;
    return value === null ? [] : [`${reference} ${period} ${value}`];
  });
}

/** The figures of one period. */
export function at(period: string, values: Readonly<Record<string, number | string>>): readonly string[] {
  return Object.entries(values).map(([reference, value]) => `${reference} ${period} ${value}`);
}

export function merged(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

export function whole(value: number): Written {
  return { type: "number", value, format: "#,##0" };
}

/** A share that Excel shows without decimal places: 0.85 as 85%. */
export function share(value: number): Written {
  return { type: "number", value, format: "0%" };
}

/** The first of a month, which Excel shows as `May-19`. */
export function monthDate(value: string): Written {
  return { type: "date", value, format: "mmm-yy" };
}
