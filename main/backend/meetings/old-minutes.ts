// Old minutes: read for a preview, and brought in as a meeting with all that was minuted then.
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Input, OldMinutesBroughtIn } from "../../../shared/contract.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Meeting } from "../../../shared/domain/meeting/meeting.ts";
import { meetingFrom, type OldMeeting } from "../../../shared/domain/old-minutes/meeting-from.ts";
import type { RoledLine } from "../../../shared/domain/old-minutes/old-minutes.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { readOldMinutes } from "../old-minutes/read-old-minutes.ts";
import { addToAudit } from "../store/audit.ts";
import { loadBodies } from "../store/meetings/bodies.ts";
import {
  addMeeting,
  freezeAgenda,
  listMeetings,
  saveMeeting,
  saveMinute,
} from "../store/meetings/meetings.ts";
import { addMinutesVersion } from "../store/meetings/minutes-versions.ts";
import { keepSpoken } from "../store/meetings/spoken.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { newMeeting, showMeeting } from "./meetings.ts";
import { nameMinutesToApprove } from "./previous-minutes.ts";

export function oldMinutesHandlers(house: House): Pick<Handlers, "minutes.readOld" | "minutes.bringIn"> {
  return {
    "minutes.readOld": async ({ file }) => readOldMinutes(house.grants.pathOf(file)),
    "minutes.bringIn": (asked) => bringIn(house, asked),
  };
}

/** Refuses `file-changed`, `not-found` for the body, `conflict` where it met that day, `no-minute` where no item is found. */
async function bringIn(house: House, asked: Input<"minutes.bringIn">): Promise<OldMinutesBroughtIn> {
  const path = house.grants.pathOf(asked.file);
  const { minutes, sha256 } = await readOldMinutes(path);
  if (sha256 !== asked.sha256) throw new Refused("file-changed", { name: basename(path) });
  const { body, meetings: before } = await bodyToMeet(house, asked);
  const old = meetingFrom(putRight(minutes.lines, asked.roles), asked.inPrivate, randomUUID);
  if (old.items.length === 0) throw new Refused("no-minute");
  const { date, time, venue, approved } = asked;
  const meeting: Meeting = {
    ...newMeeting({ id: randomUUID(), bodyId: body.id, date, time, venue }),
    closedAt: old.closedAt,
    firstNumber: old.firstNumber,
    openedOn: house.clock(),
    minutesState: approved ? "approved" : "draft",
  };
  await house.store.db.transaction().execute(async (transaction) => {
    await keepMeeting(transaction, meeting, old);
    await nameMinutesToApprove(house, transaction, { body, before, arranged: meeting });
    if (approved) await keepAsApproved(house, transaction, meeting);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "old minutes brought in",
      subject: meeting.id,
      before: null,
      after: { meeting, document: { name: basename(path), sha256 }, roles: asked.roles },
    });
  });
  house.announce(["meetings", "store", "actions"]);
  return { meeting: meeting.id, items: old.items.length, unplaced: old.unplaced };
}

async function bodyToMeet(
  { store }: House,
  { body: id, date }: Input<"minutes.bringIn">,
): Promise<{ readonly body: Body; readonly meetings: readonly Meeting[] }> {
  const body = (await loadBodies(store.db)).find((one) => one.id === id);
  if (!body) throw new Refused("not-found");
  const meetings = (await listMeetings(store.db)).filter(({ bodyId }) => bodyId === id);
  if (meetings.some((one) => one.date === date)) throw new Refused("conflict", { date });
  return { body, meetings };
}

/** The lines, some in the roles that a person gave them; one that is not there is passed over. */
function putRight(
  lines: readonly RoledLine[],
  roles: Input<"minutes.bringIn">["roles"],
): readonly RoledLine[] {
  const given = new Map(roles.map(({ line, role }) => [line, role]));
  return lines.map((line, place) => ({ ...line, role: given.get(place) ?? line.role }));
}

async function keepMeeting(
  transaction: StoreTransaction,
  meeting: Meeting,
  { attendance, items }: OldMeeting,
): Promise<void> {
  const agenda = items.map(({ item }) => item);
  await addMeeting(transaction, { meeting, attendance, items: agenda });
  await saveMeeting(transaction, meeting);
  await freezeAgenda(transaction, meeting.id, agenda);
  for (const { item, minute } of items) {
    await saveMinute(transaction, item.id, minute);
    await keepSpoken(transaction, meeting.id, item.id, minute);
  }
}

/** As the record stands within the transaction, which nobody else sees yet. */
async function keepAsApproved(
  house: House,
  transaction: StoreTransaction,
  { id }: Pick<Meeting, "id">,
): Promise<void> {
  const within: House = { ...house, store: { ...house.store, db: transaction } };
  const frozen = await showMeeting(within, id);
  const version = { state: "approved", at: house.clock(), who: house.who } as const;
  await addMinutesVersion(transaction, id, { ...version, frozen });
}
