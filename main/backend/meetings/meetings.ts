// Meetings of the body, each with the scorecard as its item of business.
import { randomUUID } from "node:crypto";
import type { MeetingRecord } from "../../shared/contract.ts";
import type { IsoDate } from "../../shared/domain/dates.ts";
import type { AgendaItem, Body } from "../../shared/domain/meeting/meeting.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { reportingPeriod } from "./reporting-period.ts";
import { addToAudit } from "./store/audit.ts";
import { addMeeting, listMeetings, loadBodies, loadMeeting, type RecordedMeeting } from "./store/meetings.ts";

export const SCORECARD_ITEM: AgendaItem = {
  number: "5",
  title: "Children in Care Performance Scorecard",
  presenter: "Head of Corporate Parenting",
};

export function meetingHandlers(
  house: House,
): Pick<Handlers, "meetings.list" | "meetings.add" | "meetings.show"> {
  const { db } = house.store;
  return {
    "meetings.list": async () => {
      const bodies = await loadBodies(db);
      return (await listMeetings(db)).map((meeting) => {
        const body = bodyOf(bodies, meeting.bodyId);
        const { id, date, time, venue } = meeting;
        return { id, date, time, venue, body: body.name, council: body.council };
      });
    },
    "meetings.add": async ({ date, time, venue }) => ({
      meeting: await arrangeMeeting(house, { date, time, venue }),
    }),
    "meetings.show": async ({ meeting }) => showMeeting(house, meeting),
  };
}

/** Adds a meeting of the body with the scorecard on its agenda and gives its id; one date, one meeting. */
async function arrangeMeeting(
  house: House,
  { date, time, venue }: { readonly date: IsoDate; readonly time: string; readonly venue: string },
): Promise<string> {
  const { db } = house.store;
  const [body] = await loadBodies(db);
  if (!body) throw new Refused("not-found");
  if ((await listMeetings(db)).some((meeting) => meeting.date === date))
    throw new Refused("conflict", { date });
  const meeting = { id: randomUUID(), bodyId: body.id, date, time, venue };
  await db.transaction().execute(async (transaction) => {
    await addMeeting(transaction, {
      meeting,
      attendance: { present: [], alsoPresent: [], apologies: [] },
      item: SCORECARD_ITEM,
    });
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

export async function showMeeting(house: House, id: string): Promise<MeetingRecord> {
  const { body, ...recorded } = await meetingWithBody(house, id);
  return { ...recorded, body, asAt: (await reportingPeriod(house, recorded.meeting))?.asAt ?? null };
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
