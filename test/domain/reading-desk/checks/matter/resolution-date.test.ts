import { expect, test } from "vitest";
import { resolutionDate } from "../../../../../shared/domain/reading-desk/checks/matter/resolution-date.ts";
import { foundBy } from "../../read-desk.ts";

const FACTS = { title: "Scorecard", asAt: "2019-05-31" } as const;

test.each([
  [
    "neither period nor day",
    "The Panel RESOLVED to note the Scorecard.",
    ["to note the Scorecard. -> to note the Scorecard, data as at 31 May 2019."],
  ],
  [
    "the period alone",
    "The Panel RESOLVED to note the Scorecard for May 2019.",
    ["to note the Scorecard for May 2019."],
  ],
  [
    "another day",
    "The Panel RESOLVED to note the Scorecard, data as at 30 April 2019.",
    ["to note the Scorecard, data as at 30 April 2019."],
  ],
])("finds: %s", (_, text, found) => {
  expect(foundBy(resolutionDate, text, FACTS)).toEqual(found);
});

test.each([
  "The Panel RESOLVED to note the Scorecard, data as at 31 May 2019.",
  "RESOLVED: That the Scorecard, data as at 31 May 2019, be noted.",
  "RESOLVED –\n(1) That the Scorecard as at 31 May 2019 be noted.\n(2) That the report be received.",
  "The Panel RESOLVED to thank the officers.",
  "The Panel RESOLVED to exclude the press and public.",
  "Officers spoke of the Scorecard.",
])("stays silent: %s", (text) => {
  expect(foundBy(resolutionDate, text, FACTS)).toEqual([]);
});

test("with no day known, a paper of figures has to name a period", () => {
  const facts = { title: "Quarterly Performance Report" };
  expect(foundBy(resolutionDate, "RESOLVED to note the report for Quarter 2.", facts)).toEqual([]);
  expect(foundBy(resolutionDate, "RESOLVED to note the report.", facts)).toEqual(["to note the report."]);
});

test("a paper of no figures needs no day", () => {
  expect(foundBy(resolutionDate, "RESOLVED to note the report.", { title: "Fostering Strategy" })).toEqual(
    [],
  );
});
