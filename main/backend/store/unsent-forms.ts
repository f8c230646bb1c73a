import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/** Null where nothing is kept of the form. */
export async function loadUnsent(db: Kysely<Tables>, form: string): Promise<string | null> {
  const row = await db.selectFrom("unsent_form").select("typed").where("form", "=", form).executeTakeFirst();
  return row?.typed ?? null;
}

/** In place of what was kept of it; null keeps nothing any more. */
export async function keepUnsent(db: Kysely<Tables>, form: string, typed: string | null): Promise<void> {
  if (typed === null) await db.deleteFrom("unsent_form").where("form", "=", form).execute();
  else
    await db
      .insertInto("unsent_form")
      .values({ form, typed })
      .onConflict((conflict) => conflict.column("form").doUpdateSet({ typed }))
      .execute();
}
