// The period of one figure: its column's, its row's, or the table's.
import type { IsoDate } from "../../dates.ts";
import type { Indicator } from "../../indicator.ts";
import type { ParsedPeriod } from "../../period/parse-period.ts";
import { type Period, periodKind } from "../../period/period.ts";
import type { Table } from "../table/find-tables.ts";
import type { Slot } from "./slots.ts";
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
  if (table.layout === "periods across") {
    const rolling = indicator && rollingMonth(slot, indicator);
    return rolling ? { period: rolling, asAt: null, provisional: false } : linePeriod(slot.period);
  }
  if (periodText !== "") return linePeriod(time.ofRow(periodText));
  const named = periodFor(time, indicator?.frequency ?? null);
  return { period: named?.period ?? null, asAt: named?.asAt ?? null, provisional: false };
}

function linePeriod(parsed: ParsedPeriod | null): LinePeriod {
  if (!parsed || !("period" in parsed)) return { period: null, asAt: null, provisional: false };
  return { period: parsed.period, asAt: parsed.asAt, provisional: parsed.marks.includes("provisional") };
}

/** "12 months to May-19" over an indicator of rolling twelve months is May 2019, when it is reported. */
export function rollingMonth(slot: Slot, indicator: Indicator): Period | null {
  if (!slot.period || !("unclear" in slot.period) || indicator.dataPeriod !== "rolling 12 months")
    return null;
  if (!/\b(?:12|twelve)[ -]months?\b|\brolling\b/i.test(slot.periodText)) return null;
  return slot.period.candidates.find((period) => periodKind(period) === indicator.frequency) ?? null;
}
