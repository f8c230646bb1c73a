// All that is recorded of one meeting, as the window, the checks and the papers take it.
import type { IsoDate } from "../dates.ts";
import type { Period } from "../period/period.ts";
import type { FollowedAction } from "./actions/action.ts";
import type { MattersArising } from "./actions/matter.ts";
import type { AgendaItem, OpenedItem } from "./agenda/agenda.ts";
import type { Body } from "./body.ts";
import type { Attendance, Interest, Meeting } from "./meeting.ts";
import type { Minute } from "./minutes/minutes.ts";

export interface MeetingRecord {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly interests: readonly Interest[];
  /** In the order of the agenda. */
  readonly items: readonly RecordedItem[];
  /** The items of the agenda as it stood when the meeting was opened; null until then. */
  readonly agendaAsOpened: readonly OpenedItem[] | null;
  /** What was still to do when the meeting was held, or is to do now while it is ahead. */
  readonly actions: readonly FollowedAction[];
  /**
   * What arises from the minutes of the meeting before, as they stand while this one is ahead and as they stood when it was
   * opened; null where the agenda has no item for it, or there was no meeting before.
   */
  readonly arising: MattersArising | null;
  /** The period and the as-at date of the scorecard's figures; null while there are none. */
  readonly period: Period | null;
  readonly asAt: IsoDate | null;
  /** The meeting of the body before this one; null where there was none. */
  readonly previous: PreviousMeeting | null;
  /** What was put right at later meetings of this meeting's approved minutes, and at this one of earlier minutes. */
  readonly corrections: readonly Correction[];
  /** The numbers that run on over the municipal year, as the body's other meetings of it have them; else none. */
  readonly numbersElsewhere: readonly NumberElsewhere[];
  /** Where the body approved the minutes; absent until it did, and where nobody ever said. */
  readonly approved?: Approval;
  /** Rises with each change; saving names the one that was edited. */
  readonly version: number;
}

export interface RecordedItem {
  /** As it is printed: `5`, `44/22`; empty where the body gives no numbers. */
  readonly number: string;
  readonly item: AgendaItem;
  readonly minute: Minute;
}

export interface NumberElsewhere {
  readonly number: string;
  /** The day of the meeting. */
  readonly date: IsoDate;
  /** True where it is out, so that it stays. */
  readonly isOut: boolean;
}

export interface PreviousMeeting {
  readonly id: string;
  readonly date: IsoDate;
}

export interface Approval {
  /** The day of the meeting that approved the minutes as a correct record. */
  readonly on: IsoDate;
  /** That meeting, where it is one of those that are kept here. */
  readonly meeting: string | null;
}

export interface Correction {
  readonly id: string;
  /** The meeting whose minutes are put right, and the one at which that was minuted. */
  readonly of: PreviousMeeting;
  readonly madeAt: PreviousMeeting;
  /** True where it tells of an item that was taken in private. */
  readonly isExempt: boolean;
  /** What should be read, as minuted. */
  readonly text: string;
}
