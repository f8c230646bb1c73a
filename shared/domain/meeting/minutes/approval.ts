// At which meeting minutes come up to be approved as a correct record, and what is said of it.
import { type IsoDate, longDate } from "../../dates.ts";
import type { Approval, PreviousMeeting, RecordedItem } from "../record.ts";

/** `Approved as a correct record at the meeting held on 4 September 2019.` */
export function approvedInWords({ on }: Approval): string {
  return `Approved as a correct record at the meeting held on ${longDate(on)}.`;
}

interface LaterMeeting {
  readonly meeting: PreviousMeeting;
  readonly items: readonly Pick<RecordedItem, "item">[];
}

/**
 * The first of the later meetings with an item that names the minutes by their date; else the very next meeting, where
 * its item names no date. Null where neither has them to approve. `later` are those of the body, the earliest first.
 */
export function meetingToApprove(
  { date }: { readonly date: IsoDate },
  later: readonly LaterMeeting[],
): PreviousMeeting | null {
  const named = later.find(({ items }) => titles(items).some((title) => namesDay(title, date)));
  const next = later.slice(0, 1).find(({ items }) => titles(items).some((title) => !/\d{4}/.test(title)));
  const found = named ?? next;
  return found ? { id: found.meeting.id, date: found.meeting.date } : null;
}

function titles(items: LaterMeeting["items"]): readonly string[] {
  return items.flatMap(({ item: { kind, title } }) => (kind === "previous minutes" ? [title] : []));
}

/** `3 July 2019` is not named by `13 July 2019`. */
function namesDay(title: string, date: IsoDate): boolean {
  return new RegExp(`(?<!\\d)${longDate(date)}`).test(title.replace(/\s+/g, " "));
}
