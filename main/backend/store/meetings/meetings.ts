// Meetings with their agenda and the minute of each item.
import type { Kysely, Selectable } from "kysely";
import type { IsoDate, IsoInstant } from "../../../../shared/domain/dates.ts";
import type { AgendaItem, ItemKind, OpenedItem } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import type {
  Attendance,
  Interest,
  Meeting,
  MinutesState,
} from "../../../../shared/domain/meeting/meeting.ts";
import type {
  Minute,
  MinuteLink,
  MinuteParagraph,
  MinuteRole,
  OralFigure,
  ToldAction,
} from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { Tables } from "../schema.ts";

/** A meeting with all that was recorded of it; `version` rises with each change. */
export interface RecordedMeeting {
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly interests: readonly Interest[];
  /** In the order of the agenda. */
  readonly items: readonly { readonly item: AgendaItem; readonly minute: Minute }[];
  /** Null until the meeting was opened. */
  readonly agendaAsOpened: readonly OpenedItem[] | null;
  readonly version: number;
}

type Details = Omit<AgendaItem, "id" | "kind" | "title" | "presenter">;
type MinuteFacts = Omit<Minute, "paragraphs">;

/** The earliest first. */
export async function listMeetings(db: Kysely<Tables>): Promise<readonly Meeting[]> {
  const rows = await db.selectFrom("meeting").selectAll().orderBy("date").execute();
  return rows.map(toMeeting);
}

export async function loadMeeting(db: Kysely<Tables>, id: string): Promise<RecordedMeeting | null> {
  const row = await db.selectFrom("meeting").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const items = await db
    .selectFrom("agenda_item")
    .selectAll()
    .where("meeting_id", "=", id)
    .orderBy("position")
    .execute();
  const paragraphs = await loadParagraphs(db, id);
  return {
    meeting: toMeeting(row),
    attendance: JSON.parse(row.attendance) as Attendance,
    interests: JSON.parse(row.interests) as readonly Interest[],
    items: items.map((item) => ({
      item: toItem(item),
      minute: { ...(JSON.parse(item.minute) as MinuteFacts), paragraphs: paragraphs.get(item.id) ?? [] },
    })),
    agendaAsOpened:
      row.agenda_as_opened === null ? null : (JSON.parse(row.agenda_as_opened) as readonly OpenedItem[]),
    version: row.version,
  };
}

export async function addMeeting(
  db: Kysely<Tables>,
  {
    meeting,
    attendance,
    items,
  }: Pick<RecordedMeeting, "meeting" | "attendance"> & { readonly items: readonly AgendaItem[] },
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
    })
    .execute();
  await saveAgenda(db, meeting.id, items);
}

/** Raises the version if the record still is at `version`; gives the new one, or null where it had moved on. */
export async function raiseVersion(db: Kysely<Tables>, id: string, version: number): Promise<number | null> {
  const raised = await db
    .updateTable("meeting")
    .set({ version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return raised.numUpdatedRows === 1n ? version + 1 : null;
}

export async function saveMeeting(db: Kysely<Tables>, meeting: Meeting): Promise<void> {
  await db
    .updateTable("meeting")
    .set({
      date: meeting.date,
      time: meeting.time,
      venue: meeting.venue,
      closed_at: meeting.closedAt,
      agenda_published_on: meeting.agendaPublishedOn,
      first_number: meeting.firstNumber,
      opened_on: meeting.openedOn,
      minutes_state: meeting.minutesState,
    })
    .where("id", "=", meeting.id)
    .execute();
}

/** Keeps the agenda as it stands when the meeting opens. */
export async function freezeAgenda(
  db: Kysely<Tables>,
  id: string,
  agenda: readonly OpenedItem[],
): Promise<void> {
  await db
    .updateTable("meeting")
    .set({ agenda_as_opened: JSON.stringify(agenda) })
    .where("id", "=", id)
    .execute();
}

export async function saveAttendance(
  db: Kysely<Tables>,
  id: string,
  attendance: Attendance,
  interests: readonly Interest[],
): Promise<void> {
  await db
    .updateTable("meeting")
    .set({ attendance: JSON.stringify(attendance), interests: JSON.stringify(interests) })
    .where("id", "=", id)
    .execute();
}

/** The items in their order, with what is minuted of those that stay; minutes and actions of items that go are gone. */
export async function saveAgenda(
  db: Kysely<Tables>,
  meetingId: string,
  items: readonly AgendaItem[],
): Promise<void> {
  const ids = items.map(({ id }) => id);
  const gone = await db
    .selectFrom("agenda_item")
    .select("id")
    .where("meeting_id", "=", meetingId)
    .where("id", "not in", ids)
    .execute();
  for (const { id } of gone) {
    await db.deleteFrom("minute_paragraph").where("item_id", "=", id).execute();
    await db.deleteFrom("spoken").where("item_id", "=", id).execute();
    await db.deleteFrom("action").where("item_id", "=", id).execute();
    await db.deleteFrom("agenda_item").where("id", "=", id).execute();
  }
  for (const [position, { id, kind, title, presenter, ...details }] of items.entries()) {
    const row = { position, kind, title, presenter, details: JSON.stringify(details satisfies Details) };
    await db
      .insertInto("agenda_item")
      .values({ id, meeting_id: meetingId, minute: JSON.stringify(NOTHING_YET), ...row })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }
}

const NOTHING_YET: MinuteFacts = { resolution: null, isWithoutResolution: false, movements: [] };

export async function saveMinute(
  db: Kysely<Tables>,
  itemId: string,
  { paragraphs, ...facts }: Minute,
): Promise<void> {
  await db
    .updateTable("agenda_item")
    .set({ minute: JSON.stringify(facts satisfies MinuteFacts) })
    .where("id", "=", itemId)
    .execute();
  await db.deleteFrom("minute_paragraph").where("item_id", "=", itemId).execute();
  if (paragraphs.length === 0) return;
  await db
    .insertInto("minute_paragraph")
    .values(
      paragraphs.map(({ id, role, text, speaker, links, oral, action }, position) => ({
        item_id: itemId,
        position,
        id,
        role,
        text,
        speaker,
        links: JSON.stringify(links),
        oral: oral === null ? null : JSON.stringify(oral),
        action: action === undefined ? null : JSON.stringify(action),
      })),
    )
    .execute();
}

/** By the id of their item, in their order. */
async function loadParagraphs(
  db: Kysely<Tables>,
  meetingId: string,
): Promise<ReadonlyMap<string, readonly MinuteParagraph[]>> {
  const rows = await db
    .selectFrom("minute_paragraph")
    .innerJoin("agenda_item", "agenda_item.id", "minute_paragraph.item_id")
    .selectAll("minute_paragraph")
    .where("agenda_item.meeting_id", "=", meetingId)
    .orderBy("item_id")
    .orderBy("minute_paragraph.position")
    .execute();
  const byItem = new Map<string, MinuteParagraph[]>();
  for (const row of rows) byItem.set(row.item_id, [...(byItem.get(row.item_id) ?? []), toParagraph(row)]);
  return byItem;
}

function toParagraph(row: Selectable<Tables["minute_paragraph"]>): MinuteParagraph {
  return {
    id: row.id,
    role: row.role as MinuteRole,
    text: row.text,
    speaker: row.speaker,
    links: JSON.parse(row.links) as readonly MinuteLink[],
    oral: row.oral === null ? null : (JSON.parse(row.oral) as OralFigure),
    ...(row.action === null ? {} : { action: JSON.parse(row.action) as ToldAction }),
  };
}

function toItem({ id, kind, title, presenter, details }: Tables["agenda_item"]): AgendaItem {
  return { id, kind: kind as ItemKind, title, presenter, ...(JSON.parse(details) as Details) };
}

interface MeetingRow {
  readonly id: string;
  readonly body_id: string;
  readonly date: string;
  readonly time: string;
  readonly venue: string;
  readonly closed_at: string;
  readonly agenda_published_on: string | null;
  readonly first_number: number | null;
  readonly opened_on: string | null;
  readonly minutes_state: string;
}

function toMeeting(row: MeetingRow): Meeting {
  return {
    id: row.id,
    bodyId: row.body_id,
    date: row.date as IsoDate,
    time: row.time,
    venue: row.venue,
    closedAt: row.closed_at,
    agendaPublishedOn: row.agenda_published_on as IsoDate | null,
    firstNumber: row.first_number,
    openedOn: row.opened_on as IsoInstant | null,
    minutesState: row.minutes_state as MinutesState,
  };
}
