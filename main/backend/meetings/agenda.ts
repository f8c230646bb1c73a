// The agenda of a meeting: its items of business, published, printed, and kept as it stood when the meeting opened.
import { randomUUID } from "node:crypto";
import type { Input } from "../../../shared/contract.ts";
import { actionLine, toldInPublic } from "../../../shared/domain/meeting/follow-actions.ts";
import { begun } from "../../../shared/domain/meeting/minuted-updates.ts";
import { NOTHING_MINUTED } from "../../../shared/domain/meeting/minutes.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { type MadeOf, publish } from "../papers.ts";
import { areKept } from "../store/file-contents.ts";
import {
  freezeAgenda,
  saveAgenda,
  saveAttendance,
  saveMeeting,
  saveMinute,
} from "../store/meetings/meetings.ts";
import { keepSpoken } from "../store/meetings/spoken.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { changeMeeting } from "./change.ts";
import { changeableMeeting, firstNumberOf, numbered, showMeeting } from "./meetings.ts";
import { refuseErrors } from "./minutes.ts";
import { remarksOn, remarksOnPaper } from "./reading-desk.ts";

export function agendaHandlers(
  house: House,
): Pick<Handlers, "agenda.save" | "agenda.publish" | "agenda.print" | "meetings.open"> {
  return {
    "agenda.save": (edited) => save(house, edited),
    "agenda.publish": (asked) => publishOn(house, asked),
    "agenda.print": async ({ meeting, place, twin }) => {
      const path = house.grants.pathOf(place);
      return publish(house, { ...(await agendaToPrint(house, meeting, twin)), path });
    },
    "meetings.open": (asked) => open(house, asked),
  };
}

/** The agenda as it may go out. Refuses `not-found`, and `desk-has-errors` while there is one that nobody has answered. */
export async function agendaToPrint(
  house: House,
  meeting: string,
  twin: Twin,
): Promise<MadeOf<MeetingRecord>> {
  const made = await makeAgenda(house, meeting, twin);
  const remarks = await remarksOn(house, made.frozen);
  refuseErrors([
    ...remarks.filter(({ part }) => part === "agenda"),
    ...(await remarksOnPaper(house, made.frozen, made.paper, twin)),
  ]);
  return made;
}

/** The agenda as it stands, with whatever errors. Refuses `not-found`. */
export async function makeAgenda(house: House, meeting: string, twin: Twin): Promise<MadeOf<MeetingRecord>> {
  const record = await asOpened(house, await showMeeting(house, meeting));
  const kind = twin === "public" ? "agenda" : "agenda part B";
  return { kind, meetingId: meeting, paper: agendaPaper(record, twin), frozen: record };
}

/** The meeting with its agenda as it stood when it opened; one that is ahead as it stands. */
async function asOpened(house: House, record: MeetingRecord): Promise<MeetingRecord> {
  const { agendaAsOpened, body, meeting } = record;
  if (agendaAsOpened === null) return record;
  const items = agendaAsOpened.map((item) => ({ item, minute: NOTHING_MINUTED }));
  return { ...record, items: await numbered(house, body, meeting, items) };
}

/** With an item that goes go the interests that were declared in it. Refuses `not-found` for a file that is not kept. */
async function save(house: House, { meeting, version, items }: Input<"agenda.save">) {
  const before = await changeableMeeting(house, meeting);
  const files = items.flatMap(({ attachments }) => attachments.flatMap(({ file }) => file?.sha256 ?? []));
  if (!(await areKept(house.store.db, files))) throw new Refused("not-found");
  const interests = before.interests.filter(
    ({ itemId }) => itemId === null || items.some(({ id }) => id === itemId),
  );
  return changeMeeting(house, {
    meeting,
    version,
    action: "agenda saved",
    before: before.items.map(({ item }) => item),
    after: items,
    make: async (transaction) => {
      await saveAttendance(transaction, meeting, before.attendance, interests);
      await saveAgenda(transaction, meeting, items);
    },
  });
}

/** From then on the numbers of its items stay, whatever is added to earlier agendas. */
async function publishOn(house: House, { meeting, version, on }: Input<"agenda.publish">) {
  const { meeting: before } = await changeableMeeting(house, meeting);
  const first = await firstNumberOf(house.store, before);
  return changeMeeting(house, {
    meeting,
    version,
    action: "agenda published",
    before: before.agendaPublishedOn,
    after: on,
    make: (transaction) => saveMeeting(transaction, { ...before, agendaPublishedOn: on, firstNumber: first }),
  });
}

/** An item of actions that nobody has written at yet begins with a paragraph for each action that is open. */
async function open(house: House, { meeting, version }: Input<"meetings.open">) {
  await changeableMeeting(house, meeting);
  const record = await showMeeting(house, meeting);
  const openedOn = house.clock();
  const first = await firstNumberOf(house.store, record.meeting);
  return changeMeeting(house, {
    meeting,
    version,
    action: "meeting opened",
    before: null,
    after: { openedOn },
    make: async (transaction) => {
      await saveMeeting(transaction, { ...record.meeting, openedOn, firstNumber: first });
      await freezeAgenda(
        transaction,
        meeting,
        record.items.map(({ item }) => item),
      );
      await writeUpdates(transaction, record);
    },
  });
}

/** What was promised in private is told only where the item of actions is itself taken in private. */
async function writeUpdates(
  transaction: StoreTransaction,
  { meeting, items, actions }: MeetingRecord,
): Promise<void> {
  for (const { item, minute } of items) {
    if (item.kind !== "actions" || minute.paragraphs.length > 0) continue;
    const paragraphs = actions
      .filter(({ isExempt }) => !isExempt || item.exemption !== null)
      .map((action) => (item.exemption === null ? toldInPublic(action) : action))
      .map((action) => begun(randomUUID(), { id: action.id, line: actionLine(action, meeting.date) }));
    if (paragraphs.length === 0) continue;
    await saveMinute(transaction, item.id, { ...minute, paragraphs });
    await keepSpoken(transaction, meeting.id, item.id, { ...minute, paragraphs });
  }
}
