import { describe, expect, test } from "vitest";
import { readMinuteText } from "../../../shared/domain/reading-desk/minute-text.ts";
import { putOffIn, resolvesToPutOff } from "../../../shared/domain/reading-desk/put-off.ts";

const putOff = (text: string) => putOffIn(readMinuteText(text)).map((sentence) => sentence.text);

describe("what was put off", () => {
  test.each([
    "The report was deferred.",
    "This item was therefore deferred to the next meeting.",
    "Consideration of the tender was postponed until September.",
    "The item was withdrawn and deferred.",
    "Deferred to the meeting in September.",
    "It was deferred to the next meeting.",
    "It was agreed to defer the item.",
    "It was proposed and agreed that the item be deferred.",
    "The Panel agreed that the decision on fees be held over.",
    "Consideration of the matter was adjourned.",
    "The update would be taken at the next meeting.",
    "The Panel RESOLVED that the report be deferred.",
  ])("is told in the words of minutes: %s", (text) => {
    expect(putOff(text)).toEqual([text]);
  });

  test("is the sentence that says so, and none of its neighbours", () => {
    expect(putOff("Officers had no figures. The report was deferred. Members regretted it.")).toEqual([
      "The report was deferred.",
    ]);
  });
});

test.each([
  "The surgery had been deferred by the hospital.",
  "Members asked whether the item should be deferred.",
  "It was proposed that the item be deferred.",
  "The motion that the report be deferred was moved and lost.",
  "It was agreed not to defer the item.",
  "The item was not deferred.",
  "Deferring payments cost the council £3,000.",
  "The deferred payment scheme was used by 12 residents.",
  "The meeting was adjourned at 6.00 pm and resumed at 6.10 pm.",
  "The report would be considered at the next meeting of Cabinet.",
  "Of item 4 it was read: “The report was deferred.”",
])("what only was asked, moved, lost or quoted, or is something else, was not put off: %s", (text) => {
  expect(putOff(text)).toEqual([]);
});

test.each([
  ["to defer the Report on placements", true],
  ["That the Tender for a home be deferred", true],
  ["to note the report and to postpone the decision", true],
  ["not to defer the Report on placements", false],
  ["to note the Scheme of Deferred Payments", false],
])("a resolution puts off or does not: %s", (wording, isPutOff) => {
  expect(resolvesToPutOff(wording)).toBe(isPutOff);
});
