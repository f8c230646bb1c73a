import { expect, test } from "vitest";
import { longSentence } from "../../../../../shared/domain/reading-desk/checks/style/long-sentence.ts";
import { foundBy } from "../../read-desk.ts";

const SIX = "and heard of the new plans";
const THIRTY = `${SIX} ${SIX} ${SIX} ${SIX} ${SIX}`;

test("a sentence of 36 words is found, and one of 35 is not", () => {
  const longest = `The Panel met officers ${THIRTY} today.`;
  const tooLong = `The Panel also met officers ${THIRTY} today.`;
  expect(foundBy(longSentence, `It was so. ${longest} It ended.`)).toEqual([]);
  expect(foundBy(longSentence, `It was so. ${tooLong} It ended.`)).toEqual([tooLong]);
});

test("a figure with its sign is one word, and the number of a paragraph is one at most", () => {
  expect(foundBy(longSentence, `44.2 The Panel met ${THIRTY} £12,500.50.`)).toEqual([]);
});

test.each([
  ["what stands in brackets", `The Panel met officers (three of them) ${THIRTY} (PEPs).`],
  ["a list", `The Panel met officers ${THIRTY} and asked of: plans; reviews; and visits.`],
  ["names in a row", `Apologies came from Councillors A, B, C, D and E ${THIRTY} and were noted by all.`],
  ["a long quotation", `The Panel met a carer who said, “We were told of this ${THIRTY} and it was late.”`],
  [
    "the words of the law",
    `The Panel met ${THIRTY} and so on under section 100A of the Local Government Act 1972.`,
  ],
  ["a resolution", `RESOLVED to note the report of officers ${THIRTY} and to thank them for it.`],
  ["a recommendation", `That the Panel notes the report of officers ${THIRTY} and thanks them for it.`],
  ["a point of a list", `- the Panel notes the report of officers ${THIRTY} and thanks them for it.`],
  ["two sentences of one paragraph", `The Panel met. It heard ${THIRTY}. It then rose and left.`],
])("stays silent on %s", (_, text) => {
  expect(foundBy(longSentence, text)).toEqual([]);
});
