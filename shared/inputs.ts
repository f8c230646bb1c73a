// What callers send, as the contract checks it.
import { z } from "zod";
import { REGIMES } from "./domain/clear-days/regime.ts";
import { parseIsoDate } from "./domain/dates.ts";
import { LEAST_SHARED, SMALL_UP_TO } from "./domain/disclosure/rules.ts";
import { ALWAYS } from "./domain/disclosure/settings.ts";
import { ACTION_STATES, type Action } from "./domain/meeting/actions/action.ts";
import { type AgendaItem, ITEM_KINDS, type KeptFile } from "./domain/meeting/agenda/agenda.ts";
import { kindOfFile, MOST_FILE_BYTES } from "./domain/meeting/agenda/file-kinds.ts";
import { type Body, NUMBERINGS, ROLL_KINDS } from "./domain/meeting/body.ts";
import { type Attendance, INTEREST_KINDS, type Interest } from "./domain/meeting/meeting.ts";
import { type Minute, type MinutedResolution, PARAGRAPH_ROLES } from "./domain/meeting/minutes/minutes.ts";
import { PART_NUMBERINGS, RESOLUTION_VERBS } from "./domain/meeting/resolution/resolution-form.ts";
import { type ChosenStyles, STYLE_ROLES } from "./domain/paper/house-style.ts";
import { PAPER_NAMES } from "./domain/paper/kinds.ts";
import { isPeriod, type Period } from "./domain/period/period.ts";
import { FIELDS } from "./domain/reading-desk/fields.ts";
import { MEETING_PARTS } from "./domain/reading-desk/meeting-check.ts";
import { COLUMN_MEANINGS } from "./domain/return/memory/memory.ts";

export const id = z.string().min(1).max(64);
export const isoDate = z.lazy(() =>
  z
    .templateLiteral([z.number(), "-", z.number(), "-", z.number()])
    .refine((written) => parseIsoDate(written) !== null),
);
export const line = z.string().max(300);
export const post = z.string().trim().min(1).max(120);
/** Of Schedule 12A. */
export const exemptParagraph = z.number().int().min(1).max(7);
export const reference = z.string().min(1).max(40);
const text = z.string().max(20_000);
const wording = z.string().min(1).max(2000);
/** Where the clerk said to ignore a remark, as the desk gave the place. */
export const remarkPlace = z.lazy(() =>
  z.object({
    itemId: id.nullable(),
    part: z.enum(MEETING_PARTS).exclude(["paper"]),
    paragraph: id.nullable(),
    field: z.enum(FIELDS).nullable(),
    passage: text,
    at: z.number().int().min(0).max(20_000),
  }),
);
const count = z.number().int().min(0).max(20_000);
const period = z.lazy(() => z.custom<Period>((written) => typeof written === "string" && isPeriod(written)));

const resolutionForm = z.lazy(() =>
  z.object({
    keyword: z.enum(["RESOLVED", "Resolved", "AGREED", "Agreed"]),
    bold: z.boolean(),
    separator: z.enum(["", ":", " –", ":-"]),
    verbForm: z.enum(["to", "that"]),
    finalStop: z.boolean(),
    parts: z.enum(PART_NUMBERINGS).exactOptional(),
  }),
);

export const bodyInput = z.lazy(() =>
  z.object({
    id,
    council: line,
    name: z.string().trim().min(1).max(300),
    callsItself: z.string().trim().min(1).max(100),
    resolutionForm,
    staleAfterDays: z.number().int().min(1).max(1000),
    returnsDueDays: z.number().int().min(0).max(999),
    regime: z.enum(REGIMES),
    numbering: z.enum(NUMBERINGS),
    standingItems: z
      .array(z.object({ kind: z.enum(ITEM_KINDS), title: z.string().min(1).max(300), presenter: line }))
      .max(60)
      .readonly(),
    closureDays: z.array(isoDate).max(400).readonly(),
    quorum: z.number().int().min(1).max(200).nullable(),
    phrases: z
      .array(z.object({ name: z.string().min(1).max(100), text: wording }))
      .max(200)
      .readonly(),
    roll: z
      .array(
        z.object({
          id,
          kind: z.enum(ROLL_KINDS),
          name: z.string().trim().min(1).max(300),
          office: z.enum(["chair", "vice-chair"]).nullable(),
          isSubstitute: z.boolean(),
          from: isoDate.nullable(),
          until: isoDate.nullable(),
        }),
      )
      .max(500)
      .readonly(),
  }),
) satisfies z.ZodType<Body>;

export const fileContent = z.lazy(() => z.string().regex(/^[0-9a-f]{64}$/));

const keptFileInput = z.lazy(() =>
  z.object({
    name: z
      .string()
      .max(255)
      .refine((name) => kindOfFile(name) !== null),
    mediaType: z.string().max(100),
    bytes: z.number().int().min(1).max(MOST_FILE_BYTES),
    sha256: fileContent,
  }),
) satisfies z.ZodType<KeptFile>;

const isEachOnce = (exceptions: readonly { readonly indicator: string }[]) =>
  new Set(exceptions.map(({ indicator }) => indicator)).size === exceptions.length;

export const disclosureInput = z.lazy(() =>
  z.object({
    rules: z.object({
      smallUpTo: z.number().int().min(SMALL_UP_TO.least).max(SMALL_UP_TO.most),
      leastShared: z.number().int().min(LEAST_SHARED.least).max(LEAST_SHARED.most),
      hidesNought: z.boolean(),
    }),
    exceptions: z
      .array(
        z.object({ indicator: reference, always: z.enum(ALWAYS), reason: z.string().trim().min(1).max(300) }),
      )
      .max(1000)
      .refine(isEachOnce)
      .readonly(),
  }),
);

export const agendaItemInput = z.lazy(() =>
  z.object({
    id,
    kind: z.enum(ITEM_KINDS),
    title: z.string().trim().min(1).max(300),
    presenter: line,
    purpose: wording.or(z.literal("")),
    recommendation: z.object({ verb: z.enum(RESOLUTION_VERBS), wording }).nullable(),
    attachments: z
      .array(
        z.object({
          kind: z.enum(["scorecard", "file"]),
          title: z.string().trim().min(1).max(300),
          state: z.enum(["attached", "to follow", "late"]),
          publishedOn: isoDate.nullable(),
          file: keptFileInput.exactOptional(),
        }),
      )
      .max(50)
      .readonly(),
    backgroundPapers: z.array(line).max(100).readonly(),
    exemption: z
      .object({
        paragraph: exemptParagraph,
        publicInterest: text,
        publicTitle: line,
        publicSummary: text,
      })
      .nullable(),
    lateness: z.object({ addedOn: isoDate.nullable(), circumstances: text }).nullable(),
    keptNumber: z.string().max(20).exactOptional(),
    isWithdrawn: z.literal(true).exactOptional(),
  }),
) satisfies z.ZodType<AgendaItem>;

export const attendanceInput = z.lazy(() =>
  z.object({
    present: z.array(line).max(200).readonly(),
    alsoPresent: z.array(line).max(200).readonly(),
    apologies: z.array(line).max(200).readonly(),
    substitutes: z
      .array(z.object({ name: line, standsInFor: line }))
      .max(200)
      .readonly(),
  }),
) satisfies z.ZodType<Attendance>;

export const interestInput = z.lazy(() =>
  z.object({
    who: line,
    kind: z.enum(INTEREST_KINDS),
    itemId: id.nullable(),
    nature: z.string().max(2000),
    leftTheRoom: z.boolean().nullable(),
  }),
) satisfies z.ZodType<Interest>;

const names = z.lazy(() => z.array(line).max(200).readonly());

const resolutionInput = z.lazy(() =>
  z.object({
    verb: z.enum(RESOLUTION_VERBS),
    /** One with a list of many parts is long. */
    wording: text.min(1),
    vote: z
      .object({
        proposer: line,
        seconder: line,
        named: z.object({ for: names, against: names, abstained: names }),
        for: count,
        against: count,
        abstained: count,
      })
      .nullable(),
  }),
) satisfies z.ZodType<MinutedResolution>;

const paragraphInput = z.lazy(() =>
  z.object({
    id,
    role: z.enum(PARAGRAPH_ROLES),
    text,
    speaker: line.nullable(),
    links: z
      .array(z.object({ from: count, to: count, indicator: reference, period: period.nullable() }))
      .max(200)
      .readonly(),
    oral: z.object({ indicator: reference, period, value: z.number(), givenBy: line }).nullable(),
    action: z.object({ id, line: text }).exactOptional(),
  }),
);

export const minuteInput = z.lazy(() =>
  z.object({
    paragraphs: z.array(paragraphInput).max(500).readonly(),
    resolution: resolutionInput.nullable(),
    isWithoutResolution: z.boolean(),
    movements: z
      .array(z.object({ who: line, moved: z.enum(["joined", "left", "left for the item"]) }))
      .max(200)
      .readonly(),
  }),
) satisfies z.ZodType<Minute>;

export const actionInput = z.lazy(() =>
  z.object({
    id,
    meetingId: id,
    itemId: id,
    sentence: text,
    task: z.string().max(2000),
    owner: line,
    due: isoDate.nullable(),
    state: z.enum(ACTION_STATES),
    updates: z
      .array(
        z.object({
          meetingId: id.nullable(),
          on: isoDate,
          /** What was minuted comes back with the rest, however long it is. */
          text: z.string().max(200_000),
          isMinuted: z.literal(true).exactOptional(),
          isExempt: z.literal(true).exactOptional(),
        }),
      )
      .max(1000)
      .readonly(),
    closedOn: isoDate.exactOptional(),
  }),
) satisfies z.ZodType<Action>;

const blanks = ["not supplied", "not due", "not applicable", "suppressed"] as const;
/** What is taken in private stands in part B alone. */
export const twin = z.lazy(() => z.enum(["public", "part B"]));
export const version = z.number().int().nonnegative();
const cellAddress = z.lazy(() => z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));

/** What the clerk decided about one figure that was doubtful. */
export const decisionSchema = z.lazy(() =>
  z.object({
    sheet: z.string().max(255),
    cell: cellAddress,
    take: z.union([
      z.object({ kind: z.literal("value"), value: z.number() }),
      z.object({ kind: z.enum([...blanks, "left out"]) }),
    ]),
  }),
);
export type Decision = z.infer<typeof decisionSchema>;

/** What the clerk said of the return as a whole; see `Answers`. */
export const answersSchema = z.lazy(() =>
  z.object({
    headings: z.record(z.string().max(500), z.enum(COLUMN_MEANINGS)),
    labels: z.record(z.string().max(500), reference.nullable()),
    marks: z.record(z.string().max(60), z.enum([...blanks, "nought"])),
    percents: z.record(reference, z.enum(["fractions", "points"])),
    period: z.custom<Period>((written) => typeof written === "string" && isPeriod(written)).nullable(),
  }),
);

/**
 * A paper of a meeting, in whatever form; `item` names the minute of which an extract is wanted, `supplement` by its number
 * within the twin a supplement to the agenda other than the newest.
 */
export const paperAsked = z.object({
  meeting: id,
  kind: z.enum(PAPER_NAMES),
  twin,
  item: id.optional(),
  supplement: z.number().int().min(1).max(1000).optional(),
});
export type PaperAsked = z.infer<typeof paperAsked>;
/** In place of those that names and levels tell; null for ours. */
export const chosenStyles: z.ZodType<ChosenStyles, ChosenStyles> = z.lazy(() =>
  z.partialRecord(z.enum(STYLE_ROLES), z.string().max(255).nullable()),
);
