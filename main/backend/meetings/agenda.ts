// The agenda of a meeting: its items of business, published, printed, and kept as it stood when the meeting opened.
import { randomUUID } from "node:crypto";
import type { AgendaPublished, Input } from "../../../shared/contract.ts";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { actionLine, toldInPublic } from "../../../shared/domain/meeting/actions/follow-actions.ts";
import { withItsMatters } from "../../../shared/domain/meeting/actions/matters-arising.ts";
import { mattersMinuted } from "../../../shared/domain/meeting/actions/matters-in-words.ts";
import { begun } from "../../../shared/domain/meeting/actions/minuted-updates.ts";
import type { AgendaItem } from "../../../shared/domain/meeting/agenda/agenda.ts";
import {
  type MinuteParagraph,
  NOTHING_MINUTED,
  narrative,
} from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { type MadeOf, publish } from "../papers.ts";
import { areKept } from "../store/file-contents.ts";
import { keepNumbers } from "../store/meetings/item-numbers.ts";
import {
  freezeAgenda,
  saveAgenda,
  saveAttendance,
  saveMeeting,
  saveMinute,
} from "../store/meetings/meetings.ts";
import { keepSpoken } from "../store/meetings/spoken.ts";
import { lastFrozen } from "../store/papers.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { changeMeeting } from "./change.ts";
import { changeableMeeting, showMeeting } from "./meetings.ts";
import { refuseErrors } from "./minutes.ts";
import { numbered, numbersGoingOut, numbersOut } from "./numbers.ts";
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
  return { ...record, ...(await numbered(house, body, meeting, items)) };
}

/**
 * With an item that goes go the interests that were declared in it. Refuses `not-found` for a file that is not kept, and
 * `item-is-out` where an item is missing that went out under its number: that can be withdrawn alone.
 */
async function save(house: House, { meeting, version, items }: Input<"agenda.save">) {
  const before = await changeableMeeting(house, meeting);
  const files = items.flatMap(({ attachments }) => attachments.flatMap(({ file }) => file?.sha256 ?? []));
  if (!(await areKept(house.store.db, files))) throw new Refused("not-found");
  const kept = await numbersOut(house, before.body, before.meeting);
  const missing = before.items.find(
    ({ item: { id } }) => kept.has(id) && !items.some((one) => one.id === id),
  );
  if (missing) throw new Refused("item-is-out", { title: missing.item.title });
  const after = items.map((item) => underItsNumber(item, kept.get(item.id)));
  const interests = before.interests.filter(
    ({ itemId }) => itemId === null || items.some(({ id }) => id === itemId),
  );
  return changeMeeting(house, {
    meeting,
    version,
    action: "agenda saved",
    before: before.items.map(({ item }) => item),
    after,
    make: async (transaction) => {
      await saveAttendance(transaction, meeting, before.attendance, interests);
      await saveAgenda(transaction, meeting, after);
    },
  });
}

/** Only what is out keeps a number, which no caller gives or changes, and only that can be withdrawn. */
function underItsNumber(
  { keptNumber: _, isWithdrawn, ...item }: AgendaItem,
  keptNumber: string | undefined,
): AgendaItem {
  if (keptNumber === undefined) return item;
  return { ...item, keptNumber, ...(isWithdrawn && { isWithdrawn }) };
}

/**
 * From then on the numbers of its items stay, whatever is added to this agenda or to earlier ones. Later than the clear
 * days allow is recorded as it was, and the window says so. Refuses `published-after-meeting`, and as printing does
 * `desk-has-errors`; that it was printed here is not asked for, because many print elsewhere.
 */
async function publishOn(
  house: House,
  { meeting, version, on }: Input<"agenda.publish">,
): Promise<AgendaPublished> {
  const { meeting: before, body } = await changeableMeeting(house, meeting);
  if (on > before.date) throw new Refused("published-after-meeting");
  const { frozen } = await agendaToPrint(house, meeting, "public");
  const { first, kept } = await numbersGoingOut(house, body, before);
  const changed = await changeMeeting(house, {
    meeting,
    version,
    action: "agenda published",
    before: before.agendaPublishedOn,
    after: on,
    make: async (transaction) => {
      await saveMeeting(transaction, { ...before, agendaPublishedOn: on, firstNumber: first });
      await keepNumbers(transaction, kept);
    },
  });
  return { ...changed, printedOtherwise: await printedOtherwise(house, frozen, on) };
}

/** The twins that were printed last with other words than the agenda has now; the day itself is no difference. */
async function printedOtherwise(
  { store }: House,
  record: MeetingRecord,
  on: IsoDate,
): Promise<readonly Twin[]> {
  const asOut = (one: MeetingRecord, twin: Twin) =>
    JSON.stringify(agendaPaper({ ...one, meeting: { ...one.meeting, agendaPublishedOn: on } }, twin));
  const differing: Twin[] = [];
  for (const twin of ["public", "part B"] as const) {
    const kind = twin === "public" ? "agenda" : "agenda part B";
    const printed = (await lastFrozen(store.db, record.meeting.id, kind)) as MeetingRecord | null;
    if (printed && asOut(printed, twin) !== asOut(record, twin)) differing.push(twin);
  }
  return differing;
}

/**
 * An item of actions, or of matters arising, that nobody has written at yet begins with a paragraph for each action that is
 * open, or each matter.
 */
async function open(house: House, { meeting, version }: Input<"meetings.open">) {
  await changeableMeeting(house, meeting);
  const record = await showMeeting(house, meeting);
  const { first, kept } = await numbersGoingOut(house, record.body, record.meeting);
  const openedOn = house.clock();
  return changeMeeting(house, {
    meeting,
    version,
    action: "meeting opened",
    before: null,
    after: { openedOn },
    make: async (transaction) => {
      await saveMeeting(transaction, { ...record.meeting, openedOn, firstNumber: first });
      await keepNumbers(transaction, kept);
      await freezeAgenda(
        transaction,
        meeting,
        record.items.map(({ item, number }) =>
          withItsMatters({ ...item, keptNumber: number }, record.arising),
        ),
      );
      await beginMinutes(transaction, record);
    },
  });
}

/** Nothing that was said or promised in private is told but where the item is itself taken in private. */
async function beginMinutes(transaction: StoreTransaction, record: MeetingRecord): Promise<void> {
  for (const { item, minute } of record.items) {
    if (item.isWithdrawn || minute.paragraphs.length > 0) continue;
    const paragraphs = begunParagraphs(record, item);
    if (paragraphs.length === 0) continue;
    await saveMinute(transaction, item.id, { ...minute, paragraphs });
    await keepSpoken(transaction, record.meeting.id, item.id, { ...minute, paragraphs });
  }
}

function begunParagraphs(
  { meeting, actions, arising }: MeetingRecord,
  { kind, exemption }: AgendaItem,
): readonly MinuteParagraph[] {
  if (kind === "matters arising" && arising !== null)
    return mattersMinuted(arising, exemption === null ? "everybody" : "members").map((text) =>
      narrative(randomUUID(), text),
    );
  if (kind !== "actions") return [];
  return actions
    .filter(({ isExempt }) => !isExempt || exemption !== null)
    .map((action) => (exemption === null ? toldInPublic(action) : action))
    .map((action) => begun(randomUUID(), { id: action.id, line: actionLine(action, meeting.date) }));
}
