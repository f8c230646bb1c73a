// The minutes with those changes of a returned file that the clerk has accepted.
import type { Attendance } from "../meeting/meeting.ts";
import { type Minute, type MinuteParagraph, narrative } from "../meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import type { ResolutionVerb } from "../meeting/resolution/resolution-form.ts";
import { verbOf } from "../old-minutes/resolution-words.ts";
import type { AttendanceList } from "../paper/minutes-paper.ts";
import { withText } from "./edited-text.ts";
import { leadId } from "./resolution-changes.ts";
import type { Comparison, ReturnedChange, Slot } from "./returned-change.ts";
import { withParts } from "./take-parts.ts";
import { withNames } from "./told-attendance.ts";

export interface TakenIn {
  readonly attendance: Attendance;
  /** Of those items that changed. */
  readonly minutes: readonly { readonly item: string; readonly minute: Minute }[];
}

/** Accepted changes are named by their ids; what cannot be taken is passed over. The ids of new paragraphs are made by `newId`. */
export function takeReturned(
  { body, attendance, items }: Pick<MeetingRecord, "body" | "attendance" | "items">,
  { changes, slots }: Comparison,
  accept: readonly string[],
  newId: () => string,
): TakenIn {
  const accepted = new Map(
    changes.filter(({ id, canBeTaken }) => canBeTaken && accept.includes(id)).map((one) => [one.id, one]),
  );
  const paragraphsOf = withAccepted(items, accepted);
  const minutes = items.flatMap(({ item, minute }) => {
    const ofItem = slots.get(item.id) ?? [];
    const paragraphs = inFileOrder(item.id, ofItem, { accepted, paragraphsOf, newId });
    const resolved = withResolution({ ...minute, paragraphs }, item.id, { body, accepted, slots: ofItem });
    const isSame = resolved.resolution === minute.resolution && areSame(paragraphs, minute.paragraphs);
    return isSame ? [] : [{ item: item.id, minute: resolved }];
  });
  return { attendance: attendanceWith(attendance, accepted), minutes };
}

type Accepted = ReadonlyMap<string, ReturnedChange>;

interface Standing {
  readonly staying: readonly MinuteParagraph[];
  readonly moving: ReadonlyMap<string, MinuteParagraph>;
}

/** The paragraphs of each item in their new words: those that stay in their place, and those that are moved. */
function withAccepted(items: MeetingRecord["items"], accepted: Accepted): ReadonlyMap<string, Standing> {
  return new Map(
    items.map(({ item, minute }) => {
      const kept = minute.paragraphs
        .filter(({ id }) => !accepted.has(`removed ${item.id} ${id}`))
        .map((paragraph) => {
          const said = accepted.get(`changed ${item.id} ${paragraph.id}`)?.after;
          return said === undefined || said === null ? paragraph : withText(paragraph, said);
        });
      const isMoved = ({ id }: MinuteParagraph) => accepted.has(`moved ${item.id} ${id}`);
      return [
        item.id,
        {
          staying: kept.filter((paragraph) => !isMoved(paragraph)),
          moving: new Map(kept.filter(isMoved).map((paragraph) => [paragraph.id, paragraph])),
        },
      ];
    }),
  );
}

interface Making {
  readonly accepted: Accepted;
  readonly paragraphsOf: ReadonlyMap<string, Standing>;
  readonly newId: () => string;
}

/** What is new or moved stands behind what stands before it in the file; what the file does not know stays where it is. */
function inFileOrder(
  itemId: string,
  slots: readonly Slot[],
  { accepted, paragraphsOf, newId }: Making,
): readonly MinuteParagraph[] {
  const paragraphs = [...(paragraphsOf.get(itemId)?.staying ?? [])];
  let behind = -1;
  const insert = (paragraph: MinuteParagraph) => {
    behind += 1;
    paragraphs.splice(behind, 0, paragraph);
  };
  for (const slot of slots) {
    if (slot.slot === "added") {
      if (accepted.has(slot.change)) insert(narrative(newId(), slot.text));
      continue;
    }
    if (slot.slot !== "known") continue;
    const moving = paragraphsOf.get(slot.itemId)?.moving.get(slot.paragraph);
    if (moving) {
      insert(moving);
      continue;
    }
    const place = paragraphs.findIndex(({ id }) => slot.itemId === itemId && id === slot.paragraph);
    if (place >= 0) behind = place;
  }
  return paragraphs;
}

interface Resolving {
  readonly body: MeetingRecord["body"];
  readonly accepted: Accepted;
  readonly slots: readonly Slot[];
}

function withResolution(minute: Minute, itemId: string, { body, accepted, slots }: Resolving): Minute {
  const { resolution } = minute;
  const change = [...accepted.values()].find((one) => one.what === "resolution" && one.itemId === itemId);
  if (change?.after === null) return { ...minute, resolution: null };
  const isLead = change?.id === leadId(itemId);
  const whole = isLead ? null : change?.after;
  const before = whole ?? resolution?.wording;
  if (before === undefined) return minute;
  const lead = isLead ? (change?.after ?? null) : null;
  const wording = withParts(body, before, lead, { itemId, accepted, slots });
  if (wording === resolution?.wording) return minute;
  if (wording === null) return { ...minute, resolution: null };
  return {
    ...minute,
    isWithoutResolution: false,
    resolution: {
      vote: resolution?.vote ?? null,
      verb: whole ? verbOf(wording) : verbAfter(wording, resolution),
      wording,
    },
  };
}

/** The verb that the clerk chose stays where it was not that of the words before. */
function verbAfter(wording: string, before: Minute["resolution"]): ResolutionVerb {
  return before === null || verbOf(before.wording) === before.verb ? verbOf(wording) : before.verb;
}

function attendanceWith(attendance: Attendance, accepted: Accepted): Attendance {
  const lists: readonly AttendanceList[] = ["present", "alsoPresent", "apologies"];
  return lists.reduce((before, list) => {
    const change = accepted.get(`attendance ${list}`);
    return change === undefined ? before : withNames(before, list, change.after);
  }, attendance);
}

function areSame(one: readonly MinuteParagraph[], other: readonly MinuteParagraph[]): boolean {
  return one.length === other.length && one.every((paragraph, place) => paragraph === other[place]);
}
