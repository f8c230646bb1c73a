import { expect, test } from "vitest";
import { article } from "../../../../../shared/domain/reading-desk/checks/text/article.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["introducing a audit programme", "a -> an"],
  ["A update was given.", "A -> An"],
  ["It ended. A indicator fell.", "A -> An"],
  ["an plan", "an -> a"],
  ["An Panel", "An -> A"],
  ["a 18% rise", "a -> an"],
  ["a 8-year-old", "a -> an"],
  ["an 16-year-old", "an -> a"],
  ["a hour", "a -> an"],
  ["an unique", "an -> a"],
  ["an one-off", "an -> a"],
  ["a EHCP", "a -> an"],
  ["an PEP", "an -> a"],
  ["a SDQ", "a -> an"],
  ["a “outstanding” result", "a -> an"],
])("the wrong article is found: %s", (text, found) => {
  expect(foundBy(article, text)).toEqual([found]);
});

test.each([
  "an audit, a plan, an hour, an honest answer, an heir",
  "a university, a European, a unit, a used car, a one-off, a user, a U-turn, a uniform, a eulogy, a utility",
  "an uninformed, an unidentified, an unimportant, an umbrella, an onerous task",
  "an 18% rise, an 11-year-old, an 80% target, a 16-year-old, a 12% fall, a 1,100 total, an 1100 start",
  "an EHCP, a PEP, an SDQ, an MP, a UASC, an UASC, a SEND review, a NEET, an NHS trust, an A grade, a B",
  "Part A items, Appendix A is, section A outcomes",
  "an historic day, a historic day, a hotel",
  "A plan was late. “A plan” (A plan)",
  "A&E attendances, n/a at all",
  "develop a a new design",
])("what is right stays silent: %s", (text) => {
  expect(foundBy(article, text)).toEqual([]);
});
