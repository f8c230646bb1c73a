// The period of one figure: its column's, its row's, or the table's.
import type { IsoDate } from "../../dates.ts";
import type { Indicator } from "../../indicator.ts";
import type { ParsedPeriod } from "../../period/parse-period.ts";
import type { Period } from "../../period/period.ts";
import type { Table } from "./find-tables.ts";
import type { Slot } from "./table-lines.ts";
import { periodFor, type TimeOfTable } from "./table-periods.ts";

export interface LinePeriod {
  readonly period: Period | null;
  readonly asAt: IsoDate | null;
  readonly provisional: boolean;
}

export function periodOfLine(
  table: Table,
  periodText: string,
  slot: Slot,
  time: TimeOfTable,
  indicator: Indicator | null,
): LinePeriod {
  if (table.layout === "periods across") return linePeriod(slot.period);
  if (periodText !== "") return linePeriod(time.ofRow(periodText));
  const named = periodFor(time, indicator?.frequency ?? null);
  return { period: named?.period ?? null, asAt: named?.asAt ?? null, provisional: false };
}

function linePeriod(parsed: ParsedPeriod | null): LinePeriod {
  if (!parsed || !("period" in parsed)) return { period: null, asAt: null, provisional: false };
  return { period: parsed.period, asAt: parsed.asAt, provisional: parsed.marks.includes("provisional") };
}
