// What was promised at meetings, and what came of it.
import { type Kysely, sql } from "kysely";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Action, ActionUpdate, RecordedAction } from "../../../../shared/domain/meeting/action.ts";
import type { Tables } from "../schema.ts";

/** Those of a body, in the order in which they were promised. */
export async function loadActions(db: Kysely<Tables>, bodyId: string): Promise<readonly RecordedAction[]> {
  const rows = await recorded(db)
    .where("meeting.body_id", "=", bodyId)
    .orderBy("meeting.date")
    .orderBy("agenda_item.position")
    .orderBy(sql`action.rowid`)
    .execute();
  return rows.map(toAction);
}

export async function findAction(db: Kysely<Tables>, id: string): Promise<RecordedAction | null> {
  const row = await recorded(db).where("action.id", "=", id).executeTakeFirst();
  return row ? toAction(row) : null;
}

/** Adds the action, or puts it in the place of the one with its id, which stays with its item. */
export async function saveAction(db: Kysely<Tables>, action: Action): Promise<void> {
  const row = {
    sentence: action.sentence,
    task: action.task,
    owner: action.owner,
    due: action.due,
    state: action.state,
    updates: JSON.stringify(action.updates),
  };
  await db
    .insertInto("action")
    .values({ id: action.id, meeting_id: action.meetingId, item_id: action.itemId, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

export async function removeAction(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom("action").where("id", "=", id).execute();
}

function recorded(db: Kysely<Tables>) {
  return db
    .selectFrom("action")
    .innerJoin("meeting", "meeting.id", "action.meeting_id")
    .innerJoin("agenda_item", "agenda_item.id", "action.item_id")
    .selectAll("action")
    .select(["agenda_item.title", IS_EXEMPT.as("is_exempt")]);
}

/** Of the agenda item in a query. */
export const IS_EXEMPT = sql<number>`agenda_item.details ->> '$.exemption' IS NOT NULL`;

function toAction(row: Tables["action"] & { title: string; is_exempt: number }): RecordedAction {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    itemTitle: row.title,
    isExempt: row.is_exempt === 1,
    sentence: row.sentence,
    task: row.task,
    owner: row.owner,
    due: row.due as IsoDate | null,
    state: row.state as Action["state"],
    updates: JSON.parse(row.updates) as readonly ActionUpdate[],
  };
}
