// How much the store holds.
import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

export async function countRecords(db: Kysely<Tables>) {
  const count = async (table: keyof Tables) =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("count"))
          .executeTakeFirstOrThrow()
      ).count,
    );
  return {
    indicators: await count("indicator"),
    readings: await count("reading"),
    returns: await count("return"),
    meetings: await count("meeting"),
  };
}
