// Those at the meeting as the minutes name them: who was in the chair first, then by the roll, each with what they hold.
import type { IsoDate } from "../dates.ts";
import type { Body, RollEntry } from "../meeting/body.ts";
import type { Attendance } from "../meeting/meeting.ts";
import { isInOffice } from "../meeting/quorum.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import { isSamePerson } from "../reading-desk/people.ts";
import { memberInWords, membersInOrder } from "./agenda-paper.ts";
import { written } from "./meeting-blocks.ts";

/**
 * Chair, vice-chair, members in the order of the roll, co-opted members, those whom the roll does not know, substitutes, and
 * officers whom somebody has put among them. In the chair is who is written down so; else the Chair, and where the Chair
 * is not there the vice-chair, as the Local Government Act 1972, Schedule 12, paragraph 5, has it for councils.
 */
export function presentInWords({
  body,
  meeting,
  attendance,
}: Pick<MeetingRecord, "body" | "meeting" | "attendance">): readonly string[] {
  const roll = membersInOrder(body, meeting.date);
  const people = namesOf(attendance).map((line) => personOf(line, body, roll, meeting.date, attendance));
  const isChaired = people.some(({ rank }) => rank <= RANKS.chair);
  return people
    .map((person) => (isChaired || person.rank !== RANKS.vice ? person : tookTheChair(person)))
    .toSorted((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ words }) => words);
}

/** Substitutes behind the others, unless they are named among them. */
function namesOf({ present, substitutes }: Attendance): readonly string[] {
  const names = written(present);
  const others = written(substitutes.map(({ name }) => name)).filter((name) => !names.includes(name));
  return [...names, ...others];
}

interface Person {
  readonly words: string;
  readonly rank: number;
  /** On the roll; 0 for those who are not on it, who stay in the order in which they were written. */
  readonly place: number;
}

const RANKS = {
  inTheChair: 0,
  chair: 1,
  vice: 2,
  member: 3,
  coOpted: 4,
  unknown: 5,
  substitute: 6,
  officer: 7,
};

function personOf(
  line: string,
  { roll }: Pick<Body, "roll">,
  members: readonly RollEntry[],
  on: IsoDate,
  { substitutes }: Attendance,
): Person {
  if (/\bin the chair\b/i.test(line)) return { words: line, rank: RANKS.inTheChair, place: 0 };
  const standsInFor = substitutes.find(({ name }) => name.trim() === line)?.standsInFor.trim();
  if (standsInFor) {
    return { words: `${line} (substitute for ${standsInFor})`, rank: RANKS.substitute, place: 0 };
  }
  const member = entryOf(line, members);
  if (member !== null) {
    const words = memberInWords({ ...member, name: line });
    return { words, rank: rankOf(member), place: members.indexOf(member) };
  }
  const officers = roll.filter((entry) => entry.kind === "officer" && isInOffice(entry, on));
  const isOfficer = entryOf(line, officers) !== null;
  return { words: line, rank: isOfficer ? RANKS.officer : saidRank(line), place: 0 };
}

function rankOf({ office, kind }: RollEntry): number {
  if (office !== null) return office === "chair" ? RANKS.chair : RANKS.vice;
  return kind === "co-opted member" ? RANKS.coOpted : RANKS.member;
}

/** Of somebody who is not on the roll, by the words behind the name. */
function saidRank(line: string): number {
  const said = /(?:\(|,\s*)((?:vice|deputy)?[-\s]*chair)(?:man|woman|person)?\b\)?\s*$/i.exec(line)?.[1];
  if (said === undefined) return RANKS.unknown;
  return /^(?:vice|deputy)/i.test(said) ? RANKS.vice : RANKS.chair;
}

/** The entry with this very name, else the only one who can be meant. */
function entryOf(line: string, roll: readonly RollEntry[]): RollEntry | null {
  const named = roll.find(({ name }) => name.trim() === line);
  if (named) return named;
  const [first, ...others] = roll.filter(({ name }) => isSamePerson(name, line));
  return first && others.length === 0 ? first : null;
}

function tookTheChair(person: Person): Person {
  const words = person.words.endsWith(")")
    ? `${person.words.slice(0, -1)}, in the Chair)`
    : `${person.words} (in the Chair)`;
  return { ...person, words, rank: RANKS.inTheChair };
}
