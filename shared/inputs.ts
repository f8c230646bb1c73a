// What callers send of a meeting and its body, as the contract checks it.

import { z } from "zod";
import { REGIMES } from "./domain/clear-days/regime.ts";
import { parseIsoDate } from "./domain/dates.ts";
import { ACTION_STATES, type Action } from "./domain/meeting/action.ts";
import { type AgendaItem, ITEM_KINDS } from "./domain/meeting/agenda.ts";
import { type Body, NUMBERINGS, ROLL_KINDS } from "./domain/meeting/body.ts";
import { type Attendance, INTEREST_KINDS, type Interest } from "./domain/meeting/meeting.ts";
import { type Minute, type MinutedResolution, PARAGRAPH_ROLES } from "./domain/meeting/minutes.ts";
import { RESOLUTION_VERBS } from "./domain/meeting/resolution-form.ts";
import { isPeriod, type Period } from "./domain/period/period.ts";

export const id = z.string().min(1).max(64);
export const isoDate = z
  .templateLiteral([z.number(), "-", z.number(), "-", z.number()])
  .refine((written) => parseIsoDate(written) !== null);
export const line = z.string().max(300);
export const post = z.string().trim().min(1).max(120);
/** Of Schedule 12A. */
export const exemptParagraph = z.number().int().min(1).max(7);
export const reference = z.string().min(1).max(40);
const text = z.string().max(20_000);
const wording = z.string().min(1).max(2000);
const count = z.number().int().min(0).max(20_000);
const period = z.custom<Period>((written) => typeof written === "string" && isPeriod(written));

const resolutionForm = z.object({
  keyword: z.enum(["RESOLVED", "Resolved", "AGREED", "Agreed"]),
  bold: z.boolean(),
  separator: z.enum(["", ":", " –", ":-"]),
  verbForm: z.enum(["to", "that"]),
  finalStop: z.boolean(),
});

export const bodyInput = z.object({
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
}) satisfies z.ZodType<Body>;

export const agendaItemInput = z.object({
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
}) satisfies z.ZodType<AgendaItem>;

export const attendanceInput = z.object({
  present: z.array(line).max(200).readonly(),
  alsoPresent: z.array(line).max(200).readonly(),
  apologies: z.array(line).max(200).readonly(),
  substitutes: z
    .array(z.object({ name: line, standsInFor: line }))
    .max(200)
    .readonly(),
}) satisfies z.ZodType<Attendance>;

export const interestInput = z.object({
  who: line,
  kind: z.enum(INTEREST_KINDS),
  itemId: id.nullable(),
  nature: z.string().max(2000),
  leftTheRoom: z.boolean().nullable(),
}) satisfies z.ZodType<Interest>;

const names = z.array(line).max(200).readonly();

const resolutionInput = z.object({
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
}) satisfies z.ZodType<MinutedResolution>;

const paragraphInput = z.object({
  id,
  role: z.enum(PARAGRAPH_ROLES),
  text,
  speaker: line.nullable(),
  links: z
    .array(z.object({ from: count, to: count, indicator: reference, period: period.nullable() }))
    .max(200)
    .readonly(),
  oral: z.object({ indicator: reference, period, value: z.number(), givenBy: line }).nullable(),
});

export const minuteInput = z.object({
  paragraphs: z.array(paragraphInput).max(500).readonly(),
  resolution: resolutionInput.nullable(),
  isWithoutResolution: z.boolean(),
  movements: z
    .array(z.object({ who: line, moved: z.enum(["joined", "left", "left for the item"]) }))
    .max(200)
    .readonly(),
}) satisfies z.ZodType<Minute>;

export const actionInput = z.object({
  id,
  meetingId: id,
  itemId: id,
  sentence: text,
  task: z.string().max(2000),
  owner: line,
  due: isoDate.nullable(),
  state: z.enum(ACTION_STATES),
  updates: z
    .array(z.object({ meetingId: id.nullable(), on: isoDate, text: z.string().max(2000) }))
    .max(200)
    .readonly(),
}) satisfies z.ZodType<Action>;
