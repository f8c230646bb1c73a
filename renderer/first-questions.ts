// What the page asks before it draws anything, so that a quick start shows the scorecard whole, with no "loading" before.
import { answerTo, foresee, type Line } from "./line.ts";

/** A start that takes longer is drawn as far as it has come. */
const PATIENCE_MS = 250;

/** Resolves when the answer is in, or when it takes long. */
export async function askFirst(line: Line): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([askForOpening(line), late]);
}

/** Where that is refused, each part of the page asks for itself and shows why. */
async function askForOpening(line: Line): Promise<void> {
  const opening = await answerTo(line, "store.opening", {});
  if (opening.state !== "ready") return;
  const { status, meetings, latest } = opening.value;
  foresee(line, "store.status", {}, status);
  foresee(line, "meetings.list", {}, meetings);
  if (!latest) return;
  const { record, scorecard } = latest;
  const meeting = record.meeting.id;
  foresee(line, "meetings.show", { meeting }, record);
  if (scorecard) foresee(line, "scorecards.show", { meeting }, scorecard);
}
