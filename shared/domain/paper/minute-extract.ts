// The extract of one minute, certified by the post that signs it.
import { longDate } from "../dates.ts";
import { areApproved } from "../meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import type { Block } from "./blocks.ts";
import { head, type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import { isExempt, meetingInWords, paragraph, type Twin } from "./meeting-blocks.ts";
import { minutedInFull, minutedInPublic } from "./minuted-item.ts";
import { correctedSince, draftMark } from "./minutes-paper.ts";

/**
 * The item as the minutes of that twin have it, with the corrections that were minuted since; null where the twin does
 * not have it: an item that nobody knows, or an open one in Part B.
 */
export function minuteExtract(record: MeetingRecord, itemId: string, twin: Twin): UnprintedPaper | null {
  const recorded = record.items.find(({ item }) => item.id === itemId);
  if (recorded === undefined || (twin === "part B" && !isExempt(recorded))) return null;
  const name = recorded.number === "" ? "extract of a minute" : `extract of minute ${recorded.number}`;
  return uprightPaper(record, name, twin, [
    ...head(
      record,
      `Extract from the minutes of the meeting held on ${meetingInWords(record.meeting)}`,
      twin,
    ),
    ...draftMark(record),
    ...correctedSince(record, twin),
    ...(twin === "public" && isExempt(recorded)
      ? minutedInPublic(recorded)
      : minutedInFull(record, recorded)),
    { block: "heading", level: 1, text: "Certificate" },
    paragraph("body", certificate(record)),
    ...SIGNATURE,
  ]);
}

function certificate({ body, meeting }: MeetingRecord): string {
  const of = `of the meeting of the ${body.name.replace(/^the /i, "")} held on ${longDate(meeting.date)}`;
  return areApproved(meeting.minutesState)
    ? `I certify that this is a true extract from the minutes ${of}, as agreed by ${body.callsItself}.`
    : `I certify that this is a true extract from the draft minutes ${of}, which are not yet agreed by ${body.callsItself}.`;
}

const SIGNATURE: readonly Block[] = ["Signed", "Post", "Date"].map((line) => paragraph("signature", line));
