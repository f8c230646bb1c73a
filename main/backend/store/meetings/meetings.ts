// Bodies, their meetings, and the minutes of the scorecard item.
import type { Kysely } from "kysely";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type {
  AgendaItem,
  Attendance,
  Body,
  Meeting,
  ResolutionForm,
} from "../../../shared/domain/meeting/meeting.ts";
import type { Minute } from "../../../shared/domain/meeting/minutes.ts";
import type { ResolutionVerb } from "../../../shared/domain/meeting/resolution.ts";
import type { Tables } from "./schema.ts";

/** A meeting with all that was recorded of it; `version` rises with each change. */
export interface RecordedMeeting {
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly item: AgendaItem;
  readonly minute: Minute;
  readonly version: number;
}

export async function loadBodies(db: Kysely<Tables>): Promise<readonly Body[]> {
  const rows = await db.selectFrom("body").selectAll().orderBy("name").execute();
  return rows.map((row) => ({
    id: row.id,
    council: row.council,
    name: row.name,
    callsItself: row.calls_itself,
    resolutionForm: JSON.parse(row.resolution_form) as ResolutionForm,
    staleAfterDays: row.stale_after_days,
  }));
}

export async function addBody(db: Kysely<Tables>, body: Body): Promise<void> {
  await db
    .insertInto("body")
    .values({
      id: body.id,
      council: body.council,
      name: body.name,
      calls_itself: body.callsItself,
      resolution_form: JSON.stringify(body.resolutionForm),
      stale_after_days: body.staleAfterDays,
    })
    .execute();
}

export async function renameCouncil(db: Kysely<Tables>, bodyId: string, council: string): Promise<void> {
  await db.updateTable("body").set({ council }).where("id", "=", bodyId).execute();
}

/** The earliest first. */
export async function listMeetings(db: Kysely<Tables>): Promise<readonly Meeting[]> {
  const rows = await db
    .selectFrom("meeting")
    .select(["id", "body_id", "date", "time", "venue"])
    .orderBy("date")
    .execute();
  return rows.map(toMeeting);
}

export async function loadMeeting(db: Kysely<Tables>, id: string): Promise<RecordedMeeting | null> {
  const row = await db.selectFrom("meeting").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const paragraphs = await db
    .selectFrom("minute_paragraph")
    .select("text")
    .where("meeting_id", "=", id)
    .orderBy("position")
    .execute();
  return {
    meeting: toMeeting(row),
    attendance: JSON.parse(row.attendance) as Attendance,
    item: { number: row.item_number, title: row.item_title, presenter: row.item_presenter },
    minute: {
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      resolution:
        row.resolution_verb === null || row.resolution_wording === null
          ? null
          : { verb: row.resolution_verb as ResolutionVerb, wording: row.resolution_wording },
    },
    version: row.version,
  };
}

export async function addMeeting(
  db: Kysely<Tables>,
  { meeting, attendance, item }: Pick<RecordedMeeting, "meeting" | "attendance" | "item">,
): Promise<void> {
  await db
    .insertInto("meeting")
    .values({
      id: meeting.id,
      body_id: meeting.bodyId,
      date: meeting.date,
      time: meeting.time,
      venue: meeting.venue,
      attendance: JSON.stringify(attendance),
      item_number: item.number,
      item_title: item.title,
      item_presenter: item.presenter,
      resolution_verb: null,
      resolution_wording: null,
    })
    .execute();
}

/** Writes the minutes if the record still is at `version`; gives the new version, or null where it had moved on. */
export async function saveMinute(
  db: Kysely<Tables>,
  id: string,
  version: number,
  attendance: Attendance,
  minute: Minute,
): Promise<number | null> {
  const saved = await db
    .updateTable("meeting")
    .set({
      attendance: JSON.stringify(attendance),
      resolution_verb: minute.resolution?.verb ?? null,
      resolution_wording: minute.resolution?.wording ?? null,
      version: version + 1,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) return null;
  await db.deleteFrom("minute_paragraph").where("meeting_id", "=", id).execute();
  if (minute.paragraphs.length > 0)
    await db
      .insertInto("minute_paragraph")
      .values(minute.paragraphs.map((text, position) => ({ meeting_id: id, position, text })))
      .execute();
  return version + 1;
}

function toMeeting(row: { id: string; body_id: string; date: string; time: string; venue: string }): Meeting {
  return { id: row.id, bodyId: row.body_id, date: row.date as IsoDate, time: row.time, venue: row.venue };
}
