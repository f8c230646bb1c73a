// The minutes of the scorecard item: kept as they are written, printed as Word.
import { isDeepStrictEqual } from "node:util";
import type { Input } from "../../shared/contract.ts";
import { minutesPaper } from "../../shared/domain/paper/minutes-paper.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { meetingWithBody, showMeeting } from "./meetings.ts";
import { publish } from "./papers.ts";
import { addToAudit } from "./store/audit.ts";
import { type RecordedMeeting, saveMinute } from "./store/meetings.ts";

export function minutesHandlers(house: House): Pick<Handlers, "minutes.save" | "minutes.print"> {
  return {
    "minutes.save": async (edited) => ({ version: await save(house, edited) }),
    "minutes.print": async ({ meeting: id, place }) => {
      const path = house.grants.pathOf(place);
      const record = await showMeeting(house, id);
      const isEmpty = record.minute.paragraphs.every((paragraph) => paragraph.trim() === "");
      if (isEmpty && record.minute.resolution === null) throw new Refused("no-minute");
      return publish(house, {
        kind: "minutes",
        meetingId: id,
        paper: minutesPaper(record),
        frozen: record,
        path,
      });
    },
  };
}

async function save(house: House, edited: Input<"minutes.save">): Promise<number> {
  const before = await meetingWithBody(house, edited.meeting);
  const { attendance, minute } = edited;
  const version = await house.store.db.transaction().execute(async (transaction) => {
    const saved = await saveMinute(transaction, edited.meeting, edited.version, attendance, minute);
    if (saved === null) throw new Refused("conflict", { version: before.version });
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "minutes saved",
      subject: edited.meeting,
      ...whatChanged(before, edited),
    });
    return saved;
  });
  house.announce(["meetings"]);
  return version;
}

type RecordedMinutes = Pick<RecordedMeeting, "attendance" | "minute">;

/** Only what changed, because minutes are saved after each pause in the typing. Paragraphs stand by their position. */
function whatChanged(before: RecordedMinutes, after: RecordedMinutes) {
  const partsBefore = partsOf(before);
  const partsAfter = partsOf(after);
  const names = [...new Set([...Object.keys(partsBefore), ...Object.keys(partsAfter)])];
  const changed = names.filter((name) => !isDeepStrictEqual(partsBefore[name], partsAfter[name]));
  const only = (parts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((name) => [name, parts[name] ?? null]));
  return { before: only(partsBefore), after: only(partsAfter) };
}

function partsOf({ attendance, minute }: RecordedMinutes): Readonly<Record<string, unknown>> {
  const paragraphs = minute.paragraphs.map((text, position) => [`paragraph ${position + 1}`, text]);
  return { attendance, resolution: minute.resolution, ...Object.fromEntries(paragraphs) };
}
