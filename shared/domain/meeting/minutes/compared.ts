// What a comparison of minutes is made of: one fact, as it was and as it is.

export interface MinutesChange {
  /** The title of the item; null where it concerns the meeting as a whole. */
  readonly item: string | null;
  readonly what:
    | "body"
    | "name for itself"
    | "numbering"
    | "resolution form"
    | "when and where"
    | "figures"
    | "present"
    | "also present"
    | "apologies"
    | "substitute"
    | "interest"
    | "correction"
    | "item order"
    | "closing time"
    | "item"
    | "number"
    | "title"
    | "presenter"
    | "privacy"
    | "public account"
    | "lateness"
    | "movement"
    | "paragraph"
    | "paragraph order"
    | "speaker"
    | "role"
    | "link"
    | "oral update"
    | "vote"
    | "resolution"
    | "no resolution";
  /** Null where it was added. */
  readonly before: string | null;
  /** Null where it was taken out. */
  readonly after: string | null;
}

export type ItemFact = Pick<MinutesChange, "item" | "what">;

/** One change, or none where both say the same; what is blank was not there. */
export function changed(fact: ItemFact, before: string, after: string): readonly MinutesChange[] {
  if (before.trim() === after.trim()) return [];
  return [{ ...fact, before: orNull(before), after: orNull(after) }];
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}

/**
 * What came and what went of a list. What went and came side by side is taken for one that was changed; where the same
 * stand in another order, one change tells of it.
 */
export function membersChanged(
  fact: ItemFact,
  before: readonly string[],
  after: readonly string[],
): readonly MinutesChange[] {
  const went = without(before, after);
  const came = without(after, before);
  if (went.length + came.length === 0) return changed(fact, before.join("; "), after.join("; "));
  const pairs = Array.from({ length: Math.max(went.length, came.length) }, (_, place) => place);
  return pairs.flatMap((place) => changed(fact, went[place] ?? "", came[place] ?? ""));
}

/** Those that `others` has not as often. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return texts.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** One change where those that both have stand in another order. */
export function orderChanged(
  fact: ItemFact,
  before: readonly string[],
  after: readonly string[],
  called: (id: string) => string,
): readonly MinutesChange[] {
  const was = before.filter((id) => after.includes(id));
  const is = after.filter((id) => before.includes(id));
  if (was.every((id, place) => id === is[place])) return [];
  const inWords = (ids: readonly string[]) => ids.map(called).join("; ");
  return [{ ...fact, before: inWords(was), after: inWords(is) }];
}
