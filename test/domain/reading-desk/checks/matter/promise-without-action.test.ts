import { expect, test } from "vitest";
import { promiseWithoutAction } from "../../../../../shared/domain/reading-desk/checks/matter/promise-without-action.ts";
import { foundBy } from "../../read-desk.ts";

const PROMISE = "Officers undertook to bring the new design to the forum.";

test("a promise with no action is found", () => {
  expect(foundBy(promiseWithoutAction, `It was discussed. ${PROMISE}`)).toEqual([PROMISE]);
});

test.each([
  `${PROMISE}\n\nAction: Head of Corporate Parenting, by September.`,
  `${PROMISE}\n\nThe Panel thanked them.\n\nACTION 1: bring the design of the plan to the forum`,
  "Members asked whether officers would bring a new design.",
  "The Panel agreed to note the report.",
  "A team manager would review each plan.",
  "Officers had undertaken a survey.",
])("what is kept by an action, or is no promise, stays silent: %s", (text) => {
  expect(foundBy(promiseWithoutAction, text)).toEqual([]);
});

test("an action on something else does not keep it", () => {
  const text = `${PROMISE}\n\nThe Panel thanked them.\n\nAction: circulate the dates of training.`;
  expect(foundBy(promiseWithoutAction, text)).toEqual([PROMISE]);
});
