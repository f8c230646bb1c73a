// The way of the minutes from draft to signed: each step kept as it stood, comparable, and put right only later.
import { randomUUID } from "node:crypto";
import type { Input } from "../../../shared/contract.ts";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { withItsMatters } from "../../../shared/domain/meeting/actions/matters-arising.ts";
import type { Meeting } from "../../../shared/domain/meeting/meeting.ts";
import { meetingToApprove } from "../../../shared/domain/meeting/minutes/approval.ts";
import { compareMinutes } from "../../../shared/domain/meeting/minutes/compare.ts";
import { areApproved, arePublic, statesAfter } from "../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { Approval, PreviousMeeting } from "../../../shared/domain/meeting/record.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { addCorrection, findCorrection, removeCorrection } from "../store/meetings/corrections.ts";
import { keepNumbers } from "../store/meetings/item-numbers.ts";
import { freezeAgenda, listMeetings, loadMeeting, saveMeeting } from "../store/meetings/meetings.ts";
import {
  addMinutesVersion,
  listMinutesVersions,
  loadMinutesVersion,
} from "../store/meetings/minutes-versions.ts";
import { changeMeeting } from "./change.ts";
import { changeableMeeting, showMeeting } from "./meetings.ts";
import { isUnwritten, refuseErrors } from "./minutes.ts";
import { numbersGoingOut } from "./numbers.ts";
import { remarksOn } from "./reading-desk.ts";

export function minutesWayHandlers(
  house: House,
): Pick<
  Handlers,
  | "minutes.move"
  | "minutes.approvedBy"
  | "minutes.versions"
  | "minutes.compare"
  | "minutes.correct"
  | "minutes.takeBackCorrection"
> {
  return {
    "minutes.move": (asked) => move(house, asked),
    "minutes.approvedBy": async ({ meeting }) =>
      approvingMeeting(house, (await showMeeting(house, meeting)).meeting),
    "minutes.versions": async ({ meeting }) => {
      await showMeeting(house, meeting);
      return listMinutesVersions(house.store.db, meeting);
    },
    "minutes.compare": async ({ meeting, from, to }) =>
      compareMinutes(
        await versionOf(house, meeting, from),
        to === null ? await showMeeting(house, meeting) : await versionOf(house, meeting, to),
      ),
    "minutes.correct": async (asked) => ({ correction: await correct(house, asked) }),
    "minutes.takeBackCorrection": async ({ correction }) => {
      await takeBack(house, correction);
      return {};
    },
  };
}

/**
 * Passed on for the first time, a meeting that nobody opened counts as held: its agenda is kept as it stands, and so are
 * its numbers, whatever is added to earlier agendas.
 */
async function move(house: House, { meeting, version, to, approvedOn }: Input<"minutes.move">) {
  const record = await showMeeting(house, meeting);
  const { minutesState: from, openedOn } = record.meeting;
  if (!statesAfter(from).includes(to)) throw new Refused("not-the-next-state");
  if (isUnwritten(record)) throw new Refused("no-minute");
  if (arePublic(to)) refuseErrors(await remarksOn(house, record));
  const approved = to === "approved" ? await approvalOf(house, record.meeting, approvedOn) : record.approved;
  const { first, kept } = await numbersGoingOut(house, record.body, record.meeting);
  const moved = {
    ...record.meeting,
    minutesState: to,
    openedOn: openedOn ?? house.clock(),
    firstNumber: first,
  };
  const agendaAsOpened =
    record.agendaAsOpened ?? record.items.map(({ item }) => withItsMatters(item, record.arising));
  return changeMeeting(house, {
    meeting,
    version,
    action: "minutes moved",
    before: from,
    after: to === "approved" ? { state: to, approved } : to,
    make: async (transaction) => {
      await saveMeeting(transaction, moved);
      if (openedOn === null) {
        await keepNumbers(transaction, kept);
        await freezeAgenda(transaction, meeting, agendaAsOpened);
      }
      await addMinutesVersion(transaction, meeting, {
        state: to,
        at: house.clock(),
        who: house.who,
        frozen: {
          ...record,
          meeting: moved,
          agendaAsOpened,
          ...(approved && { approved }),
          version: version + 1,
        },
      });
    },
  });
}

/** The meeting that was named by its day, or the one that has these minutes to approve. Refuses `approval-unknown`. */
async function approvalOf(house: House, meeting: Meeting, on: IsoDate | undefined): Promise<Approval> {
  if (on === undefined) {
    const known = await approvingMeeting(house, meeting);
    if (known === null) throw new Refused("approval-unknown");
    return { on: known.date, meeting: known.id };
  }
  if (on <= meeting.date) throw new Refused("approval-unknown");
  const kept = (await laterMeetings(house, meeting)).find(({ date }) => date === on);
  return { on, meeting: kept?.id ?? null };
}

/** The later meeting of the body whose agenda has these minutes to approve; null while there is none. */
async function approvingMeeting(house: House, meeting: Meeting): Promise<PreviousMeeting | null> {
  const later = await laterMeetings(house, meeting);
  const recorded = await Promise.all(later.map(({ id }) => loadMeeting(house.store.db, id)));
  return meetingToApprove(
    meeting,
    recorded.flatMap((one) => one ?? []),
  );
}

async function laterMeetings(house: House, { bodyId, date }: Meeting): Promise<readonly Meeting[]> {
  const meetings = await listMeetings(house.store.db);
  return meetings.filter((one) => one.bodyId === bodyId && one.date > date);
}

async function versionOf(house: House, meeting: string, id: number) {
  const version = await loadMinutesVersion(house.store.db, meeting, id);
  if (!version) throw new Refused("not-found");
  return version;
}

/** The approved minutes stay as they are; the correction is linked with them and with the meeting that made it. */
async function correct(
  house: House,
  { of, madeAt, isExempt, text }: Input<"minutes.correct">,
): Promise<string> {
  const corrected = await showMeeting(house, of);
  const later = await changeableMeeting(house, madeAt);
  if (!areApproved(corrected.meeting.minutesState)) throw new Refused("minutes-not-approved");
  const isLater = later.meeting.date > corrected.meeting.date;
  if (!isLater || later.body.id !== corrected.body.id) throw new Refused("not-found");
  const id = randomUUID();
  await house.store.db.transaction().execute(async (transaction) => {
    await addCorrection(transaction, { id, of, madeAt, isExempt, text });
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "correction made",
      subject: of,
      before: null,
      after: { madeAt, text },
    });
  });
  house.announce(["meetings"]);
  return id;
}

/** It was wrong itself, or was never made; minutes that were passed on with it keep it in their version. */
async function takeBack(house: House, id: string): Promise<void> {
  const correction = await findCorrection(house.store.db, id);
  if (!correction) throw new Refused("not-found");
  const { of, madeAt, text } = correction;
  await changeableMeeting(house, madeAt);
  await house.store.db.transaction().execute(async (transaction) => {
    await removeCorrection(transaction, id);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "correction taken back",
      subject: of,
      before: { madeAt, text },
      after: null,
    });
  });
  house.announce(["meetings"]);
}
