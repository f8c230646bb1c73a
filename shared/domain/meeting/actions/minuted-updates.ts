// What minutes say of an action, which is then the update of that meeting.
import type { IsoDate } from "../../dates.ts";
import type { MinuteParagraph, ToldAction } from "../minutes/minutes.ts";
import type { ActionUpdate } from "./action.ts";

/** Stands in a paragraph until the clerk has written there what was said. */
const UPDATE_FIELD = "[update]";

/** The paragraph of an action as it is begun, with the place to write at. */
export function begun(id: string, action: ToldAction): MinuteParagraph {
  const text = `${action.line} ${UPDATE_FIELD}`;
  return { id, role: "narrative", text, speaker: null, links: [], oral: null, action };
}

/** A paragraph that tells of an action, where it stands. */
export interface ToldIn {
  readonly meetingId: string;
  readonly on: IsoDate;
  readonly isExempt: boolean;
  readonly text: string;
  readonly action: ToldAction;
}

/**
 * The updates that the paragraphs make of one action, one for each meeting, and apart what of it was said in private. A
 * paragraph in which the clerk has not written yet makes none.
 */
export function minutedUpdates(told: readonly ToldIn[]): readonly ActionUpdate[] {
  const updates: ActionUpdate[] = [];
  for (const { meetingId, on, isExempt, text, action } of told) {
    const said = saidBehind(action, text);
    if (said === "") continue;
    const place = updates.findIndex(
      (one) => one.meetingId === meetingId && Boolean(one.isExempt) === isExempt,
    );
    const before = updates[place];
    const update: ActionUpdate = {
      ...{ meetingId, on, text: before ? `${before.text} ${said}` : said, isMinuted: true },
      ...(isExempt ? { isExempt } : {}),
    };
    updates.splice(place < 0 ? updates.length : place, before ? 1 : 0, update);
  }
  return updates;
}

/** Where the words ahead were edited, what stands behind their last bracket; where they went, the whole. */
function saidBehind({ line }: ToldAction, text: string): string {
  if (text.includes(UPDATE_FIELD)) return "";
  const facts = line.slice(Math.max(0, line.lastIndexOf(" (promised on ")));
  const at = text.indexOf(facts);
  return (at < 0 ? text : text.slice(at + facts.length)).trim();
}

/** In the order of their days; of one day, those of the minutes last. */
export function inOrderOfDays(updates: readonly ActionUpdate[]): readonly ActionUpdate[] {
  return updates.toSorted(
    (one, other) =>
      one.on.localeCompare(other.on) || Number(one.isMinuted ?? false) - Number(other.isMinuted ?? false),
  );
}
