// Those who are recorded as acting at an item while the minutes have them out of the room.
import type { Movement } from "../meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import { type Acting, actingAt } from "./acting.ts";
import { onRoll } from "./people.ts";

export interface ActingWhileOut {
  readonly acting: Acting;
  /** As the end of a sentence on them: "had left the meeting before". */
  readonly but: string;
}

/**
 * In the order of the agenda. At the item at which somebody came or went they may have acted before or behind it; who leaves
 * the room for an item may have spoken to it, and does not decide it. Where an interest in the item is declared, it is asked
 * there (`left-the-room`). `roll` are the names on it.
 */
export function actingWhileOut(
  { items, interests }: Pick<MeetingRecord, "items" | "interests">,
  roll: readonly string[],
): readonly ActingWhileOut[] {
  const personOf = personOn(roll);
  const moves = items.flatMap(({ minute }, place) =>
    minute.movements.map(({ who, moved }) => ({ person: personOf(who), moved, place })),
  );
  if (moves.length === 0) return [];
  return items.flatMap((recorded, place) => {
    const declared = interests
      .filter(({ itemId }) => itemId === recorded.item.id)
      .map(({ who }) => personOf(who));
    return actingAt(recorded).flatMap((acting) => {
      const actor = personOf(acting.name);
      const own = moves.filter(({ person }) => person === actor);
      const decides = acting.place.field !== "speaker" && !declared.includes(actor);
      const but = whyNotThere(own, place, decides);
      return but === null ? [] : [{ acting, but }];
    });
  });
}

/** One key for one person, worked out once: the same few names stand at each item of a meeting. */
function personOn(roll: readonly string[]): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const [place, ...others] = onRoll(roll, name);
    const person =
      place === undefined || others.length > 0 ? name.trim().toLowerCase() : `on the roll ${place}`;
    known.set(name, person);
    return person;
  };
}

type Move = Pick<Movement, "moved"> & { readonly place: number };

/** `own` are the moves of one person, in the order of the agenda. */
function whyNotThere(own: readonly Move[], place: number, decides: boolean): string | null {
  const throughDoor = own.filter(({ moved }) => moved !== "left for the item");
  const here = own.filter((move) => move.place === place);
  const before = throughDoor.findLast((move) => move.place < place);
  const [first] = throughDoor;
  if (first?.moved === "joined" && place < first.place) return "joined the meeting later";
  if (before?.moved === "left" && !here.some(({ moved }) => moved === "joined"))
    return "had left the meeting before";
  return decides && here.some(({ moved }) => moved === "left for the item") ? "left the room for it" : null;
}
