import { expect, test } from "vitest";
import { periodWords } from "../../../../../shared/domain/reading-desk/checks/matter/period-words.ts";
import { foundBy } from "../../read-desk.ts";

const FACTS = { period: "2019-05", asAt: "2019-05-31" } as const;

test.each([
  ["another month", "The Panel received the scorecard of June 2019.", ["June 2019"]],
  ["another day", "The scorecard was introduced, with data as at 30 May 2019.", ["30 May 2019"]],
  ["another quarter", "Officers presented the data at the end of quarter four.", ["quarter four"]],
  ["another quarter in letters", "The figures for Q4 were presented.", ["Q4"]],
])("finds: %s", (_, text, found) => {
  expect(foundBy(periodWords, text, FACTS)).toEqual(found);
});

test.each([
  "The Panel received the scorecard of May 2019.",
  "The scorecard was introduced, with data as at 31 May 2019.",
  "The figures for Q1 were presented.",
  "Compared with the figures for April 2019, more reviews were in time.",
  "The data for March 2019 had been revised.",
  "The next scorecard of June 2019 would come in September.",
  "The figures for April 2019 stood at 80%.",
  "The forum was held in June 2019.",
  "The panel met in June 2019.",
])("stays silent: %s", (text) => {
  expect(foundBy(periodWords, text, FACTS)).toEqual([]);
});

test("the title's own period is held to where no other is known", () => {
  const facts = { title: "Performance Scorecard Quarter 1 2019/20" };
  expect(foundBy(periodWords, "The scorecard at the end of quarter four was presented.", facts)).toEqual([
    "quarter four",
  ]);
  expect(foundBy(periodWords, "The scorecard for quarter one was presented.", facts)).toEqual([]);
});

test("with nothing known of the figures nothing is said", () => {
  expect(foundBy(periodWords, "The Panel received the scorecard of June 2019.")).toEqual([]);
});
