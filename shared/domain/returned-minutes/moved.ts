// Which paragraphs stand in another order or under another item in the file than in the record.
import { longestRise } from "./longest-rise.ts";
import { type LookedAt, standing } from "./looked-at.ts";

export interface Moved {
  /** The place of the paragraph in the file. */
  readonly at: number;
  /** The item under which it stands there. */
  readonly itemId: string;
  readonly id: string;
}

/** As few as can be; none where the file has them as they were printed, or as the record has them by now. */
export function movedParagraphs(looked: LookedAt): readonly Moved[] {
  const known = knownIn(looked);
  const items = [...new Set(known.map(({ itemId }) => itemId))];
  return items.flatMap((itemId) => {
    const here = known.filter((one) => one.itemId === itemId);
    const fromElsewhere = here.filter(({ from, now }) => from !== itemId && now.itemId !== itemId);
    const own = here.filter(({ from, now }) => from === itemId && now.itemId === itemId);
    const isInPrintedOrder = longestRise(own.map(({ line }) => line)).size === own.length;
    const stays = longestRise(own.map(({ now }) => now.rank));
    return [...fromElsewhere, ...(isInPrintedOrder ? [] : own.filter((_, place) => !stays.has(place)))].map(
      ({ at, id }) => ({ at, itemId, id }),
    );
  });
}

function knownIn(looked: LookedAt) {
  const { lines, lineOf, regions, record } = looked;
  return [...lineOf.entries()].flatMap(([at, line]) => {
    const meaning = line === null ? undefined : lines[line]?.meaning;
    const region = regions[at];
    if (line === null || meaning?.is !== "paragraph" || region?.in !== "item") return [];
    const now = standing(looked, meaning.itemId, meaning.paragraph);
    if (now === null) return [];
    const item = record.items.find((one) => one.item.id === now.itemId);
    const rank = item?.minute.paragraphs.indexOf(now.paragraph) ?? 0;
    return [
      {
        at,
        line,
        id: meaning.paragraph,
        from: meaning.itemId,
        itemId: region.itemId,
        now: { itemId: now.itemId, rank },
      },
    ];
  });
}
