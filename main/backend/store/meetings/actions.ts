// What was promised at meetings, and what came of it.
import { type Kysely, sql } from "kysely";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type {
  Action,
  ActionUpdate,
  RecordedAction,
} from "../../../../shared/domain/meeting/actions/action.ts";
import {
  inOrderOfDays,
  minutedUpdates,
  type ToldIn,
} from "../../../../shared/domain/meeting/actions/minuted-updates.ts";
import type { ToldAction } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { Tables } from "../schema.ts";

/** Those of a body, in the order in which they were promised, with what minutes say of them among their updates. */
export async function loadActions(db: Kysely<Tables>, bodyId: string): Promise<readonly RecordedAction[]> {
  const rows = await recorded(db)
    .where("meeting.body_id", "=", bodyId)
    .orderBy("meeting.date")
    .orderBy("agenda_item.position")
    .orderBy(sql`action.rowid`)
    .execute();
  const told = await toldOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toAction(row, told.get(row.id) ?? []));
}

export async function findAction(db: Kysely<Tables>, id: string): Promise<RecordedAction | null> {
  const row = await recorded(db).where("action.id", "=", id).executeTakeFirst();
  return row ? toAction(row, (await toldOf(db, [id])).get(id) ?? []) : null;
}

/** What the paragraphs of minutes tell of the actions, by the action's id, in the order of the meetings. */
async function toldOf(
  db: Kysely<Tables>,
  actions: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldIn[]>> {
  const wanted = new Set(actions);
  const rows = await db
    .selectFrom("minute_paragraph")
    .innerJoin("agenda_item", "agenda_item.id", "minute_paragraph.item_id")
    .innerJoin("meeting", "meeting.id", "agenda_item.meeting_id")
    .select(["minute_paragraph.text", "minute_paragraph.action", "meeting.id as meetingId", "meeting.date"])
    .select(IS_EXEMPT.as("is_exempt"))
    .where("minute_paragraph.action", "is not", null)
    .orderBy("meeting.date")
    .orderBy("agenda_item.position")
    .orderBy("minute_paragraph.position")
    .execute();
  const told = new Map<string, ToldIn[]>();
  for (const { text, action: kept, meetingId, date, is_exempt } of rows) {
    const action = JSON.parse(kept ?? "null") as ToldAction;
    if (!wanted.has(action.id)) continue;
    const one = { meetingId, on: date as IsoDate, isExempt: is_exempt === 1, text, action };
    told.set(action.id, [...(told.get(action.id) ?? []), one]);
  }
  return told;
}

/**
 * Adds the action, or puts it in the place of the one with its id, which stays with its item. What minutes say of it is
 * kept with them.
 */
export async function saveAction(db: Kysely<Tables>, action: Action): Promise<void> {
  const row = {
    sentence: action.sentence,
    task: action.task,
    owner: action.owner,
    due: action.due,
    state: action.state,
    updates: JSON.stringify(action.updates.filter(({ isMinuted }) => !isMinuted)),
    closed_on: action.closedOn ?? null,
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

type ActionRow = Tables["action"] & { title: string; is_exempt: number };

function toAction(row: ActionRow, told: readonly ToldIn[]): RecordedAction {
  const written = JSON.parse(row.updates) as readonly ActionUpdate[];
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
    updates: inOrderOfDays([...written, ...minutedUpdates(told)]),
    ...(row.closed_on === null ? {} : { closedOn: row.closed_on as IsoDate }),
  };
}
