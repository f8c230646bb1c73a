// A change, as it is made of a place in the file.
import { type LookedAt, paragraphAt, placeName } from "./looked-at.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { ReturnedChange } from "./returned-change.ts";

/** A change and where in the file it stands. */
export interface Found {
  readonly at: number;
  readonly change: ReturnedChange;
}

type Facts = Pick<ReturnedChange, "id" | "what" | "itemId"> & Partial<ReturnedChange>;

export function changeAt(looked: LookedAt, at: number, facts: Facts): Found {
  const { itemId } = facts;
  const isInFile = Number.isInteger(at) && facts.after !== undefined;
  return {
    at,
    change: {
      place: itemId === null ? "" : placeName(looked, { in: "item", itemId }),
      before: null,
      after: null,
      behind: null,
      canBeTaken: false,
      isChangedSince: false,
      tracked: isInFile ? paragraphAt(looked, at).tracked : [],
      ...facts,
    },
  };
}

/** What is recorded elsewhere; nothing where the record says by now what the file says. */
export function toldChange(
  looked: LookedAt,
  at: number,
  line: PrintedLine,
  what: "title" | "fact",
  said: string,
): readonly Found[] {
  if (said === line.text || looked.linesNow.some(({ text }) => text === said)) return [];
  const itemId = "itemId" in line.meaning ? line.meaning.itemId : null;
  const id = `${what} ${looked.lines.indexOf(line)}`;
  return [changeAt(looked, at, { id, what, itemId, before: line.text, after: said })];
}
