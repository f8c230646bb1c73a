// What the clerk said to the reading desk: words that are right, and remarks that are not wanted.
import type { Kysely } from "kysely";
import type { IgnoredAlways, LearnedWord } from "../../../../shared/answers.ts";
import type { IsoInstant } from "../../../../shared/domain/dates.ts";
import type { Ignored, RemarkPlace } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import type { StoreTransaction, Tables } from "../schema.ts";

export interface KeptIgnored extends Ignored {
  readonly id: number;
}

export async function learnedWords(db: Kysely<Tables>): Promise<readonly LearnedWord[]> {
  const rows = await db.selectFrom("learned_word").selectAll().orderBy("word").execute();
  return rows.map(({ word, learned_at }) => ({ word, learnedAt: learned_at as IsoInstant | null }));
}

export async function learnWord(transaction: StoreTransaction, word: string, at: IsoInstant): Promise<void> {
  await transaction
    .insertInto("learned_word")
    .values({ word, learned_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether there was such a word. */
export async function unlearnWord(transaction: StoreTransaction, word: string): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom("learned_word")
    .where("word", "=", word)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those of the meeting and those of all minutes. */
export async function ignoredRemarks(db: Kysely<Tables>, meetingId: string): Promise<readonly KeptIgnored[]> {
  const rows = await db
    .selectFrom("ignored_remark")
    .selectAll()
    .where((either) => either.or([either("meeting_id", "=", meetingId), either("meeting_id", "is", null)]))
    .execute();
  return rows.map(keptIgnored);
}

/** The newest first; those of which no day is known last. */
export async function ignoredAlways(db: Kysely<Tables>): Promise<readonly IgnoredAlways[]> {
  const rows = await db
    .selectFrom("ignored_remark")
    .select(["id", "check_name as check", "text", "ignored_at"])
    .where("meeting_id", "is", null)
    .orderBy("ignored_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ ignored_at, ...row }) => ({ ...row, ignoredAt: ignored_at as IsoInstant | null }));
}

/** Once, however often the clerk says it. */
export async function ignoreRemark(
  transaction: StoreTransaction,
  { check, text, meetingId, place }: Ignored,
  at: IsoInstant,
): Promise<void> {
  const kept = place === null ? null : JSON.stringify(place);
  const same = await transaction
    .selectFrom("ignored_remark")
    .select("id")
    .where("check_name", "=", check)
    .where("text", "=", text)
    .where("meeting_id", "is not distinct from", meetingId)
    .where("place", "is not distinct from", kept)
    .executeTakeFirst();
  if (same) return;
  await transaction
    .insertInto("ignored_remark")
    .values({ check_name: check, text, meeting_id: meetingId, place: kept, ignored_at: at })
    .execute();
}

/** What was ignored and is not any more. */
export async function takeBackIgnored(
  transaction: StoreTransaction,
  ids: readonly number[],
): Promise<readonly Ignored[]> {
  const rows = await transaction.deleteFrom("ignored_remark").where("id", "in", ids).returningAll().execute();
  return rows.map(keptIgnored);
}

interface IgnoredRow {
  readonly id: number;
  readonly check_name: string;
  readonly text: string;
  readonly meeting_id: string | null;
  readonly place: string | null;
}

function keptIgnored({ id, check_name, text, meeting_id, place }: IgnoredRow): KeptIgnored {
  return {
    id,
    check: check_name,
    text,
    meetingId: meeting_id,
    place: place === null ? null : (JSON.parse(place) as RemarkPlace),
  };
}
