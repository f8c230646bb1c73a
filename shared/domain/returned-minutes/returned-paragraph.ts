// What came back from Word, as far as it tells what hands have done to the minutes.
import type { IsoDate } from "../dates.ts";

export interface ReturnedDocument {
  readonly paragraphs: readonly ReturnedParagraph[];
  /** Those whose words were all deleted with changes tracked: their marks and what was deleted. */
  readonly emptied: readonly Pick<ReturnedParagraph, "marks" | "tracked">[];
  readonly comments: readonly DocumentComment[];
}

export interface ReturnedParagraph {
  /** With insertions, without deletions; never blank. */
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether Word numbers it, or sets a bullet before it. */
  readonly isListed: boolean;
  /** Those of `markOf` that Word has kept over the paragraph's words; more than one where paragraphs were joined. */
  readonly marks: readonly string[];
  readonly tracked: readonly TrackedRun[];
}

/** A stretch that was changed with tracking on. */
export interface TrackedRun {
  readonly tracked: "inserted" | "deleted" | "moved here" | "moved away";
  readonly text: string;
  /** As the author's Word has it; can be empty. */
  readonly author: string;
  /** The day on the author's machine; null where the file gives none. */
  readonly on: IsoDate | null;
}

export interface DocumentComment {
  readonly author: string;
  readonly on: IsoDate | null;
  readonly text: string;
  /** The words that it is about; empty where it is about a place. */
  readonly anchor: string;
  /** The place of the paragraph in which these begin, from 0; null where it hangs on none. */
  readonly paragraph: number | null;
}
