// What was promised at meetings, and what came of it.
import type { Kysely } from "kysely";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Action, ActionUpdate } from "../../../../shared/domain/meeting/action.ts";
import type { Tables } from "../schema.ts";

/** Those of a body, in the order in which they were promised. */
export async function loadActions(db: Kysely<Tables>, bodyId: string): Promise<readonly Action[]> {
  const rows = await db
    .selectFrom("action")
    .innerJoin("meeting", "meeting.id", "action.meeting_id")
    .selectAll("action")
    .where("body_id", "=", bodyId)
    .orderBy("date")
    .orderBy("action.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    sentence: row.sentence,
    task: row.task,
    owner: row.owner,
    due: row.due as IsoDate | null,
    state: row.state as Action["state"],
    updates: JSON.parse(row.updates) as readonly ActionUpdate[],
  }));
}

/** Adds the action, or puts it in the place of the one with its id; its task can be searched. */
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
