import { resolutionFor } from "../../../meeting/agenda/item-title.ts";
import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { partsOfWording } from "../../../meeting/resolution/resolution-parts.ts";
import { foundInResolution, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { printedResolution } from "../../text-of-minute.ts";

/** A resolution in other words than were recommended: it may be what was resolved, and it may be a slip. */
export const otherThanRecommended: MeetingCheck = {
  name: "other-than-recommended",
  severity: "warning",
  look: (record) => record.items.flatMap((item) => otherThan(item, record)),
};

/** Period and as-at date are put into a resolution when it is made, and are no departure. */
function otherThan(recorded: RecordedItem, record: MeetingRecord): readonly MeetingFound[] {
  const { item, minute } = recorded;
  const { recommendation } = item;
  const { resolution } = minute;
  if (!recommendation || !resolution) return [];
  const built = resolutionFor(item, record)?.wording ?? recommendation.wording;
  const resolved = plain(resolution.wording);
  if ([recommendation.wording, built].some((wording) => isSame(plain(wording), resolved))) return [];
  const text = printedResolution(record.body, resolution);
  const message = `Recommended was “${recommendation.wording}”; resolved is “${resolution.wording}”.`;
  return [foundInResolution(recorded, { from: 0, to: text.length, text }, message)];
}

function isSame(recommended: string, resolved: string): boolean {
  return (
    resolved === recommended ||
    withoutDate(resolved) === recommended ||
    asDone(resolved) === asDone(recommended)
  );
}

function withoutDate(wording: string): string {
  return wording.replace(/, data as at \d{1,2} \p{L}+ \d{4}(?:,(?= be )|$)/u, "");
}

/** "to note the report" and "that the report be noted" resolve the same. */
function asDone(wording: string): string {
  const [, verb, subject] = /^to (note|receive|accept|agree|approve|endorse) (.+)$/.exec(wording) ?? [];
  return subject === undefined ? wording : `that ${subject} be ${verb?.replace(/e$/, "")}ed`;
}

/** Of parts their words alone: numbers that were typed are set anew. */
function plain(wording: string): string {
  const { lead, parts } = partsOfWording(wording);
  const whole = parts.length === 0 ? wording : [lead, ...parts].join(" ");
  const words = whole.replace(/\s+/g, " ").replaceAll("’", "'").trim().replace(/\.$/, "");
  return words.charAt(0).toLowerCase() + words.slice(1);
}
