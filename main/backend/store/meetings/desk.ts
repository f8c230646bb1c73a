// What the clerk said to the reading desk: words that are right, and remarks that are not wanted.
import type { Kysely } from "kysely";
import type { Ignored } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import type { Tables } from "../schema.ts";

export async function learnedWords(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom("learned_word").select("word").orderBy("word").execute();
  return rows.map(({ word }) => word);
}

export async function learnWord(db: Kysely<Tables>, word: string): Promise<void> {
  await db
    .insertInto("learned_word")
    .values({ word })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Those of the meeting and those of all minutes. */
export async function ignoredRemarks(db: Kysely<Tables>, meetingId: string): Promise<readonly Ignored[]> {
  const rows = await db
    .selectFrom("ignored_remark")
    .select(["check_name", "text", "meeting_id"])
    .where((either) => either.or([either("meeting_id", "=", meetingId), either("meeting_id", "is", null)]))
    .execute();
  return rows.map((row) => ({ check: row.check_name, text: row.text, meetingId: row.meeting_id }));
}

export async function ignoreRemark(db: Kysely<Tables>, { check, text, meetingId }: Ignored): Promise<void> {
  await db.insertInto("ignored_remark").values({ check_name: check, text, meeting_id: meetingId }).execute();
}
