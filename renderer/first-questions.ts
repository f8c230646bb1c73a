// What the page asks before it draws anything, so that a quick start shows the scorecard whole, with no "loading" before.
import type { MeetingSummary } from "../shared/contract.ts";
import { foresee, type Line } from "./line.ts";

/** A start that takes longer is drawn as far as it has come. */
const PATIENCE_MS = 250;

/** Resolves when the answers are in, or when they take long. */
export async function askFirst(line: Line): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answered = Promise.all([foresee(line, "store.status", {}), askAboutLatestMeeting(line)]);
  await Promise.race([answered, late]);
}

async function askAboutLatestMeeting(line: Line): Promise<void> {
  const meetings = await foresee(line, "meetings.list", {});
  if (meetings.state !== "ready") return;
  const [first, ...others] = meetings.value;
  if (!first) return;
  const meeting = latestMeeting([first, ...others]).id;
  await Promise.all([
    foresee(line, "scorecards.show", { meeting }),
    foresee(line, "meetings.show", { meeting }),
  ]);
}

/** The meeting that the page opens at. */
export function latestMeeting(meetings: readonly [MeetingSummary, ...MeetingSummary[]]): MeetingSummary {
  return meetings.reduce((last, meeting) => (meeting.date > last.date ? meeting : last));
}
