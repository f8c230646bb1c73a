// What was put right of approved minutes at a later meeting.
import type { Kysely } from "kysely";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Correction } from "../../../../shared/domain/meeting/record.ts";
import type { Tables } from "../schema.ts";

/** Names its two meetings by their ids. */
export interface KeptCorrection extends Pick<Correction, "id" | "isExempt" | "text"> {
  readonly of: string;
  readonly madeAt: string;
}

/** Those of the meeting's minutes, and those that were made at it of earlier minutes. */
export async function loadCorrections(db: Kysely<Tables>, meetingId: string): Promise<readonly Correction[]> {
  const rows = await db
    .selectFrom("correction")
    .innerJoin("meeting as corrected", "corrected.id", "correction.of_meeting")
    .innerJoin("meeting as later", "later.id", "correction.made_at_meeting")
    .select([
      "correction.id",
      "text",
      "is_exempt",
      "of_meeting",
      "corrected.date as of_date",
      "made_at_meeting",
      "later.date as made_at_date",
    ])
    .where((either) =>
      either.or([either("of_meeting", "=", meetingId), either("made_at_meeting", "=", meetingId)]),
    )
    .orderBy("later.date")
    .orderBy("correction.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    of: { id: row.of_meeting, date: row.of_date as IsoDate },
    madeAt: { id: row.made_at_meeting, date: row.made_at_date as IsoDate },
    isExempt: row.is_exempt === 1,
    text: row.text,
  }));
}

export async function addCorrection(
  db: Kysely<Tables>,
  { id, of, madeAt, isExempt, text }: KeptCorrection,
): Promise<void> {
  await db
    .insertInto("correction")
    .values({ id, of_meeting: of, made_at_meeting: madeAt, is_exempt: isExempt ? 1 : 0, text })
    .execute();
}

/** Null where there is none with the id. */
export async function findCorrection(db: Kysely<Tables>, id: string): Promise<KeptCorrection | null> {
  const row = await db.selectFrom("correction").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const { of_meeting, made_at_meeting, is_exempt, text } = row;
  return { id, of: of_meeting, madeAt: made_at_meeting, isExempt: is_exempt === 1, text };
}

export async function removeCorrection(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom("correction").where("id", "=", id).execute();
}
