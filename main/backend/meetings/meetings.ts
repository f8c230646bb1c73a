// The meetings of a body: when, where, and all that is recorded of one.
import { randomUUID } from "node:crypto";
import type { Input } from "../../../shared/contract.ts";
import { followActions } from "../../../shared/domain/meeting/actions/follow-actions.ts";
import type { MattersArising } from "../../../shared/domain/meeting/actions/matter.ts";
import {
  mattersArising,
  mattersAsOpened,
  privateAsNow,
} from "../../../shared/domain/meeting/actions/matters-arising.ts";
import { standingAgenda } from "../../../shared/domain/meeting/agenda/standing-items.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Meeting } from "../../../shared/domain/meeting/meeting.ts";
import { asKept } from "../../../shared/domain/meeting/minutes/as-kept.ts";
import { areApproved } from "../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { loadActions } from "../store/meetings/actions.ts";
import { loadBodies } from "../store/meetings/bodies.ts";
import { loadCorrections } from "../store/meetings/corrections.ts";
import {
  addMeeting,
  listMeetings,
  loadMeeting,
  type RecordedMeeting,
  saveMeeting,
} from "../store/meetings/meetings.ts";
import { lastMovedInto } from "../store/meetings/minutes-versions.ts";
import { changeMeeting } from "./change.ts";
import { numbered } from "./numbers.ts";
import { nameMinutesToApprove, previousTo } from "./previous-minutes.ts";
import { reportingPeriod } from "./reporting-period.ts";

export function meetingHandlers(
  house: House,
): Pick<Handlers, "meetings.list" | "meetings.add" | "meetings.change" | "meetings.show"> {
  const { db } = house.store;
  return {
    "meetings.list": async () => {
      const bodies = await loadBodies(db);
      return (await listMeetings(db)).map((meeting) => {
        const body = bodyOf(bodies, meeting.bodyId);
        const { id, bodyId, date, time, venue } = meeting;
        return { id, bodyId, date, time, venue, body: body.name, council: body.council };
      });
    },
    "meetings.add": async (asked) => ({ meeting: await arrangeMeeting(house, asked) }),
    "meetings.change": (asked) => change(house, asked),
    "meetings.show": async ({ meeting }) => showMeeting(house, meeting),
  };
}

/** Adds a meeting of the body with its standing items and gives its id; one date, one meeting. */
async function arrangeMeeting(
  house: House,
  { date, time, venue, body: bodyId }: Input<"meetings.add">,
): Promise<string> {
  const { db } = house.store;
  const bodies = await loadBodies(db);
  const body = bodyId === undefined ? bodies[0] : bodies.find(({ id }) => id === bodyId);
  if (!body) throw new Refused("not-found");
  const meetings = await meetingsOf(house, body);
  if (meetings.some((meeting) => meeting.date === date)) throw new Refused("conflict", { date });
  const meeting = newMeeting({ id: randomUUID(), bodyId: body.id, date, time, venue });
  await db.transaction().execute(async (transaction) => {
    await addMeeting(transaction, {
      meeting,
      attendance: NOBODY,
      items: standingAgenda(body, previousTo(meeting, meetings), randomUUID),
    });
    await nameMinutesToApprove(house, transaction, { body, before: meetings, arranged: meeting });
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "meeting added",
      subject: meeting.id,
      before: null,
      after: meeting,
    });
  });
  house.announce(["meetings", "store"]);
  return meeting.id;
}

async function change(house: House, { meeting, version, ...facts }: Input<"meetings.change">) {
  const before = await changeableMeeting(house, meeting);
  const { date, agendaPublishedOn } = before.meeting;
  if (agendaPublishedOn !== null && facts.date !== date) throw new Refused("agenda-is-out");
  const meetings = await meetingsOf(house, before.body);
  if (meetings.some((one) => one.id !== meeting && one.date === facts.date))
    throw new Refused("conflict", { date: facts.date });
  const arranged = { ...before.meeting, ...facts };
  return changeMeeting(house, {
    meeting,
    version,
    action: "meeting changed",
    before: before.meeting,
    after: facts,
    make: async (transaction) => {
      await saveMeeting(transaction, arranged);
      await nameMinutesToApprove(house, transaction, { body: before.body, before: meetings, arranged });
    },
  });
}

const NOBODY = { present: [], alsoPresent: [], apologies: [], substitutes: [] };

export function newMeeting(facts: Pick<Meeting, "id" | "bodyId" | "date" | "time" | "venue">): Meeting {
  return {
    ...facts,
    closedAt: "",
    agendaPublishedOn: null,
    firstNumber: null,
    openedOn: null,
    minutesState: "draft",
  };
}

/** The meeting as it stands; once the body has approved its minutes, as it approved them. Refuses `not-found`. */
export async function showMeeting(house: House, id: string): Promise<MeetingRecord> {
  return withMatters(house, await withoutMatters(house, id));
}

/**
 * The minutes as others have them: a published draft stands as it was published until it is published again, whatever is
 * written meanwhile. Else as `showMeeting` gives them; refuses `not-found`.
 */
export async function minutesAsTheyGoOut(house: House, id: string): Promise<MeetingRecord> {
  const record = await showMeeting(house, id);
  if (record.meeting.minutesState !== "published draft") return record;
  const published = await lastMovedInto(house.store.db, id, ["published draft"]);
  return published === null ? record : withMatters(house, asKept(published, record));
}

/** Of matters arising as they stand until the meeting is opened, the record says nothing yet: they are another meeting's. */
async function withoutMatters(house: House, id: string): Promise<MeetingRecord> {
  const now = await meetingNow(house, id);
  if (!areApproved(now.meeting.minutesState)) return now;
  const approved = await lastMovedInto(house.store.db, id, ["approved", "signed"]);
  return approved === null ? now : { ...asKept(approved, now), version: now.version };
}

async function withMatters(house: House, record: MeetingRecord): Promise<MeetingRecord> {
  return { ...record, arising: await arisingAt(house, record) };
}

/** Once the meeting was opened they stay as they were, but for what was made private since. */
async function arisingAt(house: House, record: MeetingRecord): Promise<MattersArising | null> {
  const { agendaAsOpened, arising, items, previous, body } = record;
  if (agendaAsOpened !== null) {
    const earlier = arising && (await loadMeeting(house.store.db, arising.of.id));
    return earlier ? privateAsNow(arising, earlier.items) : arising;
  }
  if (previous === null || !items.some(({ item }) => item.kind === "matters arising")) return null;
  const earlier = await withoutMatters(house, previous.id);
  return mattersArising(earlier, await loadActions(house.store.db, body.id), record);
}

async function meetingNow(house: House, id: string): Promise<MeetingRecord> {
  const { body, items, ...recorded } = await meetingWithBody(house, id);
  const { meeting } = recorded;
  const meetings = await meetingsOf(house, body);
  const reported = await reportingPeriod(house, meeting);
  return {
    ...recorded,
    body,
    ...(await numbered(house, body, meeting, items)),
    period: reported?.month ?? null,
    asAt: reported?.asAt ?? null,
    previous: previousTo(meeting, meetings),
    arising: mattersAsOpened(recorded.agendaAsOpened),
    actions: followActions(await loadActions(house.store.db, body.id), meetings, meeting.date),
    corrections: await loadCorrections(house.store.db, id),
  };
}

async function meetingsOf(house: House, body: Body): Promise<readonly Meeting[]> {
  return (await listMeetings(house.store.db)).filter(({ bodyId }) => bodyId === body.id);
}

/** Refuses `not-found`, and `minutes-approved` once the body has approved its minutes. */
export async function changeableMeeting(house: House, id: string) {
  const recorded = await meetingWithBody(house, id);
  if (areApproved(recorded.meeting.minutesState)) throw new Refused("minutes-approved");
  return recorded;
}

/** The recorded meeting and its body; refuses `not-found`. */
export async function meetingWithBody(
  house: House,
  id: string,
): Promise<RecordedMeeting & { readonly body: Body }> {
  const { db } = house.store;
  const recorded = await loadMeeting(db, id);
  if (!recorded) throw new Refused("not-found");
  return { ...recorded, body: bodyOf(await loadBodies(db), recorded.meeting.bodyId) };
}

function bodyOf(bodies: readonly Body[], id: string): Body {
  const body = bodies.find((candidate) => candidate.id === id);
  if (!body) throw new Refused("not-found");
  return body;
}
