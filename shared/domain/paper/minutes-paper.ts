// The minutes of a meeting, as they are printed until the body has agreed them.
import { type IsoDate, longDate, weekday } from "../dates.ts";
import type { AgendaItem, Attendance, Body, Meeting } from "../meeting/meeting.ts";
import type { Minute } from "../meeting/minutes.ts";
import { resolutionSentence } from "../meeting/resolution.ts";
import type { Block, Paper, Run } from "./blocks.ts";

/** What the minutes of one meeting are made from. */
export interface MinutesParts {
  readonly body: Body;
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly item: AgendaItem;
  readonly minute: Minute;
}

export function minutesPaper(parts: MinutesParts): Omit<Paper, "snapshot"> {
  const { body, meeting, attendance, item, minute } = parts;
  const blocks: readonly Block[] = [
    { block: "title", text: body.name },
    paragraph("body", `Minutes of the meeting held on ${meetingInWords(meeting)}`),
    paragraph("draft", `Draft: not yet agreed by ${body.callsItself}`),
    ...attended("Present", attendance.present),
    ...attended("Also present", attendance.alsoPresent),
    ...attended("Apologies", attendance.apologies),
    { block: "heading", level: 1, text: `${item.number} ${item.title}` },
    ...minute.paragraphs
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text) => paragraph("minute", text)),
    ...resolved(body, minute),
    paragraph("signature", "Signed (Chair)"),
    paragraph("signature", "Date"),
  ];
  return {
    title: `${body.name}: minutes of the meeting on ${longDate(meeting.date)}`,
    author: body.council,
    date: meeting.date,
    sections: [{ orientation: "portrait", blocks }],
  };
}

/** `Wednesday 3 July 2019 at 5.00 pm in the Council Chamber`; what is not known is left out. */
function meetingInWords({ date, time, venue }: Pick<Meeting, "date" | "time" | "venue">): string {
  return [dayInWords(date), time && `at ${time}`, venue && `in ${venue}`].filter(Boolean).join(" ");
}

function dayInWords(date: IsoDate): string {
  return `${weekday(date)} ${longDate(date)}`;
}

function attended(heading: string, posts: readonly string[]): readonly Block[] {
  const named = posts.map((post) => post.trim()).filter((post) => post !== "");
  return [
    { block: "heading", level: 1, text: heading },
    named.length === 0
      ? paragraph("body", heading === "Apologies" ? "There were no apologies." : "None recorded.")
      : { block: "list", ordered: false, items: named.map((post): readonly Run[] => [{ text: post }]) },
  ];
}

function resolved(body: Body, { resolution }: Minute): readonly Block[] {
  if (resolution === null) return [];
  return [{ block: "paragraph", role: "resolution", runs: resolutionSentence(body, resolution) }];
}

function paragraph(role: "body" | "minute" | "draft" | "signature", text: string): Block {
  return { block: "paragraph", role, runs: [{ text }] };
}
