// Figures that were given by mouth at meetings, as the minutes have them.
import type { Kysely } from "kysely";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { OralFigure } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { OralUpdate } from "../../../../shared/domain/scorecard/scorecard.ts";
import type { Tables } from "../schema.ts";
import { IS_EXEMPT } from "./actions.ts";

/** Of all bodies, the earliest first. */
export async function loadOralUpdates(db: Kysely<Tables>): Promise<readonly OralUpdate[]> {
  const rows = await db
    .selectFrom("minute_paragraph")
    .innerJoin("agenda_item", "agenda_item.id", "minute_paragraph.item_id")
    .innerJoin("meeting", "meeting.id", "agenda_item.meeting_id")
    .innerJoin("body", "body.id", "meeting.body_id")
    .select(["minute_paragraph.oral", "meeting.date", "meeting.body_id", "body.calls_itself"])
    .select(IS_EXEMPT.as("is_exempt"))
    .where("minute_paragraph.oral", "is not", null)
    .orderBy("meeting.date")
    .orderBy("agenda_item.position")
    .orderBy("minute_paragraph.position")
    .execute();
  return rows.map((row) => ({
    ...(JSON.parse(row.oral ?? "null") as OralFigure),
    meeting: row.date as IsoDate,
    bodyId: row.body_id,
    heardBy: row.calls_itself,
    isExempt: row.is_exempt === 1,
  }));
}
