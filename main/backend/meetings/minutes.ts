// The minutes of a meeting: kept as they are written, printed as Word.
import { isDeepStrictEqual } from "node:util";
import type { Input } from "../../../shared/contract.ts";
import type { Minute } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import type { MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { readMinutesPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { type MadeOf, publish } from "../papers.ts";
import type { AuditEntry } from "../store/audit.ts";
import { type RecordedMeeting, saveAttendance, saveMeeting, saveMinute } from "../store/meetings/meetings.ts";
import { keepSpoken } from "../store/meetings/spoken.ts";
import { changeMeeting } from "./change.ts";
import { changeableMeeting, minutesAsTheyGoOut } from "./meetings.ts";
import { remarksOn, remarksOnPaper } from "./reading-desk.ts";

export function minutesHandlers(house: House): Pick<Handlers, "minutes.save" | "minutes.print"> {
  return {
    "minutes.save": (edited) => keepMinutes(house, edited, "minutes saved"),
    "minutes.print": async ({ meeting, place, twin }) => {
      const path = house.grants.pathOf(place);
      return publish(house, { ...(await minutesToPrint(house, meeting, twin)), path });
    },
  };
}

/**
 * The minutes as they may go out. Refuses `not-found`, `no-minute` while nothing is written, and `desk-has-errors` while
 * there is one that nobody has answered.
 */
export async function minutesToPrint(
  house: House,
  meeting: string,
  twin: Twin,
): Promise<MadeOf<MeetingRecord>> {
  const made = await makeMinutes(house, meeting, twin);
  if (isUnwritten(made.frozen)) throw new Refused("no-minute");
  refuseErrors([
    ...(await remarksOn(house, made.frozen)),
    ...(await remarksOnPaper(house, made.frozen, made.paper, twin)),
    ...readMinutesPaper(made.paper, made.frozen),
  ]);
  return made;
}

/** The minutes as others have them, or as they stand while nobody has; with whatever errors. Refuses `not-found`. */
export async function makeMinutes(house: House, meeting: string, twin: Twin): Promise<MadeOf<MeetingRecord>> {
  const record = await minutesAsTheyGoOut(house, meeting);
  const kind = twin === "public" ? "minutes" : "minutes part B";
  return { kind, meetingId: meeting, paper: minutesPaper(record, twin), frozen: record };
}

export function isUnwritten({ items }: MeetingRecord): boolean {
  return items.every(
    ({ minute: { paragraphs, resolution } }) =>
      resolution === null && paragraphs.every(({ text }) => text.trim() === ""),
  );
}

/** Refuses `desk-has-errors` where there is one among the remarks that the clerk has not answered. */
export function refuseErrors(remarks: readonly MeetingRemark[]): void {
  const errors = remarks.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Refused("desk-has-errors", { count: errors.length });
}

/**
 * Keeps what was edited, and in the audit trail also the document that it came from. Refuses what `minutes.save` does.
 */
export async function keepMinutes(
  house: House,
  edited: Input<"minutes.save">,
  action: AuditEntry["action"],
  document: { readonly name: string; readonly sha256: string } | null = null,
): Promise<{ readonly version: number }> {
  const before = await changeableMeeting(house, edited.meeting);
  const isKnown = (id: string) => before.items.some(({ item }) => item.id === id);
  if (!edited.minutes.every(({ item }) => isKnown(item))) throw new Refused("not-found");
  const { meeting, version, attendance, interests, closedAt, minutes } = edited;
  const changed = whatChanged(before, edited);
  const saved = await changeMeeting(house, {
    meeting,
    version,
    action,
    ...changed,
    after: document === null ? changed.after : { ...changed.after, document },
    make: async (transaction) => {
      await saveAttendance(transaction, meeting, attendance, interests);
      await saveMeeting(transaction, { ...before.meeting, closedAt });
      for (const { item, minute } of minutes) {
        await saveMinute(transaction, item, minute);
        await keepSpoken(transaction, meeting, item, minute);
      }
    },
  });
  const oralBefore = before.items.filter(({ item }) => minutes.some((one) => one.item === item.id));
  if (!isDeepStrictEqual(oralFigures(oralBefore), oralFigures(minutes))) house.announce(["scorecard"]);
  return saved;
}

/** Those that stand beside the printed figures of the scorecard. */
function oralFigures(minutes: readonly { readonly minute: Minute }[]): ReadonlySet<string> {
  return new Set(
    minutes.flatMap(({ minute }) =>
      minute.paragraphs.flatMap(({ oral }) => (oral === null ? [] : [JSON.stringify(oral)])),
    ),
  );
}

/** Only what changed, because minutes are saved after each pause in the typing. Paragraphs stand by their id. */
function whatChanged(before: RecordedMeeting, after: Input<"minutes.save">) {
  const edited = new Set(after.minutes.map(({ item }) => item));
  const minutes = before.items.filter(({ item }) => edited.has(item.id));
  const partsBefore = partsOf({
    attendance: before.attendance,
    interests: before.interests,
    closedAt: before.meeting.closedAt,
    minutes: minutes.map(({ item, minute }) => ({ item: item.id, minute })),
  });
  const partsAfter = partsOf(after);
  const names = [...new Set([...Object.keys(partsBefore), ...Object.keys(partsAfter)])];
  const changed = names.filter((name) => !isDeepStrictEqual(partsBefore[name], partsAfter[name]));
  const only = (parts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((name) => [name, parts[name] ?? null]));
  return { before: only(partsBefore), after: only(partsAfter) };
}

interface EditedParts extends Pick<RecordedMeeting, "attendance" | "interests"> {
  readonly closedAt: string;
  readonly minutes: readonly { readonly item: string; readonly minute: Minute }[];
}

function partsOf({
  attendance,
  interests,
  closedAt,
  minutes,
}: EditedParts): Readonly<Record<string, unknown>> {
  const ofItems = minutes.flatMap(({ item, minute: { paragraphs, ...facts } }): [string, unknown][] => [
    [`item ${item}`, { ...facts, order: paragraphs.map(({ id }) => id) }],
    ...paragraphs.map((paragraph): [string, unknown] => [`paragraph ${paragraph.id}`, paragraph]),
  ]);
  return { attendance, interests, closedAt, ...Object.fromEntries(ofItems) };
}
