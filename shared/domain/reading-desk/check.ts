// One check of the reading desk: a rule, the places where a text breaks it, and the fix where it is certain.
import type { IsoDate } from "../dates.ts";
import type { ResolutionForm } from "../meeting/resolution/resolution-form.ts";
import type { Period } from "../period/period.ts";
import type { Scorecard } from "../scorecard/scorecard.ts";
import type { MinuteText } from "./minute-text.ts";

/** What is known of the item beside its text; null where it is not known, and then no check speaks of it. */
export interface Facts {
  /** The item's exact title. */
  readonly title: string | null;
  readonly meeting: IsoDate | null;
  /** The day on which the figures were true. */
  readonly asAt: IsoDate | null;
  readonly period: Period | null;
  /** Data older than this many days at the meeting are old. */
  readonly staleAfterDays: number;
  readonly scorecard: Scorecard | null;
  /** The word with which the body's resolutions start. */
  readonly keyword: ResolutionForm["keyword"] | null;
  /** Whether a dictionary or the council's own list has the word; null where there is no dictionary. */
  readonly isWord: ((word: string) => boolean) | null;
  /** How the dictionary would spell it, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

export interface Found {
  readonly from: number;
  readonly to: number;
  /** One plain sentence: what is wrong and what to do. */
  readonly message: string;
  /** What should stand there instead, where that is certain. */
  readonly fix?: string;
}

export interface Check {
  /** Stable, in words: `doubled-word`. */
  readonly name: string;
  /** Errors must be answered before a paper is published. */
  readonly severity: "error" | "warning";
  readonly look: (minute: MinuteText, facts: Facts) => readonly Found[];
}

export interface Remark extends Found {
  readonly check: string;
  readonly severity: Check["severity"];
  /** What stands there. */
  readonly text: string;
}
