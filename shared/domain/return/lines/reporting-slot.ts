// Of months across, the one that the return is about: a blank in it was owed.
import type { IsoDate } from "../../dates.ts";
import { firstDay, lastDay, periodKind } from "../../period/period.ts";
import type { Table } from "../table/find-tables.ts";
import { clearPeriod, columnsOfSlot, finestKind, type Slot } from "./slots.ts";

/** The latest slot that has begun and holds any figure; null where the periods do not stand across. */
export function reportingSlot(table: Table, slots: readonly Slot[], today: IsoDate): Slot | null {
  if (table.layout !== "periods across") return null;
  const finest = finestKind(slots);
  const filled = new Set<number>();
  for (const row of table.bodyRows) for (const { column } of table.grid.row(row)) filled.add(column);
  let latest: { readonly slot: Slot; readonly ends: string } | null = null;
  for (const slot of slots) {
    const period = clearPeriod(slot.period);
    if (!period || periodKind(period) !== finest || firstDay(period) > today) continue;
    const ends = lastDay(period);
    const isLater = latest === null || ends > latest.ends;
    if (isLater && columnsOfSlot(slot).some(({ column }) => filled.has(column))) latest = { slot, ends };
  }
  return latest?.slot ?? null;
}
