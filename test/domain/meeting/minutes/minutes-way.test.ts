import { expect, it } from "vitest";
import { MINUTES_STATES } from "../../../../shared/domain/meeting/meeting.ts";
import {
  areApproved,
  arePublic,
  statesAfter,
} from "../../../../shared/domain/meeting/minutes/minutes-way.ts";

it.each([
  ["draft", ["with officers"]],
  ["with officers", ["draft", "with the chair"]],
  ["with the chair", ["draft", "with officers", "published draft"]],
  ["published draft", ["draft", "with officers", "with the chair", "approved"]],
  ["approved", ["signed"]],
  ["signed", []],
] as const)("minutes that are %s can become %j", (state, next) => {
  expect(statesAfter(state)).toEqual(next);
});

it("approved minutes are public, and the published draft is too", () => {
  expect(MINUTES_STATES.filter(arePublic)).toEqual(["published draft", "approved", "signed"]);
  expect(MINUTES_STATES.filter(areApproved)).toEqual(["approved", "signed"]);
});
