import { expect, it } from "vitest";
import { dataAge } from "../../../shared/domain/scorecard/data-age.ts";

it("data of 31 May are 33 days old at a meeting on 3 July", () => {
  expect(dataAge("2019-05-31", "2019-07-03", 45)).toEqual({ days: 33, stale: false });
  expect(dataAge("2019-07-03", "2019-07-03", 45)).toEqual({ days: 0, stale: false });
  expect(dataAge("2019-07-05", "2019-07-03", 45)).toEqual({ days: -2, stale: false });
});

it("data are old beyond the limit, not on it", () => {
  expect(dataAge("2019-05-31", "2019-07-03", 33).stale).toBe(false);
  expect(dataAge("2019-05-31", "2019-07-03", 32).stale).toBe(true);
});
