import { expect, test } from "vitest";
import { toParticiple } from "../../../../../shared/domain/reading-desk/checks/text/to-participle.ts";
import { foundBy } from "../../read-desk.ts";
import { dictionaryOf } from "./few-words.ts";

const words = dictionaryOf("develop improve plan carry us use agree");

test.each([
  ["This would be used to developed a new design", "to developed -> to develop"],
  ["This would be used to developed a\u00a0 a new design", "to developed -> to develop"],
  ["The service was able to improved on it", "to improved -> to improve"],
  ["Officers needed to planned ahead", "to planned -> to plan"],
  ["in order to carried out visits", "to carried -> to carry"],
  ["They had to used more staff", "to used"],
  ["They hoped to agreed terms", "to agreed -> to agree"],
  ["asked the Head to given an update", "to given -> to give"],
  ["The service was unable to been there", "to been -> to be"],
])("a past form behind “to” is found: %s", (text, found) => {
  expect(foundBy(toParticiple, text, words)).toEqual([found]);
});

test.each([
  "access to supported lodgings, according to published figures, due to increased demand",
  "The moves were to planned placements. Young people were used to shared houses.",
  "Services to looked after children. The visits to detained children had to proceed.",
  "They needed to feed back, to need the plan, to shed the backlog, to exceed the target and to embed it.",
  "They were able to develop a plan. They had to be told.",
  "with regard to children, to a need, in response to written questions",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(toParticiple, text, words)).toEqual([]);
});

test("without a dictionary it is found with no fix", () => {
  expect(foundBy(toParticiple, "used to developed the plan")).toEqual(["to developed"]);
});
