// Minutes as they stood when they were passed on: only ever added.
import type { Kysely } from "kysely";
import type { MinutesVersion } from "../../../../shared/contract.ts";
import type { IsoInstant } from "../../../../shared/domain/dates.ts";
import type { MinutesState } from "../../../../shared/domain/meeting/meeting.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import type { Tables } from "../schema.ts";

export async function addMinutesVersion(
  db: Kysely<Tables>,
  meetingId: string,
  { state, at, who, frozen }: Omit<MinutesVersion, "id"> & { readonly frozen: MeetingRecord },
): Promise<void> {
  await db
    .insertInto("minutes_version")
    .values({ meeting_id: meetingId, state, at, who, frozen: JSON.stringify(frozen) })
    .execute();
}

/** The earliest first. */
export async function listMinutesVersions(
  db: Kysely<Tables>,
  meetingId: string,
): Promise<readonly MinutesVersion[]> {
  const rows = await db
    .selectFrom("minutes_version")
    .select(["id", "state", "at", "who"])
    .where("meeting_id", "=", meetingId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as MinutesState, at: row.at as IsoInstant }));
}

/** Null where the meeting has no such version. */
export async function loadMinutesVersion(
  db: Kysely<Tables>,
  meetingId: string,
  id: number,
): Promise<MeetingRecord | null> {
  const row = await db
    .selectFrom("minutes_version")
    .select("frozen")
    .where("meeting_id", "=", meetingId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? (JSON.parse(row.frozen) as MeetingRecord) : null;
}

/** The minutes as they were last moved into one of the states; null where they never were since versions are kept. */
export async function lastMovedInto(
  db: Kysely<Tables>,
  meetingId: string,
  states: readonly MinutesState[],
): Promise<MeetingRecord | null> {
  const row = await db
    .selectFrom("minutes_version")
    .select("frozen")
    .where("meeting_id", "=", meetingId)
    .where("state", "in", states)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row ? (JSON.parse(row.frozen) as MeetingRecord) : null;
}
