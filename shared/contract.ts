// Every operation that the window and the command line can ask of the backend.
import { z } from "zod";
import type {
  Acceptance,
  ActionsAtMeeting,
  AgendaPublished,
  FilesHandedOn,
  Grant,
  HiddenFromPublic,
  HouseStyleShown,
  IgnoredHere,
  MeetingSummary,
  MinutesVersion,
  OldMinutesBroughtIn,
  OldMinutesRead,
  Opening,
  PrintedEntry,
  PrintedPaper,
  ReturnedMinutes,
  ReturnReading,
  ReturnSummary,
  SheetWindow,
  Spoken,
  StoreStatus,
  TaughtDesk,
  TemplateWritten,
  TestedHouseStyle,
  VerifiedPaper,
} from "./answers.ts";
import type { DisclosureSettings } from "./domain/disclosure/settings.ts";
import { FREQUENCIES, type Indicator, POLARITIES, UNITS } from "./domain/indicator.ts";
import type { KeptFile } from "./domain/meeting/agenda/agenda.ts";
import type { Body } from "./domain/meeting/body.ts";
import { MINUTES_STATES } from "./domain/meeting/meeting.ts";
import type { MinutesChange } from "./domain/meeting/minutes/compared.ts";
import type { MeetingRecord, PreviousMeeting } from "./domain/meeting/record.ts";
import { LINE_ROLES } from "./domain/old-minutes/old-minutes.ts";
import type { OwedForMonth } from "./domain/owed/owed.ts";
import type { Paper } from "./domain/paper/blocks.ts";
import { FURTHER_PAPERS } from "./domain/paper/kinds.ts";
import { isMonth, type Month } from "./domain/period/period.ts";
import type { MeetingRemark } from "./domain/reading-desk/meeting-check.ts";
import type { FigureStory, Scorecard } from "./domain/scorecard/scorecard.ts";
import { DOCUMENT_ERRORS, type ErrorCode, PAPER_FILE_ERRORS, WORKBOOK_ERRORS } from "./errors.ts";
import {
  actionInput,
  agendaItemInput,
  answersSchema,
  attendanceInput,
  bodyInput,
  chosenStyles,
  decisionSchema,
  disclosureInput,
  exemptParagraph,
  fileContent,
  id,
  interestInput,
  isoDate,
  line,
  minuteInput,
  paperAsked,
  post,
  reference,
  remarkPlace,
  twin,
  version,
} from "./inputs.ts";

export type * from "./answers.ts";
export type { Decision, PaperAsked } from "./inputs.ts";

interface Operation {
  /** A query may run beside others; a command runs alone and may change the store. */
  readonly kind: "query" | "command";
  readonly input: z.ZodType;
  /** Carries the type of the answer. The backend makes it and the compiler checks it, so it is not parsed. */
  readonly output: unknown;
  readonly progress?: true;
  /** What can be refused, beside the codes that any call can meet. */
  readonly errors: readonly ErrorCode[];
}

const answers = <T>() => undefined as T;

/*
 * What an operation takes is put together when it is first asked (`z.lazy`), because a start asks one thing and would
 * wait for all seventy. What is put together here at once is small.
 */
const nothing = z.object({});
/** The form, and what it is about: `correction at m7`. */
const unsentForm = z.string().min(1).max(200);
const workbookErrors = [...WORKBOOK_ERRORS, "cancelled"] as const;
const documentErrors = [...DOCUMENT_ERRORS, "file-missing", "file-locked", "not-found"] as const;
const printErrors = [
  "not-found",
  "place-not-writable",
  "disk-full",
  "paper-has-faults",
  "house-style-unfit",
] as const;
const formErrors = [...printErrors, "no-figures", "no-minute", "desk-has-errors"] as const;

export const contract = {
  "store.status": { kind: "query", input: nothing, output: answers<StoreStatus>(), errors: [] },
  /** What was typed into a form and is not sent yet, as the page wrote it; null where nothing is kept of it. */
  "unsent.show": {
    kind: "query",
    input: z.lazy(() => z.object({ form: unsentForm })),
    output: answers<string | null>(),
    errors: [],
  },
  "unsent.keep": {
    kind: "command",
    input: z.lazy(() => z.object({ form: unsentForm, typed: z.string().max(50_000).nullable() })),
    output: answers<Record<string, never>>(),
    errors: [],
  },
  /** What a window shows first, in one answer. */
  "store.opening": { kind: "query", input: nothing, output: answers<Opening>(), errors: [] },

  /** Fills an empty store with the example council; its three May returns come back as files to bring in. */
  "example.open": {
    kind: "command",
    input: nothing,
    output: answers<{ readonly meeting: string; readonly returns: readonly Grant[] }>(),
    errors: ["store-not-empty"],
  },

  "bodies.list": { kind: "query", input: nothing, output: answers<readonly Body[]>(), errors: [] },
  /** Adds the body, or puts it in the place of the one with its id. */
  "bodies.save": {
    kind: "command",
    input: z.lazy(() => z.object({ body: bodyInput })),
    output: answers<Record<string, never>>(),
    errors: [],
  },

  "meetings.list": {
    kind: "query",
    input: nothing,
    output: answers<readonly MeetingSummary[]>(),
    errors: [],
  },
  "meetings.add": {
    kind: "command",
    input: z.lazy(() => z.object({ date: isoDate, time: line, venue: line, body: id.optional() })),
    output: answers<{ readonly meeting: string }>(),
    errors: ["conflict", "not-found"],
  },
  /** When and where; the day of a meeting whose agenda is out stays as it is. */
  "meetings.change": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, version, date: isoDate, time: line, venue: line })),
    output: answers<{ readonly version: number }>(),
    errors: ["not-found", "conflict", "agenda-is-out", "minutes-approved"],
  },
  /** From then on the agenda stands as it is, and the item of actions has a paragraph for each that is open. */
  "meetings.open": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, version })),
    output: answers<{ readonly version: number }>(),
    errors: ["not-found", "conflict", "minutes-approved"],
  },
  "meetings.show": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<MeetingRecord>(),
    errors: ["not-found"],
  },

  "indicators.list": {
    kind: "query",
    input: nothing,
    output: answers<readonly Indicator[]>(),
    errors: [],
  },
  /** For a line of a return that the register lacks. */
  "indicators.add": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        reference: z.string().trim().min(1).max(40),
        name: z.string().trim().min(1).max(200),
        section: z.string().trim().min(1).max(100),
        unit: z.enum(UNITS),
        decimalPlaces: z.number().int().min(0).max(4),
        polarity: z.enum(POLARITIES),
        frequency: z.enum(FREQUENCIES),
      }),
    ),
    output: answers<Record<string, never>>(),
    errors: ["reference-taken"],
  },

  /** Since when the indicator has meant something else: these take the place of all changes of its definition so far. */
  "indicators.define": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        reference,
        changes: z
          .array(z.object({ from: isoDate, words: z.string().trim().min(1).max(300) }))
          .max(50)
          .readonly(),
      }),
    ),
    output: answers<Record<string, never>>(),
    errors: ["not-found", "conflict"],
  },

  "returns.list": {
    kind: "query",
    input: nothing,
    output: answers<readonly ReturnSummary[]>(),
    errors: [],
  },
  /** Who owes which figures for a month; null asks for the month after the newest with a figure. */
  "returns.owed": {
    kind: "query",
    input: z.lazy(() =>
      z.object({
        period: z.custom<Month>((written) => typeof written === "string" && isMonth(written)).nullable(),
        /** How many days after the month's end returns are due, in place of what the bodies say. */
        dueDays: z.number().int().min(0).max(999).optional(),
      }),
    ),
    output: answers<OwedForMonth>(),
    errors: [],
  },
  /** Writes a workbook into the place that the user chose, for the sender to fill in. */
  "templates.write": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        sender: post,
        period: z.custom<Month>((written) => typeof written === "string" && isMonth(written)),
        place: id,
        /** In place of those that the sender owes. */
        indicators: z.array(reference).min(1).max(1000).optional(),
      }),
    ),
    output: answers<TemplateWritten>(),
    errors: ["place-not-writable", "disk-full", "nothing-owed", "indicator-unknown", "not-found"],
  },
  /** Reads a workbook and says what it would mean; nothing is stored. */
  "returns.read": {
    kind: "query",
    input: z.lazy(() =>
      z.object({
        file: id,
        /** Where the clerk has named it; else it is told by the layout. */
        sender: post.optional(),
        answers: answersSchema.optional(),
        decisions: z.array(decisionSchema).max(5000),
      }),
    ),
    output: answers<ReturnReading>(),
    progress: true,
    errors: workbookErrors,
  },
  /** Some rows of a sheet of a workbook that was read: of the very bytes that `returns.read` spoke of. */
  "returns.sheet": {
    kind: "query",
    input: z.lazy(() =>
      z.object({
        file: id,
        sha256: z.string().length(64),
        sheet: z.string().max(255),
        fromRow: z.number().int().min(1).max(1_048_576),
        rows: z.number().int().min(1).max(200),
      }),
    ),
    output: answers<SheetWindow>(),
    errors: [...workbookErrors, "file-changed", "not-found"],
  },
  /** Stores, in one transaction, what `returns.read` said of the same bytes and the same decisions. */
  "returns.accept": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        file: id,
        sha256: z.string().length(64),
        sender: post,
        answers: answersSchema.optional(),
        decisions: z.array(decisionSchema).max(5000),
      }),
    ),
    output: answers<Acceptance>(),
    errors: [...workbookErrors, "file-changed", "return-already-accepted", "nothing-to-accept"],
  },
  /** Its readings stand no more, and those that they superseded stand again. */
  "returns.withdraw": {
    kind: "command",
    input: z.lazy(() => z.object({ return: id })),
    output: answers<{ readonly readings: number }>(),
    errors: ["not-found", "return-in-a-paper"],
  },

  "scorecards.show": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<Scorecard>(),
    errors: ["not-found", "no-figures"],
  },
  /** What the public paper leaves out so that nobody can be known by it, and why. */
  "scorecards.hidden": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<HiddenFromPublic>(),
    errors: ["not-found", "no-figures"],
  },
  /** Freezes the figures and prints them as Word into the place that the user chose; for the public unless it is said. */
  "scorecards.print": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, place: id, twin: twin.optional() })),
    output: answers<PrintedPaper>(),
    errors: [...printErrors, "no-figures"],
  },
  /** How small numbers are hidden in the public papers of all bodies. */
  "disclosure.show": {
    kind: "query",
    input: nothing,
    output: answers<DisclosureSettings>(),
    errors: [],
  },
  /** From then on; what was printed stays as it was printed. An exception that is as before keeps its day. */
  "disclosure.save": {
    kind: "command",
    input: disclosureInput,
    output: answers<Record<string, never>>(),
    errors: ["indicator-unknown", "reason-tells-count"],
  },
  "figures.story": {
    kind: "query",
    input: z.lazy(() => z.object({ indicator: reference, meeting: id })),
    output: answers<FigureStory>(),
    errors: ["not-found", "no-figures"],
  },

  /** The items of business in their order; until the meeting is open, its minutes follow. The files that they name are kept. */
  "agenda.save": {
    kind: "command",
    input: z.lazy(() =>
      z.object({ meeting: id, version, items: z.array(agendaItemInput).max(200).readonly() }),
    ),
    output: answers<{ readonly version: number }>(),
    errors: ["not-found", "conflict", "minutes-approved", "item-is-out"],
  },
  /** Records the day on which the agenda was published, once the reading desk has nothing against it. */
  "agenda.publish": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, version, on: isoDate })),
    output: answers<AgendaPublished>(),
    errors: ["not-found", "conflict", "minutes-approved", "published-after-meeting", "desk-has-errors"],
  },
  "agenda.print": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, place: id, twin })),
    output: answers<PrintedPaper>(),
    errors: [...printErrors, "desk-has-errors"],
  },

  /** Keeps the content of a file for good, so that an agenda that is saved can name it as a paper's. */
  "files.keep": {
    kind: "command",
    input: z.lazy(() => z.object({ file: id })),
    output: answers<KeptFile>(),
    errors: [...PAPER_FILE_ERRORS, "file-missing", "file-locked", "not-found"],
  },
  /** Writes what is kept into the place that the user chose, byte for byte. */
  "files.saveCopy": {
    kind: "command",
    input: z.lazy(() => z.object({ sha256: fileContent, place: id })),
    output: answers<{ readonly fileName: string }>(),
    errors: ["not-found", "kept-file-damaged", "place-not-writable", "disk-full"],
  },
  /** The files of an agenda in one zip: for the public, or of what is taken in private; never both. */
  "files.handOn": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, twin, place: id })),
    output: answers<FilesHandedOn>(),
    errors: [
      "not-found",
      "no-files",
      "desk-has-errors",
      "kept-file-damaged",
      "place-not-writable",
      "disk-full",
    ],
  },

  "minutes.save": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        meeting: id,
        version,
        attendance: attendanceInput,
        interests: z.array(interestInput).max(200).readonly(),
        closedAt: line,
        /** Of those items that changed. */
        minutes: z
          .array(z.object({ item: id, minute: minuteInput }))
          .max(200)
          .readonly(),
      }),
    ),
    output: answers<{ readonly version: number }>(),
    errors: ["not-found", "conflict", "minutes-approved"],
  },
  /**
   * Passes the minutes on, and keeps them as they stand then. Those that are approved are so at a later meeting: that of
   * `approvedOn`, or else the one whose agenda has them to approve.
   */
  "minutes.move": {
    kind: "command",
    input: z.lazy(() =>
      z.object({ meeting: id, version, to: z.enum(MINUTES_STATES), approvedOn: isoDate.optional() }),
    ),
    output: answers<{ readonly version: number }>(),
    errors: [
      "not-found",
      "conflict",
      "not-the-next-state",
      "desk-has-errors",
      "no-minute",
      "approval-unknown",
    ],
  },
  /** The later meeting whose agenda has the minutes to approve; null while there is none. */
  "minutes.approvedBy": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<PreviousMeeting | null>(),
    errors: ["not-found"],
  },
  "minutes.versions": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<readonly MinutesVersion[]>(),
    errors: ["not-found"],
  },
  /** How the minutes changed from a version to another, or to what they are now (null). */
  "minutes.compare": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id, from: z.number().int(), to: z.number().int().nullable() })),
    output: answers<readonly MinutesChange[]>(),
    errors: ["not-found"],
  },
  /** Minutes at a later meeting what is to be read in the approved minutes of an earlier one. */
  "minutes.correct": {
    kind: "command",
    input: z.lazy(() =>
      z.object({ of: id, madeAt: id, isExempt: z.boolean(), text: z.string().trim().min(1).max(2000) }),
    ),
    output: answers<{ readonly correction: string }>(),
    errors: ["not-found", "minutes-not-approved", "minutes-approved"],
  },
  /** As long as the minutes of the meeting that made it are not approved themselves. */
  "minutes.takeBackCorrection": {
    kind: "command",
    input: z.lazy(() => z.object({ correction: id })),
    output: answers<Record<string, never>>(),
    errors: ["not-found", "minutes-approved"],
  },
  /** What the reading desk remarks on the minutes, except what is ignored. */
  "minutes.check": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<readonly MeetingRemark[]>(),
    errors: ["not-found"],
  },
  "desk.learn": {
    kind: "command",
    input: z.lazy(() => z.object({ word: z.string().trim().min(1).max(100) })),
    output: answers<Record<string, never>>(),
    errors: [],
  },
  "desk.unlearn": {
    kind: "command",
    input: z.lazy(() => z.object({ word: z.string().min(1).max(100) })),
    output: answers<Record<string, never>>(),
    errors: ["not-found"],
  },
  /** At one place of a meeting, or always (null), which is refused for the checks that protect people or the law. */
  "desk.ignore": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        check: z.string().min(1).max(60),
        text: z.string().max(20_000),
        here: z.object({ meeting: id, place: remarkPlace }).nullable(),
      }),
    ),
    output: answers<Record<string, never>>(),
    errors: ["not-found", "check-protects"],
  },
  /** What would be remarked on the meeting and is ignored there, in the order of `minutes.check`. */
  "desk.ignoredHere": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<readonly IgnoredHere[]>(),
    errors: ["not-found"],
  },
  /** What is ignored always, and the words that were learnt. */
  "desk.taught": {
    kind: "query",
    input: nothing,
    output: answers<TaughtDesk>(),
    errors: [],
  },
  /** Takes back what was ignored, here or always: all of it or none. */
  "desk.askAgain": {
    kind: "command",
    input: z.lazy(() => z.object({ ignored: z.array(z.number().int()).min(1).max(1000) })),
    output: answers<Record<string, never>>(),
    errors: ["not-found"],
  },
  "minutes.print": {
    kind: "command",
    input: z.lazy(() => z.object({ meeting: id, place: id, twin })),
    output: answers<PrintedPaper>(),
    errors: [...printErrors, "no-minute", "desk-has-errors"],
  },

  /** The house style, tried out as it stands; null where none is chosen, so that papers are printed in ours. */
  "houseStyle.show": {
    kind: "query",
    input: nothing,
    output: answers<HouseStyleShown | null>(),
    errors: [],
  },
  /** Tries a Word template out, or (null) the one that is chosen with other roles, and says what is amiss; nothing is stored. */
  "houseStyle.test": {
    kind: "query",
    input: z.lazy(() => z.object({ file: id.nullable(), roles: chosenStyles })),
    output: answers<TestedHouseStyle>(),
    errors: documentErrors,
  },
  /** Papers are printed in it, or (null) with other roles in the one that is chosen, from then on. */
  "houseStyle.choose": {
    kind: "command",
    input: z.lazy(() =>
      z.object({ file: id.nullable(), sha256: z.string().length(64), roles: chosenStyles }),
    ),
    output: answers<Record<string, never>>(),
    errors: [...documentErrors, "file-changed", "house-style-unfit"],
  },
  /** Papers are printed in ours again. */
  "houseStyle.remove": {
    kind: "command",
    input: nothing,
    output: answers<Record<string, never>>(),
    errors: [],
  },
  /** A paper that shows each style, in the template of a file or (null) in the one that is chosen, with these roles. */
  "houseStyle.sample": {
    kind: "command",
    input: z.lazy(() => z.object({ file: id.nullable(), roles: chosenStyles, place: id })),
    output: answers<{ readonly fileName: string }>(),
    errors: [...documentErrors, "place-not-writable", "disk-full"],
  },

  /** In which forms papers can go out, beside Word and HTML. */
  "papers.forms": {
    kind: "query",
    input: nothing,
    output: answers<{ readonly pdf: boolean }>(),
    errors: [],
  },
  /** The paper as it would be printed, also while the reading desk holds errors. */
  "papers.preview": {
    kind: "query",
    input: paperAsked,
    output: answers<{ readonly paper: Omit<Paper, "snapshot"> }>(),
    errors: ["not-found", "no-figures"],
  },
  /** A page for the web. */
  "papers.html": {
    kind: "command",
    input: z.lazy(() => paperAsked.extend({ place: id })),
    output: answers<PrintedPaper>(),
    errors: [...formErrors],
  },
  /** A tagged PDF, made of the Word document by LibreOffice. */
  "papers.pdf": {
    kind: "command",
    input: z.lazy(() => paperAsked.extend({ place: id })),
    output: answers<PrintedPaper>(),
    errors: [...formErrors, "pdf-writer-missing", "pdf-not-made", "cancelled"],
  },

  /** Minutes that were written before, in Word: each line with the role that it most likely has. */
  "minutes.readOld": {
    kind: "query",
    input: z.lazy(() => z.object({ file: id })),
    output: answers<OldMinutesRead>(),
    errors: documentErrors,
  },
  /** Minutes or a note sheet that were edited in Word, beside the record: what they would change. */
  "minutes.returned": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id, file: id })),
    output: answers<ReturnedMinutes>(),
    errors: [...documentErrors, "not-these-minutes"],
  },
  /** Takes in, in one transaction, what was accepted of them. */
  "minutes.takeReturned": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        meeting: id,
        version,
        file: id,
        sha256: z.string().max(64),
        /** The changes, by their ids. */
        accept: z.array(z.string().max(200)).min(1).max(20_000).readonly(),
      }),
    ),
    output: answers<{ readonly version: number }>(),
    errors: [...documentErrors, "not-these-minutes", "file-changed", "conflict", "minutes-approved"],
  },
  /** Makes a meeting of old minutes, with all that was minuted then. */
  "minutes.bringIn": {
    kind: "command",
    input: z.lazy(() =>
      z.object({
        file: id,
        sha256: z.string().max(64),
        body: id,
        date: isoDate,
        time: line,
        venue: line,
        /** True where the clerk says that the body approved them: then they are never altered any more. */
        approved: z.boolean(),
        /** Those that were put right; a line stands by its place, from 0. */
        roles: z
          .array(z.object({ line: z.number().int().nonnegative(), role: z.enum(LINE_ROLES) }))
          .max(20_000)
          .readonly(),
        /** Null where nothing was taken in private. */
        inPrivate: z
          .object({ from: z.enum(["first item", "exclusion"]), paragraph: exemptParagraph })
          .nullable(),
      }),
    ),
    output: answers<OldMinutesBroughtIn>(),
    errors: [...documentErrors, "file-changed", "conflict", "no-minute"],
  },

  /** A paper beside scorecard, agenda and minutes; `item` and `supplement` as `PaperAsked` has them. */
  "papers.print": {
    kind: "command",
    input: z.lazy(() => paperAsked.extend({ kind: z.enum(FURTHER_PAPERS), place: id })),
    output: answers<PrintedPaper>(),
    errors: [...printErrors, "no-minute", "desk-has-errors"],
  },
  /** What was printed, the newest first. */
  "papers.list": {
    kind: "query",
    input: nothing,
    output: answers<readonly PrintedEntry[]>(),
    errors: [],
  },
  /** Whether a file is a paper that was printed here, and what of it has been revised since. */
  "papers.verify": {
    kind: "query",
    input: z.lazy(() => z.object({ file: id })),
    output: answers<VerifiedPaper>(),
    errors: ["not-found", "not-a-document", "document-too-big", "file-missing", "file-locked"],
  },

  /** What is to do, as at the meeting, and what its minutes seem to promise. */
  "actions.list": {
    kind: "query",
    input: z.lazy(() => z.object({ meeting: id })),
    output: answers<ActionsAtMeeting>(),
    errors: ["not-found"],
  },
  /** Adds the action, or puts it in the place of the one with its id. */
  "actions.save": {
    kind: "command",
    input: z.lazy(() => z.object({ action: actionInput })),
    output: answers<Record<string, never>>(),
    errors: ["not-found"],
  },
  /** Undoes the answer to a proposal, which is then proposed again; not once something was said of the action. */
  "actions.takeBack": {
    kind: "command",
    input: z.lazy(() => z.object({ action: id })),
    output: answers<Record<string, never>>(),
    errors: ["not-found", "conflict"],
  },

  /** Over all minutes, resolutions and actions: words, an indicator that they spoke of, or both. */
  "search.find": {
    kind: "query",
    input: z.lazy(() => z.object({ words: z.string().max(300), indicator: reference.nullable() })),
    output: answers<readonly Spoken[]>(),
    errors: [],
  },
} as const satisfies Record<string, Operation>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type Input<N extends OperationName> = z.output<Contract[N]["input"]>;
export type Output<N extends OperationName> = Contract[N]["output"];
