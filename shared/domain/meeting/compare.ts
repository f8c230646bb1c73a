// How two versions of the same minutes differ, in all that is printed of them.
import type { MeetingRecord, RecordedItem } from "./record.ts";

type Compared =
  | "present"
  | "also present"
  | "apologies"
  | "substitute"
  | "interest"
  | "closing time"
  | "title"
  | "paragraph"
  | "movement"
  | "resolution"
  | "vote";

export interface MinutesChange {
  /** The title of the item; empty for what belongs to the whole meeting. */
  readonly item: string;
  readonly what: Compared;
  /** Null where it was added. */
  readonly before: string | null;
  /** Null where it was taken out. */
  readonly after: string | null;
}

type Compares = Pick<MeetingRecord, "meeting" | "attendance" | "interests" | "items">;

/** Something that is printed. Two with one key are the same thing, changed. */
interface Said {
  readonly key: string;
  readonly what: Compared;
  readonly text: string;
}

/**
 * First what belongs to the whole meeting, then the items in the order of the later version; what was taken out stands
 * behind what its item has now. Nothing for what only moved.
 */
export function compareMinutes(before: Compares, after: Compares): readonly MinutesChange[] {
  const ids = new Set([...after.items, ...before.items].map(({ item }) => item.id));
  return [
    ...changes("", saidOfMeeting(before), saidOfMeeting(after)),
    ...[...ids].flatMap((id) => {
      const was = before.items.find(({ item }) => item.id === id);
      const is = after.items.find(({ item }) => item.id === id);
      return changes((is ?? was)?.item.title ?? "", saidOfItem(was), saidOfItem(is));
    }),
  ];
}

function changes(item: string, before: readonly Said[], after: readonly Said[]): readonly MinutesChange[] {
  const earlier = new Map(before.map((said) => [said.key, said]));
  const later = new Map(after.map((said) => [said.key, said]));
  return [...new Map([...later, ...earlier])].flatMap(([key, { what }]): readonly MinutesChange[] => {
    const was = earlier.get(key)?.text ?? null;
    const is = later.get(key)?.text ?? null;
    return was === is ? [] : [{ item, what, before: was, after: is }];
  });
}

function saidOfMeeting({ meeting, attendance, interests, items }: Compares): readonly Said[] {
  const { present, alsoPresent, apologies, substitutes } = attendance;
  const titleOf = (id: string | null) => items.find(({ item }) => item.id === id)?.item.title;
  return [
    ...present.map((name) => itself("present", name)),
    ...alsoPresent.map((name) => itself("also present", name)),
    ...apologies.map((name) => itself("apologies", name)),
    ...substitutes.map(({ name, standsInFor }) => itself("substitute", `${name} for ${standsInFor}`)),
    ...interests.map(({ who, kind, itemId, nature, leftTheRoom }) =>
      itself("interest", listed([who, kind, titleOf(itemId), nature, leftTheRoom && "left the room"])),
    ),
    ...(meeting.closedAt
      ? [{ key: "closing time", what: "closing time", text: meeting.closedAt } as const]
      : []),
  ];
}

function saidOfItem(recorded: RecordedItem | undefined): readonly Said[] {
  if (!recorded) return [];
  const { item, minute } = recorded;
  const { paragraphs, movements, resolution } = minute;
  const vote = resolution?.vote;
  return [
    { key: "title", what: "title", text: item.title },
    ...movements.map(({ who, moved }) => itself("movement", `${who} ${moved}`)),
    ...paragraphs.map(({ id, text }) => ({ key: `paragraph ${id}`, what: "paragraph", text }) as const),
    ...(resolution ? [{ key: "resolution", what: "resolution", text: resolution.wording } as const] : []),
    ...(vote ? [{ key: "vote", what: "vote", text: votedAs(vote) } as const] : []),
  ];
}

/** What has no name but its words: with other words it is another thing. */
function itself(what: Compared, text: string): Said {
  return { key: `${what} ${text}`, what, text };
}

function votedAs(vote: NonNullable<NonNullable<RecordedItem["minute"]["resolution"]>["vote"]>): string {
  const side = (name: "for" | "against" | "abstained") =>
    `${name} ${vote[name]}${vote.named[name].length > 0 ? ` (${vote.named[name].join(", ")})` : ""}`;
  return listed([
    vote.proposer && `proposed by ${vote.proposer}`,
    vote.seconder && `seconded by ${vote.seconder}`,
    side("for"),
    side("against"),
    side("abstained"),
  ]);
}

function listed(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}
