import { expect, test } from "vitest";
import { templateNote } from "../../../../../shared/domain/reading-desk/checks/matter/template-note.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["a note in brackets", "The [insert name] presented the report.", ["[insert name]"]],
  ["what an action is prefilled with", "Write the plan: due on 3 July 2019. [update]", ["[update]"]],
  ["a field of a phrase", "Members asked [what]. [who] replied.", ["[what]", "[who]"]],
  ["to be confirmed", "The next meeting was on TBC.", ["TBC"]],
  ["crosses", "The figure was XX per cent.", ["XX"]],
  ["a line to fill in", "The Panel met at ____ pm.", ["____"]],
  ["a label with nothing behind it", "The Panel met.\n\nSupporting documents:", ["Supporting documents:"]],
  ["a label before a label", "Apologies:\n\nPresent:\n\nThe Chair was there.", ["Apologies:"]],
])("finds: %s", (_, text, found) => {
  expect(foundBy(templateNote, text)).toEqual(found);
});

test.each([
  "Minutes:\n\nThe Panel met.",
  "Minutes:\n\nPresent:\n\nThe Chair was there.",
  "Supporting documents:\n\nThe scorecard was attached.",
  "The press were excluded under Schedule XX of the Act.",
  "The Panel [sic] met.",
  "The plan (to be confirmed by Cabinet) was shown.",
  "The date was to be set by the Clerk.",
  "The Panel heard [the Director having left] of the plan.",
])("stays silent: %s", (text) => {
  expect(foundBy(templateNote, text)).toEqual([]);
});
