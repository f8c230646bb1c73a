import type { RollEntry } from "../../../meeting/body.ts";
import { isInOffice, quorumByItem } from "../../../meeting/quorum.ts";
import type { MeetingRecord } from "../../../meeting/record.ts";
import { foundIn, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { headCount, isGroup, officeByPost, onRoll, peopleOn } from "../../people.ts";

/** Fewer members than the quorum, from the start or at the first item at which too few were left. */
export const quorumHeld: MeetingCheck = {
  name: "quorum-held",
  severity: "warning",
  look: (record) => {
    const { quorum } = record.body;
    const lines = record.attendance.present.filter((line) => line.trim() !== "");
    const roll = rollOf(record).map(({ name }) => name);
    const groups = lines.filter((line) => peopleOn(roll, line).length === 0 && isGroup(line)).map(headCount);
    if (quorum === null || lines.length === 0 || groups.includes(null)) return [];
    const unnamed = groups.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const counts = quorumByItem(withRollNames(record)).map(({ present }) => present + unnamed);
    const place = counts.findIndex((count) => count < quorum);
    return place < 0 ? [] : [tooFew(counts[place] ?? 0, quorum, record, place)];
  },
};

function tooFew(count: number, quorum: number, { items }: MeetingRecord, place: number): MeetingFound {
  const members = count === 1 ? "1 member was" : `${count} members were`;
  const { item } = items[place] ?? {};
  if (!item || place === 0)
    return foundIn(
      "attendance",
      null,
      String(count),
      `${members} there at the start; the quorum is ${quorum}.`,
    );
  const message = `${members} in the room for “${item.title}”; the quorum is ${quorum}.`;
  return foundIn("attendance", item.id, item.title, message);
}

function rollOf({ body, meeting }: MeetingRecord): readonly RollEntry[] {
  return body.roll.filter((entry) => isInOffice(entry, meeting.date));
}

/** Each person by the name on the roll, one by one; groups and officers left out. */
function withRollNames(record: MeetingRecord): MeetingRecord {
  const { attendance } = record;
  const roll = rollOf(record);
  const names = roll.map(({ name }) => name);
  const entryOf = (name: string): RollEntry | undefined => {
    const [place] = onRoll(names, name);
    if (place !== undefined) return roll[place];
    const office = officeByPost(name);
    return office === null ? undefined : roll.find((entry) => entry.office === office);
  };
  const named = (name: string) => entryOf(name)?.name ?? name;
  const present = attendance.present
    .flatMap((line) => peopleOn(names, line))
    .filter((name) => entryOf(name)?.kind !== "officer")
    .map(named);
  const substitutes = attendance.substitutes.map((one) => ({ ...one, name: named(one.name) }));
  return {
    ...record,
    attendance: { ...attendance, present, substitutes },
    interests: record.interests.map((one) => ({ ...one, who: named(one.who) })),
    items: record.items.map((recorded) => ({
      ...recorded,
      minute: {
        ...recorded.minute,
        movements: recorded.minute.movements.map((one) => ({ ...one, who: named(one.who) })),
      },
    })),
  };
}
