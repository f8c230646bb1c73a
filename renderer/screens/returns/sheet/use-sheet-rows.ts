// The rows of a sheet, fetched a hundred at a time as they come into view.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SheetWindow, ShownCell } from "../../../../shared/contract.ts";
import type { CellRange } from "../../../../shared/domain/return/workbook.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import type { Span } from "./grid-measures.ts";

const ROWS_AT_A_TIME = 100;
/** What lies further from the rows in view is let go. */
const KEPT_ON_EACH_SIDE = 5;

export interface SheetAsked {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
}

export interface SheetRows {
  /** The sheet's size and widths; null until the first rows have come. */
  readonly shape: SheetWindow | null;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** The cells of a row in the order of the columns; null while they are not there yet. */
  readonly cellsOf: (row: number) => readonly ShownCell[] | null;
  readonly refusal: Refusal | null;
  readonly tryAgain: () => void;
}

/** The numbers of the parts that a span of rows lies in, counted from 0. */
export function partsOf({ first, last }: Span): readonly number[] {
  const from = partOf(first);
  const count = Math.max(0, partOf(Math.max(first, last)) - from + 1);
  return Array.from({ length: count }, (_, place) => from + place);
}

function partOf(row: number): number {
  return Math.floor((row - 1) / ROWS_AT_A_TIME);
}

/** The parts with one more, and without those that are far from it. */
export function withPart<T>(parts: ReadonlyMap<number, T>, part: number, arrived: T): ReadonlyMap<number, T> {
  const near = [...parts].filter(([each]) => Math.abs(each - part) <= KEPT_ON_EACH_SIDE);
  return new Map([...near, [part, arrived]]);
}

/** Keeps to one sheet: whoever draws another one draws it anew. */
export function useSheetRows({ file, sha256, sheet }: SheetAsked, inView: Span): SheetRows {
  const line = useLine();
  const [parts, setParts] = useState<ReadonlyMap<number, SheetWindow>>(new Map());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asked = useRef(new Set<number>());
  const wanted = partsOf(inView).filter((part) => !parts.has(part));

  useEffect(() => {
    if (refusal) return;
    for (const part of wanted) {
      if (asked.current.has(part)) continue;
      asked.current.add(part);
      line
        .call("returns.sheet", {
          ...{ file, sha256, sheet },
          fromRow: part * ROWS_AT_A_TIME + 1,
          rows: ROWS_AT_A_TIME,
        })
        .then((arrived) => setParts((before) => withPart(before, part, arrived)))
        .catch((error: unknown) => setRefusal(asRefusal(error)))
        .finally(() => asked.current.delete(part));
    }
  });

  const tryAgain = useCallback(() => setRefusal(null), []);
  return useMemo(() => ({ ...drawn(parts), refusal, tryAgain }), [parts, refusal, tryAgain]);
}

function drawn(parts: ReadonlyMap<number, SheetWindow>): Omit<SheetRows, "refusal" | "tryAgain"> {
  const rows = new Map<number, ShownCell[]>();
  for (const { cells } of parts.values())
    for (const cell of cells) {
      const others = rows.get(cell.row);
      if (others) others.push(cell);
      else rows.set(cell.row, [cell]);
    }
  const all = [...parts.values()];
  return {
    shape: all[0] ?? null,
    merges: all.flatMap(({ merges }) => merges),
    hiddenRows: new Set(all.flatMap(({ hiddenRows }) => hiddenRows)),
    cellsOf: (row) => (parts.has(partOf(row)) ? (rows.get(row) ?? []) : null),
  };
}
