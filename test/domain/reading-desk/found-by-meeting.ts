// What one check says of a meeting, for tests, and that each remark has its words where it says.
import { expect } from "vitest";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type {
  MeetingCheck,
  MeetingFacts,
  MeetingFound,
} from "../../../shared/domain/reading-desk/meeting-check.ts";
import { printedResolution } from "../../../shared/domain/reading-desk/text-of-minute.ts";
import { SOME_FACTS } from "./some-meeting.ts";

/** `i1p1: 5 June 2019 -> 3 July 2019`: where each remark belongs, what stands there, and its fix. */
export function foundByMeeting(
  check: MeetingCheck,
  record: MeetingRecord,
  facts: Partial<MeetingFacts> = {},
): readonly string[] {
  const found = check.look(record, { ...SOME_FACTS, ...facts });
  for (const one of found) expectToStandThere(one, record);
  return placesOf(found);
}

export function placesOf(found: readonly MeetingFound[]): readonly string[] {
  return found.map(({ itemId, part, paragraph, field, line, text, fix }) => {
    const place = paragraph ?? [itemId, part].filter(Boolean).join(" ");
    const words = [place, field, line].filter((one) => one !== null).join(" ");
    return `${words}: ${text}${fix === undefined ? "" : ` -> ${fix}`}`;
  });
}

/** The words of a remark are those that stand at its place; one on what is absent has no place and no fix. */
export function expectToStandThere(found: MeetingFound, record: MeetingRecord): void {
  const words = wordsAround(found, record);
  if (words === null) {
    expect(found).toMatchObject({ from: 0, to: 0, paragraph: null });
    expect(found).not.toHaveProperty("fix");
    return;
  }
  expect(words?.slice(found.from, found.to), JSON.stringify(found)).toBe(found.text);
  expect(found.to).toBeGreaterThan(found.from);
}

function wordsAround({ itemId, part, paragraph, field, line }: MeetingFound, record: MeetingRecord) {
  const { items, attendance, interests, corrections, body } = record;
  const recorded = items.find(({ item }) => item.id === itemId);
  const written = recorded?.minute.paragraphs.find(({ id }) => id === paragraph);
  const resolution = recorded?.minute.resolution ?? null;
  const { exemption = null, lateness = null } = recorded?.item ?? {};
  const at = line ?? -1;
  switch (field) {
    case null:
      if (written) return written.text;
      return part === "resolution" && resolution ? printedResolution(body, resolution) : null;
    case "title":
    case "presenter":
    case "purpose":
      return recorded?.item[field];
    case "recommendation":
      return recorded?.item.recommendation?.wording;
    case "attachment":
      return recorded?.item.attachments[at]?.title;
    case "background paper":
      return recorded?.item.backgroundPapers[at];
    case "public title":
      return exemption?.publicTitle;
    case "public summary":
      return exemption?.publicSummary;
    case "public interest":
      return exemption?.publicInterest;
    case "circumstances":
      return lateness?.circumstances;
    case "speaker":
      return written?.speaker;
    case "proposer":
    case "seconder":
      return resolution?.vote?.[field];
    case "voted for":
      return resolution?.vote?.named.for[at];
    case "voted against":
      return resolution?.vote?.named.against[at];
    case "abstained":
      return resolution?.vote?.named.abstained[at];
    case "present":
    case "apologies":
      return attendance[field][at];
    case "also present":
      return attendance.alsoPresent[at];
    case "substitute":
      return attendance.substitutes[at]?.name;
    case "stands in for":
      return attendance.substitutes[at]?.standsInFor;
    case "declared by":
      return interests[at]?.who;
    case "nature":
      return interests[at]?.nature;
    case "correction":
      return corrections[at]?.text;
  }
}
