// The scorecard of one meeting: every indicator of the register, as it stood, with its story in one line.
import type { IsoDate } from "../dates.ts";
import type { Indicator } from "../indicator.ts";
import type { FollowedAction } from "../meeting/actions/action.ts";
import type { OralFigure } from "../meeting/minutes/minutes.ts";
import type { Period } from "../period/period.ts";
import type { Reading, ShownReading } from "../reading.ts";
import type { Comparator } from "./comparator.ts";
import type { DefinitionChange } from "./definition-change.ts";
import type { Travel } from "./direction-of-travel.ts";
import type { Rating } from "./rag.ts";
import type { Target } from "./target.ts";

export interface Scorecard {
  readonly title: string;
  /** The post that brings the paper, or empty. */
  readonly author: string;
  readonly council: string;
  readonly body: string;
  readonly meeting: IsoDate;
  /** The month that the paper reports on. */
  readonly period: Period;
  readonly asAt: IsoDate;
  readonly ageInDays: number;
  readonly stale: boolean;
  readonly counts: StatusCounts;
  readonly sections: readonly ScorecardSection[];
  /** Newer figures that the body was told and that no return has brought yet, in the order of the lines. */
  readonly oralUpdates: readonly OralUpdate[];
  /** What the body was promised, is overdue on the day of the meeting and not done; those of private items among them. */
  readonly promises: readonly FollowedAction[];
}

/** Ratings of the indicators that could be rated, and the number that could not. */
export interface StatusCounts {
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly unrated: number;
  readonly notSupplied: number;
  readonly revised: number;
}

export interface ScorecardSection {
  readonly name: string;
  readonly lines: readonly ScorecardLine[];
}

export interface ScorecardLine {
  readonly indicator: Indicator;
  readonly target: Target | null;
  /** Of each year that the series touches and that has one, the earliest first. */
  readonly targets: readonly Target[];
  /** The latest period that was due by the as-at date, by the indicator's own frequency. */
  readonly period: Period;
  readonly current: ShownReading | null;
  readonly previous: ShownReading | null;
  /** Of the period before the previous one. */
  readonly earlier: ShownReading | null;
  readonly yearToDate: number | null;
  /** Where the public paper leaves the year to date out, so that nobody can be known by it. */
  readonly yearToDateIsHidden?: true;
  readonly rating: Rating;
  /** How many periods in a row, this one included, have been red. */
  readonly redFor: number;
  readonly travel: Travel;
  readonly travelSinceLastYear: Travel;
  /** Thirteen periods, the oldest first, ending with `period`. */
  readonly series: readonly SeriesPoint[];
  /** Those after which the figures of the series are no longer the same thing, the earliest first. */
  readonly definitionChanges: readonly DefinitionChange[];
  /** At most one of each kind, of years that had ended when the period did. */
  readonly comparators: readonly Comparator[];
  /** True where the current or the previous figure replaced one that had been reported before. */
  readonly revised: boolean;
}

export interface SeriesPoint {
  readonly period: Period;
  /** Null is a gap, and is drawn as one. */
  readonly value: number | null;
  /** The counts that were sent with the value, which no paper prints; absent where none were. */
  readonly counts?: Counts;
  /** Where the public paper leaves the value out, so that nobody can be known by it. */
  readonly isHidden?: true;
}

/** What stands above and below the line of a share. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A figure that was given by mouth at a meeting. */
export interface OralUpdate extends OralFigure {
  /** The day of the meeting at which it was given. */
  readonly meeting: IsoDate;
  readonly bodyId: string;
  /** What the body is called that heard it: `the Panel`. */
  readonly heardBy: string;
  /** True where it was given at an item that was taken in private: then it may stand in no public paper. */
  readonly isExempt: boolean;
}

/** Everything that is known about one figure on the scorecard. */
export interface FigureStory {
  readonly line: ScorecardLine;
  /** Each reading ever accepted for the indicator's current period, the newest first. */
  readonly history: readonly SourcedReading[];
  /** Every change of its definition, the earliest first. */
  readonly definitionChanges: readonly DefinitionChange[];
  /** What the body was told of it since. */
  readonly oralUpdates: readonly OralUpdate[];
}

export interface SourcedReading {
  readonly reading: Reading;
  readonly fileName: string;
  readonly sender: string;
  readonly acceptedOn: IsoDate;
}
