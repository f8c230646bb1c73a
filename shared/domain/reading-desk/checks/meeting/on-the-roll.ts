import { longDate } from "../../../dates.ts";
import type { RollEntry } from "../../../meeting/body.ts";
import { isInOffice } from "../../../meeting/quorum.ts";
import type { MeetingRecord } from "../../../meeting/record.ts";
import { type Acting, actingIn } from "../../acting.ts";
import { foundIn, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { hasTitle, isChairByPost, isGroup, isSamePerson, peopleIn } from "../../people.ts";

/** Members present, the chair and speakers of whom the roll knows nothing, and those both present and away. */
export const onTheRoll: MeetingCheck = {
  name: "on-the-roll",
  severity: "error",
  look: (record) => {
    const roll = inOffice(record);
    return [
      ...bothPresentAndAway(record),
      ...actingWhileAway(record),
      ...(roll.length === 0
        ? []
        : [...presentOffRoll(record, roll), ...anotherChair(record, roll), ...speakersOffRoll(record, roll)]),
    ];
  },
};

function inOffice({ body, meeting }: MeetingRecord): readonly RollEntry[] {
  return body.roll.filter((entry) => isInOffice(entry, meeting.date));
}

function holds(names: readonly string[], name: string): boolean {
  return names.some((one) => isSamePerson(one, name));
}

/** Whom apologies were taken from for the whole meeting: not who came late, left early or moved in or out. */
function away({ attendance, items }: MeetingRecord): readonly string[] {
  const moved = items.flatMap(({ minute }) => minute.movements.map(({ who }) => who));
  return attendance.apologies
    .filter((line) => !/\b(?:late|lateness|early|part)\b/i.test(line))
    .flatMap(peopleIn)
    .filter((name) => !holds(moved, name));
}

function bothPresentAndAway(record: MeetingRecord): readonly MeetingFound[] {
  const { present, alsoPresent, substitutes } = record.attendance;
  const there = [...present, ...alsoPresent].flatMap(peopleIn);
  const both = away(record).filter((name) => holds(there, name));
  const replaced = substitutes
    .filter(({ standsInFor }) => peopleIn(standsInFor).length > 0 && holds(there, standsInFor))
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

function actingWhileAway(record: MeetingRecord): readonly MeetingFound[] {
  const gone = away(record);
  return actingIn(record)
    .filter(({ name }) => peopleIn(name).length > 0 && holds(gone, name))
    .map((acting) => foundOf(acting, `“${acting.name}” ${acting.did}, and is among the apologies.`));
}

function presentOffRoll(record: MeetingRecord, roll: readonly RollEntry[]): readonly MeetingFound[] {
  if (!roll.some(({ kind }) => kind !== "officer")) return [];
  const { present, substitutes } = record.attendance;
  const known = [...roll, ...substitutes].map(({ name }) => name);
  return present
    .flatMap(peopleIn)
    .filter((name) => !isChairByPost(name) && !holds(known, name))
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
function anotherChair({ attendance }: MeetingRecord, roll: readonly RollEntry[]): readonly MeetingFound[] {
  const chair = roll.find(({ office }) => office === "chair");
  if (!chair) return [];
  return attendance.present
    .filter((line) => MARKED_AS_CHAIR.test(line))
    .flatMap(peopleIn)
    .filter((name) => !isChairByPost(name) && !isSamePerson(name, chair.name))
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
function speakersOffRoll(record: MeetingRecord, roll: readonly RollEntry[]): readonly MeetingFound[] {
  const { present, alsoPresent, substitutes } = record.attendance;
  const there = [...present, ...alsoPresent].flatMap(peopleIn);
  const known = [...there, ...roll.map(({ name }) => name), ...substitutes.map(({ name }) => name)];
  const knowsOfficers = roll.some(({ kind }) => kind === "officer");
  return actingIn(record)
    .filter(({ name }) => name.trim() !== "" && !isGroup(name) && !isChairByPost(name))
    .filter(({ name }) => (hasTitle(name) || knowsOfficers) && !holds(known, name))
    .map((acting) =>
      foundOf(acting, `“${acting.name}” ${acting.did}, and is neither on the roll nor among those present.`),
    );
}

function foundOf({ place, name }: Acting, message: string): MeetingFound {
  return { ...place, from: 0, to: 0, text: name, message };
}
