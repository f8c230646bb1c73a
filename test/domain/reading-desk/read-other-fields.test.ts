import { describe, expect, test } from "vitest";
import type { HiddenValue } from "../../../shared/domain/disclosure/hidden-values.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { readMeeting } from "../../../shared/domain/reading-desk/read-meeting.ts";
import { someScorecard } from "./checks/matter/some-scorecard.ts";
import { expectToStandThere, placesOf } from "./found-by-meeting.ts";
import { EXEMPTION, SOME_FACTS, someItem, someMeeting } from "./some-meeting.ts";

const ITEMS = [
  someItem(1),
  someItem(2, { kind: "exclusion" }),
  someItem(3, { item: { exemption: EXEMPTION } }),
];
const EARLIER = { id: "june", date: "2019-06-05" } as const;
const HERE = { id: "meeting", date: "2019-07-03" } as const;

function found(record: Partial<MeetingRecord>, hidden: readonly HiddenValue[] = []): readonly string[] {
  const meeting = someMeeting({ items: ITEMS, ...record });
  const all = readMeeting(meeting, { ...SOME_FACTS, hidden });
  const said = all.filter(({ field }) => field === "nature" || field === "correction");
  for (const one of said) expectToStandThere(one, meeting);
  return placesOf(said);
}

function declared(nature: string, itemId: string | null = "i1"): Partial<MeetingRecord> {
  const kind = "other registrable interest" as const;
  return { interests: [{ who: "Councillor Ash", kind, itemId, nature, leftTheRoom: true }] };
}

function putRight(text: string, made: Partial<MeetingRecord["corrections"][number]> = {}) {
  return { corrections: [{ id: "c", of: EARLIER, madeAt: HERE, isExempt: false, text, ...made }] };
}

describe("what was declared", () => {
  test("is read for slips and for notes of a template", () => {
    expect(found(declared("a governor of the the school"))).toEqual([
      "i1 interests nature 0: the the -> the",
    ]);
    expect(found(declared("a governor of [name of school]"))).toEqual([
      "i1 interests nature 0: [name of school]",
    ]);
    expect(found(declared("a governor of the school"))).toEqual([]);
  });

  test("makes no child known in public, and in private may", () => {
    const nature = "the foster carer of two children in care";
    expect(found(declared(nature))).toEqual(["i1 interests nature 0: two children"]);
    expect(found(declared(nature, null))).toEqual(["interests nature 0: two children"]);
    expect(found(declared(nature, "i3"))).toEqual([]);
  });
});

describe("what was put right", () => {
  const text = "for “nine” read “four children were placed outside the borough”";

  test("makes no child known in public, and in private may", () => {
    expect(found(putRight(text))).toEqual(["meeting correction 0: four children"]);
    expect(found(putRight(text, { isExempt: true }))).toEqual([]);
  });

  test("is read at the meeting that put it right, and not at the one whose minutes were wrong", () => {
    expect(found(putRight(text, { of: HERE, madeAt: { id: "september", date: "2019-09-04" } }))).toEqual([]);
  });

  test("may quote the slip that it puts right, and leaves no note of a template", () => {
    expect(found(putRight("for “the the Panel” read “the Panel”"))).toEqual([]);
    expect(found(putRight("for “nine” read “[number]”"))).toEqual(["meeting correction 0: [number]"]);
  });
});

test("neither tells a figure that the public scorecard hides", () => {
  const [line] = someScorecard([
    { name: "Health assessments completed in time", value: 13.8 },
  ]).sections.flatMap(({ lines }) => lines);
  if (!line) throw new Error("The scorecard has a line");
  const hidden: HiddenValue = {
    ...{ indicator: line.indicator, period: "2019-05", place: "current", reason: "Small number" },
    ...{ value: 13.8, counts: [4, 25] },
  };
  const text = "for “CLA 0 stood at 20%” read “CLA 0 stood at 13.8%”";
  expect(found(putRight(text), [hidden])).toEqual(["meeting correction 0: 13.8%"]);
  expect(found(putRight(text, { isExempt: true }), [hidden])).toEqual([]);
  expect(found(declared("a friend knew that CLA 0 stood at 13.8%"), [hidden])).toEqual([
    "i1 interests nature 0: 13.8%",
  ]);
});
