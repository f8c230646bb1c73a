// Which post sends which indicators, as the returns that stand have it.
import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";

/** For each post the indicators that it was the last to send, in the order of the register. */
export async function indicatorsBySender(
  db: Kysely<Tables>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom("reading")
    .innerJoin("return", "return.id", "reading.return_id")
    .innerJoin("indicator", "indicator.reference", "reading.indicator")
    .select(["reading.indicator", "return.sender"])
    // SQLite takes the other columns from the row of the maximum.
    .select(sql<number>`max(reading.id)`.as("last"))
    .where("return.withdrawn_at", "is", null)
    .groupBy("reading.indicator")
    .orderBy("indicator.position")
    .execute();
  const bySender = new Map<string, string[]>();
  for (const { sender, indicator } of rows) {
    const sent = bySender.get(sender);
    if (sent) sent.push(indicator);
    else bySender.set(sender, [indicator]);
  }
  return bySender;
}
