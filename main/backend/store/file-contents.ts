// What files of agendas hold, each content once and for good.
import type { Kysely } from "kysely";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import type { Tables } from "./schema.ts";

/** One that is there already stays as it is. */
export async function keepContent(
  db: Kysely<Tables>,
  {
    sha256,
    content,
    keptAt,
  }: { readonly sha256: string; readonly content: Buffer; readonly keptAt: IsoInstant },
): Promise<void> {
  await db
    .insertInto("file_content")
    .values({ sha256, content, kept_at: keptAt })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
}

/** As it was read from the disk, which may have damaged it; null where there is none such. */
export async function loadContent(db: Kysely<Tables>, sha256: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom("file_content")
    .select("content")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row?.content ?? null;
}

export async function areKept(db: Kysely<Tables>, contents: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(contents)];
  const kept = await db.selectFrom("file_content").select("sha256").where("sha256", "in", wanted).execute();
  return kept.length === wanted.length;
}
