// How two versions of the same minutes differ, paragraph by paragraph.
import type { MeetingRecord, RecordedItem } from "./record.ts";

export interface MinutesChange {
  readonly item: string;
  readonly what: "paragraph" | "resolution";
  /** Null where it was added. */
  readonly before: string | null;
  /** Null where it was taken out. */
  readonly after: string | null;
}

/** In the order of the later version; what was taken out stands where its item is. Nothing for what only moved. */
export function compareMinutes(
  before: Pick<MeetingRecord, "items">,
  after: Pick<MeetingRecord, "items">,
): readonly MinutesChange[] {
  const ids = new Set([...after.items, ...before.items].map(({ item }) => item.id));
  return [...ids].flatMap((id) =>
    changesOfItem(
      before.items.find(({ item }) => item.id === id),
      after.items.find(({ item }) => item.id === id),
    ),
  );
}

function changesOfItem(before: RecordedItem | undefined, after: RecordedItem | undefined) {
  const title = (after ?? before)?.item.title ?? "";
  const textsBefore = textsOf(before);
  const textsAfter = textsOf(after);
  const ids = [...new Set([...textsAfter.keys(), ...textsBefore.keys()])];
  return ids.flatMap((id): readonly MinutesChange[] => {
    const was = textsBefore.get(id) ?? null;
    const is = textsAfter.get(id) ?? null;
    if (was === is) return [];
    return [{ item: title, what: id === RESOLUTION ? "resolution" : "paragraph", before: was, after: is }];
  });
}

/** No paragraph has such an id. */
const RESOLUTION = "";

function textsOf(recorded: RecordedItem | undefined): ReadonlyMap<string, string> {
  if (!recorded) return new Map();
  const { paragraphs, resolution } = recorded.minute;
  return new Map([
    ...paragraphs.map(({ id, text }) => [id, text] as const),
    ...(resolution ? [[RESOLUTION, resolution.wording] as const] : []),
  ]);
}
