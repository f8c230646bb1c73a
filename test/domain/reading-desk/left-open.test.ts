import { expect, test } from "vitest";
import { answers, leftOpenIn, onlyAskedIn } from "../../../shared/domain/reading-desk/left-open.ts";
import { readMinuteText } from "../../../shared/domain/reading-desk/minute-text.ts";

const leftOpen = (text: string) => leftOpenIn(readMinuteText(text)).map((sentence) => sentence.text);
const onlyAsked = (text: string) => onlyAskedIn(readMinuteText(text)).map((sentence) => sentence.text);

test.each([
  "The question could not be answered at the meeting.",
  "Officers could not say how many children had moved.",
  "The Head of Service was unable to give a figure for May.",
  "No answer was available on the cost of agency staff.",
  "The question of transport was left open.",
  "Two questions remained unanswered.",
  "A written answer would be given to the Member for North Ward.",
])("a question is left open in words: %s", (text) => {
  expect(leftOpen(text)).toEqual([text]);
});

test.each([
  "Members asked whether the question could not be answered sooner.",
  "All questions were answered.",
  "The service could not recruit.",
  "Of item 4 it was read: “No answer was given.”",
])("what was answered, only supposed or quoted is not left open: %s", (text) => {
  expect(leftOpen(text)).toEqual([]);
});

test.each([
  ["Members asked whether visits were on time.", 1],
  ["Members asked why visits were late. The Chair asked how many were.", 2],
  ["Members asked why visits were late. The Head of Service said that staff had left.", 0],
  ["In answer to a question, the Head of Service explained the rise.", 0],
  ["The Panel asked that thanks be passed to the team.", 0],
  ["", 0],
])("a text asks alone or does not: %s", (text, count) => {
  expect(onlyAsked(text)).toHaveLength(count);
});

test("what somebody replied answers, and what was seen does not", () => {
  expect(answers(readMinuteText("In reply, the Director spoke of staff."))).toBe(true);
  expect(answers(readMinuteText("The Panel thanked the Director."))).toBe(false);
});
