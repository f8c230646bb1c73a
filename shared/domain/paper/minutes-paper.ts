// The minutes of a meeting, for the public and as Part B: a draft until the body has agreed them.
import { longDate } from "../dates.ts";
import type { Attendance } from "../meeting/meeting.ts";
import { approvedInWords } from "../meeting/minutes/approval.ts";
import { areApproved } from "../meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import { presentInWords } from "./attendance-in-words.ts";
import type { Block, Paper } from "./blocks.ts";
import { markOf } from "./marks.ts";
import {
  asSentence,
  bullets,
  isExempt,
  labelled,
  meetingInWords,
  notForPublication,
  paragraph,
  type Twin,
  written,
} from "./meeting-blocks.ts";
import { correctionsMadeHere, minutedApart, minutedInFull, minutedInPublic } from "./minuted-item.ts";

/**
 * The public twin has of an exempt item its public title, the paragraph of Schedule 12A, the public interest and the public
 * summary, and nothing else, not even who came or went while it was taken; the Part B twin has the exempt items alone.
 */
export function minutesPaper(record: MeetingRecord, twin: Twin): Omit<Paper, "snapshot"> {
  const { body, meeting } = record;
  const part = twin === "public" ? "minutes" : "part B minutes, not for publication,";
  return {
    title: `${body.name}: ${part} of the meeting on ${longDate(meeting.date)}`,
    author: body.council,
    date: meeting.date,
    sections: [
      { orientation: "portrait", blocks: twin === "public" ? publicMinutes(record) : partB(record) },
    ],
  };
}

function publicMinutes(record: MeetingRecord): readonly Block[] {
  const { body, meeting } = record;
  return [
    { block: "title", text: body.name },
    paragraph("body", `Minutes of the meeting held on ${meetingInWords(meeting)}`),
    ...draftMark(record),
    ...inFrontOfItems(record, "public"),
    ...record.items.flatMap((recorded) =>
      isExempt(recorded) ? minutedInPublic(recorded) : minutedInFull(record, recorded),
    ),
    ...behindItems(record, "public"),
    ...SIGNATURE,
  ];
}

function partB(record: MeetingRecord): readonly Block[] {
  const exempt = record.items.filter(isExempt);
  return [
    { block: "title", text: record.body.name },
    paragraph("body", `Part B of the minutes of the meeting held on ${meetingInWords(record.meeting)}`),
    ...draftMark(record),
    ...notForPublication(),
    ...(exempt.length === 0 ? [paragraph("body", "No item was taken in private.")] : []),
    ...inFrontOfItems(record, "part B"),
    ...exempt.flatMap((recorded) => minutedInFull(record, recorded)),
    ...behindItems(record, "part B"),
    ...SIGNATURE,
  ];
}

/** What the minutes have of the record before their first item: who was there, and what has no item of its own. */
export function inFrontOfItems(record: MeetingRecord, twin: Twin): readonly Block[] {
  const { attendance } = record;
  if (twin === "part B") return correctedSince(record, twin);
  return [
    ...correctedSince(record, twin),
    ...attended("present", presentInWords(record)),
    ...attended("alsoPresent", written(attendance.alsoPresent)),
    ...attended("apologies", apologiesInWords(attendance)),
    ...minutedApart(record),
  ];
}

/** What the minutes have of the record behind their last item. */
export function behindItems(record: MeetingRecord, twin: Twin): readonly Block[] {
  return twin === "public" ? closed(record.meeting.closedAt) : correctionsMadeHere(record, twin);
}

/** That the minutes are a draft; or where the body approved them, as far as that was recorded. */
export function draftMark({ body, meeting, approved }: MeetingRecord): readonly Block[] {
  if (areApproved(meeting.minutesState))
    return approved === undefined ? [] : [paragraph("body", approvedInWords(approved))];
  return [paragraph("draft", `Draft: not yet agreed by ${body.callsItself}`)];
}

/** Agreed minutes are never altered: they say where they were put right. */
export function correctedSince({ corrections, meeting }: MeetingRecord, twin: Twin): readonly Block[] {
  return corrections
    .filter(({ of, isExempt }) => of.id === meeting.id && isExempt === (twin === "part B"))
    .map(({ madeAt, text }) =>
      labelled(`Corrected at the meeting held on ${longDate(madeAt.date)}`, asSentence(text)),
    );
}

/** The lists of those at the meeting, each under its heading, and what stands there for nobody. */
export const ATTENDANCE_LISTS = {
  present: { heading: "Present", whenNone: "None recorded." },
  alsoPresent: { heading: "Also present", whenNone: "None recorded." },
  apologies: { heading: "Apologies", whenNone: "There were no apologies." },
} as const;
export type AttendanceList = keyof typeof ATTENDANCE_LISTS;

function attended(list: AttendanceList, names: readonly string[]): readonly Block[] {
  const { heading, whenNone } = ATTENDANCE_LISTS[list];
  return [
    { block: "heading", level: 1, text: heading },
    names.length === 0 ? paragraph("body", whenNone) : bullets(names),
  ];
}

function apologiesInWords({ apologies, substitutes }: Attendance): readonly string[] {
  return written(apologies).map((name) => {
    const substitute = substitutes.find(({ standsInFor }) => standsInFor.trim() === name)?.name.trim();
    return substitute ? `${name} (substitute: ${substitute})` : name;
  });
}

function closed(closedAt: string): readonly Block[] {
  const time = closedAt.trim();
  if (time === "") return [];
  return [{ ...paragraph("body", asSentence(`The meeting closed at ${time}`)), mark: markOf("closing", "") }];
}

const SIGNATURE: readonly Block[] = [
  paragraph("signature", "Signed (Chair)"),
  paragraph("signature", "Date"),
];
