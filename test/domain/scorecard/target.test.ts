import { expect, test } from "vitest";
import { type RagRule, ruleInWords } from "../../../shared/domain/scorecard/target.ts";

test.each<[RagRule, string]>([
  [
    { rule: "floor and target", floor: 90 },
    "Green at or beyond the target, amber down to the floor of 90, red beyond the floor",
  ],
  [
    { rule: "percent of target", green: 0, amber: 10 },
    "Green at or beyond the target, amber within 10% of the target, red beyond",
  ],
  [
    { rule: "points", green: 1, amber: 5 },
    "Green within 1 point of the target, amber within 5 points of the target, red beyond",
  ],
  [
    {
      rule: "bands",
      green: { from: null, to: 10 },
      amber: { from: 10.1, to: 12 },
      red: { from: 12.1, to: null },
    },
    "Green up to 10, amber from 10.1 to 12, red from 12.1",
  ],
  [
    { rule: "target and last year", tolerance: 1 },
    "Green within 1 point of the target, amber beyond that but no worse than the same period last year, red if worse",
  ],
])("a rule is said as a reader of the paper needs it: %o", (rag, words) => {
  expect(ruleInWords(rag)).toBe(words);
});
