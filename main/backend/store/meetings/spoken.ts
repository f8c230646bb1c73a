// What was said and resolved, kept apart from its meeting so that it can be searched.
import { type Kysely, sql } from "kysely";
import type { Spoken } from "../../../../shared/contract.ts";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Minute } from "../../../../shared/domain/meeting/minutes/minutes.ts";
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
    // One that has left the register is not spoken of by its reference any more.
    if (spokenOf.size > 0)
      await db
        .insertInto("spoken_of")
        .columns(["spoken_id", "indicator"])
        .expression((db) =>
          db
            .selectFrom("indicator")
            .select([sql<number>`${Number(insertId)}`.as("spoken_id"), "reference"])
            .where("reference", "in", [...spokenOf]),
        )
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

export interface SpokenAsked {
  /** A query of FTS5, or null for all. */
  readonly words: string | null;
  /** What is linked to the indicator, and what the query of FTS5 `called` finds as well; null for all. */
  readonly spokenOf: { readonly reference: string; readonly called: string | null } | null;
}

/** Where it was spoken, the newest meeting first, then by the agenda; not more than `most` of them. */
export async function findSpoken(
  db: Kysely<Tables>,
  asked: SpokenAsked,
  most: number,
): Promise<readonly Spoken[]> {
  const rows = await inOrder(db)
    .innerJoin("body", "body.id", "meeting.body_id")
    .select([
      "spoken.id",
      "spoken.kind",
      "spoken.meeting_id as meetingId",
      "spoken.item_id as itemId",
      "agenda_item.title as itemTitle",
      IS_EXEMPT.as("isExempt"),
      "body.name as body",
      "meeting.date",
      "spoken.text",
    ])
    // Only those that are shown carry their texts through the sorting.
    .where("spoken.id", "in", newest(db, asked, most))
    .execute();
  const queries = [asked.words, asked.spokenOf?.called ?? null].filter((one) => one !== null);
  const marks = await marksIn(
    db,
    queries.map((one) => `(${one})`).join(" OR "),
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, kind, date, isExempt, ...row }) => ({
    ...row,
    kind: kind as Spoken["kind"],
    date: date as IsoDate,
    isExempt: isExempt === 1,
    marks: marks.get(id) ?? [],
  }));
}

function inOrder(db: Kysely<Tables>) {
  return db
    .selectFrom("spoken")
    .innerJoin("meeting", "meeting.id", "spoken.meeting_id")
    .innerJoin("agenda_item", "agenda_item.id", "spoken.item_id")
    .orderBy("meeting.date", "desc")
    .orderBy("meeting.id")
    .orderBy("agenda_item.position")
    .orderBy("spoken.id");
}

function newest(db: Kysely<Tables>, { words, spokenOf }: SpokenAsked, most: number) {
  let query = inOrder(db).select("spoken.id").limit(most);
  if (words !== null) query = query.where(sql<boolean>`spoken.id IN (${matching(words)})`);
  if (spokenOf !== null) {
    const linked = sql`SELECT spoken_id FROM spoken_of WHERE indicator = ${spokenOf.reference}`;
    const named = spokenOf.called === null ? sql`` : sql` UNION ${matching(spokenOf.called)}`;
    query = query.where(sql<boolean>`spoken.id IN (${linked}${named})`);
  }
  return query;
}

function matching(query: string) {
  return sql<number>`SELECT rowid FROM spoken_words WHERE spoken_words MATCH ${query}`;
}

/** Stand in no text that anybody typed. */
const FROM = "\u{F0001}";
const TO = "\u{F0002}";

/** Where in their texts the words of the query stand, by the id of what was spoken. */
async function marksIn(
  db: Kysely<Tables>,
  query: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Spoken["marks"]>> {
  if (query === "" || ids.length === 0) return new Map();
  // With the plus all matches are walked through once; without it each row is looked up in all of them.
  const { rows } = await sql<{ rowid: number; marked: string }>`
    SELECT rowid, highlight(spoken_words, 0, ${FROM}, ${TO}) AS marked FROM spoken_words
    WHERE spoken_words MATCH ${query} AND +rowid IN (${sql.join(ids)})`.execute(db);
  return new Map(rows.map(({ rowid, marked }) => [rowid, placesMarked(marked)]));
}

function placesMarked(marked: string): Spoken["marks"] {
  const [ahead = "", ...others] = marked.split(FROM);
  let from = ahead.length;
  return others.map((part) => {
    const [words = "", behind = ""] = part.split(TO);
    const place = { from, to: from + words.length };
    from = place.to + behind.length;
    return place;
  });
}
