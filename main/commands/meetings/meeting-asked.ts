// Which meeting a command is for: its day, and the body where several meet on that day.
import type { MeetingSummary } from "../../../shared/contract.ts";
import { type IsoDate, longDate } from "../../../shared/domain/dates.ts";
import { listed } from "../../../shared/domain/listed.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { dateFrom, type Given, required, UsageError } from "../command.ts";
import { noCall } from "../in-process.ts";

/** The lines of help on `--body`. */
export const BODY_HELP = "Where several bodies meet on that day, --body NAME says whose meeting is meant.";

/**
 * Finds the meeting on the day of `--meeting` once a store is open; the day is read before. Refuses `not-found`, and a day
 * on which several bodies meet.
 */
export function meetingAsked(given: Given): (backend: Backend) => Promise<MeetingSummary> {
  const date = dateFrom(required(given, "meeting"));
  return async (backend) => {
    const meeting = await meetingOn(backend, date, given.value("body"));
    if (meeting === null) throw new Refused("not-found");
    return meeting;
  };
}

/** Null where no body, or not the one that is named, meets on the day. */
export async function meetingOn(
  { handlers }: Backend,
  date: IsoDate,
  body: string | null,
): Promise<MeetingSummary | null> {
  return onlyOne(await handlers["meetings.list"]({}, noCall), date, body);
}

/** The newest meeting, of the body that is named where one is; null where there is none. */
export async function newestMeeting(
  { handlers }: Backend,
  body: string | null,
): Promise<MeetingSummary | null> {
  const meetings = await handlers["meetings.list"]({}, noCall);
  const newest = meetings.findLast((one) => body === null || isCalled(one.body, body));
  return newest ? onlyOne(meetings, newest.date, body) : null;
}

function onlyOne(
  meetings: readonly MeetingSummary[],
  date: IsoDate,
  body: string | null,
): MeetingSummary | null {
  const found = meetings.filter((one) => one.date === date && (body === null || isCalled(one.body, body)));
  if (found.length > 1)
    throw new UsageError(
      `On ${longDate(date)} there are meetings of ${listed(found.map((one) => one.body))}; say with --body whose is meant.`,
    );
  return found[0] ?? null;
}

/** The body that is named, or the only one that there is. */
export async function bodyAsked({ handlers }: Backend, named: string | null): Promise<Body> {
  const bodies = await handlers["bodies.list"]({}, noCall);
  const body = named === null ? bodies[0] : bodies.find(({ name }) => isCalled(name, named));
  if (body && (named !== null || bodies.length === 1)) return body;
  const names = listed(bodies.map(({ name }) => name));
  throw new UsageError(
    named === null
      ? `Say with --body whose meeting it is: there are ${names}.`
      : `There is no body “${named}”: there are ${names}.`,
  );
}

function isCalled(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}
