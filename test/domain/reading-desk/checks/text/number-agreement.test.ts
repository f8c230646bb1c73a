import { expect, test } from "vitest";
import { numberAgreement } from "../../../../../shared/domain/reading-desk/checks/text/number-agreement.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The minutes was agreed.", "was -> were"],
  ["The minutes of the meeting held on 3 July 2019 was agreed.", "was -> were"],
  ["Officers shared that the figures is better.", "is -> are"],
  ["It ended. Looked after children has moved.", "has -> have"],
  ["The Panel heard that young people was asked.", "was -> were"],
  ["The report were noted.", "were -> was"],
  ["There was concerns about it.", "was -> were"],
  ["asked how many carers was able to", "was -> were"],
  ["There was no apologies.", "was -> were"],
  ["Some of those who wrote was against it.", "was -> were"],
  ["All of the figures has changed.", "has -> have"],
])("a verb that does not agree is found: %s", (text, found) => {
  expect(foundBy(numberAgreement, text)).toEqual([found]);
});

test.each([
  "The minutes were agreed. The report was noted.",
  "The number of children was lower. The quality of plans was better.",
  "One of the officers was asked. Each of the targets is met.",
  "The review of the minutes was late. A visit by officers was welcome.",
  "What the Panel asked of officers was answered.",
  "The Panel were pleased, and the data is old.",
  "The agenda and the report were noted.",
  "There was a question, and there was no one there.",
  "It was noted that one of the reports was late.",
  "Most of it was new, and some of the report was old.",
  "One of those who wrote was a member.",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(numberAgreement, text)).toEqual([]);
});
