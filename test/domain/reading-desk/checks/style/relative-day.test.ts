import { expect, test } from "vitest";
import { relativeDay } from "../../../../../shared/domain/reading-desk/checks/style/relative-day.ts";
import { readMinuteText } from "../../../../../shared/domain/reading-desk/minute-text.ts";
import { foundBy, NOTHING_KNOWN } from "../../read-desk.ts";

test.each([
  ["The figures had been published today.", "today"],
  ["A letter would go out tomorrow to every carer.", "tomorrow"],
  ["The review would begin next week in all teams.", "next week"],
  ["Tomorrow the service would open its doors.", "Tomorrow"],
  ["The Chair thanked all who had come this evening.", "this evening"],
])("a day told from the meeting is found: %s", (text, found) => {
  expect(foundBy(relativeDay, text)).toEqual([found]);
});

test.each([
  ["A letter would go out tomorrow to every carer.", "(1 January 2020)"],
  ["The review would begin next month in all teams.", "(January 2020)"],
  ["The figures had come down since last month.", "(November 2019)"],
  ["The figures had been published today.", "(31 December 2019)"],
])("the date that was meant is said where the meeting’s is known: %s", (text, date) => {
  const [found] = relativeDay.look(readMinuteText(text), { ...NOTHING_KNOWN, meeting: "2019-12-31" });
  expect(found?.message).toContain(date);
});

test.each([
  ["a date", "The figures had been published on 3 July 2019."],
  ["a stretch of time", "The review would be done over the next week and the last month of the term."],
  ["a comparison of years", "Performance was better than last year and would improve again next year."],
  ["the week after another", "It was reviewed at the meeting of the previous week and in the next month."],
  ["a quotation", "A Member asked, “Will it be ready tomorrow?” and was told that it would."],
  ["a name", "The article in Community Care Today had been shared with the Panel."],
  ["a heading", "Where we are today"],
  ["a resolution", "RESOLVED that a report be brought next month."],
  ["the last week of something", "It had opened in last week of June, or next week of term."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(relativeDay, text)).toEqual([]);
});
