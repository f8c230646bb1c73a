import { expect, test } from "vitest";
import type { Attachment } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { lateReportDate } from "../../../../../shared/domain/reading-desk/checks/meeting/late-report-date.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

const PAPER: Attachment = { kind: "file", title: "Budget", state: "attached", publishedOn: null };

const found = (attachment: Attachment) =>
  foundByMeeting(
    lateReportDate,
    someMeeting({ items: [someItem(1, { item: { attachments: [attachment] } })] }),
  );

test.each(["late", "to follow"] as const)("a report that is %s and has no day is found", (state) => {
  expect(found({ ...PAPER, state })).toEqual(["i1 agenda attachment 0: Budget"]);
});

test("an item that was added late and has no day is found", () => {
  const lateness = { addedOn: null, circumstances: "A letter came." };
  const items = [someItem(1, { item: { lateness } })];
  expect(foundByMeeting(lateReportDate, someMeeting({ items }))).toEqual(["i1 agenda: Report 1"]);
});

test("stays silent on what has its day, or was there in time", () => {
  expect(found(PAPER)).toEqual([]);
  expect(found({ ...PAPER, state: "late", publishedOn: "2019-07-01" })).toEqual([]);
  expect(found({ ...PAPER, state: "to follow", publishedOn: "2019-07-01" })).toEqual([]);
});

test("stays silent until the meeting on what is to follow", () => {
  const attachments = [{ ...PAPER, state: "to follow" }] as const;
  const record = someMeeting({ items: [someItem(1, { said: [], resolved: null, item: { attachments } })] });
  const meeting = { ...record.meeting, openedOn: null };
  expect(foundByMeeting(lateReportDate, { ...record, meeting })).toEqual([]);
  expect(foundByMeeting(lateReportDate, record)).toHaveLength(1);
});
