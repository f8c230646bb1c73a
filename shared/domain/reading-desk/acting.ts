// Those who are recorded as speaking, moving or voting at an item.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { type Field, NO_FIELD } from "./fields.ts";
import type { MeetingPlace } from "./meeting-check.ts";

export interface Acting {
  readonly place: MeetingPlace;
  readonly name: string;
  /** As the end of a sentence on them: "spoke on the report". */
  readonly did: string;
}

/** In the order of the agenda; the same person once for each thing that they did at an item. */
export function actingIn({ items }: MeetingRecord): readonly Acting[] {
  return items.flatMap(actingAt);
}

export function actingAt({ item, minute }: RecordedItem): readonly Acting[] {
  const seen = new Set<string>();
  const spoke = minute.paragraphs.flatMap(({ id, speaker }) => {
    if (speaker === null || seen.has(speaker)) return [];
    seen.add(speaker);
    const place: MeetingPlace = {
      itemId: item.id,
      part: "paragraphs",
      paragraph: id,
      ...NO_FIELD,
      field: "speaker",
    };
    return [{ place, name: speaker, did: `speaks at “${item.title}”` }];
  });
  const vote = minute.resolution?.vote;
  if (!vote) return spoke;
  const at = (field: Field, line: number | null = null): MeetingPlace => ({
    itemId: item.id,
    part: "resolution",
    paragraph: null,
    field,
    line,
  });
  const voted = (field: Field, names: readonly string[]) =>
    names.map((name, line) => ({
      place: at(field, line),
      name,
      did: `is recorded in the vote on “${item.title}”`,
    }));
  return [
    ...spoke,
    { place: at("proposer"), name: vote.proposer, did: `proposes the resolution on “${item.title}”` },
    { place: at("seconder"), name: vote.seconder, did: `seconds the resolution on “${item.title}”` },
    ...voted("voted for", vote.named.for),
    ...voted("voted against", vote.named.against),
    ...voted("abstained", vote.named.abstained),
  ].filter(({ name }) => name.trim() !== "");
}
