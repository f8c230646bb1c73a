// The one thing that the header offers to do next.
import type { MeetingRecord } from "../shared/domain/meeting/record.ts";
import type { Scorecard } from "../shared/domain/scorecard/scorecard.ts";
import { type Queue, stateOf } from "./screens/returns/queue/queue.ts";
import { words } from "./text/en-GB.ts";

export const PLACES = ["returns", "scorecard", "meeting", "actions", "papers", "search", "settings"] as const;
export type Place = (typeof PLACES)[number];

export interface NextThing {
  readonly text: string;
  readonly place: Place;
}

/** What waits for the clerk, in the order of the work: returns, then figures, then minutes. */
export function nextThing(
  queue: Queue,
  scorecard: Scorecard | null,
  record: MeetingRecord | null,
): NextThing | null {
  const inState = (state: string) => queue.filter((queued) => stateOf(queued) === state).length;
  const asking = inState("needs you");
  if (asking > 0) return { text: words.next.needsYou(asking), place: "returns" };
  const ready = inState("understood");
  if (ready > 0) return { text: words.next.ready(ready), place: "returns" };
  if (!scorecard) return { text: words.next.firstReturn, place: "returns" };
  if (!record) return null;
  const minute = record.items.find(({ item }) => item.kind === "scorecard")?.minute;
  if (!minute) return null;
  const isWritten = minute.paragraphs.some(({ text }) => text.trim() !== "");
  if (!isWritten) return { text: words.next.writeMinutes, place: "meeting" };
  if (!minute.resolution && !minute.isWithoutResolution)
    return { text: words.next.resolution, place: "meeting" };
  return { text: words.next.print, place: "meeting" };
}
