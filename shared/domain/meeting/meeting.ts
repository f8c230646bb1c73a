// A body, the meetings that it holds, and the one item of business that this version carries: the scorecard.
import type { IsoDate } from "../dates.ts";

/** How a body words and sets its resolutions; councils differ, and each keeps to its own. */
export interface ResolutionForm {
  readonly keyword: "RESOLVED" | "Resolved" | "AGREED" | "Agreed";
  readonly bold: boolean;
  readonly separator: "" | ":" | " –" | ":-";
  /** "to note the report" or "That the report be noted". */
  readonly verbForm: "to" | "that";
  readonly finalStop: boolean;
}

export interface Body {
  readonly id: string;
  readonly council: string;
  /** `Corporate Parenting Panel`. */
  readonly name: string;
  /** What the minutes call it: `the Panel`. */
  readonly callsItself: string;
  readonly resolutionForm: ResolutionForm;
  /** Data older than this at the meeting are marked as old; 45 unless the body says otherwise. */
  readonly staleAfterDays: number;
}

export interface Meeting {
  readonly id: string;
  readonly bodyId: string;
  readonly date: IsoDate;
  /** As printed: `5.00 pm`. */
  readonly time: string;
  readonly venue: string;
}

/** Those at the meeting, in the order in which they are printed, by post. */
export interface Attendance {
  /** The chair first. */
  readonly present: readonly string[];
  readonly alsoPresent: readonly string[];
  readonly apologies: readonly string[];
}

export interface AgendaItem {
  readonly number: string;
  /** The exact title, which the resolution repeats. */
  readonly title: string;
  /** The post that presents the item. */
  readonly presenter: string;
}
