// What can only be seen of a whole meeting: its agenda, those at it, and the meeting before it.
import type { MeetingCheck } from "../../meeting-check.ts";
import { exemptionReason } from "./exemption-reason.ts";
import { lateReportDate } from "./late-report-date.ts";
import { leftTheRoom } from "./left-the-room.ts";
import { minuteForEachItem } from "./minute-for-each-item.ts";
import { onTheRoll } from "./on-the-roll.ts";
import { otherThanRecommended } from "./other-than-recommended.ts";
import { previousMeetingDate } from "./previous-meeting-date.ts";
import { quorumHeld } from "./quorum-held.ts";
import { unbrokenNumbers } from "./unbroken-numbers.ts";
import { urgentCircumstances } from "./urgent-circumstances.ts";

export const meetingChecks: readonly MeetingCheck[] = [
  minuteForEachItem,
  unbrokenNumbers,
  otherThanRecommended,
  previousMeetingDate,
  onTheRoll,
  leftTheRoom,
  quorumHeld,
  exemptionReason,
  urgentCircumstances,
  lateReportDate,
];
