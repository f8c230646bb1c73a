// Who the members are on a day, and whether enough of them were there for each item.
import type { IsoDate } from "../dates.ts";
import type { RollEntry } from "./body.ts";
import type { MeetingRecord } from "./record.ts";

export interface ItemQuorum {
  readonly itemId: string;
  /** The members there while the item was taken, and substitutes in the place of members. */
  readonly present: number;
  /** Always where the body has set no quorum. */
  readonly isQuorate: boolean;
}

/** Councillors and co-opted members in office on the day, in the order of the roll; no substitutes, no officers. */
export function membersOn(roll: readonly RollEntry[], date: IsoDate): readonly RollEntry[] {
  return roll.filter((entry) => entry.kind !== "officer" && !entry.isSubstitute && isInOffice(entry, date));
}

/** Whether the entry's term holds the day; its first and its last day are within it. */
export function isInOffice({ from, until }: Pick<RollEntry, "from" | "until">, date: IsoDate): boolean {
  return (from === null || from <= date) && (until === null || date <= until);
}

/**
 * The quorum at each item, in the order of the agenda. Whoever joined at an item is counted from that item on, and
 * whoever left at one is no longer counted for it, because it may have lost its quorum while it was taken; who left the room
 * for one item only, or for an interest in it, is not counted for that one. Names are those of the roll;
 * while the roll names no member, all who were present are taken for members.
 */
export function quorumByItem(record: QuorumParts): readonly ItemQuorum[] {
  const { quorum } = record.body;
  const nameKey = nameKeys(record);
  const isMember = memberTest(record, nameKey);
  const there = thereAtTheStart(record, nameKey);
  return record.items.map(({ item, minute }) => {
    const away = new Set(leftForInterests(record, item.id).map(nameKey));
    for (const { who, moved } of minute.movements) {
      const name = nameKey(who);
      if (moved === "joined") there.add(name);
      else if (moved === "left") there.delete(name);
      else away.add(name);
    }
    const present = [...there].filter((name) => isMember(name) && !away.has(name)).length;
    return { itemId: item.id, present, isQuorate: quorum === null || present >= quorum };
  });
}

type QuorumParts = Pick<MeetingRecord, "body" | "meeting" | "attendance" | "interests" | "items">;

function memberTest({ body, meeting, attendance }: QuorumParts, nameKey: NameKey): (key: string) => boolean {
  const members = new Set(membersOn(body.roll, meeting.date).map(({ name }) => nameKey(name)));
  const substitutes = new Set(attendance.substitutes.map(({ name }) => nameKey(name)));
  return members.size === 0 ? () => true : (name) => members.has(name) || substitutes.has(name);
}

/** Those present who did not join later: the first that is told of these is that they joined. */
function thereAtTheStart({ attendance, items }: QuorumParts, nameKey: NameKey): Set<string> {
  const firstMoves = new Map<string, string>();
  for (const { who, moved } of items.flatMap(({ minute }) => minute.movements))
    if (!firstMoves.has(nameKey(who))) firstMoves.set(nameKey(who), moved);
  const named = [...attendance.present, ...attendance.substitutes.map(({ name }) => name)].map(nameKey);
  return new Set(named.filter((name) => name !== "" && firstMoves.get(name) !== "joined"));
}

function leftForInterests({ interests }: QuorumParts, itemId: string): readonly string[] {
  return interests
    .filter((interest) => interest.itemId === itemId && interest.leftTheRoom === true)
    .map(({ who }) => who);
}

type NameKey = (name: string) => string;

/** One key for one person: `Councillor A (Chair)` is `councillor a`, unless the roll has a name with its brackets. */
function nameKeys({ body }: QuorumParts): NameKey {
  const plain = (name: string) => name.replace(/\s+/g, " ").trim().toLowerCase();
  const onRoll = new Set(body.roll.map(({ name }) => plain(name)));
  return (name) => (onRoll.has(plain(name)) ? plain(name) : plain(name.replace(/\([^)]*\)\s*$/, "")));
}
