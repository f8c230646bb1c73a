// What was said and resolved, kept apart from its meeting so that it can be searched.
import { type Kysely, sql } from "kysely";
import type { Spoken } from "../../../../shared/contract.ts";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Minute } from "../../../../shared/domain/meeting/minutes.ts";
import type { Tables } from "../schema.ts";
import { IS_EXEMPT } from "./actions.ts";

/** Puts the paragraphs and the resolution of an item in the place of those that were there. */
export async function keepSpoken(
  db: Kysely<Tables>,
  meetingId: string,
  itemId: string,
  { paragraphs, resolution }: Minute,
): Promise<void> {
  await db
    .deleteFrom("spoken")
    .where("item_id", "=", itemId)
    .where("kind", "in", ["paragraph", "resolution"])
    .execute();
  const place = { meeting_id: meetingId, item_id: itemId };
  for (const { text, links, oral } of paragraphs) {
    if (text.trim() === "") continue;
    const { insertId } = await db
      .insertInto("spoken")
      .values({ kind: "paragraph", ...place, text })
      .executeTakeFirstOrThrow();
    const spokenOf = new Set([...links.map(({ indicator }) => indicator), ...(oral ? [oral.indicator] : [])]);
    for (const indicator of spokenOf)
      await db
        .insertInto("spoken_of")
        .values({ spoken_id: Number(insertId), indicator })
        .execute();
  }
  if (resolution !== null)
    await db
      .insertInto("spoken")
      .values({ kind: "resolution", ...place, text: resolution.wording })
      .execute();
}

/** The tasks of an item's actions, in the place of what they were; what promises nothing is no action. */
export async function keepSpokenActions(db: Kysely<Tables>, itemId: string): Promise<void> {
  await db.deleteFrom("spoken").where("item_id", "=", itemId).where("kind", "=", "action").execute();
  await db
    .insertInto("spoken")
    .columns(["kind", "meeting_id", "item_id", "text"])
    .expression((db) =>
      db
        .selectFrom("action")
        .select([sql<string>`'action'`.as("kind"), "meeting_id", "item_id", "task"])
        .where("item_id", "=", itemId)
        .where("state", "!=", "refused")
        .orderBy(sql`rowid`),
    )
    .execute();
}

/**
 * Where it was spoken, the newest meeting first. `words` is a query of FTS5, or null for all; `indicator` finds what is
 * linked to it, and what `nameWords` finds in the text as well.
 */
export async function findSpoken(
  db: Kysely<Tables>,
  asked: {
    readonly words: string | null;
    readonly indicator: string | null;
    readonly nameWords: string | null;
  },
  most: number,
): Promise<readonly Spoken[]> {
  const matching = (query: string) =>
    sql<number>`SELECT rowid FROM spoken_words WHERE spoken_words MATCH ${query}`;
  let query = db
    .selectFrom("spoken")
    .innerJoin("meeting", "meeting.id", "spoken.meeting_id")
    .innerJoin("body", "body.id", "meeting.body_id")
    .innerJoin("agenda_item", "agenda_item.id", "spoken.item_id")
    .select([
      "spoken.kind",
      "spoken.meeting_id as meetingId",
      "spoken.item_id as itemId",
      "agenda_item.title as itemTitle",
      "body.name as body",
      "meeting.date",
      "spoken.text",
      IS_EXEMPT.as("isExempt"),
    ])
    .orderBy("meeting.date", "desc")
    .orderBy("agenda_item.position")
    .orderBy("spoken.id")
    .limit(most);
  if (asked.words !== null) query = query.where(sql<boolean>`spoken.id IN (${matching(asked.words)})`);
  if (asked.indicator !== null) {
    const linked = sql`SELECT spoken_id FROM spoken_of WHERE indicator = ${asked.indicator}`;
    const named = asked.nameWords === null ? sql`` : sql` UNION ${matching(asked.nameWords)}`;
    query = query.where(sql<boolean>`spoken.id IN (${linked}${named})`);
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as Spoken["kind"],
    date: row.date as IsoDate,
    isExempt: row.isExempt === 1,
  }));
}
