// What the clerk has decided of the changes of a file that came back.
import type {
  ReturnedChange,
  ReturnedComment,
} from "../../../../../shared/domain/returned-minutes/returned-change.ts";

export type Decision = "accepted" | "refused";
export type Decisions = ReadonlyMap<string, Decision>;

/** The same decision a second time takes it back. */
export function decided(decisions: Decisions, id: string, decision: Decision): Decisions {
  const others = [...decisions].filter(([other]) => other !== id);
  return new Map(decisions.get(id) === decision ? others : [...others, [id, decision]]);
}

export function allDecided(changes: readonly ReturnedChange[], decision: Decision): Decisions {
  return new Map(takeable(changes).map(({ id }) => [id, decision]));
}

function takeable(changes: readonly ReturnedChange[]): readonly ReturnedChange[] {
  return changes.filter(({ canBeTaken }) => canBeTaken);
}

/** How many are accepted, refused and to decide; what was taken in already counts no more. */
export function counts(changes: readonly ReturnedChange[], decisions: Decisions) {
  const open = takeable(changes);
  const accepted = open.filter(({ id }) => decisions.get(id) === "accepted").map(({ id }) => id);
  const refused = open.filter(({ id }) => decisions.get(id) === "refused").length;
  return { accepted, refused, open: open.length - accepted.length - refused };
}

export interface Group {
  readonly place: string;
  readonly changes: readonly ReturnedChange[];
}

/** By place, in the order of the file; what nobody can place has a group of its own at the end. */
export function byPlace(
  changes: readonly ReturnedChange[],
  elsewhere: string,
  unplaced: string,
): readonly Group[] {
  const groups = new Map<string, ReturnedChange[]>();
  for (const change of changes) {
    const place = change.what === "unplaced" ? unplaced : change.place || elsewhere;
    groups.set(place, [...(groups.get(place) ?? []), change]);
  }
  return [...groups].map(([place, inPlace]) => ({ place, changes: inPlace }));
}

/** Those of paragraphs that are as they were. */
export function commentsApart(
  comments: readonly ReturnedComment[],
  changes: readonly ReturnedChange[],
): readonly ReturnedComment[] {
  return comments.filter(({ change }) => !changes.some(({ id }) => id === change));
}
