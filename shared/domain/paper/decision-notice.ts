// The decision notice: what a meeting resolved, item by item, for all who were not there.
import { areApproved } from "../meeting/minutes/minutes-way.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Block } from "./blocks.ts";
import { head, type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import {
  exemptReasons,
  isExempt,
  itemHeading,
  meetingInWords,
  paragraph,
  type Twin,
} from "./meeting-blocks.ts";
import { minutedInPublic } from "./minuted-item.ts";
import { resolutionBlocks } from "./resolution-blocks.ts";

/**
 * Each resolution under the number and title of its item. The public twin has of an exempt item what the public minutes
 * have, and not whether anything was resolved; the Part B twin has the resolutions of exempt items alone. It says nothing
 * of when a decision takes effect, because no record tells that.
 */
export function decisionNotice(record: MeetingRecord, twin: Twin): UnprintedPaper {
  const decisions = record.items.flatMap((recorded) =>
    twin === "public" && isExempt(recorded) ? minutedInPublic(recorded) : decided(record, recorded, twin),
  );
  return uprightPaper(record, "decision notice", twin, [
    ...head(record, `Decisions of the meeting held on ${meetingInWords(record.meeting)}`, twin),
    ...notAgreedYet(record),
    ...(decisions.length > 0 ? decisions : NOTHING_RESOLVED),
  ]);
}

function decided({ body }: MeetingRecord, recorded: RecordedItem, twin: Twin): readonly Block[] {
  const { item, minute } = recorded;
  if (minute.resolution === null || isExempt(recorded) !== (twin === "part B")) return [];
  return [
    itemHeading(recorded),
    ...(item.exemption === null ? [] : exemptReasons(item.exemption)),
    ...resolutionBlocks(body, minute.resolution),
  ];
}

function notAgreedYet({ body, meeting }: MeetingRecord): readonly Block[] {
  if (areApproved(meeting.minutesState)) return [];
  return [paragraph("note", `The minutes of this meeting have not been agreed yet by ${body.callsItself}.`)];
}

const NOTHING_RESOLVED: readonly Block[] = [
  { block: "heading", level: 1, text: "Decisions" },
  paragraph("body", "No resolution is recorded."),
];
