// What the backend answers: types alone, because its answers come from our own code and are not parsed.
import type { IsoDate, IsoInstant } from "./domain/dates.ts";
import type { ForThePublic } from "./domain/disclosure/public-scorecard.ts";
import type { DisclosureSettings } from "./domain/disclosure/settings.ts";
import type { FollowedAction, ProposedAction, RecordedAction } from "./domain/meeting/actions/action.ts";
import type { AgendaPack } from "./domain/meeting/agenda/agenda-pack.ts";
import type { MinutesState } from "./domain/meeting/meeting.ts";
import type { MeetingRecord } from "./domain/meeting/record.ts";
import type { OldMinutes } from "./domain/old-minutes/old-minutes.ts";
import type { ChosenStyles, HouseStyleTest } from "./domain/paper/house-style.ts";
import type { PaperKind } from "./domain/paper/kinds.ts";
import type { Twin } from "./domain/paper/meeting-blocks.ts";
import type { Period } from "./domain/period/period.ts";
import type { MeetingRemark } from "./domain/reading-desk/meeting-check.ts";
import type { Finding } from "./domain/return/finding.ts";
import type { Question } from "./domain/return/memory/memory.ts";
import type { PlannedReading } from "./domain/return/plan.ts";
import type { Candidate, TableFound } from "./domain/return/understand.ts";
import type { CellRange, CellValue } from "./domain/return/workbook.ts";
import type { Comparison, PaperOut } from "./domain/returned-minutes/returned-change.ts";
import type { Scorecard } from "./domain/scorecard/scorecard.ts";

/** A file that the user chose: an opaque id in place of a path, and the name to show. */
export interface Grant {
  readonly id: string;
  readonly name: string;
}

/** What the clerk taught the reading desk for all minutes. */
export interface TaughtDesk {
  readonly ignored: readonly IgnoredAlways[];
  /** In the order of the alphabet. */
  readonly learned: readonly LearnedWord[];
}

export interface IgnoredAlways {
  readonly id: number;
  readonly check: string;
  readonly text: string;
  /** Null for what was ignored before the day was kept. */
  readonly ignoredAt: IsoInstant | null;
}

export interface LearnedWord {
  readonly word: string;
  readonly learnedAt: IsoInstant | null;
}

/** A remark that is left out because the clerk said so at its meeting. */
export interface IgnoredHere {
  readonly remark: MeetingRemark;
  /** By what was said: to be taken back together. */
  readonly ignored: readonly number[];
}

export interface StoreStatus {
  /** Shown to the user, so that they know which file to back up. */
  readonly place: string;
  readonly indicators: number;
  readonly readings: number;
  readonly returns: number;
  readonly meetings: number;
}

export interface MeetingSummary {
  readonly id: string;
  readonly bodyId: string;
  readonly body: string;
  readonly council: string;
  readonly date: IsoDate;
  readonly time: string;
  readonly venue: string;
}

export interface Opening {
  readonly status: StoreStatus;
  readonly meetings: readonly MeetingSummary[];
  /** The latest meeting; null while there is none. Its scorecard is null while nothing was reported. */
  readonly latest: { readonly record: MeetingRecord; readonly scorecard: Scorecard | null } | null;
}

export interface ReturnSummary {
  readonly id: string;
  readonly fileName: string;
  readonly sender: string;
  readonly acceptedOn: IsoDate;
  readonly period: Period | null;
  readonly added: number;
  readonly revised: number;
  /** Null while it stands. */
  readonly withdrawnOn: IsoDate | null;
}

/** What was understood of one workbook, before anything is stored. */
export interface ReturnReading {
  readonly fileName: string;
  /** The post that sent it: as the clerk said, else as its layout was seen before; null where neither tells. */
  readonly sender: string | null;
  /** Asked once each; until they are answered the figures that they concern are left out. */
  readonly questions: readonly Question[];
  /** Of the workbook's bytes; accepting names it, so that what is stored is what was looked at. */
  readonly sha256: string;
  readonly sheets: readonly SheetFound[];
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
  /** What accepting would do, in the order of the candidates that can be taken. */
  readonly plan: readonly PlannedReading[];
  /** Candidates that accepting would not take: unknown, unclear, or left out by the clerk. */
  readonly leftOut: number;
  /** When this very workbook was accepted before, or null. */
  readonly acceptedBefore: IsoDate | null;
}

export interface SheetFound {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableFound[];
}

/** Some rows of a sheet as the sender laid it out; rows and columns count from 1. */
export interface SheetWindow {
  /** Of the whole sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Further columns at the right, which are not among `columns`. */
  readonly columnsNotShown: number;
  readonly fromRow: number;
  /** Those that hold something, in reading order. */
  readonly cells: readonly ShownCell[];
  /** Those that touch these rows. */
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** How wide each column is, in characters. */
  readonly widths: readonly number[];
}

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellValue["type"];
  /** As Excel would show it, on one line. */
  readonly text: string;
}

export interface Acceptance {
  readonly returnId: string;
  readonly added: number;
  readonly revised: number;
  /** Figures that were in the store as they are; of some a comment was added. */
  readonly unchanged: number;
  readonly leftOut: number;
}

/** What the public scorecard of a meeting leaves out, and by what settings. */
export interface HiddenFromPublic extends Pick<ForThePublic, "hidden" | "unjudged"> {
  readonly disclosure: DisclosureSettings;
}

export interface MinutesVersion {
  readonly id: number;
  /** The state into which they were moved. */
  readonly state: MinutesState;
  readonly at: IsoInstant;
  readonly who: string;
}

/** What minutes or a note sheet that came back from Word would change of the record. */
export interface ReturnedMinutes extends Omit<Comparison, "slots"> {
  readonly out: PaperOut;
  /** Of the document's bytes; taking in names it, so that what is taken is what was looked at. */
  readonly sha256: string;
  /** Of the record with which it was compared. */
  readonly version: number;
  /** What was printed, and of which version of the record; null where the file does not tell or it was not printed here. */
  readonly basedOn: { readonly printedAt: IsoInstant; readonly version: number } | null;
  readonly footnotes: number;
  /** Stretches of hidden text, which were left out. */
  readonly hidden: number;
}

/** What was understood of old minutes, before anything is stored. */
export interface OldMinutesRead {
  readonly minutes: OldMinutes;
  /** Of the document's bytes; bringing in names it, so that what is stored is what was looked at. */
  readonly sha256: string;
  /** Insertions, which were kept, and deletions, which were left out. */
  readonly trackedChanges: number;
  readonly comments: number;
  readonly footnotes: number;
  /** Stretches of hidden text, which were left out. */
  readonly hidden: number;
}

export interface OldMinutesBroughtIn {
  readonly meeting: string;
  readonly items: number;
  /** Lines without a place of their own, which were kept as notes. */
  readonly unplaced: number;
}

export interface ActionsAtMeeting {
  /** Open ones of earlier meetings, what is amiss first. */
  readonly open: readonly FollowedAction[];
  /** Those of earlier meetings that are done or dropped, the newest promise first. */
  readonly closed: readonly RecordedAction[];
  /** Those of this meeting, in whatever state. */
  readonly made: readonly RecordedAction[];
  readonly proposed: readonly ProposedAction[];
}

/** A paragraph, a resolution or an action that was found. */
export interface Spoken {
  readonly kind: "title" | "paragraph" | "resolution" | "action";
  readonly meetingId: string;
  readonly itemId: string;
  readonly itemTitle: string;
  /** True where the item was taken in private. */
  readonly isExempt: boolean;
  readonly body: string;
  readonly date: IsoDate;
  readonly text: string;
  /** Where in the text the words stand that were asked for; offsets in UTF-16 units, `to` is behind the last. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

export interface PrintedPaper {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Names what was printed and kept: the same content has the same one. */
  readonly snapshot: string;
}

/** What came of recording the day on which an agenda went out. */
export interface AgendaPublished {
  readonly version: number;
  /** Printed last in other words than what is now recorded as published. */
  readonly printedOtherwise: readonly Twin[];
}

/** What came of saving the files of an agenda. */
export interface FilesHandedOn extends Pick<AgendaPack, "notKept" | "heldBack"> {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The names under which they lie in the zip, in its order. */
  readonly papers: readonly string[];
}

/** What was printed, as the list of papers shows it. */
export interface PrintedEntry {
  readonly kind: PaperKind;
  readonly meetingId: string;
  readonly bodyId: string;
  /** The day of the meeting. */
  readonly meeting: IsoDate;
  /** Of the minute of which it is an extract; null for every other paper. */
  readonly item: string | null;
  /** Which supplement to the agenda it is; null for every other paper. */
  readonly supplement: number | null;
  /** The day at which the figures were true that it reports; null where it is no report of figures. */
  readonly asAt: IsoDate | null;
  readonly printedAt: IsoInstant;
  readonly fileName: string;
  readonly snapshot: string;
  readonly sha256: string;
  /** How many of the figures that it shows stand otherwise now. */
  readonly revised: number;
}

/** A figure that stood otherwise when the paper was printed, in words as it would be printed. */
export interface RevisedFigure {
  readonly indicator: string;
  readonly name: string;
  readonly period: Period;
  readonly was: string;
  readonly is: string;
}

export interface VerifiedPaper {
  /** `edited since`: it says that it is a printed paper, and its bytes are others; `unknown`: it was not printed here. */
  readonly state: "as printed" | "edited since" | "unknown";
  readonly paper: PrintedEntry | null;
  readonly revised: readonly RevisedFigure[];
}

/** What came of trying a file out as the template of the house style. */
export interface TestedHouseStyle extends HouseStyleTest {
  readonly name: string;
  /** Of the file's bytes; choosing names it, so that what is kept is what was tried out. */
  readonly sha256: string;
}

/** The house style in which papers are printed. */
export interface HouseStyleShown extends TestedHouseStyle {
  /** Which of its styles the clerk chose. */
  readonly chosen: ChosenStyles;
  readonly chosenOn: IsoDate;
}

export interface TemplateWritten {
  readonly fileName: string;
  readonly bytes: number;
  /** How many it asks for. */
  readonly indicators: number;
}

/** Progress of a long operation: how much of how much, in the words of the step. */
export interface Progress {
  readonly step: "opening" | "reading" | "understanding";
  /** From 0 to 1. */
  readonly done: number;
}

/** Parts of the store that a command changed, so that screens know what to fetch again. */
export type Area = "store" | "returns" | "scorecard" | "meetings" | "actions" | "papers" | "house style";
