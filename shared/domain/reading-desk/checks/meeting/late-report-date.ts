import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { spanOf } from "../../fields.ts";
import {
  foundIn,
  foundInField,
  isUnderWay,
  type MeetingCheck,
  type MeetingFound,
} from "../../meeting-check.ts";

/** A report that missed the agenda, of which nothing says on what day it was published. */
export const lateReportDate: MeetingCheck = {
  name: "late-report-date",
  severity: "warning",
  look: (record) => record.items.flatMap((item) => withoutDay(item, record)),
};

/** What was to follow has come, or has not, once the meeting is under way. */
function withoutDay({ item }: RecordedItem, record: MeetingRecord): readonly MeetingFound[] {
  if (item.isWithdrawn) return [];
  const found = item.attachments
    .map((attachment, line) => ({ ...attachment, line }))
    .filter(
      ({ state, publishedOn }) =>
        publishedOn === null && (state === "late" || (state === "to follow" && isUnderWay(record))),
    )
    .map(({ title, state, line }) => {
      const message =
        state === "late"
          ? `“${title}” came late; give the day on which it was published.`
          : `“${title}” was to follow; give the day on which it was published, or say that it did not come.`;
      const field = { field: "attachment", line, text: title } as const;
      return foundInField("agenda", item.id, field, spanOf(title, title), message);
    });
  if (item.lateness === null || item.lateness.addedOn !== null) return found;
  const message = "This item was added late; give the day on which it was added.";
  return [...found, foundIn("agenda", item.id, item.title, message)];
}
