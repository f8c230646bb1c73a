import { longDate } from "../../../dates.ts";
import type { RollEntry } from "../../../meeting/body.ts";
import { isInOffice } from "../../../meeting/quorum.ts";
import type { MeetingRecord } from "../../../meeting/record.ts";
import { type Acting, actingIn } from "../../acting.ts";
import { actingWhileOut } from "../../acting-while-out.ts";
import { type FieldText, linesOf, spanOf } from "../../fields.ts";
import { foundInField, foundInParagraph, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { hasTitle, isChairByPost, isSameOn, officeByPost, onRoll, peopleOn } from "../../people.ts";
import { isNearly, toldPosts } from "../../told-posts.ts";

/**
 * Members present, the chair and speakers of whom the roll knows nothing, substitutes who stand in for nobody, posts that
 * are nearly one of those known, and those both present and away, or acting while they were out of the room.
 */
export const onTheRoll: MeetingCheck = {
  name: "on-the-roll",
  severity: "error",
  look: (record) => {
    const roll = inOffice(record);
    const people = peopleAt(record);
    return [
      ...bothPresentAndAway(record, people),
      ...actingWhileAway(record, people),
      ...actingOutside(record, people),
      ...(roll.length === 0
        ? []
        : [
            ...presentOffRoll(record, roll, people),
            ...standingInForNobody(record, roll, people),
            ...anotherChair(record, roll, people),
            ...speakersOffRoll(record, roll, people),
            ...slipsForPosts(record, roll, people),
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
  /** Those named in some fields, each with the field that names them. */
  readonly in: (fields: readonly FieldText[]) => readonly Named[];
  readonly hold: (names: readonly string[], name: string) => boolean;
}

interface Named {
  readonly name: string;
  readonly field: FieldText;
}

function peopleAt(record: MeetingRecord): People {
  const roll = inOffice(record).map(({ name }) => name);
  const of = (line: string) => peopleOn(roll, line);
  return {
    of,
    in: (fields) => fields.flatMap((field) => of(field.text).map((name) => ({ name, field }))),
    hold: (names, name) => names.some((one) => isSameOn(roll, one, name)),
  };
}

/** Whom apologies were taken from for the whole meeting: not who came late, left early or moved in or out. */
function away({ attendance, items }: MeetingRecord, people: People): readonly Named[] {
  const moved = items.flatMap(({ minute }) => minute.movements.map(({ who }) => who));
  const apologies = linesOf("apologies", attendance.apologies);
  return people
    .in(apologies.filter(({ text }) => !/\b(?:late|lateness|early|part)\b/i.test(text)))
    .filter(({ name }) => !people.hold(moved, name));
}

function bothPresentAndAway(record: MeetingRecord, people: People): readonly MeetingFound[] {
  const { present, alsoPresent, substitutes } = record.attendance;
  const there = [...present, ...alsoPresent].flatMap(people.of);
  const both = away(record, people).filter(({ name }) => people.hold(there, name));
  const replaced = linesOf(
    "stands in for",
    substitutes.map(({ standsInFor }) => standsInFor),
  ).filter(({ text }) => people.of(text).length > 0 && people.hold(there, text));
  return [
    ...both.map((named) =>
      attending(
        named,
        `“${named.name}” is among those present and among the apologies; leave out the one that is wrong.`,
      ),
    ),
    ...replaced.map((field) =>
      attending(
        { name: field.text, field },
        `“${field.text}” is among those present, and ${substitutes[field.line ?? 0]?.name} is there in the same seat; leave one of them out.`,
      ),
    ),
  ];
}

function actingWhileAway(record: MeetingRecord, people: People): readonly MeetingFound[] {
  const gone = away(record, people).map(({ name }) => name);
  return actingIn(record)
    .filter(({ name }) => people.of(name).length > 0 && people.hold(gone, name))
    .map((acting) => foundOf(acting, `“${acting.name}” ${acting.did}, and is among the apologies.`));
}

function actingOutside(record: MeetingRecord, people: People): readonly MeetingFound[] {
  const roll = inOffice(record).map(({ name }) => name);
  return actingWhileOut(record, roll)
    .filter(({ acting }) => people.of(acting.name).length > 0)
    .map(({ acting, but }) => foundOf(acting, `“${acting.name}” ${acting.did}, and ${but}.`));
}

function presentOffRoll(
  record: MeetingRecord,
  roll: readonly RollEntry[],
  people: People,
): readonly MeetingFound[] {
  if (!roll.some(({ kind }) => kind !== "officer")) return [];
  const { present, substitutes } = record.attendance;
  const known = [...roll, ...substitutes].map(({ name }) => name);
  return people
    .in(linesOf("present", present))
    .filter(({ name }) => !isChairByPost(name) && onRoll(known, name).length === 0)
    .map((named) =>
      attending(
        named,
        `“${named.name}” was not on the roll on ${longDate(record.meeting.date)}; correct the name, the roll, or say who stood in for whom.`,
      ),
    );
}

/** A substitute counts as a member in the place of one alone. */
function standingInForNobody(
  { attendance: { present, substitutes } }: MeetingRecord,
  roll: readonly RollEntry[],
  people: People,
): readonly MeetingFound[] {
  const standIns = substitutes.map(({ name }) => name);
  const names = roll.map(({ name }) => name);
  const isSubstitute = (name: string) => {
    const [place = -1, ...others] = onRoll(names, name);
    return others.length === 0 && roll[place]?.isSubstitute === true;
  };
  return people
    .in(linesOf("present", present))
    .filter(({ name }) => isSubstitute(name) && !people.hold(standIns, name))
    .map((named) =>
      attending(
        named,
        `“${named.name}” is a substitute on the roll; say among the substitutes for whom they stood in.`,
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
  const marked = linesOf("present", attendance.present).filter(({ text }) => MARKED_AS_CHAIR.test(text));
  return people
    .in(marked)
    .filter(({ name }) => officeByPost(name) !== "chair" && onRoll([chair.name], name).length === 0)
    .map((named) =>
      attending(
        named,
        `“${named.name}” is marked as the Chair; the roll has ${chair.name}. Who took the chair for this meeting is “in the Chair”.`,
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

/** "The Licensing Manger said": nobody's post, and nearly that of one who is known. */
function slipsForPosts(
  { attendance, items }: MeetingRecord,
  roll: readonly RollEntry[],
  people: People,
): readonly MeetingFound[] {
  const there = [...attendance.present, ...attendance.alsoPresent].flatMap(people.of);
  const known = [...new Set([...roll.map(({ name }) => name), ...there])].filter(
    (name) => people.of(name).length > 0 && !hasTitle(name),
  );
  // Each post is told many times over.
  const asked = new Map<string, string | null>(known.map((name) => [name, null]));
  const meantBy = (post: string): string | null => {
    const before = asked.get(post);
    if (before !== undefined) return before;
    const near = onRoll(known, post).length > 0 ? [] : known.filter((name) => isNearly(post, name));
    const meant = near.length === 1 ? (near[0] ?? null) : null;
    asked.set(post, meant);
    return meant;
  };
  return items.flatMap((recorded) =>
    recorded.minute.paragraphs.flatMap((paragraph) =>
      toldPosts(paragraph.text, (post) => meantBy(post) !== null).map((told) => {
        const meant = meantBy(told.text) ?? told.text;
        const message = `“${told.text}” is nobody’s post; the “${meant}” is known here.`;
        return { ...foundInParagraph(recorded, paragraph, told, message), fix: meant };
      }),
    ),
  );
}

function foundOf({ place, name }: Acting, message: string): MeetingFound {
  return { ...place, ...spanOf(name, name), message };
}

/** One of several in a line, "Councillors Ash and Birch", is pointed at by the surname. */
function attending({ name, field }: Named, message: string): MeetingFound {
  const words = field.text.includes(name) ? name : name.replace(/^Councillor\s+/, "");
  return foundInField("attendance", null, field, spanOf(field.text, words), message);
}
