import { expect, test } from "vitest";
import { previousMeetingDate } from "../../../../../shared/domain/reading-desk/checks/meeting/previous-meeting-date.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

const previous = { id: "before", date: "2019-06-05" } as const;
const REAL = "Minutes of the meeting held on 5 June 2019";

function ofApproval(title: string, said: string, resolved: string | null = null): readonly string[] {
  const items = [someItem(1, { kind: "previous minutes", title, said: [said], resolved })];
  return foundByMeeting(previousMeetingDate, someMeeting({ items, previous }));
}

function ofReport(said: string): readonly string[] {
  return foundByMeeting(
    previousMeetingDate,
    someMeeting({ items: [someItem(1, { said: [said] })], previous }),
  );
}

test.each([
  [
    "in the title",
    "Minutes of the meeting held on 6 June 2019",
    "It was so.",
    ["i1 agenda title: 6 June 2019 -> 5 June 2019"],
  ],
  [
    "in a title that is no more than a date",
    "Meeting on 6 June 2019",
    "",
    ["i1 agenda title: 6 June 2019 -> 5 June 2019"],
  ],
  [
    "the minutes approve their own date",
    REAL,
    "The minutes of the meeting held on 3 July 2019 were agreed as a correct record.",
    ["i1p1: 3 July 2019 -> 5 June 2019"],
  ],
  [
    "with its weekday, which goes with it",
    REAL,
    "The minutes of the meeting held on Thursday, 6 June 2019 were agreed.",
    ["i1p1: Thursday, 6 June 2019 -> Wednesday 5 June 2019"],
  ],
  [
    "in another form",
    REAL,
    "The minutes of the Panel meeting of 6th June were agreed.",
    ["i1p1: 6th June -> 5 June 2019"],
  ],
])("another day than the real one: %s", (_, title, said, found) => {
  expect(ofApproval(title, said)).toEqual(found);
});

test("another day is found in the resolution, at its place in it as printed", () => {
  const resolved = "to approve the minutes of the meeting held on 6 June 2019 as a correct record";
  expect(ofApproval(REAL, "They were read.", resolved)).toEqual([
    "i1 resolution: 6 June 2019 -> 5 June 2019",
  ]);
});

test("another day is found in what the item is for and in what is recommended", () => {
  const wording = "to approve the minutes of the meeting held on Thursday, 6 June 2019 as a correct record";
  const item = {
    purpose: "To approve the minutes of the meeting on 6 June 2019.",
    recommendation: { verb: "approve", wording },
    attachments: [
      { kind: "file", title: "Minutes of the meeting on 22 May 2019", state: "attached", publishedOn: null },
    ],
  } as const;
  const items = [someItem(1, { kind: "previous minutes", title: REAL, resolved: null, item })];
  expect(foundByMeeting(previousMeetingDate, someMeeting({ items, previous }))).toEqual([
    "i1 agenda purpose: 6 June 2019 -> 5 June 2019",
    "i1 agenda recommendation: Thursday, 6 June 2019 -> Wednesday 5 June 2019",
  ]);
});

test.each([
  "The minutes of the meeting held on 5 June 2019 were agreed as a correct record.",
  "The minutes of the meetings held on 22 May 2019 and 5 June 2019 were agreed.",
  "The minutes were agreed, with the date of the visit on 14 May 2019 corrected.",
  "The minutes were agreed.",
])("in the item of approval, stays silent: %s", (said) => {
  expect(ofApproval(REAL, said)).toEqual([]);
});

test.each([
  ["Since the last meeting, held on 6 June 2019, much had been done.", ["i1p1: 6 June 2019 -> 5 June 2019"]],
  ["The last meeting of the Panel on 6 June 2019 was short.", ["i1p1: 6 June 2019 -> 5 June 2019"]],
  ["Since the last meeting, held on 5 June 2019, much had been done.", []],
  ["The last meeting of the Health Board, held on 6 June 2019, was short.", []],
  ["The visit on 6 June 2019 and the meeting of officers on 7 June 2019 were told of.", []],
] as const)("in any other item: %s", (said, found) => {
  expect(ofReport(said)).toEqual(found);
});

test("where there was no previous meeting nothing is said", () => {
  const items = [
    someItem(1, { kind: "previous minutes", title: "Minutes of the meeting held on 6 June 2019" }),
  ];
  expect(foundByMeeting(previousMeetingDate, someMeeting({ items }))).toEqual([]);
});
