import { expect, test } from "vitest";
import { otherThanRecommended } from "../../../../../shared/domain/reading-desk/checks/meeting/other-than-recommended.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { SOME_FACTS, someItem, someMeeting } from "../../some-meeting.ts";

function recordOf(recommended: string | null, resolved: string | null, title = "Fostering Strategy") {
  const recommendation = recommended === null ? null : ({ verb: "note", wording: recommended } as const);
  const items = [someItem(1, { title, kind: "scorecard", resolved, item: { recommendation } })];
  return someMeeting({ items, period: "2019-05", asAt: "2019-05-31" });
}

test("other words than were recommended are found, and both are shown", () => {
  const record = recordOf("to approve the Fostering Strategy", "to note the Fostering Strategy");
  expect(foundByMeeting(otherThanRecommended, record)).toEqual([
    "i1 resolution: The Panel RESOLVED to note the Fostering Strategy.",
  ]);
  expect(otherThanRecommended.look(record, SOME_FACTS)[0]?.message).toBe(
    "Recommended was “to approve the Fostering Strategy”; resolved is “to note the Fostering Strategy”.",
  );
});

test("a part that was left out is found", () => {
  const parts = "That the Panel:\nnotes the Fostering Strategy; and\nthanks officers";
  const record = recordOf(parts, "That the Panel notes the Fostering Strategy");
  expect(foundByMeeting(otherThanRecommended, record)).toHaveLength(1);
});

test.each([
  ["the same words", "to note the Fostering Strategy", "to note the Fostering Strategy"],
  ["with a full stop and a capital", "to note the Fostering Strategy.", "To note the Fostering  Strategy"],
  [
    "with the period and the day of its figures",
    "to note the Fostering Strategy",
    "to note the Fostering Strategy for May 2019, data as at 31 May 2019",
  ],
  ["with the day alone", "to note the Strategy", "to note the Strategy, data as at 31 May 2019"],
  ["in the other form", "to note the Strategy", "That the Strategy be noted"],
  ["in the other form, of another verb", "That the Strategy be approved", "to approve the Strategy"],
  [
    "in the same parts, numbered by hand or by us",
    "That the Panel:\nnotes the Strategy; and\nthanks officers",
    "That the Panel:\n(a) notes the Strategy; and\n(b) thanks officers.",
  ],
  ["of the body by its pronoun", "That the Panel notes the Strategy", "that it notes the Strategy"],
  ["nothing recommended", null, "to note the Fostering Strategy"],
  ["nothing resolved", "to note the Fostering Strategy", null],
])("stays silent: %s", (_, recommended, resolved) => {
  expect(foundByMeeting(otherThanRecommended, recordOf(recommended, resolved))).toEqual([]);
});
