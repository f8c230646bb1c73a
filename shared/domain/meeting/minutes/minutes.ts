// The minutes of one item: what was said, who came and went, how it was voted, and what the body resolved.

import type { Period } from "../../period/period.ts";
import type { ResolutionVerb } from "../resolution/resolution-form.ts";

export interface Minute {
  /** One a theme, in the past tense and reported speech. */
  readonly paragraphs: readonly MinuteParagraph[];
  /** Null until the clerk says that the body made one; a resolution is never made up. */
  readonly resolution: MinutedResolution | null;
  /** True once the clerk has said that the body made none. */
  readonly isWithoutResolution: boolean;
  readonly movements: readonly Movement[];
}

export const PARAGRAPH_ROLES = [
  "narrative",
  "question and answer",
  "concern",
  "praise",
  "promise",
  "oral update",
] as const;
export type MinuteRole = (typeof PARAGRAPH_ROLES)[number];

export interface MinuteParagraph {
  /** Stays with the paragraph while it is edited and moved. */
  readonly id: string;
  readonly role: MinuteRole;
  readonly text: string;
  /** The post or the member who spoke, where one did. */
  readonly speaker: string | null;
  /** In the order of the text; they do not overlap. */
  readonly links: readonly MinuteLink[];
  /** The newer figure that an oral update gives; null in every other role, and until the clerk has entered it. */
  readonly oral: OralFigure | null;
  /** The action of which it tells, where it was begun for one. */
  readonly action?: ToldAction;
}

/** Stays with the paragraph, as its links do. */
export interface ToldAction {
  readonly id: string;
  /** The words with which the paragraph was begun; what the clerk writes behind them is what was said of the action. */
  readonly line: string;
}

/** A stretch of the text that speaks of an indicator, or quotes one of its readings. */
export interface MinuteLink {
  /** Offsets in the paragraph's text, in UTF-16 units; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
  readonly indicator: string;
  /** The period of the reading that is quoted; null where the indicator is only named. */
  readonly period: Period | null;
}

/** A newer figure than the printed one, given at the meeting. */
export interface OralFigure {
  readonly indicator: string;
  readonly period: Period;
  /** In the indicator's unit. */
  readonly value: number;
  /** The post that gave it. */
  readonly givenBy: string;
}

export interface MinutedResolution {
  readonly verb: ResolutionVerb;
  /** The wording as it will be printed, without the keyword: `to note the …, data as at 31 May 2019`. */
  readonly wording: string;
  readonly vote: Vote | null;
}

export interface Vote {
  readonly proposer: string;
  readonly seconder: string;
  /** Names where a named vote was asked for, else empty; the numbers are kept beside them. */
  readonly named: {
    readonly for: readonly string[];
    readonly against: readonly string[];
    readonly abstained: readonly string[];
  };
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

/** Attendance at the item: who came or went while it was taken, or before it began. */
export interface Movement {
  readonly who: string;
  readonly moved: "joined" | "left" | "left for the item";
}

/** How a text of before roles and links is taken. */
export function narrative(id: string, text: string): MinuteParagraph {
  return { id, role: "narrative", text, speaker: null, links: [], oral: null };
}

export const NOTHING_MINUTED: Minute = {
  paragraphs: [],
  resolution: null,
  isWithoutResolution: false,
  movements: [],
};
