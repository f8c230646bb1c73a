// Which minutes come up to be approved at the meetings that are ahead, when a meeting is added or moved.
import { isDeepStrictEqual } from "node:util";
import { approvingMinutesOf } from "../../../shared/domain/meeting/agenda/standing-items.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Meeting } from "../../../shared/domain/meeting/meeting.ts";
import type { PreviousMeeting } from "../../../shared/domain/meeting/record.ts";
import { isMinuted } from "../../../shared/domain/reading-desk/meeting-check.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { loadMeeting, raiseVersion, saveAgenda } from "../store/meetings/meetings.ts";
import type { StoreTransaction } from "../store/schema.ts";

/** The meetings of a body, the earliest first; null where none comes before the day. */
export function previousTo(
  { date }: Pick<Meeting, "date">,
  meetings: readonly Meeting[],
): PreviousMeeting | null {
  const before = meetings.findLast((one) => one.date < date);
  return before ? { id: before.id, date: before.date } : null;
}

interface Rearranged {
  readonly body: Body;
  /** The body's meetings as they were, the earliest first. */
  readonly before: readonly Meeting[];
  /** The one that was added, or moved and then has a new version already. */
  readonly arranged: Meeting;
}

/**
 * Names the minutes to approve anew wherever another meeting than before is the previous one. Agendas that are out, and
 * those of which something is minuted, stay as they are: there the reading desk says what is wrong.
 */
export async function nameMinutesToApprove(
  house: House,
  transaction: StoreTransaction,
  { body, before, arranged }: Rearranged,
): Promise<void> {
  const others = before.filter(({ id }) => id !== arranged.id);
  const after = [...others, arranged].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  for (const meeting of before) {
    if (meeting.agendaPublishedOn !== null || meeting.openedOn !== null) continue;
    const now = meeting.id === arranged.id ? arranged : meeting;
    const previous = { was: previousTo(meeting, before), is: previousTo(now, after) };
    if (isDeepStrictEqual(previous.was, previous.is)) continue;
    await nameAnew(house, transaction, { body, meeting: now, isRaised: now === arranged, previous });
  }
}

interface NamedAnew extends Pick<Rearranged, "body"> {
  readonly meeting: Meeting;
  readonly isRaised: boolean;
  readonly previous: Parameters<typeof approvingMinutesOf>[2];
}

async function nameAnew(
  house: House,
  transaction: StoreTransaction,
  { body, meeting: { id }, isRaised, previous }: NamedAnew,
): Promise<void> {
  const recorded = await loadMeeting(transaction, id);
  if (!recorded || recorded.items.some(isMinuted)) return;
  const before = recorded.items.map(({ item }) => item);
  const after = approvingMinutesOf(before, body, previous);
  if (isDeepStrictEqual(before, after)) return;
  if (!isRaised) await raiseVersion(transaction, id, recorded.version);
  await saveAgenda(transaction, id, after);
  await addToAudit(transaction, {
    at: house.clock(),
    who: house.who,
    action: "agenda saved",
    subject: id,
    before,
    after,
  });
}
