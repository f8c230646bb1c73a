import type { MeetingRecord } from "../../../meeting/record.ts";
import { foundIn, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { headCount, isSamePerson, peopleIn } from "../../people.ts";

/** Fewer members than the quorum, at the start or after some had left. */
export const quorumHeld: MeetingCheck = {
  name: "quorum-held",
  severity: "warning",
  look: (record) => {
    const { quorum } = record.body;
    if (quorum === null) return [];
    const lines = memberLines(record);
    const counts = lines.map(headCount);
    const all = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (all === 0 || counts.includes(null)) return [];
    return all < quorum ? [tooFew(all, quorum)] : lostAtAnItem(record, lines, all, quorum);
  },
};

/** Those present and their substitutes, each once; officers are no members. */
function memberLines({ body, attendance }: MeetingRecord): readonly string[] {
  const officers = body.roll.filter(({ kind }) => kind === "officer").map(({ name }) => name);
  const { present, substitutes } = attendance;
  const isAmong = (names: readonly string[], name: string) => names.some((one) => isSamePerson(one, name));
  const members = present.filter((line) => !isAmong(officers, line));
  const listed = members.flatMap(peopleIn);
  return [...members, ...substitutes.map(({ name }) => name).filter((name) => !isAmong(listed, name))];
}

function tooFew(count: number, quorum: number): MeetingFound {
  const message = `${membersInWords(count)} recorded as present; the quorum is ${quorum}.`;
  return foundIn("attendance", null, String(count), message);
}

/** The first item at which too few were left; who joined later was not there from the start. */
function lostAtAnItem(
  { items }: MeetingRecord,
  lines: readonly string[],
  all: number,
  quorum: number,
): readonly MeetingFound[] {
  const members = lines.flatMap(peopleIn);
  const isMember = (who: string) => members.some((name) => isSamePerson(name, who));
  const steps = items.flatMap(({ item, minute }) =>
    minute.movements.filter(({ who }) => isMember(who)).map((movement) => ({ ...movement, item })),
  );
  const isLate = (name: string) => steps.find(({ who }) => isSamePerson(name, who))?.moved === "joined";
  const out = new Set(members.filter(isLate));
  for (const { item, minute } of items) {
    const forItem = new Set<string>();
    for (const { who, moved } of minute.movements)
      for (const name of members.filter((member) => isSamePerson(member, who))) {
        if (moved === "joined") out.delete(name);
        else (moved === "left" ? out : forItem).add(name);
      }
    const count = all - new Set([...out, ...forItem]).size;
    if (count < quorum)
      return [
        foundIn(
          "attendance",
          item.id,
          item.title,
          `${membersInWords(count)} left in the room at “${item.title}”; the quorum is ${quorum}.`,
        ),
      ];
  }
  return [];
}

function membersInWords(count: number): string {
  return count === 1 ? "1 member was" : `${count} members were`;
}
