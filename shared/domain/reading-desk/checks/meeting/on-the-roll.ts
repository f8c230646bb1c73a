import { longDate } from "../../../dates.ts";
import type { RollEntry } from "../../../meeting/body.ts";
import { isInOffice } from "../../../meeting/quorum.ts";
import type { MeetingRecord } from "../../../meeting/record.ts";
import { type Acting, actingIn } from "../../acting.ts";
import { foundIn, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { hasTitle, isChairByPost, isSameOn, officeByPost, onRoll, peopleOn } from "../../people.ts";

/** Members present, the chair and speakers of whom the roll knows nothing, and those both present and away. */
export const onTheRoll: MeetingCheck = {
  name: "on-the-roll",
  severity: "error",
  look: (record) => {
    const roll = inOffice(record);
    const people = peopleAt(record);
    return [
      ...bothPresentAndAway(record, people),
      ...actingWhileAway(record, people),
      ...(roll.length === 0
        ? []
        : [
            ...presentOffRoll(record, roll, people),
            ...anotherChair(record, roll, people),
            ...speakersOffRoll(record, roll, people),
          ]),
    ];
  },
};

function inOffice({ body, meeting }: MeetingRecord): readonly RollEntry[] {
  return body.roll.filter((entry) => isInOffice(entry, meeting.date));
}

/** Who is who at the meeting, by the names on the roll. */
interface People {
  readonly of: (line: string) => readonly string[];
  readonly hold: (names: readonly string[], name: string) => boolean;
}

function peopleAt(record: MeetingRecord): People {
  const roll = inOffice(record).map(({ name }) => name);
  return {
    of: (line) => peopleOn(roll, line),
    hold: (names, name) => names.some((one) => isSameOn(roll, one, name)),
  };
}

/** Whom apologies were taken from for the whole meeting: not who came late, left early or moved in or out. */
function away({ attendance, items }: MeetingRecord, people: People): readonly string[] {
  const moved = items.flatMap(({ minute }) => minute.movements.map(({ who }) => who));
  return attendance.apologies
    .filter((line) => !/\b(?:late|lateness|early|part)\b/i.test(line))
    .flatMap(people.of)
    .filter((name) => !people.hold(moved, name));
}

function bothPresentAndAway(record: MeetingRecord, people: People): readonly MeetingFound[] {
  const { present, alsoPresent, substitutes } = record.attendance;
  const there = [...present, ...alsoPresent].flatMap(people.of);
  const both = away(record, people).filter((name) => people.hold(there, name));
  const replaced = substitutes
    .filter(({ standsInFor }) => people.of(standsInFor).length > 0 && people.hold(there, standsInFor))
    .map(({ name, standsInFor }) =>
      foundIn(
        "attendance",
        null,
        standsInFor,
        `“${standsInFor}” is among those present, and ${name} is there in the same seat; leave one of them out.`,
      ),
    );
  return [
    ...both.map((name) =>
      foundIn(
        "attendance",
        null,
        name,
        `“${name}” is among those present and among the apologies; leave out the one that is wrong.`,
      ),
    ),
    ...replaced,
  ];
}

function actingWhileAway(record: MeetingRecord, people: People): readonly MeetingFound[] {
  const gone = away(record, people);
  return actingIn(record)
    .filter(({ name }) => people.of(name).length > 0 && people.hold(gone, name))
    .map((acting) => foundOf(acting, `“${acting.name}” ${acting.did}, and is among the apologies.`));
}

function presentOffRoll(
  record: MeetingRecord,
  roll: readonly RollEntry[],
  people: People,
): readonly MeetingFound[] {
  if (!roll.some(({ kind }) => kind !== "officer")) return [];
  const { present, substitutes } = record.attendance;
  const known = [...roll, ...substitutes].map(({ name }) => name);
  return present
    .flatMap(people.of)
    .filter((name) => !isChairByPost(name) && onRoll(known, name).length === 0)
    .map((name) =>
      foundIn(
        "attendance",
        null,
        name,
        `“${name}” was not on the roll on ${longDate(record.meeting.date)}; correct the name, the roll, or say who stood in for whom.`,
      ),
    );
}

const MARKED_AS_CHAIR = /(?:\(|,\s*)Chair(?:man|woman|person)?\b\)?\s*$/i;

/** Who takes the chair for one meeting is "in the Chair". */
function anotherChair(
  { attendance }: MeetingRecord,
  roll: readonly RollEntry[],
  people: People,
): readonly MeetingFound[] {
  const chair = roll.find(({ office }) => office === "chair");
  if (!chair) return [];
  return attendance.present
    .filter((line) => MARKED_AS_CHAIR.test(line))
    .flatMap(people.of)
    .filter((name) => officeByPost(name) !== "chair" && onRoll([chair.name], name).length === 0)
    .map((name) =>
      foundIn(
        "attendance",
        null,
        name,
        `“${name}” is marked as the Chair; the roll has ${chair.name}. Who took the chair for this meeting is “in the Chair”.`,
      ),
    );
}

/** A post can only be looked up where the roll has officers. */
function speakersOffRoll(
  record: MeetingRecord,
  roll: readonly RollEntry[],
  people: People,
): readonly MeetingFound[] {
  const { present, alsoPresent, substitutes } = record.attendance;
  const there = [...present, ...alsoPresent].flatMap(people.of);
  const known = [...there, ...roll.map(({ name }) => name), ...substitutes.map(({ name }) => name)];
  const knowsOfficers = roll.some(({ kind }) => kind === "officer");
  return actingIn(record)
    .filter(({ name }) => people.of(name).length > 0 && !isChairByPost(name))
    .filter(({ name }) => (hasTitle(name) || knowsOfficers) && onRoll(known, name).length === 0)
    .map((acting) =>
      foundOf(acting, `“${acting.name}” ${acting.did}, and is neither on the roll nor among those present.`),
    );
}

function foundOf({ place, name }: Acting, message: string): MeetingFound {
  return { ...place, from: 0, to: 0, text: name, message };
}
