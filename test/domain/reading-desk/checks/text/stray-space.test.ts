import { expect, test } from "vitest";
import { straySpace } from "../../../../../shared/domain/reading-desk/checks/text/stray-space.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["two spaces within a sentence", "worked hard  to achieve", ["   ->  "]],
  ["a no-break and a plain one", "worked hard\u00a0 to achieve", ["\u00a0  ->  "]],
  ["a space before a full stop", "It was .The company", ["  -> "]],
  ["a space before a comma", "low , but", ["  -> "]],
  ["a no-break space between two words", "worked\u00a0hard", ["\u00a0 ->  "]],
  ["a space behind the last word", "The end. ", ["  -> "]],
  ["a space before the first word", " The end.", ["  -> "]],
  ["a paragraph of a no-break space", "One.\n\n\u00a0\n\nTwo.", ["\n\n\u00a0\n\n -> \n\n"]],
  ["a paragraph with nothing in it", "One.\n\n\n\nTwo.", ["\n\n\n\n -> \n\n"]],
])("%s is found", (_what, text, found) => {
  expect(foundBy(straySpace, text)).toEqual(found);
});

test.each([
  ["one space between words", "worked hard to achieve. The end."],
  ["paragraphs with one blank line between them", "One.\n\nTwo.\r\n\r\nThree.\nFour."],
  ["a no-break space that holds a figure to its unit", "16\u00a0years, £5\u00a0million, item\u00a07"],
  ["a no-break space behind a title", "Cllr\u00a0Chair and Dr\u00a0Clerk"],
  ["a no-break space before a dash", "the panel\u00a0– all of it – agreed"],
  ["an ellipsis, a file's ending and a decimal", "so ... it was, a .docx and .5"],
  ["a tab behind a number", "1.\t The minutes"],
  ["blank lines around the whole", "\n\n\n\nOne.\n\n\n"],
])("%s stays silent", (_what, text) => {
  expect(foundBy(straySpace, text)).toEqual([]);
});
