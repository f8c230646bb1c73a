import { expect, test } from "vitest";
import { unclosedMark } from "../../../../../shared/domain/reading-desk/checks/text/unclosed-mark.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["the plans (PEPs were late.", ["("]],
  ["the plans PEPs) were late.", [")"]],
  ["[note to clerk", ["["]],
  ["more of a ’tick box exercise”.", ["”"]],
  ["more of a “tick box exercise.", ["“"]],
  ["more of a ‘tick box exercise.", ["‘"]],
  ['more of a "tick box exercise.', ['"']],
  ["of (the [plans) it", ["["]],
])("a mark with no partner is found: %s", (text, found) => {
  expect(foundBy(unclosedMark, text)).toEqual(found);
});

test.each([
  'the plans (PEPs [all]) were “late”, ‘very late’ and "so".',
  "the child’s plan, the carers’ forum, the ’90s",
  "the ‘carers’ forum’ and ‘the child’s plan’",
  "a) first; b) second; (c) third; iv) fourth; 12) last",
  "section 22(3)(a), councillor(s)",
  "“He said ‘so’.”",
  "“One paragraph.\n\n“Another.”",
])("what has its partner stays silent: %s", (text) => {
  expect(foundBy(unclosedMark, text)).toEqual([]);
});
