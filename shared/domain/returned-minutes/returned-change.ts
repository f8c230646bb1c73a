// What a file that came back from Word would change of the minutes, one by one.
import type { ReturnedParagraph, TrackedRun } from "./returned-paragraph.ts";

/** A list of names as it is printed, one to a line. */
export type ReturnedWhat =
  | "changed"
  | "added"
  | "removed"
  | "moved"
  | "resolution"
  /** Of a resolution that has parts: reworded, added or taken out. */
  | "part"
  | "attendance"
  /** Told, never taken: the agenda has it. */
  | "title"
  /** Told, never taken: printed of what is recorded elsewhere, such as votes, interests and the Draft mark. */
  | "fact"
  /** Told, never taken: nobody knows where it belongs. */
  | "unplaced";

export interface ReturnedChange {
  /** The same each time the same file is compared with the same record. */
  readonly id: string;
  readonly what: ReturnedWhat;
  /** Null for what belongs to no item. */
  readonly itemId: string | null;
  /** As printed: `5 Placements`; `Apologies` for those; empty for what belongs to no item. */
  readonly place: string;
  /** As the record has it; null where it has none. */
  readonly before: string | null;
  /** As the file has it; null where it is not there any more. */
  readonly after: string | null;
  /** Of what was added or moved: the text behind which it stands in the file; null where it stands first in its item. */
  readonly behind: string | null;
  readonly canBeTaken: boolean;
  /** True where the record was changed in the same place since the file was printed: taking it undoes that. */
  readonly isChangedSince: boolean;
  /** What Word has tracked of it. */
  readonly tracked: readonly TrackedRun[];
}

export interface ReturnedComment {
  readonly author: string;
  readonly on: ReturnedParagraph["tracked"][number]["on"];
  readonly text: string;
  /** The words that it is about; empty where it is about a place. */
  readonly anchor: string;
  /** As in `ReturnedChange`. */
  readonly place: string;
  /** The change of the paragraph on which it hangs; null where that is unchanged. */
  readonly change: string | null;
}

/** Which paper it was that went out, and for whom. */
export interface PaperOut {
  readonly paper: "minutes" | "note sheet";
  readonly twin: "public" | "part B";
}

/** What the file makes of the paragraphs of an item and of the parts of its resolution, in its order. */
export type Slot =
  | { readonly slot: "known"; readonly itemId: string; readonly paragraph: string }
  | { readonly slot: "added"; readonly change: string; readonly text: string }
  /** Of the item's resolution as the record has it, by its place. */
  | { readonly slot: "known part"; readonly place: number }
  | { readonly slot: "added part"; readonly change: string; readonly text: string };

export interface Comparison {
  /** In the order of the file; what was removed stands where it was, and what nobody can place at the end. */
  readonly changes: readonly ReturnedChange[];
  readonly comments: readonly ReturnedComment[];
  /** True where the record would not be printed any more as it was. */
  readonly isOlder: boolean;
  /** By the item's id. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
}
