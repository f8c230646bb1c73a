import { expect, test } from "vitest";
import { oldData } from "../../../../../shared/domain/reading-desk/checks/matter/old-data.ts";
import { foundBy } from "../../read-desk.ts";

const FACTS = { meeting: "2019-07-03" } as const;

test.each([
  ["no update since a month", "There had not been an update since May.", ["since May"]],
  ["an as-at date beyond the limit", "The data were as at 30 April 2019.", ["as at 30 April 2019"]],
  ["no update since last year", "The figures had not been updated since November.", ["since November"]],
])("finds: %s", (_, text, found) => {
  expect(foundBy(oldData, text, FACTS)).toEqual(found);
});

test.each([
  "There had not been an update since June.",
  "The data were as at 31 May 2019.",
  "Reviews had improved since May.",
  "Officers had not been in touch with the school since May.",
  "There had been no update.",
  "The reserve stood at £2m as at 31 March 2019.",
  "The policy was as at that day not agreed.",
])("stays silent: %s", (text) => {
  expect(foundBy(oldData, text, FACTS)).toEqual([]);
});

test("the day of the figures is held against the meeting wherever the minute speaks of them", () => {
  const facts = { meeting: "2019-07-03", asAt: "2019-03-31" } as const;
  expect(foundBy(oldData, "The Director presented the scorecard.", facts)).toEqual(["scorecard"]);
  expect(
    foundBy(oldData, "The Director presented the scorecard.", { ...facts, staleAfterDays: 100 }),
  ).toEqual([]);
});

test("with no meeting known nothing is old", () => {
  expect(foundBy(oldData, "There had not been an update since May.")).toEqual([]);
});
