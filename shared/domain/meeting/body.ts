// A body that meets: how it works, who belongs to it, and how it words what it decides.
import type { Regime } from "../clear-days/regime.ts";
import type { IsoDate } from "../dates.ts";
import type { ItemKind } from "./agenda/agenda.ts";
import type { ResolutionForm } from "./resolution/resolution-form.ts";

/**
 * `year`: `44/22`, running on from meeting to meeting of the municipal year; `item`: `7`, from 1 at each meeting;
 * `paragraph`: `7`, with its paragraphs `7.1`, `7.2`; `none`: items have no number.
 */
export const NUMBERINGS = ["year", "item", "paragraph", "none"] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** An item that stands on each agenda of the body. */
export interface StandingItem {
  readonly kind: ItemKind;
  readonly title: string;
  readonly presenter: string;
}

/** A set phrase; `[name]` in its text is a field to fill in. */
export interface Phrase {
  readonly name: string;
  readonly text: string;
}

export const ROLL_KINDS = ["councillor", "co-opted member", "officer"] as const;

export interface RollEntry {
  readonly id: string;
  readonly kind: (typeof ROLL_KINDS)[number];
  /** As it is printed: a councillor by name, an officer by post. */
  readonly name: string;
  readonly office: "chair" | "vice-chair" | null;
  /** May stand in for a member who is away; not counted among the members otherwise. */
  readonly isSubstitute: boolean;
  /** The first and the last day of the term, both in office; null where it is open. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
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
  /** How many days after a month's end its returns are due; 15 unless the body says otherwise. */
  readonly returnsDueDays: number;
  readonly regime: Regime;
  readonly numbering: Numbering;
  /** In the order of the agenda. */
  readonly standingItems: readonly StandingItem[];
  /** Days on which the council's offices are shut although others work. */
  readonly closureDays: readonly IsoDate[];
  /** How many members must be present; null where the body has set none. */
  readonly quorum: number | null;
  readonly phrases: readonly Phrase[];
  readonly roll: readonly RollEntry[];
}
