// The numbers of items, as they are kept with them once these are out.
import { type Kysely, sql } from "kysely";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { MeetingToNumber } from "../../../../shared/domain/meeting/agenda/numbering.ts";
import type { Tables } from "../schema.ts";

export interface ListedItem {
  readonly id: string;
  readonly keptNumber?: string;
}

export interface ListedMeeting extends MeetingToNumber {
  readonly items: readonly ListedItem[];
}

export interface KeptNumber {
  readonly item: string;
  readonly number: string;
}

/** The body's meetings of the municipal year that began in `year`, the earliest first, with their items in order. */
export async function listItems(
  db: Kysely<Tables>,
  bodyId: string,
  year: number,
): Promise<readonly ListedMeeting[]> {
  const rows = await db
    .selectFrom("meeting")
    .leftJoin("agenda_item", "meeting_id", "meeting.id")
    .select(["meeting.id", "date", "first_number", "agenda_item.id as item"])
    .select(sql<string | null>`details ->> '$.keptNumber'`.as("kept"))
    .where("body_id", "=", bodyId)
    .where("date", ">=", `${year}-05-01`)
    .where("date", "<", `${year + 1}-05-01`)
    .orderBy("date")
    .orderBy("position")
    .execute();
  const meetings = new Map<string, ListedMeeting>();
  for (const { id, date, first_number, item, kept } of rows) {
    const items = meetings.get(id)?.items ?? [];
    const listed = item === null ? [] : [{ id: item, ...(kept !== null && { keptNumber: kept }) }];
    meetings.set(id, {
      id,
      date: date as IsoDate,
      firstNumber: first_number,
      items: [...items, ...listed],
    });
  }
  return [...meetings.values()];
}

export async function keepNumbers(db: Kysely<Tables>, numbers: readonly KeptNumber[]): Promise<void> {
  for (const { item, number } of numbers)
    await db
      .updateTable("agenda_item")
      .set({ details: sql<string>`json_set(details, '$.keptNumber', ${number})` })
      .where("id", "=", item)
      .execute();
}
